import { guards } from '../match/guards.ts'
import { lexicon } from '../match/lexicon.ts'
import { PhraseIndex } from '../match/phrase-index.ts'
import type { Finder, Found, Reading } from '../match/reading.ts'
import type { Sentence } from '../match/sentences.ts'
import type { Passage } from '../prose/page.ts'
import { defaultCode } from '../standards/index.ts'
import type { Citation } from './citation.ts'
import { OLDER_CODE } from './edition.ts'
import { findCitations } from './find-citations.ts'
import {
  fits,
  isOwnNumber,
  isRival,
  movedTo,
  namesTitle,
  plainTopics,
  titleOf,
  touchedTopics,
} from './fit.ts'
import { baseOf, numeralOf } from './shapes.ts'
import type { CitedTopic } from './topics/topic.ts'

/** What may be amiss with a citation: no such number, an older edition's number, a number for something else. */
export type SlipKind = 'unknown' | 'older' | 'misfit'

/** What is amiss, and the citation to write instead where one is plain. */
interface Slip {
  readonly kind: SlipKind
  readonly instead?: string
}

/** A citation with what surrounds it. */
interface Cited {
  readonly citation: Citation
  readonly passage: Passage
  readonly sentence: Sentence
  /** Citations of the same sentence, this one included. */
  readonly together: readonly Citation[]
  /** The heading above. */
  readonly heading: Passage | undefined
  readonly reading: Reading
  /** Whether the paragraph names the year of an older edition. */
  readonly isOld: boolean
  /** What the paragraph, or the heading above it, speaks of. */
  readonly topics: () => ReadonlySet<CitedTopic>
}

const index = (...phrases: readonly string[]): PhraseIndex<undefined> =>
  new PhraseIndex(
    phrases.map((phrase) => [phrase, undefined] as const),
    lexicon,
  )

/** Words that tell of another numbering, or of somebody's slip: the writer knows. */
const EXPLAINS = index(
  'renumber',
  "('formerly'|'previously'|'originally')",
  'used to (be|stand)',
  '(old|older|former|previous|prior|earlier|past) (aamft)? (code|edition|version|numbering|number|rule)',
  '(numbering|number) (change|differ|move|shift)',
  '(change|differ|move|shift) ..3 (numbering|number)',
  'no longer',
  'became',
  'cross reference',
  '(slip|typo|misprint|misquote|miscite|mislabel|misnumber)',
  '(wrong|incorrect|outdated|mistaken) (number|standard|principle|citation)',
  '(cite|quote|number) ..3 (wrongly|incorrectly)',
  'mistaken',
  '(confuse|mix up|not to be confused)',
  '(alabama|louisiana)',
  '(state|board) (rule|regulation|code|law)',
  'administrative code',
)

/** Years of older editions; phrases can't name a year. */
const OLD_YEARS = /\b(?:1991|1998|2001|2012)\b/

/** Words that say what a number is not. */
const DENIES = index(
  "(not|no|never|isn't|rather than|instead of|other than) ..2 (standard|principle|subprinciple|section|#)",
  '(do|does|did) not (exist|cover|speak|say|mention|deal|concern|apply|address|contain)',
  '(say|have|contain) nothing',
  'nothing (on|about|to do)',
  'no such',
  'be not about',
  'there (be|is) no',
  'beyond',
)

/** Words that lay a citation at somebody else's door. *According to Standard 7.5* does not. */
const OTHERS = index(
  '(some|other|many|most) _? (therapist|counselor|clinician|colleague|people|writer|website|site|blog|page|guide)',
)

/** Finds slips of one kind. */
export function slipsOf(kind: SlipKind): Finder {
  return function* (reading, tell) {
    const aware = speaksOfEthics(reading)
    let heading: Passage | undefined
    for (const passage of reading.page.passages) {
      if (passage.kind === 'heading') heading = passage
      for (const cited of citedIn(reading, passage, heading)) {
        const slip = judge(cited)
        if (slip?.kind !== kind) continue
        const found = toFound(cited, slip)
        const reason = heldBack(cited, aware)
        if (reason === undefined) yield found
        else tell(found, reason)
      }
    }
  }
}

const SPEAKS = /\baamft\b|\bethic/i
const MAY_CITE = /standard|principle|\bstd|§|section|ethic|aamft/i
const NUMBERED = /\d\.\d|\b[IVX]+\b/

/** Whether the page speaks of professional ethics at all: elsewhere *Standard 4.2* may be of anything. */
function speaksOfEthics({ page }: Reading): boolean {
  return page.passages.some(({ text }) => SPEAKS.test(text))
}

function citedIn(reading: Reading, passage: Passage, heading: Passage | undefined): Cited[] {
  const { text } = passage
  if (!MAY_CITE.test(text) || !NUMBERED.test(text)) return []
  const leadIn = passage.leadIn === undefined ? undefined : reading.page.passages[passage.leadIn]?.text
  const context = [...passage.headings, leadIn ?? ''].join('\n')
  const citations = findCitations(text, { context })
  if (!citations.some(isJudged)) return []
  const { isOld, topics } = aboutPassage(reading, passage, heading)
  let at = 0
  return reading.of(passage).flatMap((sentence) => {
    const together: Citation[] = []
    for (let next = citations[at]; next && startsBy(sentence, next); next = citations[at]) {
      if (contains(sentence, next.range.start)) together.push(next)
      at += 1
    }
    return together
      .filter(isJudged)
      .map((citation) => ({ citation, passage, sentence, together, heading, reading, isOld, topics }))
  })
}

/** What all citations of a passage share; the topics are looked for if somebody asks. */
function aboutPassage(
  reading: Reading,
  passage: Passage,
  heading: Passage | undefined,
): Pick<Cited, 'isOld' | 'topics'> {
  let topics: ReadonlySet<CitedTopic> | undefined
  const sentences = () => [...(heading ? reading.of(heading) : []), ...reading.of(passage)]
  return {
    isOld: OLD_YEARS.test(passage.text),
    topics() {
      topics ??= touchedTopics(sentences())
      return topics
    },
  }
}

/** Whether a citation begins before the sentence ends. */
function startsBy({ tokens }: Sentence, { range }: Citation): boolean {
  return range.start < (tokens.at(-1)?.end ?? 0)
}

/** Numbers of 2015, and those that only the word *Principle* makes 2012's. */
function isJudged({ code, named }: Citation): boolean {
  return code === defaultCode || (code === OLDER_CODE && (named === 'form' || named === 'body'))
}

function contains({ tokens, own }: Sentence, at: number): boolean {
  const first = tokens[own]
  const last = tokens.at(-1)
  return first !== undefined && last !== undefined && first.start <= at && at < last.end
}

/** What is amiss with a citation, if anything. */
function judge(cited: Cited): Slip | undefined {
  const { citation, passage } = cited
  const number = baseOf(citation.number)
  const plain = plainTopics(subjectOf(cited))
  const missing = citation.exists === false
  const slip = misplaced(number, plain, cited) ?? (missing ? unknown(number, plain) : undefined)
  if (slip && (missing || !(isMeant(number, cited) || namesTitle(passage.text, number)))) return slip
  const misnamed = citation.unit?.name === 'principle' && citation.code === defaultCode
  return misnamed ? { kind: 'older', instead: citation.number } : undefined
}

/** A sentence with fewer words than this may be no more than a citation. */
const SHORT = 14

/** The sentence that tells what a citation is about: its own; for a bare *See AAMFT 7.5.* the one before. */
function subjectOf({ sentence, passage, heading, reading }: Cited): Sentence {
  if (sentence.tokens.length >= SHORT || touchedTopics([sentence]).size > 0) return sentence
  const before = reading.sentences[sentence.index - 1]
  return (before?.passage === passage ? before : heading && reading.of(heading)[0]) ?? sentence
}

/** A number that stood for a plain topic of the sentence before 2015, or that stands for something else. */
function misplaced(number: string, plain: readonly CitedTopic[], { together }: Cited): Slip | undefined {
  const moved = movedTo(number)
  const instead = plain.flatMap((topic) => moved.filter((to) => isOwnNumber(to, topic)))[0]
  if (instead !== undefined) return { kind: 'older', instead }
  const isTaken = (topic: CitedTopic) => together.some((other) => fits(baseOf(other.number), topic))
  const topic = plain.find((each) => isRival(number, each) && titleOf(number) !== undefined && !isTaken(each))
  return topic && { kind: 'misfit', ...withInstead(best(topic, number)) }
}

function unknown(number: string, plain: readonly CitedTopic[]): Slip {
  return { kind: 'unknown', ...withInstead(nearest(number) ?? best(plain[0], number)) }
}

/** Whether the paragraph, or the heading above it, speaks of something that the number may be cited for. */
function isMeant(number: string, { topics }: Cited): boolean {
  return [...topics()].some((topic) => fits(number, topic))
}

function withInstead(instead: string | undefined): { readonly instead?: string } {
  return instead === undefined ? {} : { instead }
}

/** `9.1` for `9.01`. */
function nearest(number: string): string | undefined {
  const plain = number.replace(/\.0(?=\d)/, '.')
  return plain !== number && titleOf(plain) !== undefined ? plain : undefined
}

/** The number to cite for a topic: a Standard for a Standard, a subprinciple for a subprinciple. */
function best(topic: CitedTopic | undefined, number: string): string | undefined {
  const isNumeral = numeralOf(number) === number
  if (isNumeral) return topic?.numbers[0] && numeralOf(topic.numbers[0])
  return topic?.numbers.find((each) => numeralOf(each) !== each)
}

/** Why a slip is not reported. */
function heldBack({ citation, sentence, reading, isOld }: Cited, aware: boolean): string | undefined {
  if (!aware && citation.named !== 'edition' && citation.named !== 'body')
    return 'the page does not speak of professional ethics'
  if (isOld || reading.meets(EXPLAINS, sentence, 'passage')) return 'the paragraph tells of another numbering'
  if (DENIES.matches(sentence).length > 0) return 'the sentence says what a number is not'
  const at = sentence.tokens.findIndex(({ end }, i) => i >= sentence.own && end > citation.range.start)
  const place = { start: at, end: at + 1 }
  const met = { sentence, match: { ...place, whole: place, skipped: [] }, reading }
  const told = OTHERS.matches(sentence).length > 0 ? 'others are said to cite it' : undefined
  return guards.quoted(met) ?? guards.questioned(met) ?? told
}

function toFound({ citation, passage }: Cited, { instead }: Slip): Found {
  const { range, unit } = citation
  const named = unit?.name === 'principle' && passage.text.slice(unit.range.start, unit.range.end)
  const alone = named && !named.endsWith('s') && passage.text.slice(unit.range.end, range.start).trim() === ''
  const start = alone && instead !== undefined ? unit.range.start : range.start
  if (instead === undefined) return { passage, start, end: range.end }
  const text = alone ? `${named.startsWith('P') ? 'Standard' : 'standard'} ${instead}` : instead
  const title = titleOf(instead)
  return {
    passage,
    start,
    end: range.end,
    rewrite: { title: `Cite ${text}${title === undefined ? '' : ` (${title})`}`, text },
  }
}
