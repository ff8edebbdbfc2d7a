import type { CompletionItem, CompletionParams } from 'vscode-languageserver'
import type { Session } from '../session.ts'
import { documentIn, positionIn } from './parameters.ts'

/** `textDocument/completion`. */
export async function completion(session: Session, params: CompletionParams): Promise<CompletionItem[]> {
  documentIn(session, params)
  positionIn(params)
  return []
}
