/** A subject that sentences with citations are about, and the numbers of AAMFT 2015 that go with it. */
export interface CitedTopic {
  readonly name: string
  /** Phrases (in the notation of `match/README.md`) that make the subject plain. */
  readonly plain: readonly string[]
  /** Words that go with it but don't settle it: they only show that a number may be meant. */
  readonly also: readonly string[]
  /** Its own numbers, the most apt first. */
  readonly numbers: readonly string[]
  /** Further numbers that a careful writer may cite for it; a numeral stands for all of its Standard. */
  readonly near: readonly string[]
  /** Numbers that are clearly about something else. */
  readonly rivals: readonly string[]
}
