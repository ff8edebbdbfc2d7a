import { renumbering } from '../../index.ts'

/** What a number stood for in the edition before, or where its matter stood then. */
export interface EarlierNumber {
  readonly edition: string
  readonly number: string
  readonly topic: string
  /** Where the matter stands now; nothing if it left the numbered standards. */
  readonly now: readonly string[]
  readonly note?: string
}

const edition = renumbering.from

const rows: readonly EarlierNumber[] = [
  ...renumbering.standards.map(({ topic, from, to, note }) => ({
    edition,
    number: from.number,
    topic,
    now: to.map(({ number }) => number),
    ...(note !== undefined && { note }),
  })),
  ...renumbering.principles
    .filter(({ from, to }) => from.number !== to?.number)
    .map(({ from, to, note }) => ({
      edition,
      number: from.number,
      topic: from.title,
      now: to ? [to.number] : [],
      ...(note !== undefined && { note }),
    })),
]

/** What the edition before had under a number or numeral. */
export const earlierAt = (number: string): EarlierNumber[] => rows.filter((row) => row.number === number)

/** The same, and what has come to this number since. */
export const earlierOf = (number: string): EarlierNumber[] =>
  rows.filter((row) => row.number === number || row.now.includes(number))

/** `In the … (2012) 3.10 was about gifts, which is now at 3.9.` */
export function earlierSentence({ edition, number, topic, now, note }: EarlierNumber): string {
  const since = now.length > 0 ? `, which is now at ${now.join(' and ')}` : ''
  return [`In the ${edition} ${number} was about ${topic}${since}.`, note].filter(Boolean).join(' ')
}
