import { lexicon } from './lexicon.ts'
import type { PhraseMatch, TokenSpan } from './matcher.ts'
import { PhraseIndex } from './phrase-index.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'

/** Ways in which the words a rule looks for turn out not to be the practice's own claim. */
export type GuardName = 'negated' | 'questioned' | 'quoted' | 'attributed' | 'hedged' | 'supposed'

/** What a guard looks at: the words met, and where. */
export interface GuardCase {
  readonly sentence: Sentence
  readonly match: PhraseMatch
  readonly reading: Reading
}

/** A guard: the reason it holds the rule back, for people, or `undefined`. */
export type Guard = (met: GuardCase) => string | undefined

/** All guards by name. The first four apply unless a look ignores them. */
export const guards: Readonly<Record<GuardName, Guard>> = {
  negated,
  questioned,
  quoted,
  attributed,
  hedged,
  supposed,
}

/** The guards of every look that doesn't say otherwise. */
export const usualGuards: readonly GuardName[] = ['negated', 'questioned', 'quoted', 'attributed']

const index = (...phrases: readonly string[]): PhraseIndex<undefined> =>
  new PhraseIndex(
    phrases.map((phrase) => [phrase, undefined] as const),
    lexicon,
  )

const NEGATIONS = index('@not', '@refuse')
const NO_NEGATIONS = index('@not-really')
const DENIALS = index(
  'be not',
  '(do|can|could|will|would|should|may|must) not',
  'be (a)? _? (myth|lie|red flag|impossible|unethical|dishonest|misleading|illegal|forbidden|prohibited|unrealistic|nonsense|fiction|fantasy)',
)
const OTHERS = index('@others')
const HEDGES = index('@maybe')
const SUPPOSITIONS = index('@suppose')
const YES = index('< @yes')

/** Words after which a denial is said of something else: "couples who won't quit", "if you don't". */
const SUBORDINATES = new Set(['who', 'if', 'unless', 'when', 'while', 'until'])

/** How far a denial may stand behind the words it denies, in tokens. */
const DENIAL_REACH = 3

/** A denial that follows one of these speaks of something further: "it goes and does not come back". */
const AND = new Set(['and', 'or'])

function negated({ sentence, match }: GuardCase): string | undefined {
  const { whole } = match
  const pseudo = NO_NEGATIONS.matches(sentence)
  for (const cue of NEGATIONS.matches(sentence)) {
    if (pseudo.some((each) => each.start <= cue.start && cue.start < each.end)) continue
    if (cue.start >= whole.end) continue
    if (cue.start < whole.start ? reaches(sentence, cue, whole) : passedOver(sentence, cue, match))
      return `negated by "${words(sentence, cue)}"`
  }
  for (const denial of DENIALS.matches(sentence))
    if (
      denial.start >= whole.end &&
      denial.start - whole.end <= DENIAL_REACH &&
      !AND.has(sentence.tokens[denial.start - 1]?.form ?? '') &&
      joined(sentence, whole.end, denial.start) &&
      !sentence.tokens.slice(whole.end, denial.start).some(({ form }) => SUBORDINATES.has(form))
    )
      return `denied by "${words(sentence, denial)}"`
  return undefined
}

/** Whether the phrase passed over a cue inside it, rather than naming it, in the clause that it flags. */
function passedOver(sentence: Sentence, cue: TokenSpan, match: PhraseMatch): boolean {
  if (!match.skipped.some((at) => cue.start <= at && at < cue.end)) return false
  return cue.start >= match.start || joined(sentence, cue.end, match.start)
}

/** A question is no claim, unless the answer that follows says yes. */
function questioned({ sentence, reading }: GuardCase): string | undefined {
  if (!sentence.question) return undefined
  const answer = reading.sentences[sentence.index + 1]
  if (answer && YES.matches(answer).length > 0) return undefined
  return 'asked as a question'
}

function quoted({ sentence, match }: GuardCase): string | undefined {
  const { whole } = match
  if (sentence.passage.quoted) return 'in a block quotation'
  const first = sentence.tokens[whole.start]
  if (!first || whole.start < sentence.own) return undefined
  return insideQuotes(sentence.quoteMarks, first.start) ? 'inside quotation marks' : undefined
}

/** Whether an odd number of quotation marks stands before the place, and one after it. */
function insideQuotes(marks: readonly number[], place: number): boolean {
  const before = countBelow(marks, place)
  return before % 2 === 1 && before < marks.length
}

/** How many of the ascending numbers are smaller. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

function attributed({ sentence, match }: GuardCase): string | undefined {
  const { whole } = match
  for (const cue of OTHERS.matches(sentence))
    if (cue.end <= whole.start && reaches(sentence, cue, whole))
      return `said of others: "${words(sentence, cue)}"`
  return undefined
}

function hedged({ sentence, match }: GuardCase): string | undefined {
  const { whole } = match
  for (const cue of HEDGES.matches(sentence))
    if (cue.start < whole.end && (cue.start >= whole.start || reaches(sentence, cue, whole)))
      return `hedged by "${words(sentence, cue)}"`
  return undefined
}

function supposed({ sentence, match }: GuardCase): string | undefined {
  const { whole } = match
  for (const cue of SUPPOSITIONS.matches(sentence))
    if (cue.start < whole.end && !isHad(sentence, cue.start) && !quotedApart(sentence, cue, whole))
      return `supposed by "${words(sentence, cue)}"`
  return undefined
}

/** Whether one of the two stands inside quotation marks and the other does not. */
function quotedApart(sentence: Sentence, cue: TokenSpan, whole: TokenSpan): boolean {
  const [a, b] = [cue.start, whole.start].map((at) => {
    const token = at < sentence.own ? undefined : sentence.tokens[at]
    return token !== undefined && insideQuotes(sentence.quoteMarks, token.start)
  })
  return a !== b
}

/** Whether a token read as *would* may be a short *had*: "she'd been", "he'd lost". */
function isHad({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.form !== 'would' || token.end - token.start !== 2 || !next) return false
  return next.form.endsWith('ed') || PAST.has(next.form)
}

const PAST = new Set(
  `been had never just always only gone come done made seen said told known felt left kept lost found broken
  spoken slept begun heard held met paid run sent spent written given taken become built bought brought cut
  put quit read thought caught hurt forgotten fallen grown driven`.split(/\s+/),
)

/** Whether what a cue says carries on to the words: no new clause begins between them. */
function reaches(sentence: Sentence, cue: TokenSpan, whole: TokenSpan): boolean {
  return cue.start < whole.start && joined(sentence, cue.end, whole.start)
}

const BREAKS = new Set([
  ';',
  ':',
  '—',
  '–',
  '.',
  '!',
  '?',
  '\n',
  'but',
  'however',
  'yet',
  'although',
  'because',
  'so',
])
const SUBJECTS = new Set([
  'i',
  'we',
  'you',
  'they',
  'he',
  'she',
  'it',
  'our',
  'my',
  'the',
  'this',
  'these',
  'that',
  'your',
  'just',
  'only',
  'neither',
  'one',
  'two',
  'three',
  'some',
  'someone',
  'somebody',
  'there',
  'here',
])

/** Whether the tokens between two places belong to one clause. */
function joined(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = sentence.tokens[i]
    // Where a list's lead-in ends its items go on: "I will not: …"
    if (!token || (i < sentence.own && token.kind === 'mark')) continue
    if (BREAKS.has(token.form)) return false
    const next = sentence.tokens[i + 1]
    const opens = token.form === ',' || token.form === 'and'
    if (opens && next && startsClause(sentence, i + 1, to)) return false
  }
  return true
}

function startsClause(sentence: Sentence, at: number, to: number): boolean {
  const token = sentence.tokens[at]
  if (!token || at > to) return false
  if (token.form === 'and' || token.form === 'or') return startsClause(sentence, at + 1, to)
  return SUBJECTS.has(token.form)
}

function words(sentence: Sentence, span: TokenSpan): string {
  return sentence.tokens
    .slice(span.start, span.end)
    .map(({ form }) => form)
    .join(' ')
}
