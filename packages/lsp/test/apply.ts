import { TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** The text of a document after an edit, as an editor that counts in UTF-16 makes it. */
export function applyTo(
  document: { readonly uri: string; getText(): string },
  edit: WorkspaceEdit = {},
): string {
  const changes = (edit.documentChanges ?? []).filter(TextDocumentEdit.is)
  const edits = [
    ...changes
      .filter(({ textDocument }) => textDocument.uri === document.uri)
      .flatMap((change) => change.edits),
    ...(edit.changes?.[document.uri] ?? []),
  ].filter(TextEdit.is)
  return TextDocument.applyEdits(TextDocument.create(document.uri, '', 0, document.getText()), edits)
}
