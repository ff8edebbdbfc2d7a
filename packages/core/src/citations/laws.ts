import type { Lexeme } from './lexer.ts'
import { isCapital, isCapitals } from './lexer.ts'

/** A number of a law, as it is cited. */
export interface LawNumber {
  readonly code: 'cfr' | 'usc' | 'state'
  /** With its collection: `16 CFR 465.4`, `B&P 651`. */
  readonly number: string
  /** The number as written. */
  readonly text: string
  readonly start: number
  readonly end: number
}

interface LawHead {
  readonly code: LawNumber['code']
  readonly prefix: string
  readonly next: number
}

/** Collections that stand after a title's number: *16 CFR 465.4*. */
const TITLED: Readonly<Record<string, LawNumber['code']>> = {
  cfr: 'cfr',
  usc: 'usc',
  usca: 'usc',
  tac: 'state',
  nycrr: 'state',
  ccr: 'state',
  csr: 'state',
  ilcs: 'state',
  vac: 'state',
  iac: 'state',
}

/** State collections that go before the number. */
const COLLECTIONS: ReadonlySet<string> = new Set(
  `b&p bpc fs nrs ors rcw wac ars crs mcl ocga ksa krs lac njac njsa hrs comar idapa sdcl`.split(/\s+/),
)

/** Words before *Code* or *Statutes* that make it a law: *Penal Code 11165.7*, *Fla. Stat. 491.012*. */
const LEGAL: ReadonlySet<string> = new Set(
  `penal family civil evidence government labor health safety welfare institutions professions business
  prof bus insurance education occupations occ probate administrative admin adm municipal revised
  procedure florida fla california cal texas tex alabama ala arizona wisconsin wis minnesota minn
  compiled general public`.split(/\s+/),
)
const BOOKS: ReadonlySet<string> = new Set(['code', 'stat', 'stats', 'statute', 'statutes', 'laws'])
const PARTS: ReadonlySet<string> = new Set([
  '§',
  'section',
  'sections',
  'sec',
  'secs',
  'part',
  'parts',
  'ann',
  ',',
])

/** Reads a law and its numbers that begin at this place. */
export function readLaw(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly numbers: readonly LawNumber[]; readonly next: number } | undefined {
  const head = readTitled(lexemes, at) ?? readCollection(lexemes, at) ?? readBook(lexemes, at)
  if (!head) return undefined
  const numbers: LawNumber[] = []
  let next = skipParts(lexemes, head.next)
  for (let number = joined(lexemes, next); number; number = joined(lexemes, next)) {
    if (numbers.length > 0 && !isLawful(number.text)) break
    numbers.push({
      code: head.code,
      number: `${head.prefix} ${number.text}`,
      text: number.text,
      start: number.start,
      end: number.end,
    })
    const after = number.next
    next = skipJoint(lexemes, after)
    if (next === after) break
  }
  return numbers.length > 0 ? { numbers, next: endOf(lexemes, numbers, next) } : undefined
}

function readTitled(lexemes: readonly Lexeme[], at: number): LawHead | undefined {
  const title = lexemes[at]
  const name = lexemes[at + 1]
  if (title?.kind !== 'number' || !/^\d{1,3}$/.test(title.text) || name?.kind !== 'word') return undefined
  const code = Object.hasOwn(TITLED, name.form) ? TITLED[name.form] : undefined
  return code && { code, prefix: `${title.text} ${name.form.toUpperCase()}`, next: at + 2 }
}

function readCollection(lexemes: readonly Lexeme[], at: number): LawHead | undefined {
  const name = lexemes[at]
  if (name?.kind !== 'word' || !isCapitals(name)) return undefined
  // HIPAA's rules stand in title 45.
  if (name.form === 'hipaa')
    return { code: 'cfr', prefix: '45 CFR', next: afterWords(lexemes, at + 1, ['rule']) }
  if (!COLLECTIONS.has(name.form)) return undefined
  const prefix = name.form === 'fs' ? 'F.S.' : name.form === 'bpc' ? 'B&P' : name.form.toUpperCase()
  return { code: 'state', prefix, next: afterWords(lexemes, at + 1, ['code']) }
}

/** *Professions Code section 651*, *Fla. Stat. § 491.012*: begins at the word right before the book's. */
function readBook(lexemes: readonly Lexeme[], at: number): LawHead | undefined {
  const kind = lexemes[at]
  const book = lexemes[at + 1]
  if (!kind || !book || !isCapital(kind) || !isCapital(book)) return undefined
  if (!LEGAL.has(kind.form) || !BOOKS.has(book.form)) return undefined
  const professions = kind.form === 'professions' || kind.form === 'prof'
  const florida = kind.form === 'florida' || kind.form === 'fla'
  const prefix = professions ? 'B&P' : florida ? 'F.S.' : `${kind.text} ${book.text}`
  return { code: 'state', prefix, next: at + 2 }
}

function afterWords(lexemes: readonly Lexeme[], at: number, words: readonly string[]): number {
  return words.includes(lexemes[at]?.form ?? '') ? at + 1 : at
}

function skipParts(lexemes: readonly Lexeme[], at: number): number {
  let next = at
  while (next < at + 4 && PARTS.has(lexemes[next]?.form ?? '')) next++
  return next
}

function skipJoint(lexemes: readonly Lexeme[], at: number): number {
  let next = at
  while (
    next < at + 3 &&
    [',', ';', 'and', 'or', '&', '–', 'to', 'through', '§'].includes(lexemes[next]?.form ?? '')
  )
    next++
  return next
}

/** A number with the parts that hyphens join to it: `246-809-020`. */
function joined(
  lexemes: readonly Lexeme[],
  at: number,
):
  | { readonly text: string; readonly start: number; readonly end: number; readonly next: number }
  | undefined {
  const first = lexemes[at]
  if (first?.kind !== 'number') return undefined
  let { text, end } = first
  let next = at + 1
  while (next < at + 7) {
    const [hyphen, more] = [lexemes[next], lexemes[next + 1]]
    if (hyphen?.form !== '-' || hyphen.start !== end || more?.kind !== 'number' || more.start !== hyphen.end)
      break
    text += `-${more.text}`
    end = more.end
    next += 2
  }
  return { text, start: first.start, end, next }
}

/** Whether a further number of a list is the law's, and not a count of something. */
function isLawful(text: string): boolean {
  return /[.(-]/.test(text) || /^\d{3,}/.test(text)
}

/** The place after the last number taken. */
function endOf(lexemes: readonly Lexeme[], numbers: readonly LawNumber[], next: number): number {
  const end = numbers.at(-1)?.end ?? 0
  let at = next
  while (at > 0 && (lexemes[at - 1]?.start ?? 0) >= end) at--
  return at
}
