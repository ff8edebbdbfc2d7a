/** How many quotation and list marks may open one line; the parser's time grows steeply with them. */
const MOST = 100

const MARK = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/** How far such a mark may be indented, in UTF-16 units, which also says how deep lists may go line by line. */
const FARTHEST = 2 * MOST

/** How many emphasis marks, and how many brackets, may stand open in one block, for the same reason. */
const MOST_OPEN = 1000
/** The same for marks that can both open and close: the parser compares each with all before it. */
const MOST_EITHER = 2000
const MOST_BRACKETS = 500

/** How many characters that can be marks a page may have; the parser keeps a kilobyte or so for each. */
const MOST_MARKS = 250_000

/** How many lines of dashes or equals signs may make headings, and how many HTML comments stay open. */
const MOST_UNDERLINES = 500
const MOST_OPEN_COMMENTS = 200

/** Where a text goes beyond what can be parsed, in UTF-16 units, and how. */
export interface Excess {
  readonly kind: 'deep' | 'long'
  readonly offset: number
}

/** Whether marks are too many, or nested too deeply, to be parsed with the time and memory there is. */
export function excessOf(text: string): Excess | undefined {
  const last = manyMarks(text) ?? manyUnderlines(text) ?? manyOpenComments(text)
  if (last !== undefined) return { kind: 'long', offset: last }
  const offset = deepContainers(text) ?? deepInlines(text)
  return offset === undefined ? undefined : { kind: 'deep', offset }
}

function manyMarks(text: string): number | undefined {
  if (text.length < MOST_MARKS) return undefined
  const marks = /[\r\n*_`[\]<>&|\\~#{}]/g
  for (let count = 0; marks.test(text); count += 1) if (count >= MOST_MARKS) return marks.lastIndex - 1
  return undefined
}

function manyUnderlines(text: string): number | undefined {
  let count = 0
  for (const match of text.matchAll(/[\r\n][ \t>]*(?:=+|-+)[ \t]*(?=[\r\n]|$)/g))
    if (++count > MOST_UNDERLINES) return match.index
  return undefined
}

function manyOpenComments(text: string): number | undefined {
  let open = 0
  for (const match of text.matchAll(/<!--|-->/g)) {
    open = Math.max(0, open + (match[0] === '-->' ? -1 : 1))
    if (open > MOST_OPEN_COMMENTS) return match.index
  }
  return undefined
}

function deepContainers(text: string): number | undefined {
  const ends = /[\r\n]|$/g
  for (let start = 0; start < text.length; start = ends.lastIndex + 1) {
    ends.lastIndex = start
    const end = ends.exec(text)?.index ?? text.length
    ends.lastIndex = end
    if (hasManyMarks(text, start) && !isRule(text.slice(start, end))) return start
  }
  return undefined
}

function hasManyMarks(text: string, start: number): boolean {
  MARK.lastIndex = start
  for (let marks = 0; marks <= MOST; marks += 1) {
    if (!MARK.test(text)) return false
    if (marks === 0 && MARK.lastIndex - start > FARTHEST) return true
  }
  return true
}

/** A row of dashes or stars is a rule across the page, not a list in a list. */
function isRule(line: string): boolean {
  return !/[^-\s]/.test(line) || !/[^*\s]/.test(line)
}

/** Counts marks that open against marks that close, block by block. */
function deepInlines(text: string): number | undefined {
  let [emphasis, either, brackets] = [0, 0, 0]
  for (const match of text.matchAll(/(?:\n|\r\n?)[ \t]*(?=[\r\n])|[*_~]+|[[\]]/g)) {
    const [mark] = match
    if (mark === '[') brackets += 1
    else if (mark === ']') brackets = Math.max(0, brackets - 1)
    else if (/^[\r\n]/.test(mark)) {
      emphasis = 0
      either = 0
      brackets = 0
    } else {
      const side = leaning(text, match.index, mark.length)
      emphasis = Math.max(0, emphasis + side)
      // An underscore inside a word is no mark.
      if (side === 0 && !mark.startsWith('_')) either += 1
    }
    if (emphasis > MOST_OPEN || either > MOST_EITHER || brackets > MOST_BRACKETS) return match.index
  }
  return undefined
}

/** 1 for an emphasis mark that can only open, -1 for one that can only close, 0 for one that can do both. */
function leaning(text: string, start: number, length: number): number {
  return Math.sign(sideOf(text.charAt(start + length)) - sideOf(text.charAt(start - 1)))
}

/** How closely a character holds on to a mark beside it: white space 0, punctuation 1, others 2. */
function sideOf(character: string): number {
  if (character === '' || /\s/.test(character)) return 0
  return /[\p{P}\p{S}]/u.test(character) ? 1 : 2
}

/** How deep front matter may go. */
const DEEPEST_DATA = 100

/**
 * Whether YAML or TOML is nested so deeply that its parser would call itself too often. Catching that is not
 * enough: an engine that compiles a regular expression with its stack nearly full ends the whole process.
 */
export function isDeepData(text: string): boolean {
  let open = 0
  for (const [mark] of text.matchAll(/[[\]{}]|(?:^|[\r\n])[ \t?:-]+/g)) {
    if (mark === '[' || mark === '{') open += 1
    else if (mark === ']' || mark === '}') open = Math.max(0, open - 1)
    else if (mark.length > 2 * DEEPEST_DATA && /\S/.test(mark)) return true
    if (open > DEEPEST_DATA) return true
  }
  return /(?:^|[\r\n]) {200}/.test(text)
}
