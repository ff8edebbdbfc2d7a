import { type LintOptions, lint } from '@shingle/core'
import type { Diagnostic } from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** What a fresh check of a text finds, as an editor that counts in UTF-16 is told of it. */
export function expectedIn(text: string, options: LintOptions = {}) {
  const document = TextDocument.create('', '', 0, text)
  return lint(text, options).diagnostics.map(({ ruleId, message, range }) => ({
    code: ruleId,
    message,
    range: { start: document.positionAt(range.start.offset), end: document.positionAt(range.end.offset) },
  }))
}

/** The same of what the server has found. */
export const foundIn = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, message, range }) => ({ code, message, range }))
