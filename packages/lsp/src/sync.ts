import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
} from 'vscode-languageserver'
import type { Session } from './session.ts'
import type { Document } from './text/document.ts'
import { settingsChanged } from './workspace/changes.ts'
import { isConfig } from './workspace/kind.ts'
import { showUnopened } from './workspace/refresh.ts'

/** Shows what is found to a client that does not ask for it. */
function show({ client, publisher }: Session, document: Document): void {
  if (!client.pulls) publisher.schedule(document)
}

export function documentOpened(session: Session, params: DidOpenTextDocumentParams): void {
  show(session, session.documents.open(params))
}

export function documentChanged(session: Session, params: DidChangeTextDocumentParams): void {
  const document = session.documents.change(params)
  if (!document) throw new Error(`${params.textDocument.uri} was edited, but is not open here.`)
  show(session, document)
}

/** Clients that do not watch files tell of changed settings by saving them. */
export async function documentSaved(
  session: Session,
  { textDocument }: DidSaveTextDocumentParams,
): Promise<void> {
  if (isConfig(textDocument.uri)) await settingsChanged(session)
}

export async function documentClosed(session: Session, params: DidCloseTextDocumentParams): Promise<void> {
  const { uri } = params.textDocument
  session.documents.close(params)
  session.analyses.forget(uri)
  session.unopened.forget(uri)
  await showUnopened(session, uri)
}
