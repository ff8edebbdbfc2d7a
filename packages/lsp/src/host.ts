import type { Linter, LintOptions } from '@shingle/core'
import type { InitializeParams } from 'vscode-languageserver'
import type { FileSystem } from './workspace/file-system.ts'

/** What the server's surroundings provide: a Node process and a web worker differ in these alone. */
export interface Host {
  /** The files of the workspace. */
  files(params: InitializeParams): FileSystem
  /** Makes the linter of a page; `createLinter` of core but in tests. */
  readonly createLinter: (options: LintOptions) => Linter
  /** The date of today as `2026-11-22`. */
  today(): string
}

/** The date of today where the server runs. */
export function localDate(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
