import { commands, type Hover, l10n, window } from 'vscode'

/** Shows what Shingle, or anybody else, has to say of the place of the cursor. */
export async function explainHere(): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const { document, selection } = editor
  const hovers = await commands.executeCommand<readonly Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    selection.active,
  )
  if (hovers.length > 0)
    await commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' })
  else
    window.showInformationMessage(
      l10n.t(
        'Nothing to explain here. Put the cursor on underlined words, or on a citation such as "Standard 9.2".',
      ),
    )
}
