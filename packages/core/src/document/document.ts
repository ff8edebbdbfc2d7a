/** What a piece of text leads to. Text for a terminal prints addresses only; Markdown links what it can. */
export type Reference =
  | { readonly kind: 'rule' | 'standard' | 'group' | 'wording'; readonly name: string }
  | { readonly kind: 'address'; readonly name: string }

/** Running text, or a part of it that is a name or leads elsewhere. */
export type Inline = string | { readonly text: string; readonly isCode?: boolean; readonly to?: Reference }

export type Text = Inline | readonly Inline[]

/** A name and what is said of it. */
export interface Term {
  readonly term: Inline
  readonly text: Text
}

/** A part of a document that has a heading. A document is one, too. */
export interface Section {
  readonly kind: 'section'
  readonly title: string
  /** What an address can end in to lead here, where the format has such things. */
  readonly anchor?: string
  readonly blocks: readonly Block[]
}

/** What documents are made of: the same for a terminal and for a web page. */
export type Block =
  | Section
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  /** Text to copy, line by line; perhaps itself Markdown. */
  | { readonly kind: 'quote'; readonly text: string }

export function section(title: string, blocks: readonly Block[], anchor?: string): Section {
  return { kind: 'section', title, blocks, ...(anchor !== undefined && { anchor }) }
}

export const paragraph = (...text: readonly Inline[]): Block => ({ kind: 'paragraph', text })
export const list = (items: readonly Text[]): Block => ({ kind: 'list', items })
export const terms = (rows: readonly Term[]): Block => ({ kind: 'terms', terms: rows })
export const quote = (text: string): Block => ({ kind: 'quote', text })

/** An address that leads where it says. */
export const address = (url: string): Inline => ({ text: url, to: { kind: 'address', name: url } })

/** A section over a list, or nothing where there is nothing to list. */
export function listed<T>(
  title: string,
  things: readonly T[],
  toBlock: (things: readonly T[]) => Block,
): Section[] {
  return things.length === 0 ? [] : [section(title, [toBlock(things)])]
}

/** The parts of a text, one or many. */
export const inlines = (text: Text): readonly Inline[] =>
  typeof text === 'string' || 'text' in text ? [text] : text

/** A sentence of ours in which `names` stand between backticks. */
export const withCode = (text: string): Inline[] =>
  text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 0 ? part : { text: part, isCode: true }))
