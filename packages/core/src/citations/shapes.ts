import { isCapital, type Lexeme } from './lexer.ts'

/**
 * How a number looks: `9.1` is dotted, `5.05` padded, `6.2.1` deep, `C.3.b` lettered, `IX` roman, `9` integer.
 */
export type Shape = 'dotted' | 'padded' | 'deep' | 'lettered' | 'roman' | 'integer'

const DOTTED = /^[1-9]\d?\.[1-9]\d?$/
const PADDED = /^[1-9]\d?\.0\d$/
const DEEP = /^[1-9]\d?(?:\.\d{1,2}){2,3}$/
const LETTERED = /^[A-Za-z]\.\d/
const INTEGER = /^(?:1\d|[1-9])$/
const ROMAN = /^(?:XX|X{0,2}(?:IX|IV|V?I{0,3}))$/

/** The number without its paragraphs: `1.06` of `1.06(e)`. */
export function baseOf(number: string): string {
  const paragraphs = number.indexOf('(')
  return paragraphs < 0 ? number : number.slice(0, paragraphs)
}

/** How a lexeme looks as a number of a code; `undefined` if it is none. */
export function shapeOf(lexeme: Lexeme | undefined): Shape | undefined {
  if (lexeme?.kind === 'word') return ROMAN.test(lexeme.text) ? 'roman' : undefined
  if (lexeme?.kind !== 'number') return undefined
  const base = baseOf(lexeme.text)
  if (DOTTED.test(base)) return 'dotted'
  if (PADDED.test(base)) return 'padded'
  if (LETTERED.test(base)) return 'lettered'
  if (DEEP.test(base)) return 'deep'
  return INTEGER.test(base) ? 'integer' : undefined
}

/** Whether numbers of two shapes may stand in one list. */
export function alike(a: Shape, b: Shape): boolean {
  return family(a) === family(b)
}

function family(shape: Shape): string {
  return shape === 'padded' || shape === 'deep' ? 'dotted' : shape
}

/** Whether a Roman numeral could as well be a word or a letter: *the standard I set*, *an IV drip*. */
export function isDoubtful(text: string): boolean {
  return text === 'I' || text === 'IV' || text === 'V' || text === 'X'
}

const NUMERALS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
]

/** The Roman numeral of 1 to 19. */
function toNumeral(value: number): string | undefined {
  return NUMERALS[value - 1]
}

/** The Standard that a number stands under: `IX` of `9.1` and of `IX`. */
export function numeralOf(number: string): string | undefined {
  return /^\d/.test(number) ? toNumeral(Number.parseInt(number, 10)) : number
}

/** A number in its usual spelling: `C.3.b`, and for a code with numerals `IX` for *Standard 9*. */
export function normalise(text: string, shape: Shape, numerals: boolean): string {
  if (shape === 'integer') return (numerals ? toNumeral(Number(text)) : undefined) ?? text
  if (shape === 'lettered') return text.charAt(0).toUpperCase() + text.slice(1)
  return text
}

/** After *Standard I*, a word that goes on with the sentence and not with the pronoun. */
const AFTER_NUMERAL: ReadonlySet<string> = new Set(
  `responsibility of and or through to thru is asks says covers requires speaks deals concerns addresses on
  in under titled`.split(/\s+/),
)
const INFUSIONS: ReadonlySet<string> = new Set(
  `drip fluid fluids infusion infusions therapy therapies line lines ketamine vitamin vitamins hydration`.split(
    /\s+/,
  ),
)

/** Whether a doubtful numeral is meant as one, by the lexeme after it. */
export function readsAsNumeral(numeral: string, after: Lexeme | undefined): boolean {
  if (numeral === 'IV') return !after || !INFUSIONS.has(after.form)
  if (after?.kind !== 'word' || AFTER_NUMERAL.has(after.form)) return true
  return numeral !== 'I' && isCapital(after)
}
