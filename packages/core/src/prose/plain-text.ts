import { sourceLines } from './align.ts'
import type { Span } from './page.ts'
import type { PageDraft } from './page-draft.ts'

/** A line that, with the next word, would have stayed shorter than this was ended on purpose. */
const MARGIN = 60

/** Adds the passages of plain text from `start` on: blank lines part paragraphs, marks such as "•" begin items. */
export function readPlainText(page: PageDraft, start: number): void {
  const source = page.source
  let from = start
  while (from < source.length) {
    const open = source.indexOf('<!--', from)
    const close = open < 0 ? -1 : source.indexOf('-->', open + 4)
    const until = close < 0 ? source.length : open
    readParagraphs(page, sourceLines(source, { start: from, end: until }))
    if (close < 0) return
    page.comments.push({ text: source.slice(open + 4, close), span: { start: open, end: close + 3 } })
    from = close + 3
  }
}

function readParagraphs(page: PageDraft, lines: readonly Span[]): void {
  let paragraph: Span[] = []
  let leadIn: number | undefined
  let inItem = false
  const flush = () => {
    if (paragraph.length === 0) return
    const index = addParagraph(page, paragraph, inItem ? leadIn : undefined, inItem)
    if (!inItem) leadIn = index
    paragraph = []
  }
  for (const line of lines) {
    const text = page.source.slice(line.start, line.end)
    const mark = /^[\s>]*(?:[-*+•–·]|\d{1,3}[.)])[ \t]+(?=\S)/.exec(text)?.[0]
    const isBlank = text.trim() === ''
    if (mark !== undefined || isBlank) flush()
    if (mark !== undefined) inItem = true
    else if (isBlank) inItem = false
    if (!isBlank) paragraph.push({ start: line.start + (mark?.length ?? 0), end: line.end })
  }
  flush()
}

function addParagraph(
  page: PageDraft,
  lines: readonly Span[],
  leadIn: number | undefined,
  isItem: boolean,
): number | undefined {
  const builder = page.words()
  for (const [index, line] of lines.entries()) {
    builder.raw(line.start, line.end)
    const next = lines[index + 1]
    if (next === undefined) break
    const word = /^\s*(\S{0,60})/.exec(page.source.slice(next.start, next.end))?.[1] ?? ''
    if (line.end - line.start + 1 + word.length < MARGIN) builder.lineBreak(line.end, next.start)
    else builder.space(line.end)
  }
  return page.add(isItem ? 'list-item' : 'paragraph', builder, { leadIn })
}
