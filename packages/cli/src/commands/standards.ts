import { type Concern, concerns } from '@shingle/core'
import { give } from '../answer.ts'
import { type Arguments, notAChoice, parseArguments, UsageError } from '../arguments.ts'
import { standardsDocument } from '../explain/documents/standards.ts'
import { findStandards, type Query } from '../explain/standards.ts'
import type { Io } from '../io.ts'
import { standardsOptions } from '../options.ts'
import { visible } from '../terminal-text.ts'

function givenConcern(args: Arguments): Concern | undefined {
  const given = args.get('concern')
  if (given === undefined) return undefined
  // Concerns that no standard speaks to by their nature are left out.
  const ids = concerns.map(({ id }) => id).filter((id) => id !== 'shingle' && id !== 'citations')
  const concern = ids.find((id) => id === given)
  if (!concern) throw notAChoice('--concern', given, ids)
  return concern
}

function givenSearch({ get, positionals }: Arguments): string | undefined {
  const search = get('search')
  const words = positionals.join(' ')
  if (search !== undefined) return `${search} ${words}`.trim()
  if (words !== '') {
    throw new UsageError(`To look for words, write: shingle standards --search ${visible(words)}`)
  }
  return undefined
}

/** `shingle standards`: lists subprinciples, all or those that are asked for. */
export async function standards(argv: readonly string[], io: Io): Promise<number> {
  const args = parseArguments(argv, standardsOptions)
  const concern = givenConcern(args)
  const search = givenSearch(args)
  const query: Query = { ...(concern && { concern }), ...(search !== undefined && { search }) }
  const found = findStandards(query)
  return give(
    {
      facts: { kind: 'standards', query, standards: found },
      document: () => standardsDocument(found, query),
    },
    args,
    io,
  )
}
