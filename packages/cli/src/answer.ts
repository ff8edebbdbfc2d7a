import { consultation } from '@shingle/core'
import { addressOf, type Section, toMarkdown } from '@shingle/core/explain'
import type { Arguments } from './arguments.ts'
import { toText } from './document/to-text.ts'
import type { Io } from './io.ts'
import { toJson } from './json-text.ts'
import { styleFor } from './style.ts'

/** Goes up when a program that reads the output would have to change. */
const formatVersion = 1

const note = 'In Shingle’s own words, not AAMFT’s; not legal advice.'

/** What is known, for programs, and the same drawn up for people. */
export interface Answer {
  /** What it is about stands under the name of its kind. */
  readonly facts: { readonly kind: string } & Readonly<Record<string, unknown>>
  readonly document: () => Section
}

/** Writes an answer in the format asked for. */
export function give({ facts, document }: Answer, args: Arguments, io: Io): number {
  const format = args.get('format')
  if (format === 'json')
    io.stdout.write(`${toJson({ version: formatVersion, ...facts, note, consultation }, 2)}\n`)
  else if (format === 'markdown') io.stdout.write(toMarkdown(document(), { hrefOf: addressOf }))
  else io.stdout.write(toText(document(), styleFor(args, io)))
  return 0
}
