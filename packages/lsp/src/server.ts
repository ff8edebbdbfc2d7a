import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  ExecuteCommandRequest,
  ResponseError,
} from 'vscode-languageserver'
import { capabilitiesFor } from './capabilities.ts'
import { createSession } from './create-session.ts'
import type { Host } from './host.ts'
import { catalogueRequest, fileStatusRequest, pageRequest } from './protocol.ts'
import { registerWishes } from './register-wishes.ts'
import { catalogue } from './requests/catalogue.ts'
import { codeActions, resolveCodeAction } from './requests/code-action.ts'
import { completion } from './requests/completion.ts'
import { diagnostics } from './requests/diagnostics.ts'
import { documentLinks } from './requests/document-link.ts'
import { executeCommand } from './requests/execute-command.ts'
import { fileStatus } from './requests/file-status.ts'
import { hover } from './requests/hover.ts'
import { page } from './requests/page.ts'
import { workspaceDiagnostics } from './requests/workspace-diagnostics.ts'
import type { Session } from './session.ts'
import { documentChanged, documentClosed, documentOpened, documentSaved } from './sync.ts'
import {
  clientSettingsChanged,
  filesChanged,
  filesCreated,
  filesDeleted,
  filesRenamed,
} from './workspace/changes.ts'

/** Serves one client: says which message goes where, and starts to listen. */
export function startServer(connection: Connection, host: Host): void {
  let session: Session | undefined
  const running = (): Session => {
    if (session) return session
    throw new ResponseError(ErrorCodes.ServerNotInitialized, 'Send "initialize" first.')
  }
  connection.onInitialize((params) => {
    session = createSession(connection, host, params)
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'Shingle' } }
  })
  answerRequests(connection, running)
  hearNotifications(connection, running)
  connection.listen()
}

function answerRequests(connection: Connection, running: () => Session): void {
  const answer =
    <P, R>(handle: (session: Session, params: P, token: CancellationToken) => Promise<R>) =>
    async (params: P, token: CancellationToken): Promise<R> =>
      handle(running(), params, token)

  connection.languages.diagnostics.on(answer(diagnostics))
  connection.languages.diagnostics.onWorkspace((params, token, _, progress) =>
    workspaceDiagnostics(running(), params, token, progress),
  )
  connection.onHover(answer(hover))
  connection.onCodeAction(answer(codeActions))
  connection.onCodeActionResolve(answer(resolveCodeAction))
  connection.onCompletion(answer(completion))
  connection.onDocumentLinks(answer(documentLinks))
  // Not by `onExecuteCommand`, which keeps the token to itself by which the client wants to be told of progress.
  connection.onRequest(ExecuteCommandRequest.type, answer(executeCommand))
  connection.onRequest(catalogueRequest, catalogue)
  connection.onRequest(pageRequest, page)
  connection.onRequest(fileStatusRequest, (params: unknown) => fileStatus(running(), params))
}

function hearNotifications(connection: Connection, running: () => Session): void {
  /** Nobody waits for what comes of a notification, so that what goes wrong is logged. */
  const hear =
    <P>(handle: (session: Session, params: P) => void | Promise<void>) =>
    async (params: P): Promise<void> => {
      try {
        await handle(running(), params)
      } catch (error) {
        connection.console.error(
          `A message could not be used: ${error instanceof Error ? error.message : error}`,
        )
      }
    }

  connection.onInitialized(hear(registerWishes))
  connection.onDidOpenTextDocument(hear(documentOpened))
  connection.onDidChangeTextDocument(hear(documentChanged))
  connection.onDidSaveTextDocument(hear(documentSaved))
  connection.onDidCloseTextDocument(hear(documentClosed))
  connection.onDidChangeConfiguration(hear(clientSettingsChanged))
  connection.onDidChangeWatchedFiles(hear((session, { changes }) => filesChanged(session, changes)))
  connection.workspace.onDidCreateFiles(hear(filesCreated))
  connection.workspace.onDidDeleteFiles(hear(filesDeleted))
  connection.workspace.onDidRenameFiles(hear(filesRenamed))
}
