import type { Span } from './page.ts'
import type { PassageBuilder } from './passage-builder.ts'

/** How a string is written in YAML or TOML. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block'

const SPACES = /[ \t\r\n]*/y
/** White space in double quotes, where a backslash at a line's end joins lines and some escapes are spaces. */
const QUOTED_SPACES = /(?:[ \t\r\n]|\\[ \t\r\n]|\\[nrt])*/y
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/y

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['v', '\v'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])

/**
 * Adds the words of `value`, which a YAML or TOML parser read from the source in `span`, without quotes.
 *
 * The source is read alongside the value and must say the same, white space aside; if it does not, the whole
 * value stands for the whole span.
 */
export function appendScalar(
  builder: PassageBuilder,
  source: string,
  span: Span,
  value: string,
  style: ScalarStyle,
): void {
  const pieces = scalarPieces(source, span, value, style)
  if (pieces === undefined) {
    builder.written(value.replace(/\s+/g, ' '), span.start, span.end)
    return
  }
  for (const piece of pieces) {
    if (piece.value === undefined) builder.raw(piece.start, piece.end)
    else if (piece.value === '\n') builder.lineBreak(piece.start, piece.end)
    else builder.written(piece.value, piece.start, piece.end)
  }
}

/** A stretch of source and what it stands for; without a value, for itself. */
interface Piece extends Span {
  readonly value?: string
}

function scalarPieces(source: string, span: Span, value: string, style: ScalarStyle): Piece[] | undefined {
  const pieces: Piece[] = []
  const spaces = style === 'double' ? QUOTED_SPACES : SPACES
  let at = 0
  let from = span.start
  for (;;) {
    const end = Math.min(span.end, from + matched(spaces, source, from))
    const gap = matched(SPACES, value, at)
    const isEdge = at === 0 || at + gap === value.length
    if (end > from !== gap > 0 && !isEdge && !joinsLines(source, from, end, gap)) return undefined
    if (gap > 0) pieces.push({ start: from, end, value: hasBlankLine(source, from, end) ? '\n' : ' ' })
    at += gap
    from = end
    if (at >= value.length || from >= span.end)
      return at >= value.length && from >= span.end ? pieces : undefined
    const word = wordPieces(source, { start: from, end: span.end }, value, at, style)
    if (word === undefined) return undefined
    pieces.push(...word.pieces)
    at = word.at
    from = word.from
  }
}

interface Word {
  readonly pieces: readonly Piece[]
  readonly at: number
  readonly from: number
}

/** Reads up to the next white space; both sides must say the same. */
function wordPieces(
  source: string,
  span: Span,
  value: string,
  at: number,
  style: ScalarStyle,
): Word | undefined {
  const pieces: Piece[] = []
  let from = span.start
  let run = from
  let index = at
  while (from < span.end && index < value.length && !isSpace(source, from) && !isSpace(value, index)) {
    const mark = style === 'double' || style === 'single' ? escapeAt(source, from, style) : undefined
    const plain = mark?.value ?? source.charAt(from)
    if (!value.startsWith(plain, index) && !(plain === '\0' && value[index] === '\uFFFD')) {
      if (mark === undefined || !/^\s/.test(mark.value)) return undefined
      break
    }
    if (mark !== undefined) {
      if (from > run) pieces.push({ start: run, end: from })
      pieces.push({ start: from, end: from + mark.length, value: plain })
      run = from + mark.length
    }
    from += mark?.length ?? 1
    index += plain.length
  }
  if (from > run) pieces.push({ start: run, end: from })
  return from === span.start ? undefined : { pieces, at: index, from }
}

function escapeAt(
  source: string,
  at: number,
  style: 'single' | 'double',
): { value: string; length: number } | undefined {
  if (style === 'single') return source.startsWith("''", at) ? { value: "'", length: 2 } : undefined
  if (source[at] !== '\\') return undefined
  ESCAPE.lastIndex = at
  const mark = ESCAPE.exec(source)?.[0]
  if (mark === undefined) return undefined
  const code = mark.length > 2 ? Number.parseInt(mark.slice(2), 16) : -1
  if (code > 0x10ffff) return undefined
  const value = code >= 0 ? String.fromCodePoint(code) : (ESCAPES.get(mark.slice(1)) ?? mark.slice(1))
  return { value, length: mark.length }
}

function matched(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 10 || code === 13 || code === 9
}

function joinsLines(source: string, from: number, end: number, gap: number): boolean {
  return gap === 0 && /\\[ \t]*[\r\n]/.test(source.slice(from, end))
}

function hasBlankLine(source: string, from: number, end: number): boolean {
  return /(?:\n|\r(?!\n))[ \t]*[\r\n]/.test(source.slice(from, end))
}
