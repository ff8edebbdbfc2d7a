import type { Nearby, Reach } from '../rules/rule.ts'
import { type GuardName, guards } from './guards.ts'
import { lexicon } from './lexicon.ts'
import { type IndexedMatch, PhraseIndex } from './phrase-index.ts'
import { type Finder, isOwn, type Place, placeOf, type Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'

/** Words that add to the case; less than nothing for what speaks against it. Counted once, however often met. */
export interface Weight {
  /** For people: "no warning". */
  readonly note: string
  readonly weight: number
  readonly phrases: readonly string[]
  /** Counts if met this near, and is not pointed at; in the sentence itself if absent. */
  readonly within?: Reach
  /** Guards that keep these words from counting, beyond those of the sum. */
  readonly unless?: readonly GuardName[]
}

/** When words that are harmless one by one, in any order, say too much in one sentence. */
export interface Sum {
  /** Without one of these the sentence is not looked at. */
  readonly about: readonly Weight[]
  readonly signs: readonly Weight[]
  /** The weight, that of `about` included, at which the rule speaks. */
  readonly enough: number
  readonly clearedBy?: readonly Nearby[]
  /** Guards that keep any of the words from counting. */
  readonly guards: readonly GuardName[]
}

interface Counted extends Place {
  readonly sign: Weight
}

type Entry = readonly [phrase: string, sign: Weight]

/**
 * A finder that adds up what the words of a sentence say, whatever their order.
 *
 * Phrases need their words in a row or nearly. What is said in a roundabout way has no such order: "we wipe you
 * from the books, no calls" and "no calls after that: off the books". Here each word does its part.
 */
export function addUp(sum: Sum): Finder {
  const all = [...sum.about, ...sum.signs]
  const close = new PhraseIndex(all.filter(({ within }) => !within).flatMap(entries), lexicon)
  const topics = new PhraseIndex(sum.about.flatMap(entries), lexicon, { apart: true })
  const context = all.flatMap((sign) =>
    sign.within ? [{ sign, within: sign.within, index: new PhraseIndex(entries(sign), lexicon) }] : [],
  )
  const clearing = (sum.clearedBy ?? []).map(({ phrases, within }) => ({
    within,
    index: new PhraseIndex(
      phrases.map((phrase) => [phrase, undefined] as const),
      lexicon,
    ),
  }))
  return function* (reading, tell) {
    for (const sentence of reading.having(topics)) {
      if (!reading.isLikely(sentence) || topics.matches(sentence).length === 0) continue
      const counted = count(close, sentence, reading, sum)
      const [first] = counted
      if (!first || !counted.some(({ sign }) => sum.about.includes(sign))) continue
      const near = context.filter(({ index, within }) => reading.meets(index, sentence, within))
      const signs = [...new Set([...counted, ...near].map(({ sign }) => sign))]
      const weight = signs.reduce((total, sign) => total + sign.weight, 0)
      const place = spanning(counted.filter(({ sign }) => sign.weight > 0)) ?? first
      const cleared = clearing.find(({ index, within }) => reading.meets(index, sentence, within))
      const notes = signs.map(({ note }) => note).join(', ')
      if (weight < sum.enough) tell(place, `words add up to ${weight} of ${sum.enough}: ${notes}`)
      else if (cleared) tell(place, `cleared by other words in the ${cleared.within}`)
      else yield place
    }
  }
}

function entries(sign: Weight): Entry[] {
  return sign.phrases.map((phrase) => [phrase, sign] as const)
}

function count(index: PhraseIndex<Weight>, sentence: Sentence, reading: Reading, sum: Sum): Counted[] {
  return index
    .matches(sentence)
    .filter((match) => isOwn(sentence, match) && !isGuarded(match, sentence, reading, sum))
    .map((match) => ({ passage: sentence.passage, ...placeOf(sentence, match), sign: match.from.entry }))
}

function isGuarded(
  match: IndexedMatch<Weight>,
  sentence: Sentence,
  reading: Reading,
  { guards: usual }: Sum,
): boolean {
  return [...usual, ...(match.from.entry.unless ?? [])].some(
    (name) => guards[name]({ sentence, match, reading }) !== undefined,
  )
}

/** From the first of the places to the last. */
function spanning(places: readonly Place[]): Place | undefined {
  const [first] = places
  if (!first) return undefined
  const { text } = first.passage
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  const isInWord = text.charAt(start) === "'" || /^n't\b/i.test(text.slice(start, start + 4))
  return { passage: first.passage, start: isInWord ? wordStart(text, start) : firstWord(text, start), end }
}

/** Where the word begins that a token is the second half of: *don't* is two tokens. */
function wordStart(text: string, at: number): number {
  return at - (/[\p{L}]+$/u.exec(text.slice(0, at))?.[0].length ?? 0)
}

/** Past the comma or dash that a phrase begins with. */
function firstWord(text: string, at: number): number {
  return at + (/^[\s,;:—–]+/.exec(text.slice(at, at + 8))?.[0].length ?? 0)
}
