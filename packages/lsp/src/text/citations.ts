import { type Citation, findCitations } from '@shingle/core'
import type { Page, Passage } from '@shingle/core/page'
import type { Span } from './document.ts'

/** A citation and where it stands in the source, with the word before its number if that is its own. */
export interface PlacedCitation {
  readonly citation: Citation
  readonly span: Span
}

/** A number, and something that may stand for it. A cheap look before the careful one. */
const mayCite = /\d\.\d|\b[IVX]+\b/

/** Every citation of a page, in reading order. */
export function citationsIn(page: Page, code: string | undefined): PlacedCitation[] {
  return page.passages
    .filter(({ text }) => mayCite.test(text))
    .flatMap((passage) => citationsOf(page, passage, code))
}

function citationsOf(page: Page, passage: Passage, code: string | undefined): PlacedCitation[] {
  const leadIn = passage.leadIn === undefined ? '' : (page.passages[passage.leadIn]?.text ?? '')
  const context = [...passage.headings, leadIn].join('\n')
  const citations = findCitations(passage.text, { context, ...(code !== undefined && { code }) })
  return citations.map((citation) => {
    const { range, unit } = citation
    const between = unit && passage.text.slice(unit.range.end, range.start)
    const start = unit && between?.trim() === '' ? unit.range.start : range.start
    return { citation, span: passage.toSource(start, range.end) }
  })
}
