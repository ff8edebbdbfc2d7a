import { commands, l10n, window } from 'vscode'
import type { Server } from '../server.ts'

/** Lets the writer choose model wording and puts it behind the block that the cursor is in. */
export async function chooseWording(server: Server): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const items = server
    .catalogue()
    .then(({ wordings }) => wordings.map(({ id, title, place }) => ({ label: title, detail: place, id })))
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Model wording to adapt'),
    placeHolder: l10n.t('What should the page say?'),
    matchOnDetail: true,
  })
  if (!chosen) return
  const { line, character } = editor.selection.active
  const position = { line, character }
  await commands.executeCommand('shingle.insertWording', {
    uri: editor.document.uri.toString(),
    range: { start: position, end: position },
    wording: chosen.id,
  })
}
