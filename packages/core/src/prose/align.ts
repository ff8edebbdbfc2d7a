import { appendDecoded, decoded, type Notation } from './decode.ts'
import type { Span } from './page.ts'
import type { PassageBuilder } from './passage-builder.ts'

/**
 * Adds the words of `value`, which the Markdown parser read from the source in `span`.
 *
 * The parser leaves out the indents and `>` marks at which lines inside lists and quotations start, and decodes
 * escapes and character references, so offsets in `value` are not offsets in the source. Each line is read again
 * from the source here and must come out as the parser had it. If one does not, the whole value stands for the
 * whole span: a wide map, never a wrong one.
 */
export function appendValue(
  builder: PassageBuilder,
  source: string,
  span: Span,
  value: string,
  notation: Notation = 'markdown',
): void {
  if (value.length === span.end - span.start && source.startsWith(value, span.start)) {
    builder.raw(span.start, span.end)
    return
  }
  const lines = alignedLines(source, span, value, notation)
  if (lines === undefined) {
    builder.written(value.replace(/\s+/g, ' '), span.start, span.end)
    return
  }
  let before = -1
  for (const line of lines) {
    if (before >= 0) builder.space(before)
    appendDecoded(builder, source, line.start, line.end, notation)
    before = line.end
  }
}

/** Where each line of `value` stands in the source, or `undefined` if some line cannot be found. */
function alignedLines(source: string, span: Span, value: string, notation: Notation): Span[] | undefined {
  const values = value.split(/\r\n|\n|\r/)
  const lines = sourceLines(source, { start: span.start + taskLead(source, span, value), end: span.end })
  if (values.length !== lines.length) return undefined
  const aligned: Span[] = []
  for (const [index, line] of lines.entries()) {
    const words = values[index] ?? ''
    const whole = index === 0 ? same(source, line, words, notation) : undefined
    const place = whole ?? continued(source, line, words, notation)
    if (place === undefined) return undefined
    aligned.push(place)
  }
  return aligned
}

/** The mark of a task may stand alone on its line; the words then begin on the next. */
function taskLead(source: string, span: Span, value: string): number {
  if (/^\s/.test(value)) return 0
  return /^[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(span.start, span.end))?.[0].length ?? 0
}

/** A line after the first: its container marks are left out, unless some of them are words. */
function continued(source: string, line: Span, words: string, notation: Notation): Span | undefined {
  const prefix = /^[ \t>]*/.exec(source.slice(line.start, line.end))?.[0] ?? ''
  const start = line.start + prefix.length
  const found = same(source, { start, end: line.end }, words, notation)
  if (found !== undefined) return found
  const marks = /^[ \t>]*/.exec(words)?.[0] ?? ''
  if (marks === '' || !prefix.endsWith(marks)) return undefined
  return same(source, { start: start - marks.length, end: line.end }, words, notation)
}

/** The line, without white space at its end if the value has none, if it reads as `words`. */
function same(source: string, line: Span, words: string, notation: Notation): Span | undefined {
  if (decoded(source, line.start, line.end, notation) === words) return line
  let end = line.end
  while (end > line.start && isBlank(source.charCodeAt(end - 1))) end -= 1
  return decoded(source, line.start, end, notation) === words ? { start: line.start, end } : undefined
}

/** The lines of a stretch of source, without their line ends. */
export function sourceLines(source: string, span: Span): Span[] {
  const lines: Span[] = []
  const ends = /\r\n|\n|\r/g
  const piece = source.slice(span.start, span.end)
  let start = 0
  for (let match = ends.exec(piece); match !== null; match = ends.exec(piece)) {
    lines.push({ start: span.start + start, end: span.start + match.index })
    start = match.index + match[0].length
  }
  lines.push({ start: span.start + start, end: span.end })
  return lines
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}
