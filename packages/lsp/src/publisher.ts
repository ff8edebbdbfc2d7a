import type { Connection } from 'vscode-languageserver'
import type { Checked } from './analysis/check.ts'
import type { Document } from './text/document.ts'
import type { Documents } from './text/documents.ts'

/** However long a page takes, its writer waits no longer than this for the next check, in milliseconds. */
const longestWait = 500

/**
 * Sends diagnostics to clients that do not ask for them.
 *
 * An edit waits as long as the last check of its page took: at most half of the time goes into checking, and edits
 * that come together are checked together.
 */
export class Publisher {
  readonly #connection: Connection
  readonly #documents: Documents
  readonly #check: (document: Document) => Promise<Checked>
  readonly #waiting = new Set<Document>()
  readonly #lastTook = new WeakMap<Document, number>()

  constructor(connection: Connection, documents: Documents, check: (document: Document) => Promise<Checked>) {
    this.#connection = connection
    this.#documents = documents
    this.#check = check
  }

  /** Sees to it that the document as it is now, or will be by then, is checked and shown. */
  schedule(document: Document): void {
    if (this.#waiting.has(document)) return
    this.#waiting.add(document)
    const wait = Math.min(this.#lastTook.get(document) ?? 0, longestWait)
    setTimeout(() => void this.#publish(document), wait)
  }

  async #publish(document: Document): Promise<void> {
    this.#waiting.delete(document)
    try {
      const start = performance.now()
      const { version, diagnostics } = await this.#check(document)
      this.#lastTook.set(document, performance.now() - start)
      // Closed meanwhile, or edited meanwhile and scheduled again.
      if (this.#documents.get(document.uri) !== document || document.version !== version) return
      await this.#connection.sendDiagnostics({ uri: document.uri, version, diagnostics: [...diagnostics] })
    } catch (error) {
      this.#connection.console.error(
        `${document.uri} could not be checked: ${String(error)}. Please report this.`,
      )
    }
  }
}
