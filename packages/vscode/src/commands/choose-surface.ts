import { commands, l10n, window } from 'vscode'
import { fileStatusOf } from '../file-status.ts'
import type { Server } from '../server.ts'
import { surfaceName } from '../surfaces.ts'

const meanings = {
  professional: () => l10n.t('The practice speaks: its website, blog, or the account that clients may see.'),
  personal: () => l10n.t('You speak for yourself, to friends and family.'),
}

/** Lets the writer say whose account the page is for; its front matter keeps it. */
export async function chooseSurface(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  const now = (await fileStatusOf(server, document))?.surface
  const items = (['professional', 'personal'] as const).map((surface) => ({
    label: surfaceName(surface),
    detail: meanings[surface](),
    ...(surface === now && { description: l10n.t('as it is now') }),
    surface,
  }))
  const chosen = await window.showQuickPick(items, { title: l10n.t('Whose account is this page for?') })
  if (chosen)
    await commands.executeCommand('shingle.setSurface', {
      uri: document.uri.toString(),
      surface: chosen.surface,
    })
}
