import type { Page, Passage } from '@shingle/core/page'
import type { Span } from '../text/document.ts'
import { lineAt, lineEndOf, lineStart } from '../text/lines.ts'

/** Where to put a comment, with what stands around it there. */
export interface Place {
  readonly offset: number
  readonly before: string
  readonly after: string
}

const passageSpan = (passage: Passage): Span => passage.toSource(0, passage.text.length)

/** The passage that a place belongs to. */
export function passageAt({ passages }: Page, offset: number): Passage | undefined {
  return passages.find((passage) => {
    const { start, end } = passageSpan(passage)
    return start <= offset && offset < end
  })
}

/** What opens a line inside quotations and lists, down to the words; a task's box is the last of it. */
const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*(?:\[[ xX]\][ \t]+)?/
const task = /\[[ xX]\][ \t]+$/

/**
 * Places before the block that an offset stands in, the best first. A comment on a line of its own leaves the
 * block as it is; inside quotations and lists the lines keep what makes them part of these.
 */
export function placesBefore(page: Page, offset: number): Place[] {
  const { source, format } = page
  const passage = passageAt(page, offset)
  const words = passage ? passageSpan(passage).start : offset
  const start = passage?.kind === 'table-cell' ? tableStart(source, words) : lineStart(source, words)
  const end = lineEndOf(source)
  const alone: Place = { offset: start, before: '', after: end }
  if (format === 'text') return [alone]
  const opening = containers.exec(lineAt(source, start))?.[0] ?? ''
  const content = start + opening.length
  const inside: Place = task.test(opening)
    ? { offset: content, before: '', after: ' ' }
    : { offset: content, before: '', after: end + opening.replace(/[^>\t]/g, ' ') }
  return [inside, alone, { offset: words, before: '', after: ' ' }]
}

/** The first line of the table that a cell stands in. */
function tableStart(source: string, cell: number): number {
  let start = lineStart(source, cell)
  while (start > 0) {
    const above = lineStart(source, start - (source.slice(0, start).endsWith('\r\n') ? 2 : 1))
    if (!lineAt(source, above).includes('|')) break
    start = above
  }
  return start
}

/** Where the page begins behind its front matter. */
export function bodyStart({ source, frontMatter }: Page): number {
  const from = frontMatter?.span.end ?? (source.startsWith('\uFEFF') ? 1 : 0)
  const blank = /^\s*/.exec(source.slice(from))?.[0].length ?? 0
  return from + blank
}

/** From the heading above a place to the next of its level or higher; from the start of the page without one. */
export function sectionAround(page: Page, offset: number): Span {
  const { source, passages } = page
  const headings = passages.flatMap((passage) => {
    const start = lineStart(source, passageSpan(passage).start)
    // A heading inside a quotation or a list begins no section of the page.
    const isOwn = passage.kind === 'heading' && /^[^\s>*+-]/.test(lineAt(source, start))
    return isOwn ? [{ start, depth: passage.depth ?? 1 }] : []
  })
  const above = headings.filter(({ start }) => start <= offset).at(-1)
  const next = headings.find(({ start, depth }) => start > offset && depth <= (above?.depth ?? 6))
  return { start: above?.start ?? bodyStart(page), end: next?.start ?? source.length }
}
