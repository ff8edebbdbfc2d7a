import type { Range } from '@shingle/core'
import { graphemes, graphemeWidth, visible, width } from './terminal-text.ts'

/** How a frame is drawn. */
export interface FrameOptions {
  /** Room for a row, line number included. */
  readonly columns: number
  readonly dim: (text: string) => string
  /** For the marks under the flagged words. */
  readonly mark: (text: string) => string
}

/** One character as it is printed, with its place in the source. */
interface Cell {
  readonly text: string
  readonly width: number
  readonly flagged: boolean
}

const tabStop = 4
/** A flagged stretch of more lines, or of more rows within a line, than this is cut short. */
const mostLines = 3
const mostRows = 4
/** Columns of context beside flagged words that are too long for one row. */
const leastContext = 16
const cut = '…'

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r'

/** The line around an offset; for one longer than `reach` on either side, the part of it that is near. */
function lineAround(source: string, offset: number, reach: number): { start: number; end: number } {
  let start = offset
  while (start > 0 && offset - start < reach && !isLineEnd(source[start - 1])) start--
  let end = offset
  while (end < source.length && end - offset < reach && !isLineEnd(source[end])) end++
  return { start, end }
}

function toCells(source: string, start: number, end: number, from: number, to: number): Cell[] {
  const cells: Cell[] = []
  let column = 0
  for (const { text, index } of graphemes(source.slice(start, end))) {
    const at = start + index
    const shown = text === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(text)
    const cellWidth = shown === text ? graphemeWidth(text) : width(shown)
    cells.push({ text: shown, width: cellWidth, flagged: at < to && at + text.length > from })
    column += cellWidth
  }
  return cells
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0)
const blank = (cell: Cell | undefined): boolean => cell === undefined || cell.text.trim() === ''
const ellipsis: Cell = { text: cut, width: 1, flagged: false }

/** As many cells from the front of `cells` as fit, whole words where that is possible. */
function fitting(cells: readonly Cell[], room: number): Cell[] {
  let used = 0
  const tooFar = cells.findIndex((cell) => {
    used += cell.width
    return used > room
  })
  if (tooFar === -1) return [...cells]
  let end = tooFar
  while (end > 0 && !blank(cells[end])) end--
  return cells.slice(0, end > 0 ? end : tooFar)
}

/** The flagged cells with as much around them as there is room for. */
function excerpt(cells: readonly Cell[], room: number, open: { left: boolean; right: boolean }): Cell[] {
  const whole = widthOf(cells)
  if (whole <= room && !open.left && !open.right) return [...cells]
  const first = cells.findIndex(({ flagged }) => flagged)
  const last = cells.map(({ flagged }) => flagged).lastIndexOf(true)
  const before = cells.slice(0, first).reverse()
  const after = cells.slice(last + 1)
  // Two columns are for the marks of what was cut.
  const spare = Math.max(room - widthOf(cells.slice(first, last + 1)) - 2, leastContext * 2)
  const left = fitting(before, Math.max(Math.floor(spare / 2), spare - widthOf(after)))
  const right = fitting(after, spare - widthOf(left))
  const cutLeft = open.left || left.length < before.length
  const cutRight = open.right || right.length < after.length
  return [
    ...(cutLeft ? [ellipsis] : []),
    ...left.reverse(),
    ...cells.slice(first, last + 1),
    ...right,
    ...(cutRight ? [ellipsis] : []),
  ]
}

/** Breaks cells into rows, at spaces where there are any. */
function toRows(cells: readonly Cell[], room: number): Cell[][] {
  const rows: Cell[][] = []
  // Spaces at the break between two rows are left out, unless the flagged words are nothing but spaces.
  const onlyBlanks = cells.every((cell) => !cell.flagged || blank(cell))
  let rest = [...cells]
  while (widthOf(rest) > room) {
    const row = fitting(rest, room)
    rows.push(row)
    rest = rest.slice(Math.max(row.length, 1))
    while (rest.length > 0 && blank(rest[0]) && !(onlyBlanks && rest[0]?.flagged)) rest.shift()
  }
  return rest.length > 0 ? [...rows, rest] : rows
}

function underline(row: readonly Cell[]): string {
  const flagged = row.map((cell) => cell.flagged)
  const words = row.map((cell) => cell.flagged && !blank(cell))
  // A row of flagged blanks is marked as it is; elsewhere the marks keep to the words.
  const marked = words.includes(true) ? words : flagged
  const first = marked.indexOf(true)
  const last = marked.lastIndexOf(true)
  const marks = row.map((cell, index) => (index >= first && index <= last ? '~' : ' ').repeat(cell.width))
  return first === -1 ? '' : marks.join('').trimEnd()
}

/** The stretches of a range, line by line. */
function* stretches(
  source: string,
  { start, end }: Range,
): Generator<{ line: number; from: number; to: number }> {
  let from = start.offset
  for (let line = start.line; line <= Math.max(end.line, start.line); line++) {
    let to = from
    while (to < end.offset && !isLineEnd(source[to])) to++
    yield { line, from, to }
    from = source[to] === '\r' && source[to + 1] === '\n' ? to + 2 : to + 1
  }
}

/**
 * The lines of a range with marks under its words.
 *
 * Of a long line only the part around the words is drawn; words that do not fit in a row go on in the next.
 */
export function codeFrame(source: string, range: Range, { columns, dim, mark }: FrameOptions): string[] {
  const gutterWidth = String(range.start.line + mostLines).length
  const room = Math.max(columns - gutterWidth - 4, 20)
  const reach = room * (mostRows + 1)
  const output: string[] = []
  const put = (label: string, text: string) =>
    output.push(`${dim(`${label.padStart(gutterWidth + 1)} |`)}${text === '' ? '' : ` ${text}`}`)

  let lines = 0
  for (const { line, from, to } of stretches(source, range)) {
    if (lines++ === mostLines) {
      put('', dim(cut))
      break
    }
    const { start, end } = lineAround(source, from, reach)
    const cells = toCells(source, start, end, from, Math.max(to, from + 1))
    // An empty place, such as that of a missing word at the end of a line, is marked too.
    if (!cells.some(({ flagged }) => flagged)) cells.push({ text: ' ', width: 1, flagged: true })
    const open = {
      left: start > 0 && !isLineEnd(source[start - 1]),
      right: end < source.length && !isLineEnd(source[end]),
    }
    const rows = toRows(excerpt(cells, room, open), room)
    for (const [index, row] of rows.slice(0, mostRows).entries()) {
      put(index === 0 ? String(line) : '', row.map(({ text }) => text).join(''))
      const marks = underline(row)
      if (marks !== '') put('', marks.replace(/~+/, mark))
    }
    if (rows.length > mostRows) put('', dim(cut))
  }
  return output
}
