import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Encoding, indexAt, unitsIn } from './encoding.ts'

/** A stretch of a text in UTF-16 offsets, which is what Shingle counts in. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text with its places as the client counts them. */
export class Document {
  readonly languageId: string
  readonly #encoding: Encoding
  readonly #text: TextDocument

  constructor(uri: string, languageId: string, version: number, text: string, encoding: Encoding) {
    this.languageId = languageId
    this.#encoding = encoding
    this.#text = TextDocument.create(uri, languageId, version, text)
  }

  get uri(): string {
    return this.#text.uri
  }

  get version(): number {
    return this.#text.version
  }

  get text(): string {
    return this.#text.getText()
  }

  /** Applies edits one after the other: each counts from the text that the one before has left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const plain = 'range' in change ? { range: this.#inUtf16(change.range), text: change.text } : change
      TextDocument.update(this.#text, [plain], version)
    }
    // A list without edits still has a version.
    if (changes.length === 0) TextDocument.update(this.#text, [], version)
  }

  offsetAt(position: Position): number {
    return this.#text.offsetAt(this.#positionInUtf16(position))
  }

  positionAt(offset: number): Position {
    const { line, character } = this.#text.positionAt(offset)
    if (this.#encoding === 'utf-16') return { line, character }
    const before = this.#text.getText({ start: { line, character: 0 }, end: { line, character } })
    return { line, character: unitsIn(before, this.#encoding) }
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) }
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) }
  }

  /** The text from the start of its line to an offset. */
  lineBefore(offset: number): string {
    const { line } = this.#text.positionAt(offset)
    return this.text.slice(this.#text.offsetAt({ line, character: 0 }), offset)
  }

  #inUtf16({ start, end }: Range): Range {
    return { start: this.#positionInUtf16(start), end: this.#positionInUtf16(end) }
  }

  #positionInUtf16({ line, character }: Position): Position {
    if (this.#encoding === 'utf-16') return { line, character }
    const rest = this.#text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    return { line, character: indexAt(rest, character, this.#encoding) }
  }
}
