import type { CancellationToken, ProgressToken, WorkDoneProgressReporter } from 'vscode-languageserver'
import { check } from '../analysis/check.ts'
import { pause } from '../pause.ts'
import type { WorkspaceSummary } from '../protocol.ts'
import type { Session } from '../session.ts'
import { refresh } from '../workspace/refresh.ts'

/** The client's way of showing progress, and both ways of stopping. */
interface Watch {
  readonly reporter: WorkDoneProgressReporter
  isCancelled(): boolean
}

/** `shingle.checkWorkspace`: checks every file, a file at a time so that typing goes on, and shows what is found. */
export async function checkWorkspace(
  session: Session,
  token: ProgressToken | undefined,
  cancellation: CancellationToken,
): Promise<WorkspaceSummary> {
  const { unopened } = session
  unopened.relist()
  const watch = await watchFor(session, token, cancellation)
  watch.reporter.begin('Shingle: checking the workspace', 0, undefined, true)
  const uris = await unopened.list(session)
  let [files, findings] = [0, 0]
  for (const uri of uris) {
    if (watch.isCancelled()) break
    unopened.reach(uri)
    findings += await checkFile(session, uri)
    files++
    watch.reporter.report(Math.floor((100 * files) / uris.length), `${files} of ${uris.length} files`)
    await pause()
  }
  const cancelled = files < uris.length
  if (!cancelled) unopened.reachAll()
  watch.reporter.done()
  await refresh(session)
  return { files, findings, cancelled }
}

async function watchFor(
  { connection, client }: Session,
  token: ProgressToken | undefined,
  cancellation: CancellationToken,
): Promise<Watch> {
  if (token === undefined && client.progress) {
    const reporter = await connection.window.createWorkDoneProgress()
    const isCancelled = () => cancellation.isCancellationRequested || reporter.token.isCancellationRequested
    return { reporter, isCancelled }
  }
  const reporter = connection.window.attachWorkDoneProgress(token)
  return { reporter, isCancelled: () => cancellation.isCancellationRequested }
}

/** How many findings a file has; those of one that is not open are shown to clients that do not ask for them. */
async function checkFile(session: Session, uri: string): Promise<number> {
  const document = session.documents.get(uri)
  if (document) return (await check(session, document)).diagnostics.length
  const result = await session.unopened.resultOf(session, uri)
  if (!result) return 0
  const { diagnostics } = result
  if (!session.client.pulls && session.unopened.shows(session, uri))
    await session.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] })
  return diagnostics.length
}
