import { lexicon } from './lexicon.ts'
import { PhraseIndex } from './phrase-index.ts'
import type { Finder, Place } from './reading.ts'

/** So many specialties are none. */
const TOO_MANY = 7

const CLAIMS = new PhraseIndex(
  ['@claims-specialty'].map((phrase) => [phrase, undefined] as const),
  lexicon,
)
const TROUBLES = new PhraseIndex(
  ['@treatable'].map((phrase) => [phrase, undefined] as const),
  lexicon,
)

/** Finds specialties listed by the dozen, in a row of words or in a list of their own. */
export const findLongLists: Finder = function* (reading, tell) {
  for (const sentence of reading.having(CLAIMS)) {
    const [claim] = CLAIMS.matches(sentence)
    if (!claim) continue
    const { passage, tokens } = sentence
    if (sentence.question) continue
    const listed = TROUBLES.matches(sentence).filter(({ start }) => start >= claim.start)
    const own: Place = {
      passage,
      start: tokens[Math.max(claim.start, sentence.own)]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
    }
    if (listed.length >= TOO_MANY) {
      const last = listed.at(-1)?.end ?? tokens.length
      yield { ...own, end: tokens[last - 1]?.end ?? own.end }
    } else if (listed.length > 2) tell(own, `${listed.length} specialties of ${TOO_MANY}`)
  }
  for (const heading of reading.page.passages.filter(({ kind }) => kind === 'heading')) {
    const title = reading.of(heading)[0]
    if (!title || CLAIMS.matches(title).length === 0) continue
    const items: Place[] = []
    for (const passage of reading.page.passages.slice(heading.index + 1)) {
      if (passage.kind !== 'list-item') break
      if (reading.of(passage).some((each) => TROUBLES.matches(each).length > 0) && passage.text.length < 60)
        items.push({ passage, start: 0, end: passage.text.length })
    }
    const first = items[0]
    if (first && items.length >= TOO_MANY) yield { passage: heading, start: 0, end: heading.text.length }
  }
}
