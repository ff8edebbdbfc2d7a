import type { Page } from '../prose/page.ts'
import { type Genre, isOfGenre } from './genre.ts'
import { lexicon } from './lexicon.ts'
import { PhraseIndex } from './phrase-index.ts'
import type { Finder, Place, Reading } from './reading.ts'

/** What a whole page ought to say, because of what it is for. */
export interface Notice {
  readonly on: Genre
  /** Any one of these on the page is enough. */
  readonly says: readonly string[]
  /** The page asks for it only if one of these stands on it too. */
  readonly when?: readonly string[]
}

/** Fewer words than this are the stub of a page, on which nothing can be missed yet. */
const STUB = 12

/** A finder that speaks of the whole page where it lacks a notice; it points at the page's title. */
export function lacking({ on, says, when }: Notice): Finder {
  const said = indexOf(says)
  const asked = when && indexOf(when)
  return function* (reading, tell) {
    const { page } = reading
    if (!isOfGenre(page, on)) return
    const place = titleOf(page)
    if (!place || wordsOf(reading) < STUB) return
    if (asked && !isMet(asked, reading)) tell(place, `nothing on this ${on} page calls for it`)
    else if (isMet(said, reading)) tell(place, `the ${on} page says it`)
    else yield { ...place, scope: 'document' }
  }
}

function indexOf(phrases: readonly string[]): PhraseIndex<undefined> {
  return new PhraseIndex(
    phrases.map((phrase) => [phrase, undefined] as const),
    lexicon,
  )
}

function isMet(index: PhraseIndex<undefined>, reading: Reading): boolean {
  return reading.having(index).some((sentence) => index.matches(sentence).length > 0)
}

function titleOf({ passages }: Page): Place | undefined {
  const passage = passages.find(({ kind }) => kind === 'heading') ?? passages[0]
  return passage && { passage, start: 0, end: passage.text.length }
}

function wordsOf({ sentences }: Reading): number {
  return sentences.reduce((sum, { tokens, own }) => sum + tokens.length - own, 0)
}
