import type { Diagnostic, Report, Severity } from '@shingle/core'
import type { FailLevel } from '../options.ts'
import type { Problem } from '../problem.ts'

/** A page that was checked. */
export interface CheckedFile {
  /** Relative to the current folder, with `/`. */
  readonly path: string
  readonly source: string
  readonly report: Report
  /** The findings to show: all of the report's, or with `--quiet` those that count. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What a whole run came to. */
export interface Summary {
  /** Files that were checked. */
  readonly files: number
  /** Files found that the config excludes. */
  readonly excluded: number
  /** Findings shown, by severity. */
  readonly findings: Readonly<Record<Severity, number>>
  /** Findings that directives in the copy set aside. */
  readonly suppressed: number
  /** Findings that `--quiet` leaves out. */
  readonly hidden: number
  readonly failOn: FailLevel
  readonly exitCode: number
}

/** Tells what was found, as it is found. */
export interface Reporter {
  file(file: CheckedFile): void
  problem(problem: Problem): void
  /** Something worth knowing that keeps nothing from running. */
  note(message: string): void
  end(summary: Summary): void
}
