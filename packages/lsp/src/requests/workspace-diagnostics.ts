import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { check } from '../analysis/check.ts'
import { resultIdOf } from '../analysis/result-id.ts'
import { pause } from '../pause.ts'
import type { Session } from '../session.ts'

/** How many reports are sent at a time. */
const batch = 50

/** `workspace/diagnostic`: what there is to show of every file, open or not, as the user has set it. */
export async function workspaceDiagnostics(
  session: Session,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  progress?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]))
  const gone = new Set(previous.keys())
  let items: WorkspaceDocumentDiagnosticReport[] = []
  for (const uri of await urisToShow(session)) {
    const report = await reportOf(session, uri, previous.get(uri))
    if (report) {
      items.push(report)
      gone.delete(uri)
    }
    if (progress && items.length >= batch) {
      progress.report({ items })
      items = []
    }
    await pause()
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer needs this.')
  }
  for (const uri of gone) items.push({ kind: 'full', uri, version: null, items: [] })
  return { items }
}

/** Open documents, and the files that are not open whose findings are to be shown. */
async function urisToShow(session: Session): Promise<Set<string>> {
  const open = session.documents.all().map(({ uri }) => uri)
  const unopened = (await session.unopened.list(session)).filter((uri) =>
    session.unopened.shows(session, uri),
  )
  return new Set([...open, ...unopened])
}

async function reportOf(
  session: Session,
  uri: string,
  previous: string | undefined,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const document = session.documents.get(uri)
  const checked = document ? await check(session, document) : await session.unopened.resultOf(session, uri)
  if (!checked) return undefined
  const version = 'version' in checked ? checked.version : null
  const resultId = 'resultId' in checked ? checked.resultId : resultIdOf(checked.diagnostics)
  return resultId === previous
    ? { kind: 'unchanged', uri, version, resultId }
    : { kind: 'full', uri, version, resultId, items: [...checked.diagnostics] }
}
