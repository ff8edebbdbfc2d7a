import type { Severity, Surface } from '../diagnostic.ts'
import type { Page, Passage, Span } from '../prose/page.ts'
import type { Reach } from '../rules/rule.ts'
import type { PhraseMatch } from './matcher.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { type PassageMemo, readSentences, type Sentence } from './sentences.ts'

/** A page taken apart into sentences: what rules and guards look at. */
export interface Reading {
  readonly page: Page
  readonly surface: Surface
  readonly sentences: readonly Sentence[]
  /** The sentences of one passage. */
  of(passage: Passage): readonly Sentence[]
  /** The sentences within reach of one, itself included. */
  around(sentence: Sentence, reach: Reach): readonly Sentence[]
  /** The sentences with a word that a phrase of the index can't do without: all in which it may be met. */
  having(index: PhraseIndex<unknown>): readonly Sentence[]
  /** Whether the sentence may hold what the rule that reads is after; if not, it need not look closer. */
  isLikely(sentence: Sentence): boolean
  /** Whether a phrase of the index is met within reach of the sentence. */
  meets(index: PhraseIndex<unknown>, sentence: Sentence, reach: Reach): boolean
}

/** Words of a passage; `start` and `end` are places in its text, in UTF-16 code units. */
export interface Place {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** Something of the source that is nobody's words: an embed, a script's code. */
export interface SourcePlace {
  readonly span: Span
}

/** What a rule's own code points at. */
export type Found = (Place | SourcePlace) & FoundTraits

interface FoundTraits {
  /** Words that together gave rise to it, each with what it adds. */
  readonly evidence?: readonly (Place & { readonly note: string })[]
  /** Instead of the rule's own. */
  readonly severity?: Severity
  /** About what the whole page has or lacks, not about these words. */
  readonly scope?: 'document'
  /** Words for a rewrite of these words; a choice for the writer. */
  readonly rewrite?: { readonly title: string; readonly text: string; readonly preferred?: boolean }
}

/**
 * A check written in code, for what phrases can't say.
 *
 * It may `tell` why it passed over a place; that goes into the trace.
 */
export type Finder = (
  reading: Reading,
  tell: (place: Place | SourcePlace, reason: string) => void,
) => Iterable<Found>

/** Where a place stands in the source. */
export function spanOf(place: Place | SourcePlace): Span {
  return 'span' in place ? place.span : place.passage.toSource(place.start, place.end)
}

/** Takes a page apart; what is `known` of its passages is used again. */
export function createReading(page: Page, surface: Surface, known?: PassageMemo): Reading {
  const sentences = readSentences(page.passages, known)
  const byPassage = new Map<Passage, Sentence[]>()
  for (const sentence of sentences) {
    const list = byPassage.get(sentence.passage)
    if (list) list.push(sentence)
    else byPassage.set(sentence.passage, [sentence])
  }
  const of = (passage: Passage): readonly Sentence[] => byPassage.get(passage) ?? []
  const sections = sectionStarts(page)
  /** What the sentences within reach have in common: one answer serves them all. */
  const group = (sentence: Sentence, reach: Reach): number => {
    if (reach === 'sentence') return sentence.index
    if (reach === 'passage') return sentence.passage.index
    return reach === 'section' ? (sections[sentence.passage.index] ?? 0) : 0
  }
  const met = new Map<PhraseIndex<unknown>, Map<string, boolean>>()
  const withWord = sentencesByWord(sentences)
  const had = new Map<PhraseIndex<unknown>, readonly Sentence[]>()
  const reading: Reading = {
    page,
    surface,
    sentences,
    of,
    around(sentence, reach) {
      if (reach === 'sentence') return [sentence]
      if (reach === 'passage') return of(sentence.passage)
      if (reach === 'page') return sentences
      const start = sections[sentence.passage.index] ?? 0
      const end = sections.indexOf(start) < 0 ? start : sections.lastIndexOf(start) + 1
      return page.passages.slice(start, end).flatMap(of)
    },
    having(index) {
      const known = had.get(index) ?? having(index, withWord, sentences)
      had.set(index, known)
      return known
    },
    isLikely: () => true,
    meets(index, sentence, reach) {
      const answers = met.get(index) ?? new Map<string, boolean>()
      met.set(index, answers)
      const key = `${reach} ${group(sentence, reach)}`
      const known = answers.get(key)
      if (known !== undefined) return known
      const near = reach === 'sentence' || reach === 'passage'
      const candidates = near
        ? reading.around(sentence, reach)
        : reading.having(index).filter((each) => group(each, reach) === group(sentence, reach))
      const answer = candidates.some((each) => index.matches(each).length > 0)
      answers.set(key, answer)
      return answer
    },
  }
  return reading
}

/** For each word of the page (`#` for digits), the places of the sentences that it stands in. */
function sentencesByWord(sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const { words, index } of sentences)
    for (const word of words) {
      const list = places.get(word)
      if (!list) places.set(word, [index])
      else if (list.at(-1) !== index) list.push(index)
    }
  return places
}

function having(
  index: PhraseIndex<unknown>,
  withWord: ReadonlyMap<string, readonly number[]>,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const places = new Set<number>()
  for (const [word, list] of withWord) if (index.looksFor(word)) for (const place of list) places.add(place)
  return sentences.filter((sentence) => places.has(sentence.index))
}

/** For each passage, the index of the heading (or first passage) that opens its section. */
function sectionStarts(page: Page): readonly number[] {
  let start = 0
  return page.passages.map((passage) => {
    if (passage.kind === 'heading') start = passage.index
    return start
  })
}

/** Where a match stands in its passage's text. Of a match that begins in the lead-in, only the passage's own words. */
export function placeOf(
  sentence: Sentence,
  match: PhraseMatch,
): { readonly start: number; readonly end: number } {
  const first = sentence.tokens[Math.max(match.start, sentence.own)]
  const last = sentence.tokens[match.end - 1]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** Whether the flagged words reach into the passage's own, and are not just its lead-in's. */
export function isOwn(sentence: Sentence, match: PhraseMatch): boolean {
  return match.end > sentence.own
}
