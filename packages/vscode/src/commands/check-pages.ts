import type { WorkspaceSummary } from '@shingle/language-server/protocol'
import { l10n, ProgressLocation, window } from 'vscode'
import type { Server } from '../server.ts'

/** Checks all pages of the folder, where the writer sees how far it is and can stop it. */
export async function checkPages(server: Server): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Shingle checks all pages'),
    cancellable: true,
  }
  const summary = await window.withProgress(options, (progress, cancellation) =>
    server.checkWorkspace((step) => progress.report(step), cancellation),
  )
  window.showInformationMessage(inWords(summary))
}

function inWords({ files, findings, cancelled }: WorkspaceSummary): string {
  if (cancelled) return l10n.t('Stopped. {0} pages were checked: {1} findings.', files, findings)
  if (files === 0)
    return l10n.t('There are no pages to check here. Shingle reads Markdown in the folder that is open.')
  return l10n.t('{0} pages checked: {1} findings. They stand in the Shingle view.', files, findings)
}
