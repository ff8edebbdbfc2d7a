import type { Severity, Surface } from '../diagnostic.ts'
import type { GuardName } from '../match/guards.ts'
import type { Finder } from '../match/reading.ts'

/** How far around the words to look for something else. */
export type Reach = 'sentence' | 'passage' | 'section' | 'page'

/** Phrases (in the notation of `match/README.md`) that must, or must not, stand near. */
export interface Nearby {
  readonly phrases: readonly string[]
  readonly within: Reach
}

/** One way in which the words a rule looks for appear. */
export interface Look {
  /** In the notation of `match/README.md`. Any one of them is enough. */
  readonly phrases: readonly string[]
  /** Counts only if one of these stands near as well. */
  readonly with?: Nearby
  /** Does not count if one of these stands near: a caveat, a disclosure, a supervisor's name. */
  readonly without?: Nearby
  /** Look-alikes: where one of these overlaps the words, they mean something else. */
  readonly except?: readonly string[]
  /** Guards that do not apply here, because the question stands even so: a quotation, for a testimonial. */
  readonly ignoring?: readonly GuardName[]
  /** Guards beyond the usual that do apply, such as `hedged`. */
  readonly unless?: readonly GuardName[]
  /** Instead of the rule's own severity. */
  readonly severity?: Severity
  /** Words for a rewrite of the flagged words; a choice for the writer. */
  readonly rewrite?: { readonly title: string; readonly text: string; readonly preferred?: boolean }
}

/** A sample for a rule: Markdown with the flagged words in `[[double brackets]]`. */
export type Example = string | { readonly text: string; readonly surface?: Surface; readonly path?: string }

/** A kind of wording that raises a question: one file, its own tests and its own page of documentation. */
export interface Rule {
  /** `concern/name`, the name of the thing flagged. */
  readonly id: string
  /** A few words, as a page's title. */
  readonly title: string
  /** Numbers of AAMFT 2015, the most apt first; other editions are reached by renumbering. */
  readonly standards: readonly string[]
  readonly severity: Severity
  /** Version in which the rule appeared. */
  readonly since: string
  /** Still unproven: reported as a hint whatever its severity. */
  readonly preview?: boolean
  /** Where it applies; everywhere if absent. */
  readonly surfaces?: readonly Surface[]
  /** One sentence: what was seen, why it matters, what to do. About twenty words, no verdict. */
  readonly message: string
  /** What it notices and why that matters to a client or reader; a few plain sentences. */
  readonly explanation: string
  /** When the same words are fine. */
  readonly fine: string
  /** What it is known to miss or to get wrong. */
  readonly knownProblems?: string
  /** Better words, beside what they replace. */
  readonly better: readonly { readonly instead: string; readonly write: string }[]
  /** Ids of tips. */
  readonly tips: readonly string[]
  /** Ids of model wording. */
  readonly wording: readonly string[]
  readonly looks?: readonly Look[]
  /** For what phrases alone can't say. */
  readonly find?: Finder
  readonly flags: readonly Example[]
  readonly allows: readonly Example[]
}
