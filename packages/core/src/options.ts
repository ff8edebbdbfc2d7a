import type { Format, Severity, Surface } from './diagnostic.ts'
import type { Rule } from './rules/rule.ts'

/** How a text is to be read and judged. Everything is optional. */
export interface LintOptions {
  /** Where the text comes from, with `/` or `\`; tells the format by its ending. */
  readonly path?: string
  readonly format?: Format
  /**
   * Whose account the copy appears on. Front matter's `shingle.surface` goes first. If nobody says, front matter's
   * `account: personal` or a folder named `personal` (`accounts/private` too) tells; `professional` otherwise.
   */
  readonly surface?: Surface
  /** Id of the code of ethics to cite; `aamft-2015` if absent. */
  readonly code?: string
  /** By rule id or by concern; a rule's own entry goes before its concern's. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>
  /** The rules to apply; all of Shingle's if absent. */
  readonly rules?: readonly Rule[]
  /** Also say, in `report.trace`, why rules spoke or stayed silent. */
  readonly trace?: boolean
}
