import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { PassageBuilder } from './passage-builder.ts'

/** Which notation a stretch of source is in: HTML has character references, Markdown has escapes as well. */
export type Notation = 'html' | 'markdown'

const REFERENCE = '&(?:#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|[0-9a-zA-Z]{1,31});'
const ESCAPE = '\\\\[!-/:-@\\[-`{-~]'

/** What browsers read in references to the controls 128 to 159, where typographic quotes and dashes are meant. */
const WINDOWS: Readonly<Record<number, string>> = {
  133: '…',
  145: "'",
  146: "'",
  147: '"',
  148: '"',
  149: '•',
  150: '–',
  151: '—',
  153: '™',
}

/** The words that `source` from `start` up to `end` stands for. */
export function decoded(source: string, start: number, end: number, notation: Notation): string {
  const piece = source.slice(start, end)
  if (!hasMarks(piece, notation)) return piece.includes('\0') ? piece.replaceAll('\0', '\uFFFD') : piece
  return piece.replace(marks(notation), (mark) => decodedMark(mark, notation)).replaceAll('\0', '\uFFFD')
}

/** Adds the words that the source from `start` up to `end` stands for. */
export function appendDecoded(
  builder: PassageBuilder,
  source: string,
  start: number,
  end: number,
  notation: Notation,
): void {
  const piece = source.slice(start, end)
  if (!hasMarks(piece, notation)) {
    builder.raw(start, end)
    return
  }
  const matcher = marks(notation)
  let done = 0
  for (let match = matcher.exec(piece); match !== null; match = matcher.exec(piece)) {
    const mark = match[0]
    const value = decodedMark(mark, notation)
    if (value === mark) continue
    builder.raw(start + done, start + match.index)
    builder.written(value, start + match.index, start + match.index + mark.length)
    done = match.index + mark.length
  }
  builder.raw(start + done, end)
}

function hasMarks(piece: string, notation: Notation): boolean {
  return piece.includes('&') || (notation === 'markdown' && piece.includes('\\'))
}

function marks(notation: Notation): RegExp {
  return new RegExp(notation === 'markdown' ? `${ESCAPE}|${REFERENCE}` : REFERENCE, 'g')
}

function decodedMark(mark: string, notation: Notation): string {
  if (mark.charCodeAt(0) === 92) return mark.slice(1)
  const name = mark.slice(1, -1)
  if (name.charCodeAt(0) !== 35) return decodeNamedCharacterReference(name) || mark
  const hexadecimal = name[1] === 'x' || name[1] === 'X'
  const code = hexadecimal ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (notation === 'html' && WINDOWS[code] !== undefined) return WINDOWS[code]
  return isNoCharacter(code) ? '\uFFFD' : String.fromCodePoint(code)
}

/** The numbers that Markdown reads as U+FFFD: controls, surrogates, non-characters, and what is beyond Unicode. */
function isNoCharacter(code: number): boolean {
  return (
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 0xd7ff && code < 0xe000) ||
    (code > 0xfdcf && code < 0xfdf0) ||
    (code & 0xffff) >= 0xfffe ||
    code > 0x10ffff
  )
}
