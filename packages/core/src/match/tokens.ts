/**
 * A word, number or mark of a passage's text.
 *
 * Contractions are taken apart, so that `can't` is `can` + `not` and `we'll` is `we` + `will`: phrases and
 * guards then need only one way of saying each. Both halves keep their own place in the text.
 */
export interface Token {
  /** Lower case, for comparison: `not` for `n't`, `phd` for `Ph.D.`, the mark itself for marks. */
  readonly form: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter in the text. */
  readonly capital: boolean
  /** Where it stands in the text it was read from, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Abbreviations whose full stops end no sentence by themselves. */
const ABBREVIATION =
  /^(?:Ph\. ?D\.?|Psy\.D\.?|M\.D\.|(?:[A-Za-z]\.){2,}|(?:Dr|Mr|Mrs|Ms|St|Prof|Jr|Sr|Rev|vs|etc|approx|dept|Inc|Ltd)\.|[Nn]o\.(?= ?\d))/

/** The longest word of an abbreviation, in letters. */
const LONGEST_ABBREVIATED = 6

const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*'?/uy
const NUMBER = /\d+(?:[.,:]\d+)*/y
const LETTER = /\p{L}/u
const CAPITAL = /^\p{Lu}/u

const CONTRACTED: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'d": 'would',
}

const BEFORE_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' }

/** After these, `'s` is *is* and not a possessive. */
const IS_AFTER = new Set(['it', 'that', 'this', 'he', 'she', 'there', 'here', 'what', 'who', 'where', 'how'])

/** Reads a text into tokens; white space, and hyphens inside words, leave none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x09) {
      at++
      continue
    }
    at = isLetter(text, at) ? readWord(text, at, tokens) : readOther(text, at, code, tokens)
  }
  return tokens
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return isAsciiLetter(code)
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? code))
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function readWord(text: string, at: number, tokens: Token[]): number {
  let end = at
  while (isAsciiLetter(text.charCodeAt(end))) end++
  // Nearly every word is plain letters and ends at a space or a mark; the rest is looked at more closely.
  const next = text.charCodeAt(end)
  if (next === 0x2e && end - at <= LONGEST_ABBREVIATED) {
    const abbreviation = ABBREVIATION.exec(text.slice(at, at + 24))?.[0]
    if (abbreviation !== undefined) {
      const form = abbreviation.replace(/[. ]/g, '').toLowerCase()
      push(tokens, 'word', form, text, at, at + abbreviation.length)
      return at + abbreviation.length
    }
  }
  if (next === 0x27 || next >= 0x80 || end === at) return readSpecialWord(text, at, tokens)
  pushPlain(tokens, text.slice(at, end), text, at, end)
  return end
}

/** A word with an apostrophe, or with letters beyond a to z. */
function readSpecialWord(text: string, at: number, tokens: Token[]): number {
  WORD.lastIndex = at
  const word = WORD.exec(text)?.[0] ?? text.charAt(at)
  const end = at + word.length
  if (word.includes("'")) return readApostrophe(word, text, at, tokens)
  pushPlain(tokens, word, text, at, end)
  return end
}

function pushPlain(tokens: Token[], word: string, text: string, start: number, end: number): void {
  const form = word.toLowerCase()
  if (form !== 'cannot') {
    push(tokens, 'word', form, text, start, end)
    return
  }
  push(tokens, 'word', 'can', text, start, start + 3)
  push(tokens, 'word', 'not', text, start + 3, end)
}

function readApostrophe(word: string, text: string, at: number, tokens: Token[]): number {
  const end = at + word.length
  const lower = word.toLowerCase()
  if (lower.endsWith("n't") && lower.length > 3) {
    const base = lower.slice(0, -3)
    push(tokens, 'word', BEFORE_NOT[base] ?? base, text, at, end - 3)
    push(tokens, 'word', 'not', text, end - 3, end)
    return end
  }
  const mark = lower.lastIndexOf("'")
  const base = lower.slice(0, mark)
  const tail = lower.slice(mark)
  if (tail === "'" && lower.length > 1) {
    // A plural possessive or a closing quotation mark: the word ends before it.
    push(tokens, 'word', base, text, at, end - 1)
    push(tokens, 'mark', "'", text, end - 1, end)
    return end
  }
  const full = tail === "'s" ? afterS(base) : CONTRACTED[tail]
  if (full === undefined) {
    push(tokens, 'word', lower, text, at, end)
    return end
  }
  push(tokens, 'word', base, text, at, at + mark)
  push(tokens, 'word', full, text, at + mark, end)
  return end
}

/** What `'s` stands for: `let's` is *let us*, `it's` is *it is*, `Ana's` is a possessive. */
function afterS(base: string): string {
  if (base === 'let') return 'us'
  return IS_AFTER.has(base) ? 'is' : "'s"
}

function readOther(text: string, at: number, code: number, tokens: Token[]): number {
  if (code >= 0x30 && code <= 0x39) {
    NUMBER.lastIndex = at
    const number = NUMBER.exec(text)?.[0] ?? text.charAt(at)
    push(tokens, 'number', number, text, at, at + number.length)
    return at + number.length
  }
  const mark = String.fromCodePoint(text.codePointAt(at) ?? code)
  const end = at + mark.length
  const joins = mark === '-' && at > 0 && isWordEdge(text, at - 1) && isWordEdge(text, end)
  if (!joins && (mark === '\n' || mark.trim() !== '')) push(tokens, 'mark', mark, text, at, end)
  return end
}

function isWordEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || (at < text.length && isLetter(text, at))
}

function push(
  tokens: Token[],
  kind: Token['kind'],
  form: string,
  text: string,
  start: number,
  end: number,
): void {
  const capital = kind === 'word' && isCapital(text, start)
  tokens.push({ form, kind, capital, start, end })
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code <= 0x5a : CAPITAL.test(text.slice(at, at + 2))
}
