import type { AnnotatedTextEdit, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import type { Document, Span } from '../text/document.ts'

/** A replacement of a stretch of a text. */
export interface Change {
  readonly span: Span
  readonly text: string
  /** Words of `text` that the writer is to replace, if there are some. */
  readonly placeholder?: string
}

/** The text after changes that do not overlap. */
export function applied(source: string, changes: readonly Change[]): string {
  let [result, from] = ['', 0]
  for (const { span, text } of [...changes].sort((a, b) => a.span.start - b.span.start)) {
    result += source.slice(from, span.start) + text
    from = span.end
  }
  return result + source.slice(from)
}

/** Changes to an open document, for the version that they were made for. */
export function editOf(document: Document, changes: readonly Change[], client: Client): WorkspaceEdit {
  const { uri, version } = document
  if (!client.versionedEdits)
    return { changes: { [uri]: changes.map((change) => textEdit(document, change)) } }
  const edits = changes.map((change) =>
    client.snippetEdits ? snippetEdit(document, change) : textEdit(document, change),
  )
  return { documentChanges: [{ textDocument: { uri, version }, edits }] }
}

function textEdit(document: Document, { span, text }: Change): TextEdit {
  return { range: document.rangeOf(span), newText: text }
}

/** Editors indent the lines of a snippet like the line it goes into, so an indented line gets plain text. */
function snippetEdit(document: Document, change: Change): TextEdit | SnippetTextEdit | AnnotatedTextEdit {
  const { span, text, placeholder } = change
  const at = placeholder === undefined ? -1 : text.indexOf(placeholder)
  if (placeholder === undefined || at < 0 || /^[ \t]/.test(document.lineBefore(span.start)))
    return textEdit(document, change)
  const rest = text.slice(at + placeholder.length)
  const value = `${escaped(text.slice(0, at))}\${1:${escaped(placeholder)}}${escaped(rest)}`
  return { range: document.rangeOf(span), snippet: { kind: 'snippet', value } }
}

/** Text that a snippet shows as it is. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
