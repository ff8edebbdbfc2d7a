import type { Nearby, Reach } from '../rules/rule.ts'
import { type GuardName, guards } from './guards.ts'
import { lexicon } from './lexicon.ts'
import type { TokenSpan } from './matcher.ts'
import { type IndexedMatch, PhraseIndex } from './phrase-index.ts'
import { type Finder, type Found, isOwn, type Place, placeOf, type Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'

/** A kind of detail that adds to the case. Counted once, however often it is met. */
export interface Sign {
  /** For people: "age", "where they work". */
  readonly note: string
  /** Less than nothing for what speaks against it: "details were changed". */
  readonly weight: number
  readonly phrases: readonly string[]
  /** Look-alikes: where one of these overlaps the words, they mean something else. */
  readonly except?: readonly string[]
  /** It counts, but other words are the ones to point at. */
  readonly aside?: boolean
  /** Counts only if one of these stands near: the tie to the writer's own work. */
  readonly with?: Nearby
  /** Instead of the scale's. */
  readonly guards?: readonly GuardName[]
}

/** When details that are harmless one by one say too much together. */
export interface Scale {
  /** Without one of these nothing is weighed: a client, a session. */
  readonly about: readonly Sign[]
  readonly signs: readonly Sign[]
  /** The weight, that of `about` included, at which the rule speaks. */
  readonly enough: number
  /** Points at each sentence that tells something by itself, not just at the one that tells most. */
  readonly each?: boolean
  /** What clears it: written permission, a composite said to be one. */
  readonly clearedBy: readonly Nearby[]
  /** Guards for each detail. */
  readonly guards: readonly GuardName[]
}

interface Detail extends Place {
  readonly sign: Sign
  readonly sentence: Sentence
}

/** Sentences before and after the one that speaks of the client that may tell of the same thing. */
const BEFORE = 2
const AFTER = 6
/** Passages after it that may go on with the story. */
const PASSAGES_AFTER = 2

/**
 * A finder that weighs the details around each mention of a client.
 *
 * A story runs on over sentences, and into the next paragraphs where these go on with *he*, *she* or *they*.
 */
export function weigh(scale: Scale): Finder {
  const index = indexOf([...scale.about, ...scale.signs].flatMap((sign) => sign.phrases.map(pair(sign))))
  const mentions = new PhraseIndex(
    scale.about.flatMap((sign) => sign.phrases.map(pair(sign))),
    lexicon,
    { apart: true },
  )
  const alike = indexOf(
    [...scale.about, ...scale.signs].flatMap((sign) => (sign.except ?? []).map(pair(sign))),
  )
  const clearing = scale.clearedBy.map(nearby)
  const ties = new Map(scale.about.flatMap((sign) => (sign.with ? [[sign, nearby(sign.with)] as const] : [])))
  const isTied = ({ sign, sentence }: Detail, reading: Reading): boolean => {
    const tie = ties.get(sign)
    return !tie || reading.meets(tie.index, sentence, tie.within)
  }
  return function* (reading, tell) {
    const known = new Map<Sentence, Detail[]>()
    const detailsOf = (sentence: Sentence): Detail[] => {
      const details = known.get(sentence) ?? detailsIn(sentence, index, alike, scale, reading)
      known.set(sentence, details)
      return details
    }
    let told = -1
    for (const sentence of reading.having(mentions)) {
      if (sentence.index <= told || mentions.matches(sentence).length === 0) continue
      const about = detailsOf(sentence).find(
        (detail) => scale.about.includes(detail.sign) && isTied(detail, reading),
      )
      if (!about) continue
      const story = storyAround(sentence, reading)
      const counted = oneOfEach(story.flatMap(detailsOf))
      const weight = counted.reduce((sum, { sign }) => sum + sign.weight, 0)
      const cleared = clearing.find((each) => reading.meets(each.index, sentence, each.within))
      if (weight < scale.enough || counted.every(({ sign }) => sign.aside)) {
        const notes = counted.map(({ sign }) => sign.note).join(', ')
        tell(about, `details weigh ${weight} of ${scale.enough}: ${notes}`)
      } else if (cleared) tell(about, `cleared by other words in the ${cleared.within}`)
      else {
        told = story.at(-1)?.index ?? told
        yield* toFound(counted, story.map(detailsOf), scale.each ?? false)
      }
    }
  }
}

function pair<T>(entry: T): (phrase: string) => readonly [string, T] {
  return (phrase) => [phrase, entry]
}

function nearby({ phrases, within }: Nearby): {
  readonly index: PhraseIndex<undefined>
  readonly within: Reach
} {
  return { index: indexOf(phrases.map(pair(undefined))), within }
}

function indexOf<T>(entries: readonly (readonly [string, T])[]): PhraseIndex<T> {
  return new PhraseIndex(entries, lexicon)
}

/** The sentences that may belong to the story that one of them tells. */
function storyAround(about: Sentence, reading: Reading): readonly Sentence[] {
  const { passage } = about
  const own = reading
    .of(passage)
    .filter(({ index }) => index >= about.index - BEFORE && index <= about.index + AFTER)
  if (own.at(-1)?.index !== reading.of(passage).at(-1)?.index) return own
  const next = reading.page.passages.slice(passage.index + 1, passage.index + 1 + PASSAGES_AFTER)
  const other = next.findIndex(({ kind }) => kind !== passage.kind)
  const following = (other < 0 ? next : next.slice(0, other)).map((each) => reading.of(each))
  const last = following.map((sentences) => sentences.some(goesOn)).lastIndexOf(true)
  return [...own, ...following.slice(0, last + 1).flat()]
}

const GOES_ON = new Set(['he', 'she', 'they', 'his', 'her', 'their', 'them'])

/** Whether it begins with *he*, *she* or *they*, or soon has it: "Today he reached for her hand." */
function goesOn({ tokens }: Sentence): boolean {
  return tokens.slice(0, 3).some(({ form }) => GOES_ON.has(form))
}

function detailsIn(
  sentence: Sentence,
  index: PhraseIndex<Sign>,
  alike: PhraseIndex<Sign>,
  scale: Scale,
  reading: Reading,
): Detail[] {
  const others = alike.matches(sentence)
  return index
    .matches(sentence)
    .filter(
      (match) =>
        isOwn(sentence, match) &&
        !others.some((other) => other.from.entry === match.from.entry && overlap(other.whole, match)) &&
        !isGuarded(sentence, match, scale, reading),
    )
    .map((match) => ({
      passage: sentence.passage,
      ...placeOf(sentence, match),
      sign: match.from.entry,
      sentence,
    }))
    .sort((a, b) => a.start - b.start)
}

function overlap(a: TokenSpan, b: TokenSpan): boolean {
  return a.start < b.end && b.start < a.end
}

function isGuarded(sentence: Sentence, match: IndexedMatch<Sign>, scale: Scale, reading: Reading): boolean {
  const { entry } = match.from
  return (entry.guards ?? scale.guards).some(
    (name) => guards[name]({ sentence, match, reading }) !== undefined,
  )
}

/** One detail of each sign. */
function oneOfEach(details: readonly Detail[]): Detail[] {
  const seen = new Set<Sign>()
  return details.filter(({ sign }) => !seen.has(sign) && seen.add(sign))
}

/** Points at the sentences that tell most; what the others add stands in the evidence. */
function toFound(counted: readonly Detail[], story: readonly (readonly Detail[])[], each: boolean): Found[] {
  const sentences = story.map((details) => details.filter(({ sign }) => sign.weight > 0))
  const most = Math.max(...sentences.map(weightOf))
  const telling = each
    ? sentences.filter((details) => weightOf(details) >= Math.min(most, BY_ITSELF))
    : sentences.filter((details) => weightOf(details) === most).slice(0, 1)
  const evidence = counted
    .filter(({ sign }) => sign.weight > 0)
    .map(({ passage, start, end, sign }) => ({ passage, start, end, note: sign.note }))
  return telling.flatMap((details) => {
    const [first] = details
    if (!first) return []
    const { passage } = first
    const start = wordStart(passage.text, Math.min(...details.map((detail) => detail.start)))
    const end = Math.max(...details.map((detail) => detail.end))
    return { passage, start, end, evidence }
  })
}

/** Where the word begins in which a token stands: *she's* is two tokens. */
function wordStart(text: string, at: number): number {
  const before = text.slice(0, at)
  return at - (/[\p{L}']+$/u.exec(text.charAt(at) === "'" ? before : '')?.[0].length ?? 0)
}

/** The weight at which a sentence tells something without the others. */
const BY_ITSELF = 2

function weightOf(details: readonly Detail[]): number {
  return oneOfEach(details).reduce((sum, { sign }) => sum + (sign.aside ? sign.weight / 10 : sign.weight), 0)
}

/** What clears a client's story: written permission, people said to be made up, a film or a book, the writer's own family. */
export const clearsStories: readonly Nearby[] = [
  { phrases: ['@written-permission', '@made-up'], within: 'passage' },
  { phrases: ['@published', '@my-own-people'], within: 'sentence' },
  {
    phrases: [
      '(all|these|the|this|every|our|my|both) _? _? (couple|people|family|client|story|vignette|example|case|character|person|woman|man) ..5 @made-up',
      '^ (is|are) @made-up',
      '(i|we) @made-up ..3 (^|them|these|couple|people)',
      '(story|account|piece|essay|post|described|members|everyone|people|couple|family|both) ..8 @written-permission',
      '@written-permission ..6 (story|account|piece|essay|post|described|people|family|couple|everyone|members|before)',
    ],
    within: 'page',
  },
]
