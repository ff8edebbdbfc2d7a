import { getWording, wordings } from '@shingle/core'
import { give } from '../answer.ts'
import { parseArguments, UsageError } from '../arguments.ts'
import { wordingDocument, wordingsDocument } from '../explain/documents/guidance.ts'
import type { Io } from '../io.ts'
import { either, nearest } from '../nearest.ts'
import { wordingOptions } from '../options.ts'
import { visible } from '../terminal-text.ts'

function unknownWording(name: string): UsageError {
  const near = nearest(
    name,
    wordings.map(({ id }) => id),
  )
  const advice =
    near.length > 0 ? `Did you mean ${either(near)}?` : 'To see what there is, write: shingle wording'
  return new UsageError(`There is no wording called "${visible(name)}". ${advice}`)
}

/** `shingle wording`: lists model wording, or gives one. */
export async function wording(argv: readonly string[], io: Io): Promise<number> {
  const args = parseArguments(argv, wordingOptions)
  const name = args.positionals.join('-').toLowerCase()
  if (name === '') {
    return give(
      { facts: { kind: 'wordings', wordings }, document: () => wordingsDocument(wordings) },
      args,
      io,
    )
  }
  const found = getWording(name)
  if (!found) throw unknownWording(name)
  return give(
    { facts: { kind: 'wording', wording: found }, document: () => wordingDocument(found) },
    args,
    io,
  )
}
