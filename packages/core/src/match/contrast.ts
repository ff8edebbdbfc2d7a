import type { Nearby, Reach } from '../rules/rule.ts'
import { type GuardName, guards, usualGuards } from './guards.ts'
import { lexicon } from './lexicon.ts'
import { PhraseIndex } from './phrase-index.ts'
import { type Finder, type Found, isOwn, type Place, placeOf, type Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'

/** A claim that is fine by itself, and what the copy says elsewhere that undoes it. */
export interface Contrast {
  /** Phrases in the notation of `match/README.md`. */
  readonly claims: readonly string[]
  /** What may be a claim by its spelling alone, as a name is. */
  readonly names?: RegExp
  /** Look-alikes of the claims. */
  readonly except?: readonly string[]
  readonly undone: readonly string[]
  /** How far apart the two may stand. */
  readonly within: Reach
  /** How many sentences may stand between them; as many as are within reach if absent. */
  readonly near?: number
  /** What clears it. */
  readonly unless?: readonly Nearby[]
  /** Guards that do not matter for the claim. */
  readonly ignoring?: readonly GuardName[]
}

/** A claim, or what undoes it. */
interface Part extends Place {
  readonly sentence: Sentence
}

/** Sentences that may stand between the two for both to be flagged as one. */
const NEAR = 2

/** Guards for what undoes a claim: it is a fact that the copy tells of itself. */
const FACT_GUARDS: readonly GuardName[] = ['negated', 'quoted']

/** A finder of claims that the copy itself undoes; the two are pointed at together where they stand close. */
export function contrast(...contrasts: readonly Contrast[]): Finder {
  const checks = contrasts.map(compileContrast)
  return function* (reading) {
    const seen = new Set<number>()
    for (const check of checks)
      for (const found of check(reading)) {
        if (seen.has(found.passage.index)) continue
        seen.add(found.passage.index)
        yield found
      }
  }
}

type Check = (reading: Reading) => Iterable<Found & Place>

function compileContrast(contrast: Contrast): Check {
  const claims = indexOf(contrast.claims)
  const alike = indexOf(contrast.except ?? [])
  const undone = indexOf(contrast.undone)
  const clearing = (contrast.unless ?? []).map(({ phrases, within }) => ({ index: indexOf(phrases), within }))
  const claimGuards = usualGuards.filter((name) => !contrast.ignoring?.includes(name))
  const { names } = contrast
  const facts = (sentence: Sentence, reading: Reading): readonly Part[] =>
    partsIn(sentence, undone, FACT_GUARDS, reading)
  return function* (reading) {
    const telling = reading.having(undone).filter((sentence) => facts(sentence, reading).length > 0)
    if (telling.length === 0) return
    const candidates = names ? reading.sentences : reading.having(claims)
    for (const sentence of candidates) {
      const near = reading
        .around(sentence, contrast.within)
        .filter(
          (each) =>
            telling.includes(each) &&
            Math.abs(each.index - sentence.index) <= (contrast.near ?? Number.MAX_SAFE_INTEGER),
        )
        .sort((a, b) => Math.abs(a.index - sentence.index) - Math.abs(b.index - sentence.index))
      if (near.length === 0) continue
      if (clearing.some(({ index, within }) => reading.meets(index, sentence, within))) continue
      const others = partsIn(sentence, alike, [], reading)
      const said = [
        ...partsIn(sentence, claims, claimGuards, reading),
        ...(names ? namesIn(sentence, names) : []),
      ].filter((part) => !others.some((other) => overlap(part, other)))
      const found = said.flatMap((claim) => {
        const told = near.flatMap((each) => facts(each, reading))
        const elsewhere = told.find((each) => each.passage !== claim.passage || !overlap(each, claim))
        const fact = elsewhere ?? told.find((each) => !holds(each, claim) && !holds(claim, each))
        return fact ? [together(claim, fact)] : []
      })[0]
      if (found) yield found
    }
  }
}

function indexOf(phrases: readonly string[]): PhraseIndex<undefined> {
  return new PhraseIndex(
    phrases.map((phrase) => [phrase, undefined] as const),
    lexicon,
  )
}

function partsIn(
  sentence: Sentence,
  index: PhraseIndex<undefined>,
  names: readonly GuardName[],
  reading: Reading,
): readonly Part[] {
  return index
    .matches(sentence)
    .filter(
      (match) =>
        isOwn(sentence, match) &&
        !names.some((name) => guards[name]({ sentence, match, reading }) !== undefined),
    )
    .map((match) => ({ passage: sentence.passage, ...placeOf(sentence, match), sentence }))
}

/** Names are looked for in the sentence's own text, since case and marks tell them. */
function namesIn(sentence: Sentence, pattern: RegExp): readonly Part[] {
  const { passage, tokens, own } = sentence
  const start = tokens[own]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  const match = pattern.exec(passage.text.slice(start, end))
  if (!match) return []
  const at = start + match.index
  return [{ passage, start: at, end: at + match[0].length, sentence }]
}

function holds(a: Place, b: Place): boolean {
  return a.start <= b.start && b.end <= a.end
}

function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end
}

/** From the one to the other where they stand close; else the claim, with the other as evidence. */
function together(claim: Part, fact: Part): Found & Place {
  const { passage, start, end } = claim
  const near = fact.passage === passage && Math.abs(fact.sentence.index - claim.sentence.index) <= NEAR
  if (near) return { passage, start: Math.min(start, fact.start), end: Math.max(end, fact.end) }
  return {
    passage,
    start,
    end,
    evidence: [{ passage: fact.passage, start: fact.start, end: fact.end, note: 'says otherwise' }],
  }
}
