import { l10n, window } from 'vscode'
import { fileStatusOf } from '../file-status.ts'
import type { Pages } from '../pages.ts'
import type { Server } from '../server.ts'
import { surfaceName } from '../surfaces.ts'

/** Shows the tips for the kind of account that the open page is for. */
export async function showTips(server: Server, pages: Pages): Promise<void> {
  const document = window.activeTextEditor?.document
  const status = document && (await fileStatusOf(server, document))
  const surface = status?.surface ?? 'professional'
  await pages.show({ kind: 'tips', id: surface }, l10n.t('Tips for {0} accounts', surfaceName(surface)))
}
