import { type Wording, wordings } from '@shingle/core'
import { CompletionItemKind } from 'vscode-languageserver'
import { escaped } from '../actions/edit.ts'
import type { Proposed } from './proposal.ts'

/** Only where a paragraph or an item begins: elsewhere nobody wants a paragraph. */
const nameBeingTyped = /^[ \t]*(?:(?:>|[-*+])[ \t]+)*([a-z-]*)$/

/** Model wording by name, at the end of a line. */
export function wordingProposals(line: string): Proposed | undefined {
  const [, typed] = nameBeingTyped.exec(line) ?? []
  if (typed === undefined) return undefined
  const fitting = wordings.filter(({ id }) => id.includes(typed))
  const proposals = fitting.map((wording) => ({
    label: wording.id,
    detail: wording.title,
    documentation: `${wording.place}\n\n${wording.text}`,
    text: wording.text,
    snippet: snippetOf(wording),
    kind: CompletionItemKind.Snippet,
  }))
  return { typed, proposals }
}

/** The text with its placeholders as places to fill in; the same one twice is filled in once. */
function snippetOf({ text, placeholders }: Wording): string {
  let snippet = escaped(text)
  for (const [index, placeholder] of placeholders.entries())
    snippet = snippet.replaceAll(escaped(placeholder), `\${${index + 1}:${escaped(placeholder)}}`)
  return snippet
}
