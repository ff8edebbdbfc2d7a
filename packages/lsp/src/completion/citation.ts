import { codes, defaultCode } from '@shingle/core'
import { CompletionItemKind } from 'vscode-languageserver'
import type { Proposal, Proposed } from './proposal.ts'

const numberBeingTyped =
  /(?:\b(?:Standards?|Subprinciples?|AAMFT(?: Code of Ethics)?(?: \(2015\))?,?)|§+)[ \u00a0]+((?:[IVX]+|\d[\d.]*)?)$/i

/** The number that is being cited at the end of a line. */
export function citationProposals(line: string, code: string = defaultCode): Proposed | undefined {
  const [, typed] = numberBeingTyped.exec(line) ?? []
  return typed === undefined ? undefined : { typed, proposals: numbers(code) }
}

function numbers(id: string): Proposal[] {
  const groups = codes.find((code) => code.id === id)?.groups ?? []
  return groups.flatMap(({ numeral, title, summary, standards }) => [
    proposal(numeral, title, summary),
    ...standards.map((standard) => proposal(standard.number, standard.title, standard.summary)),
  ])
}

const proposal = (number: string, title: string, summary: string): Proposal => ({
  label: number,
  detail: title,
  documentation: summary,
  text: number,
  kind: CompletionItemKind.Reference,
})
