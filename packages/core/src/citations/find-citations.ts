import { defaultCode } from '../standards/index.ts'
import type { Citation, CitationOptions, TextRange, UnitName } from './citation.ts'
import { accepts, numberExists, type Settled, settleCode } from './edition.ts'
import { type Head, isForeign, isOrdinary, readHead } from './head.ts'
import { readLaw } from './laws.ts'
import { type Lexeme, lex } from './lexer.ts'
import { type ListedNumber, type NumberList, readNumbers } from './numbers.ts'
import { isDoubtful, normalise } from './shapes.ts'
import { Surroundings } from './surroundings.ts'
import { readTrailer, type Trailer } from './trailer.ts'

/**
 * Finds where a text cites numbers of a code of ethics or of a law.
 *
 * Reads plain words, not Markdown. Pure, and linear in the length of the text. Every number of a list is a
 * citation of its own, in the order of the text; of a span those are its two ends, not what lies between.
 *
 * @param text In which to look; `range` is in its zero-based UTF-16 offsets.
 *
 * @example
 * findCitations('See Standards 9.1 and 9.8.').map(({ number }) => number) // ['9.1', '9.8']
 * findCitations('ACA Code of Ethics (2014), C.3.b')[0]?.code // 'aca-2014'
 * findCitations('Standard 9.9 of the AAMFT Code')[0]?.exists // false
 * findCitations('In version 2.2 we raised $1.3 million.') // []
 */
export function findCitations(text: string, options: CitationOptions = {}): readonly Citation[] {
  const code = options.code ?? defaultCode
  const around = new Surroundings()
  if (options.context !== undefined) {
    const before = lex(options.context)
    for (const at of before.keys()) if (before[at]?.kind !== 'break') around.see(before, at)
  }
  const lexemes = lex(text)
  const citations: Citation[] = []
  let at = 0
  while (at < lexemes.length) {
    const read = readLawful(lexemes, at) ?? readEthical(lexemes, at, around, code)
    const next = Math.max(at + 1, read?.next ?? 0)
    if (read) citations.push(...read.citations)
    for (; at < next; at++) around.see(lexemes, at)
  }
  return citations
}

/** Citations that begin at a place, and the place after them. None, where numbers there are not to be read again. */
interface Read {
  readonly citations: readonly Citation[]
  readonly next: number
}

function readLawful(lexemes: readonly Lexeme[], at: number): Read | undefined {
  const law = readLaw(lexemes, at)
  if (!law) return undefined
  const citations = law.numbers.map(
    ({ code, number, text, start, end }): Citation => ({
      range: { start, end },
      text,
      code,
      number,
      exists: undefined,
      named: 'body',
    }),
  )
  return { citations, next: law.next }
}

function readEthical(
  lexemes: readonly Lexeme[],
  at: number,
  around: Surroundings,
  code: string,
): Read | undefined {
  const head = readHead(lexemes, at)
  const list = readNumbers(lexemes, head?.next ?? at)
  if (!list || (!head && list.numbers[0]?.shape === 'roman')) return undefined
  const trailer = readTrailer(lexemes, list.next)
  const foreign = head?.unit !== undefined && !isNamed(head, trailer) && isForeign(lexemes, head.unit.at)
  if (
    trailer.elsewhere ||
    !(head ? isCited(lexemes, head, list, trailer, around) : isSettledBehind(list, trailer))
  )
    return head ? undefined : { citations: [], next: list.next }
  const unit = head?.unit && unitOf(lexemes, head.unit)
  const citations = list.numbers.map((listed): Citation => {
    const body = head?.body ?? trailer.body
    const number = normalise(listed.lexeme.text, listed.shape, body?.shapes.includes('roman') === true)
    const settled: Settled = foreign
      ? { code: 'other', named: 'body' }
      : settleCode({ number, shape: listed.shape, head, trailer, around, code })
    return toCitation(listed, number, settled, unit)
  })
  return { citations, next: list.next }
}

/** Whether a code or its body is named right before the numbers or right after. */
function isNamed(head: Head, trailer: Trailer): boolean {
  return head.body !== undefined || head.code || trailer.body !== undefined || trailer.ethical
}

/** *9.1 of the AAMFT Code*: without words before it a number counts only if a code is named behind. */
function isSettledBehind({ numbers }: NumberList, { body, ethical }: Trailer): boolean {
  const first = numbers[0]
  if (!first || first.shape === 'integer') return false
  if (!body) return ethical
  return ethical && accepts(body, first.shape, first.lexeme.text)
}

/** Whether the words before the numbers, and those after, make them a citation. */
function isCited(
  lexemes: readonly Lexeme[],
  head: Head,
  { numbers }: NumberList,
  trailer: Trailer,
  around: Surroundings,
): boolean {
  const first = numbers[0]
  if (!first) return false
  const { shape, lexeme } = first
  const body = head.body ?? trailer.body
  const integer = shape === 'integer'
  if (!head.unit) {
    if (shape === 'roman' || integer) return false
    return head.body ? accepts(head.body, shape, lexeme.text) || trailer.ethical : head.code
  }
  if (integer && !(body && accepts(body, shape, lexeme.text))) return false
  if (isNamed(head, trailer)) return true
  if (head.unit.name === 'section') return around.ethical && !integer
  if (isOrdinary(lexemes, head.unit.at)) return false
  return shape !== 'roman' || isPlainNumeral(lexemes, head, lexeme)
}

/** A bare *standard IV* in small letters may be anything; *Standard IV* and *standard VII* are what they say. */
function isPlainNumeral(lexemes: readonly Lexeme[], { unit }: Head, { text }: Lexeme): boolean {
  const word = unit && lexemes[unit.at]
  return !isDoubtful(text) || (word !== undefined && /^\p{Lu}/u.test(word.text))
}

function unitOf(
  lexemes: readonly Lexeme[],
  { name, at, last }: { readonly name: UnitName; readonly at: number; readonly last: number },
): { readonly name: UnitName; readonly range: TextRange } {
  return { name, range: { start: lexemes[at]?.start ?? 0, end: lexemes[last]?.end ?? 0 } }
}

function toCitation(
  { lexeme, to, shape }: ListedNumber,
  number: string,
  { code, named }: Settled,
  unit: Citation['unit'],
): Citation {
  return {
    range: { start: lexeme.start, end: lexeme.end },
    text: lexeme.text,
    code,
    number,
    exists: numberExists(number, code),
    named,
    ...(unit && { unit }),
    ...(to && { to: normalise(to.text, shape, !/\d/.test(number)) }),
  }
}
