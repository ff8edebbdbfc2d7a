import type { Nearby } from '../rules/rule.ts'
import { type GuardName, guards } from './guards.ts'
import { lexicon } from './lexicon.ts'
import { type IndexedMatch, PhraseIndex } from './phrase-index.ts'
import { type Finder, type Found, isOwn, type Place, placeOf, type Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'

/** A kind of detail that adds to the case. Counted once in a passage, however often it is met. */
export interface Sign {
  /** For people: "age", "where they work". */
  readonly note: string
  readonly weight: number
  readonly phrases: readonly string[]
}

/** When details that are harmless one by one say too much together. */
export interface Scale {
  /** Without one of these nothing is weighed: the client, the session. */
  readonly about: Sign
  readonly signs: readonly Sign[]
  /** The weight, `about` included, at which the rule speaks. */
  readonly enough: number
  /** What clears it: written permission, a composite said to be one. */
  readonly clearedBy: readonly Nearby[]
  /** Guards for each detail. */
  readonly guards: readonly GuardName[]
}

interface Detail extends Place {
  readonly sign: Sign
  readonly sentence: Sentence
}

/** A finder that weighs the details of each passage. */
export function weigh(scale: Scale): Finder {
  const index = new PhraseIndex(
    [scale.about, ...scale.signs].flatMap((sign) => sign.phrases.map((phrase) => [phrase, sign] as const)),
    lexicon,
  )
  const clearing = scale.clearedBy.map(({ phrases, within }) => ({
    index: new PhraseIndex(
      phrases.map((phrase) => [phrase, undefined] as const),
      lexicon,
    ),
    within,
  }))
  return function* (reading, tell) {
    for (const passage of reading.page.passages) {
      const details = reading.of(passage).flatMap((sentence) => detailsIn(sentence, index, scale, reading))
      const about = details.find(({ sign }) => sign === scale.about)
      if (!about) continue
      const counted = firstOfEach(details)
      const weight = counted.reduce((sum, { sign }) => sum + sign.weight, 0)
      const notes = counted.map(({ sign }) => sign.note).join(', ')
      const cleared = clearing.find(({ index, within }) => reading.meets(index, about.sentence, within))
      if (weight < scale.enough) tell(about, `details weigh ${weight} of ${scale.enough}: ${notes}`)
      else if (cleared) tell(about, `cleared by other words in the ${cleared.within}`)
      else yield toFound(about, details, counted)
    }
  }
}

function detailsIn(sentence: Sentence, index: PhraseIndex<Sign>, scale: Scale, reading: Reading): Detail[] {
  return index
    .matches(sentence)
    .filter((match) => isOwn(sentence, match) && !isGuarded(sentence, match, scale, reading))
    .map((match) => ({
      passage: sentence.passage,
      ...placeOf(sentence, match),
      sign: match.from.entry,
      sentence,
    }))
    .sort((a, b) => a.start - b.start)
}

function isGuarded(sentence: Sentence, match: IndexedMatch<Sign>, scale: Scale, reading: Reading): boolean {
  const { negative } = match.from
  return scale.guards.some(
    (name) => guards[name]({ sentence, whole: match.whole, negative, reading }) !== undefined,
  )
}

function firstOfEach(details: readonly Detail[]): Detail[] {
  const seen = new Set<Sign>()
  return details.filter(({ sign }) => !seen.has(sign) && seen.add(sign))
}

/** Points at the details in the sentence that speaks of the client; those elsewhere stand in the evidence. */
function toFound(about: Detail, details: readonly Detail[], counted: readonly Detail[]): Found {
  const here = details.filter(({ sentence }) => sentence === about.sentence)
  return {
    passage: about.passage,
    start: Math.min(...here.map(({ start }) => start)),
    end: Math.max(...here.map(({ end }) => end)),
    evidence: counted.map(({ passage, start, end, sign }) => ({ passage, start, end, note: sign.note })),
  }
}
