import { addressOf, type Section, toMarkdown, toPlain } from '@shingle/core/explain'
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver'
import type { Analysis } from '../analysis/analyses.ts'
import { analysisOf } from '../analysis/check.ts'
import { toSpan } from '../analysis/to-diagnostic.ts'
import { directiveAt, isIn } from '../hover/directive.ts'
import { findingDocument } from '../hover/finding.ts'
import { configKeyAt, matterKeyAt } from '../hover/settings.ts'
import { citationDocument } from '../hover/standard.ts'
import type { Session } from '../session.ts'
import { citationsIn } from '../text/citations.ts'
import type { Document, Span } from '../text/document.ts'
import { kindOf } from '../workspace/kind.ts'
import { documentIn, positionIn } from './parameters.ts'

/** What can be told of a place. */
interface Told {
  readonly documents: readonly Section[]
  readonly span: Span
}

/** `textDocument/hover`: findings, citations, directives and settings explained. */
export async function hover(session: Session, params: HoverParams): Promise<Hover | null> {
  const document = documentIn(session, params)
  const position = positionIn(params)
  const told = await toldAt(session, document, () => document.offsetAt(position))
  if (!told) return null
  return {
    contents: contentsOf(told.documents, session.client.markdownHover),
    range: document.rangeOf(told.span),
  }
}

async function toldAt(session: Session, document: Document, at: () => number): Promise<Told | undefined> {
  if (kindOf(document) === 'config') return one(configKeyAt(document.text, at()))
  const analysis = await analysisOf(session, document)
  if (!analysis) return undefined
  const offset = at()
  const page = analysis.page()
  return (
    findingsAt(analysis, offset, session.client.hoversShowMessages) ??
    one(directiveAt(page, offset)) ??
    citationAt(analysis, offset) ??
    one(matterKeyAt(page, offset))
  )
}

const one = (found: { document: Section; span: Span } | undefined): Told | undefined =>
  found && { documents: [found.document], span: found.span }

function findingsAt({ report, source }: Analysis, offset: number, isMessageShown: boolean): Told | undefined {
  const found = report.diagnostics.filter(
    ({ range, concern }) => concern !== 'shingle' && isIn(toSpan(range), offset),
  )
  const [first] = found
  if (!first) return undefined
  const documents = found.map((each) => {
    const { start, end } = toSpan(each.range)
    const words = source.slice(start, end)
    return findingDocument(each, { words, surface: report.surface, isMessageShown })
  })
  return { documents, span: toSpan(first.range) }
}

function citationAt(analysis: Analysis, offset: number): Told | undefined {
  const placed = citationsIn(analysis).find(({ span }) => isIn(span, offset))
  const document = placed && citationDocument(placed.citation)
  return document && { documents: [document], span: placed.span }
}

/** Headings of a page would shout in the small window of a hover. */
const headingLevel = 3

function contentsOf(documents: readonly Section[], markdown: boolean): Hover['contents'] {
  if (!markdown) return { kind: MarkupKind.PlainText, value: documents.map(toPlain).join('\n\n') }
  const value = documents
    .map((each) => toMarkdown(each, { hrefOf: addressOf, level: headingLevel }))
    .join('\n---\n\n')
  return { kind: MarkupKind.Markdown, value }
}
