import type { WorkspaceSummary } from '@shingle/language-server/protocol'
import type { CancellationToken } from 'vscode'
import { type BaseLanguageClient, ExecuteCommandRequest, WorkDoneProgress } from 'vscode-languageclient'

/** How far a check has come: percent that were done since the last word, and what is being done. */
export type Report = (step: { readonly increment: number; readonly message?: string }) => void

let checks = 0

/** Has the server check all pages. The client alone would show how far it is where nobody can stop it. */
export async function checkWorkspace(
  client: BaseLanguageClient,
  report: Report,
  cancellation: CancellationToken,
): Promise<WorkspaceSummary> {
  checks += 1
  const workDoneToken = `check ${checks}`
  let done = 0
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
    if (step.kind !== 'report') return
    const percentage = step.percentage ?? done
    const { message } = step
    report({ increment: percentage - done, ...(message !== undefined && { message }) })
    done = percentage
  })
  const params = { command: 'shingle.checkWorkspace', workDoneToken }
  try {
    return await client.sendRequest(ExecuteCommandRequest.type, params, cancellation)
  } finally {
    listening.dispose()
  }
}
