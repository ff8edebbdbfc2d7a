import { lexicon } from './lexicon.ts'
import { PhraseIndex } from './phrase-index.ts'
import type { Finder, Found, Reading } from './reading.ts'
import { placeOf } from './reading.ts'
import type { Sentence } from './sentences.ts'

const index = (...phrases: readonly string[]): PhraseIndex<undefined> =>
  new PhraseIndex(
    phrases.map((phrase) => [phrase, undefined] as const),
    lexicon,
  )

/** Years of practice, claimed. */
const CLAIMED = index(
  '# _? _? years (of)? ..3 @trade-work',
  '(# (or|to|plus)? years|#) ..2 (counseling|treating|practicing|helping) ..2 (couples|families|people)',
  '@trade-work ..4 (for)? (more than|over|nearly|almost)? # years',
  '(since) # , (counseling|therapy)',
)
/** When the license or degree came. */
const LICENSED = index(
  '(licensed|licence|license|registered|graduated|degree|lmft|master|masters) ..4 (in|since|from|of) #',
  "'(' (licensed|license|registered)? #  ')'",
)

/** A copy is read in this year at the latest: beyond it, more years were claimed than have passed. */
const LATEST = 2028

/** Finds years of practice that reach back before the license that the same paragraph dates. */
export const findYearsBeyondLicense: Finder = function* (reading) {
  for (const sentence of reading.having(CLAIMED)) {
    const [claim] = CLAIMED.matches(sentence)
    const years = claim && numberIn(sentence, claim.start, claim.end)
    if (!claim || !years || years > 70) continue
    const since = licensedIn(sentence, reading)
    if (since === undefined || since + years <= LATEST) continue
    const found: Found = { passage: sentence.passage, ...placeOf(sentence, claim) }
    yield found
  }
}

function licensedIn(sentence: Sentence, reading: Reading): number | undefined {
  const years = reading
    .of(sentence.passage)
    .flatMap((each) => LICENSED.matches(each).map(({ start, end }) => numberIn(each, start, end)))
    .filter((year) => year !== undefined && year > 1950 && year < LATEST)
  return years[0]
}

const TENS: Readonly<Record<string, number>> = {
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
}

function numberIn({ tokens }: Sentence, start: number, end: number): number | undefined {
  for (let i = end - 1; i >= start; i--) {
    const form = tokens[i]?.form ?? ''
    if (/^\d+$/.test(form)) return Number(form)
    if (TENS[form]) return TENS[form]
  }
  return undefined
}
