import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver'
import { Document } from './document.ts'
import type { Encoding } from './encoding.ts'

/** The documents that are open in the editor, as its messages have left them. */
export class Documents {
  readonly #open = new Map<string, Document>()
  readonly #encoding: Encoding

  constructor(encoding: Encoding) {
    this.#encoding = encoding
  }

  get(uri: string): Document | undefined {
    return this.#open.get(uri)
  }

  all(): readonly Document[] {
    return [...this.#open.values()]
  }

  /** A document of a text that is not open. */
  unopened(uri: string, text: string): Document {
    return new Document(uri, '', 0, text, this.#encoding)
  }

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): Document {
    const document = new Document(uri, languageId, version, text, this.#encoding)
    this.#open.set(uri, document)
    return document
  }

  /** Edits a document; `undefined` if it is not open. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): Document | undefined {
    const document = this.#open.get(textDocument.uri)
    document?.update(contentChanges, textDocument.version)
    return document
  }

  close({ textDocument: { uri } }: DidCloseTextDocumentParams): void {
    this.#open.delete(uri)
  }
}
