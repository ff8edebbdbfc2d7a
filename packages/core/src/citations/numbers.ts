import { units } from './bodies.ts'
import type { Lexeme } from './lexer.ts'
import { alike, isDoubtful, readsAsNumeral, type Shape, shapeOf } from './shapes.ts'

/** One number of a list. */
export interface ListedNumber {
  readonly lexeme: Lexeme
  readonly shape: Shape
  /** For the first of a span: the last. */
  readonly to?: Lexeme
}

/** Numbers that stand together, and the place after them. */
export interface NumberList {
  readonly numbers: readonly ListedNumber[]
  readonly next: number
}

const SPANNING: ReadonlySet<string> = new Set(['-', '–', '—', '‑', 'to', 'through', 'thru'])
const JOINING: ReadonlySet<string> = new Set([',', ';', '/', '&', '+', 'and', 'or', 'plus'])

/** What follows a number that counts or measures something. */
const MEASURES: ReadonlySet<string> = new Set(
  `% ° percent hour hours hr hrs minute minutes min mins second seconds mile miles km inch inches feet foot ft
  lb lbs pound pounds kg mg ml star stars rating times million billion thousand am pm year years month months
  week weeks ghz mhz gb mb acre acres degree degrees dollars usd bucks credit credits ceu ceus ce square sq
  gpa percentile`
    .split(/\s+/)
    .filter(Boolean),
)

/** Reads the numbers that begin at this place: one, a list or a span; `undefined` if none does. */
export function readNumbers(lexemes: readonly Lexeme[], at: number): NumberList | undefined {
  const first = readNumber(lexemes, at)
  if (!first) return undefined
  const numbers: ListedNumber[] = [first]
  let next = at + 1
  for (let link = readLink(lexemes, next); link; link = readLink(lexemes, next)) {
    const number = shapeAt(lexemes, link.next)
    const before = numbers.at(-1)
    if (!number || !before || !goesOn(before.shape, number)) break
    const counted = isMeasure(lexemes, link.next + 1)
    if (link.spanning && counted) return undefined
    if (counted) break
    if (link.spanning) numbers[numbers.length - 1] = { ...before, to: number.lexeme }
    numbers.push(number)
    next = link.next + 1
  }
  return isFraction(lexemes, next) ? undefined : { numbers, next }
}

function readNumber(lexemes: readonly Lexeme[], at: number): ListedNumber | undefined {
  const number = shapeAt(lexemes, at)
  return number && !isMeasure(lexemes, at + 1) ? number : undefined
}

function shapeAt(lexemes: readonly Lexeme[], at: number): ListedNumber | undefined {
  const lexeme = lexemes[at]
  const shape = shapeOf(lexeme)
  if (!lexeme || !shape) return undefined
  if (shape === 'roman' && isDoubtful(lexeme.text) && !readsAsNumeral(lexeme.text, lexemes[at + 1]))
    return undefined
  return { lexeme, shape }
}

/** *Standards 1.3 and IX* is one list; *1.3 and I* is not. */
function goesOn(before: Shape, { shape, lexeme }: ListedNumber): boolean {
  return alike(before, shape) || (shape === 'roman' && before === 'dotted' && !isDoubtful(lexeme.text))
}

/** What joins two numbers: `, and`, `–`, `as well as`, a `§` or *subprinciple* repeated. */
function readLink(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly next: number; readonly spanning: boolean } | undefined {
  const form = lexemes[at]?.form
  if (form === undefined) return undefined
  if (SPANNING.has(form)) return { next: at + 1, spanning: true }
  if (form === 'as' && lexemes[at + 1]?.form === 'well' && lexemes[at + 2]?.form === 'as')
    return { next: at + 3, spanning: false }
  if (!JOINING.has(form)) return undefined
  let next = at + 1
  const second = lexemes[next]?.form
  if (form === ',' && (second === 'and' || second === 'or' || second === '&')) next++
  if (units[lexemes[next]?.form ?? ''] === 'sign') next++
  return { next, spanning: false }
}

/** Whether the place after a number says what it counts: *2.5 hours*, *9.1 out of 10*, *8.5 by 11*. */
function isMeasure(lexemes: readonly Lexeme[], at: number): boolean {
  const after = lexemes[at]
  if (!after) return false
  if (MEASURES.has(after.form)) return true
  const next = lexemes[at + 1]
  if (after.form === 'out') return next?.form === 'of'
  const sized = after.form === 'by' || after.form === 'x' || after.form === '×'
  return sized && (next?.kind === 'number' || next?.kind === 'other')
}

/** *4.9/5*, *9.99/month*. */
function isFraction(lexemes: readonly Lexeme[], at: number): boolean {
  const slash = lexemes[at]
  return slash?.form === '/' && slash.start === lexemes[at - 1]?.end
}
