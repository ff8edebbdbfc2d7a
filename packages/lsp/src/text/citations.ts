import { type Citation, findCitations } from '@shingle/core'
import type { Page, Passage } from '@shingle/core/page'
import type { Analysis } from '../analysis/analyses.ts'
import type { Span } from './document.ts'

/** A citation and where it stands in the source, with the word before its number if that is its own. */
export interface PlacedCitation {
  readonly citation: Citation
  readonly span: Span
}

/** A cheap look before the careful one: a word or sign that numbers follow, and a number. */
const mayCite = /standard|principle|section|aamft|§/i
const numbered = /\d\.\d|\b[IVX]+\b/

/** Every citation of a page, in reading order. */
export function citationsIn({ source, options, page }: Analysis): PlacedCitation[] {
  if (!mayCite.test(source)) return []
  const read = page()
  return read.passages.flatMap((passage) =>
    numbered.test(passage.text) ? citationsOf(read, passage, options.code) : [],
  )
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
