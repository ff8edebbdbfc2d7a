import type { Concern } from './concerns.ts'

/** How much a finding asks for: `error` (few would defend it) down to `hint` (worth a look). */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** Whose account the copy appears on. */
export type Surface = 'personal' | 'professional'

/** How the source is written. */
export type Format = 'markdown' | 'mdx' | 'text'

/** A place in the source, as unist has it: `line` and `column` one-based, `offset` zero-based; columns and offsets count UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of the source; `end` is the place after its last character. */
export interface Range {
  readonly start: Point
  readonly end: Point
}

/** A replacement of one stretch of the source. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** A wording that the writer may choose instead. `preferred` marks one that is true whatever the facts are. */
export interface Suggestion {
  readonly title: string
  readonly edits: readonly Edit[]
  readonly preferred?: boolean
}

/** Words that, with others, gave rise to a finding. */
export interface Evidence {
  readonly range: Range
  readonly note: string
}

/** One question that the copy raises. */
export interface Diagnostic {
  /** `concern/name`: a public promise, never renamed without an alias. */
  readonly ruleId: string
  readonly concern: Concern
  /** Numbers of the code named in `code`, the most apt first. Empty for findings about the check itself. */
  readonly standards: readonly string[]
  /** Id of the code of ethics that `standards` belong to, such as `aamft-2015`. */
  readonly code: string
  readonly severity: Severity
  /** `span`: about these words; `document`: about what the whole page has or lacks. */
  readonly scope: 'span' | 'document'
  /** One sentence in plain words, without a verdict. */
  readonly message: string
  readonly range: Range
  readonly evidence?: readonly Evidence[]
  readonly suggestions: readonly Suggestion[]
  /** Address of the page that explains the rule. */
  readonly docs: string
}

/** A finding that a directive in the copy set aside, with the writer's reason if one was given. */
export interface Suppressed {
  readonly diagnostic: Diagnostic
  readonly reason?: string
  /** The directive that did it. */
  readonly directive: Range
}

/** Why a rule spoke, or stayed silent, at a place. Only with `trace: true`. */
export interface TraceEntry {
  readonly ruleId: string
  /** The phrase, in Shingle's notation, or the name of the check that looked. */
  readonly pattern: string
  readonly range: Range
  /** `found`: reported. `stopped`: a guard held it back. `covered`: a fuller finding says the same. `near`: a word it looks for stands here, but not the phrase. */
  readonly outcome: 'found' | 'stopped' | 'covered' | 'near'
  /** What held it back, for people: `negated by "cannot"`. */
  readonly reason?: string
}

/** All that `lint` says about a text. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Suppressed[]
  readonly surface: Surface
  /** Present only when asked for with `trace: true`. */
  readonly trace?: readonly TraceEntry[]
}
