import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import { check } from '../analysis/check.ts'
import { resultIdOf } from '../analysis/result-id.ts'
import { pause } from '../pause.ts'
import type { Session } from '../session.ts'
import { documentIn } from './parameters.ts'

/** `textDocument/diagnostic`: what there is to show of the document as it is when the answer is written. */
export async function diagnostics(
  session: Session,
  params: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const document = documentIn(session, params)
  // Lets a keystroke or a cancellation that waits behind this request go first.
  await pause()
  if (token.isCancellationRequested || session.documents.get(document.uri) !== document)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer needs this.')
  const { diagnostics } = await check(session, document)
  const resultId = resultIdOf(diagnostics)
  return params.previousResultId === resultId
    ? { kind: 'unchanged', resultId }
    : { kind: 'full', resultId, items: [...diagnostics] }
}
