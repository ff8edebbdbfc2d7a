import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import { analysisOf } from '../analysis/check.ts'
import { citationPage } from '../hover/standard.ts'
import type { Session } from '../session.ts'
import { citationsIn } from '../text/citations.ts'
import { documentIn } from './parameters.ts'

/** `textDocument/documentLink`: citations lead to Shingle's page on what they cite. */
export async function documentLinks(session: Session, params: DocumentLinkParams): Promise<DocumentLink[]> {
  const document = documentIn(session, params)
  const analysis = await analysisOf(session, document)
  if (!analysis) return []
  return citationsIn(analysis).flatMap(({ citation, span }) => {
    const target = citationPage(citation)
    return target === undefined
      ? []
      : [{ range: document.rangeOf(span), target, tooltip: `What ${citation.number} asks` }]
  })
}
