import { bodyAt, type CitedBody, currentWords, editionNouns, oldWords, units } from './bodies.ts'
import type { UnitName } from './citation.ts'
import { isCapital, isCapitals, type Lexeme } from './lexer.ts'

/** The words before a number that say what it is a number of. */
export interface Head {
  /** Place of the lexeme after them, where the number should stand. */
  readonly next: number
  readonly body?: CitedBody
  readonly year?: string
  readonly edition?: 'old' | 'current'
  /** *Ethics* or *ethical* is said. */
  readonly ethical: boolean
  /** A code is named, if not whose: *Code of Ethics*, *the 2015 Code*. */
  readonly code: boolean
  readonly unit?: { readonly name: UnitName; readonly at: number; readonly last: number }
}

type Draft = { -readonly [K in keyof Head]: Head[K] }

/** A head is read no further than this many lexemes. */
const LONGEST = 20

const YEAR = /^(?:19|20)\d\d$/

/** Reads the head that begins at this place; `undefined` if none does. */
export function readHead(lexemes: readonly Lexeme[], at: number): Head | undefined {
  const draft: Draft = { next: at, ethical: false, code: false }
  while (draft.next < at + LONGEST && !draft.unit) {
    const step = readUnit(lexemes, draft) || readName(lexemes, draft) || readConnector(lexemes, draft, at)
    if (!step) break
  }
  return draft.unit || draft.body || draft.code ? draft : undefined
}

/** *Standard*, *sub-principles*, *§§*, *Section No.* */
function readUnit(lexemes: readonly Lexeme[], draft: Draft): boolean {
  const at = draft.next
  const hyphenated = lexemes[at]?.form === 'sub' && lexemes[at + 1]?.form === '-' ? 2 : 0
  const form = lexemes[at + hyphenated]?.form ?? ''
  const name = Object.hasOwn(units, form) ? units[form] : undefined
  if (!name) return false
  let next = at + hyphenated + 1
  // *§§ 9.1, 9.2*
  if (name === 'sign' && lexemes[next]?.form === '§') next++
  const last = next - 1
  if (['no', 'nos', 'number', 'numbers', '#'].includes(lexemes[next]?.form ?? '')) next++
  else if (lexemes[next]?.form === ':' && (draft.body || draft.code)) next++
  // *Section § 9.1*
  if (name !== 'sign' && lexemes[next]?.form === '§') next++
  draft.unit = { name: hyphenated > 0 ? 'subprinciple' : name, at, last }
  draft.next = next
  return true
}

/** A body, a year or what an edition is called. */
function readName(lexemes: readonly Lexeme[], draft: Draft): boolean {
  const lexeme = lexemes[draft.next]
  if (!lexeme || lexeme.kind === 'sign') return false
  const body = draft.body ? undefined : bodyAt(lexemes, draft.next)
  if (body) {
    draft.body = body.body
    draft.next = body.next
    return true
  }
  if (lexeme.kind === 'number' && YEAR.test(lexeme.text)) {
    const after = lexemes[draft.next + 1]?.form ?? ''
    const ofCode = editionNouns.has(after) || bodyAt(lexemes, draft.next + 1) !== undefined
    if (!draft.body && !draft.code && !ofCode) return false
    draft.year = lexeme.text
    draft.next++
    return true
  }
  return lexeme.kind === 'word' && readEditionWord(lexemes, draft, lexeme)
}

function readEditionWord(lexemes: readonly Lexeme[], draft: Draft, { form }: Lexeme): boolean {
  if (oldWords.has(form) || currentWords.has(form)) {
    if (!leadsOn(lexemes, draft.next + 1)) return false
    draft.edition = oldWords.has(form) ? 'old' : 'current'
    draft.next++
    return true
  }
  if (form.startsWith('ethic')) draft.ethical = true
  else if (form === 'code' && isCodeOfEthics(lexemes, draft.next)) {
    draft.code = true
    draft.next += 2
  } else if (!editionNouns.has(form) || !isStarted(draft)) return false
  else if (form === 'code' || form === 'codes') draft.code = true
  draft.next++
  return true
}

/** Whether what is read so far makes a following *code* one of ethics. */
function isStarted({ body, year, edition, ethical, code }: Draft): boolean {
  return body !== undefined || year !== undefined || edition !== undefined || ethical || code
}

function isCodeOfEthics(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at + 1]?.form === 'of' && (lexemes[at + 2]?.form ?? '').startsWith('ethic')
}

/** Whether *old* or *new* is said of a code: one is named right after. */
function leadsOn(lexemes: readonly Lexeme[], at: number): boolean {
  const form = lexemes[at]?.form ?? ''
  return editionNouns.has(form) || Object.hasOwn(units, form) || bodyAt(lexemes, at) !== undefined
}

/** What may stand between the parts of a head: a comma, a colon, brackets around a year. */
function readConnector(lexemes: readonly Lexeme[], draft: Draft, start: number): boolean {
  if (draft.next === start) return false
  const form = lexemes[draft.next]?.form
  if (form === ',' || form === ':' || form === '–' || form === '—') {
    draft.next++
    return true
  }
  if (form !== '(') return false
  const group = readYearGroup(lexemes, draft.next)
  if (!group) return false
  draft.year = group.year
  draft.next = group.next
  return true
}

/** `(2015)`, `(effective January 1, 2015)`, `(revised 2012)`. */
function readYearGroup(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly year: string; readonly next: number } | undefined {
  if (lexemes[at]?.form !== '(') return undefined
  let year: string | undefined
  for (let i = at + 1; i < at + 9; i++) {
    const lexeme = lexemes[i]
    if (!lexeme || lexeme.kind === 'break') return undefined
    if (lexeme.form === ')') return year === undefined ? undefined : { year, next: i + 1 }
    if (lexeme.kind === 'number' && YEAR.test(lexeme.text)) year = lexeme.text
  }
  return undefined
}

const DETERMINERS: ReadonlySet<string> = new Set(
  `a an the our my your their his her its this that each every any some no one industry gold high higher
  highest`.split(/\s+/),
)

/** Whether a bare unit in small letters is an ordinary word: *a standard 2.5 …*, *our standards 1.3 …*. */
export function isOrdinary(lexemes: readonly Lexeme[], unitAt: number): boolean {
  const unit = lexemes[unitAt]
  if (unit?.kind !== 'word' || isCapital(unit)) return false
  const before = lexemes[unitAt - 1]
  return before !== undefined && DETERMINERS.has(before.form)
}

/** Words that may stand in capitals before *Standard* without naming whose it is. */
const NEUTRAL: ReadonlySet<string> = new Set(
  `under see per follow following meet meets with of in and or to by our the this that from for about on
  what why how does says is ethics ethical code codes aamft mft mfts lmft lmfts lmfta amft cft lmfts
  read reading cite cites citing advertising confidentiality apply applies applying violates breaches
  breaking keeping explained unlike while when whereas although because if where as section new old
  current cf eg ie faq dr us pdf q a`.split(/\s+/),
)

/** Whether a bare unit belongs to a name that is no code of ethics Shingle knows: *WCAG Standard 1.4*. */
export function isForeign(lexemes: readonly Lexeme[], unitAt: number): boolean {
  const unit = lexemes[unitAt]
  const before = lexemes[unitAt - 1]
  if (!unit || before?.kind !== 'word' || isCapitals(unit) || NEUTRAL.has(before.form)) return false
  if (isCapitals(before)) return before.text.length > 1
  const further = lexemes[unitAt - 2]
  return isCapital(before) && further !== undefined && isCapital(further) && !NEUTRAL.has(further.form)
}
