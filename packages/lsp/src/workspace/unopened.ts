import type { Diagnostic as Shown } from 'vscode-languageserver'
import { checkOnce } from '../analysis/check.ts'
import { resultIdOf } from '../analysis/result-id.ts'
import type { Session } from '../session.ts'
import { copyBelow } from './walk.ts'

/** What is found in a file that is not open. */
export interface Result {
  readonly resultId: string
  readonly diagnostics: readonly Shown[]
}

/** Findings in files that are not open, kept until the files change. */
export class Unopened {
  readonly #results = new Map<string, Result>()
  #listed: Promise<readonly string[]> | undefined
  /** Whether a check that the user has asked for has gone through the whole workspace. */
  #whole = false
  /** What such a check has come to. */
  readonly #reached = new Set<string>()

  reach(uri: string): void {
    this.#reached.add(uri)
  }

  reachAll(): void {
    this.#whole = true
  }

  /** Whether findings in this file are to be shown while it is not open, as the user has set it. */
  shows({ settings }: Session, uri: string): boolean {
    const { enable, unopenedFiles } = settings.of(uri)
    return enable && (unopenedFiles === 'always' || (unopenedFiles === 'onRequest' && this.#isReached(uri)))
  }

  #isReached(uri: string): boolean {
    return this.#whole || this.#reached.has(uri)
  }

  /** Every file with copy in the workspace. */
  list(session: Session): Promise<readonly string[]> {
    this.#listed ??= listAll(session)
    return this.#listed
  }

  /** What is found in a file; `undefined` if it can't be read. */
  async resultOf(session: Session, uri: string): Promise<Result | undefined> {
    const kept = this.#results.get(uri)
    if (kept) return kept
    const text = await session.files.read(uri)
    if (text === undefined) return undefined
    const { diagnostics } = await checkOnce(session, session.documents.unopened(uri, text))
    const result = { resultId: resultIdOf(diagnostics), diagnostics }
    // Without word of changes there is no telling how long a result holds.
    if (session.client.watchesFiles) this.#results.set(uri, result)
    return result
  }

  /** A file has changed. */
  forget(uri: string): void {
    this.#results.delete(uri)
  }

  /** Settings have changed. */
  forgetAll(): void {
    this.#results.clear()
  }

  /** Files have come or gone. */
  relist(): void {
    this.#listed = undefined
  }
}

async function listAll({ files, folders }: Session): Promise<readonly string[]> {
  // Workspace folders may lie within each other.
  const found = new Set<string>()
  for (const folder of folders.all()) for await (const uri of copyBelow(files, folder)) found.add(uri)
  return [...found]
}
