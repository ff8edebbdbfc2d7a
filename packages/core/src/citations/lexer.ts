/** A word, number or sign of a text in which citations are looked for. */
export interface Lexeme {
  /** `other` is a number that can't be cited: a price, a time, a measure. `break` is an empty line. */
  readonly kind: 'word' | 'number' | 'sign' | 'other' | 'break'
  readonly text: string
  /** Lower case, without full stops and without a possessive's ending; for signs the sign. */
  readonly form: string
  /** Where it stands, in UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

const SPACE = /\s+/y
/** Emphasis marks of Markdown; they part nothing. */
const MARKS = /[*_`\u00ad\u200b]+/y
const LETTERED = /[A-Za-z]\.\d{1,2}(?:\.[a-z](?![\p{L}\d]))?(?![\d\p{L}])/uy
/** `N.Y.C.R.R.`, `U.S.C.`, `B&P`. */
const INITIALS = /(?:\p{Lu}\.){2,}|\p{Lu}&\p{Lu}(?!\p{L})/uy
const WORD = /\p{L}[\p{L}\p{M}]*(?:['\u2019]\p{L}+)*/uy
/** Of administrative codes: `536-X-8-.08`, `46:LX.4719`, `13:42-9.2`. */
const CHAIN = /\d{1,4}(?:-[A-Z]{1,3}-\d+(?:-?\.\d+)*|:[IVXLC]{1,8}\.\d+|:\d{1,3}[A-Z]?-\d+(?:\.\d+)*)/y
const TIME = /\d+:\d+/y
const NUMBER =
  /\d+(?:\.\d+)*(?:[a-z]{1,2}(?:-\d+[a-z]{0,2})?(?![\p{L}\d]))?(?:\([A-Za-z]{1,4}\)|\(\d{1,3}\))*/uy
const DIGIT = /\d/
const LETTER = /\p{L}/u

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `std stds sec secs nos art cal fla tex ala admin adm stat bus prof occ ann subd para pt`.split(/\s+/),
)

/** Takes a text apart; white space leaves nothing, an empty line a `break`. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let at = 0
  while (at < text.length) {
    const end = isLetterOrDigit(text.charCodeAt(at)) ? at : skip(text, at, lexemes)
    if (end > at) {
      at = end
      continue
    }
    const lexeme = readLexeme(text, at)
    lexemes.push(lexeme)
    at = lexeme.end
  }
  return lexemes
}

/** Of ASCII; for most of a text this alone tells what begins here. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

/** Passes over white space and marks; an empty line is kept as a `break`. */
function skip(text: string, at: number, lexemes: Lexeme[]): number {
  const space = match(SPACE, text, at)
  if (space === undefined) return at + (match(MARKS, text, at)?.length ?? 0)
  const end = at + space.length
  if (isEmptyLine(space)) lexemes.push({ kind: 'break', text: space, form: '', start: at, end })
  return end
}

/** Whether a word stands in capitals, its possessive ending aside. */
export function isCapitals({ text }: Lexeme): boolean {
  const name = text.replace(/['\u2019]s$/, '')
  return name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()
}

/** Whether a word begins with a capital letter. */
export function isCapital({ kind, text }: Lexeme): boolean {
  const first = text.charAt(0)
  return kind === 'word' && first !== first.toLowerCase()
}

function isEmptyLine(space: string): boolean {
  const first = space.indexOf('\n')
  return first >= 0 && space.indexOf('\n', first + 1) >= 0
}

function readLexeme(text: string, at: number): Lexeme {
  if (DIGIT.test(text.charAt(at))) return readNumber(text, at)
  const word = match(WORD, text, at)
  const next = text.charAt(at + 1)
  if (next !== '.' && next !== '&' && word !== undefined) return readWord(word, text, at)
  const lettered = match(LETTERED, text, at)
  if (lettered !== undefined && !isLetterAt(text, at - 1)) return make('number', lettered, lettered, at)
  const initials = match(INITIALS, text, at)
  if (initials !== undefined) return make('word', initials, initials.replaceAll('.', '').toLowerCase(), at)
  if (word !== undefined) return readWord(word, text, at)
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return make('sign', sign, sign, at)
}

function readWord(word: string, text: string, at: number): Lexeme {
  const form = word.toLowerCase().replace(/['\u2019]s$/, '')
  const stop = text.charAt(at + word.length) === '.'
  const abbreviated =
    ABBREVIATIONS.has(form) || (form === 'no' && /^\.\s?\d/.test(text.slice(at + 2, at + 5)))
  return make('word', stop && abbreviated ? `${word}.` : word, form, at)
}

function readNumber(text: string, at: number): Lexeme {
  const chain = match(CHAIN, text, at)
  if (chain !== undefined) return make('number', chain, chain, at)
  const time = match(TIME, text, at)
  if (time !== undefined) return make('other', time, time, at)
  const number = match(NUMBER, text, at) ?? text.charAt(at)
  const kind = isMeasured(text, at, at + number.length) ? 'other' : 'number'
  return make(kind, number, number, at)
}

/** Whether what touches a number makes it a price, a measure or part of a name: `$1.3`, `2-bedroom`, `v2.2`. */
function isMeasured(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  if (before !== '' && ('$€£¥~'.includes(before) || isLetterAt(text, start - 1))) return true
  const after = text.charAt(end)
  if (after === '%' || after === '°' || isLetterAt(text, end)) return true
  return after === '-' && isLetterAt(text, end + 1)
}

function isLetterAt(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at))
}

function make(kind: Lexeme['kind'], text: string, form: string, start: number): Lexeme {
  return { kind, text, form, start, end: start + text.length }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
