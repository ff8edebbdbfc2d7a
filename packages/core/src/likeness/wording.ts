import type { Place } from '../match/reading.ts'
import type { Sentence } from '../match/sentences.ts'
import type { Token } from '../match/tokens.ts'

/** Marks between clauses. */
const BREAKS = new Set([',', ';', ':', '—', '–', '(', ')', '|', '…', '"'])

/** A clause belongs to what a sentence is taken for if it adds this share of what the strongest does. */
const SHARE = 0.3

interface Stretch {
  readonly start: number
  readonly end: number
  readonly sum: number
}

/**
 * The clauses of a sentence that make it what it is taken for.
 *
 * @param parts What each token adds.
 */
export function tellingWords(sentence: Sentence, parts: Float32Array): Place {
  const clauses = clausesOf(sentence, parts)
  const most = Math.max(...clauses.map(({ sum }) => sum))
  const telling = clauses.filter(({ sum }) => sum >= most * SHARE || sum === most)
  const first = sentence.tokens[telling[0]?.start ?? sentence.own]
  const last = sentence.tokens[(telling.at(-1)?.end ?? sentence.tokens.length) - 1]
  return { passage: sentence.passage, start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** The sentence's own words between its marks, without these. */
function clausesOf({ tokens, own }: Sentence, parts: Float32Array): readonly Stretch[] {
  const clauses: Stretch[] = []
  let [start, sum] = [own, 0]
  const close = (end: number) => {
    if (end > start) clauses.push({ start, end, sum })
    sum = 0
  }
  for (let i = own; i < tokens.length; i++)
    if (isBreak(tokens[i])) {
      close(i)
      start = i + 1
    } else sum += parts[i] ?? 0
  close(tokens.length)
  return clauses
}

function isBreak(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (BREAKS.has(token.form) || /^[.!?\n]$/.test(token.form))
}
