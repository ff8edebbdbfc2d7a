import type { Concern } from '../concerns.ts'

/**
 * How a number and title are known.
 *
 * `2`: seen in two or more public pages. `1`: seen in one. `1p`: the title seen in an ordered list without
 * numbers. `M+`: recalled twice and a public source fits. `M`: recalled twice, not seen.
 */
export type Mark = '2' | '1' | '1p' | 'M+' | 'M'

/** Where a number and title come from. */
export interface Provenance {
  readonly mark: Mark
  /** Public pages in which it was seen, or that are consistent with it. */
  readonly sources: readonly string[]
}

/** One numbered subprinciple of a code, such as AAMFT 9.1. All text is Shingle's paraphrase. */
export interface Standard {
  readonly number: string
  readonly title: string
  /** One or two sentences: what it asks. */
  readonly summary: string
  /** What it means for websites, blogs and social posts. */
  readonly inPublicCopy: string
  /** Typical wording that raises it, invented. */
  readonly raises: readonly string[]
  /** Wording that is fine, invented. */
  readonly fine: readonly string[]
  /** Numbers of related subprinciples. */
  readonly related: readonly string[]
  /** The concern that it mostly speaks to; absent where public copy seldom touches it. */
  readonly concern?: Concern
  /** Whether the number has been seen in a public page (marks `2` and `1`). */
  readonly verified: boolean
  readonly provenance: Provenance
  /** Where to read the code itself. */
  readonly url: string
}

/** A Standard (I to IX) with its subprinciples. */
export interface StandardGroup {
  /** Roman numeral. */
  readonly numeral: string
  readonly title: string
  readonly summary: string
  readonly inPublicCopy: string
  readonly verified: boolean
  readonly provenance: Provenance
  readonly url: string
  readonly standards: readonly Standard[]
}

/** An edition of a code of ethics. */
export interface Code {
  /** Such as `aamft-2015`. */
  readonly id: string
  readonly organization: string
  readonly title: string
  /** What a citation prints: `AAMFT Code of Ethics (2015)`. */
  readonly citation: string
  readonly effective: string
  readonly url: string
  /** Statements that guide and that no rule may cite. */
  readonly preamble: readonly { readonly heading: string; readonly summary: string }[]
  readonly coreValues: readonly string[]
  readonly groups: readonly StandardGroup[]
  /** Why software cannot judge what some subprinciples ask, by number: a short plain sentence. */
  readonly needsAHuman: Readonly<Record<string, string>>
  /**
   * Absent for AAMFT 2015, whose numbers rules, tips and wording cite. A later edition lists every number of
   * 2015 with its own numbers for the same matter, the most apt first; none where it dropped the matter.
   */
  readonly renumberedFrom?: Readonly<Record<string, readonly string[]>>
}
