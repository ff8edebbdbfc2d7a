import type { CompletionItemKind } from 'vscode-languageserver'

/** Something that may be written next. */
export interface Proposal {
  readonly label: string
  readonly detail?: string
  readonly documentation: string
  /** What is written. */
  readonly text: string
  /** The same with places to fill in, for editors that have them. */
  readonly snippet?: string
  readonly kind: CompletionItemKind
}

/** Proposals, and how much of what stands before the cursor they replace. */
export interface Proposed {
  readonly typed: string
  readonly proposals: readonly Proposal[]
}
