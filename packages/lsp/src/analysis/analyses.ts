import type { Linter, LintOptions, Report } from '@shingle/core'
import { type Page, readPage } from '@shingle/core/page'
import type { Document } from '../text/document.ts'

/** What a check of one version of a document has found. */
export interface Analysis {
  readonly version: number
  readonly source: string
  readonly options: LintOptions
  readonly report: Report
  /** How long the check took. */
  readonly milliseconds: number
  /** How the page was read. */
  page(): Page
}

interface Kept {
  readonly document: Document
  readonly settings: string
  readonly linter: Linter
  analysis?: Analysis
}

/** Keeps a linter for each open document, so that a keystroke costs a part of the page, and what it found last. */
export class Analyses {
  readonly #createLinter: (options: LintOptions) => Linter
  readonly #kept = new Map<string, Kept>()

  constructor(createLinter: (options: LintOptions) => Linter) {
    this.#createLinter = createLinter
  }

  /** What is found in a document as it is now. */
  of(document: Document, options: LintOptions): Analysis {
    const kept = this.#keptFor(document, options)
    if (kept.analysis?.version === document.version) return kept.analysis
    kept.analysis = analyse(document, options, kept.linter)
    return kept.analysis
  }

  /** Checks a document that is not open, of which nothing needs to be kept. */
  once(document: Document, options: LintOptions): Analysis {
    return analyse(document, options, this.#createLinter(options))
  }

  forget(uri: string): void {
    this.#kept.delete(uri)
  }

  #keptFor(document: Document, options: LintOptions): Kept {
    const settings = JSON.stringify(options)
    const kept = this.#kept.get(document.uri)
    if (kept?.document === document && kept.settings === settings) return kept
    const fresh = { document, settings, linter: this.#createLinter(options) }
    this.#kept.set(document.uri, fresh)
    return fresh
  }
}

function analyse(document: Document, options: LintOptions, linter: Linter): Analysis {
  const source = document.text
  const start = performance.now()
  const report = linter.lint(source)
  const milliseconds = performance.now() - start
  let page: Page | undefined
  return {
    version: document.version,
    source,
    options,
    report,
    milliseconds,
    page() {
      page ??= readPage(source, options)
      return page
    },
  }
}
