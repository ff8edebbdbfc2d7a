import type { Concern } from '../concerns.ts'
import type { Surface } from '../diagnostic.ts'

/** A piece of advice for one kind of account. Shingle's own compilation, never AAMFT's. */
export interface Tip {
  readonly id: string
  readonly surface: Surface
  readonly text: string
  /** Numbers of AAMFT 2015 that it serves. */
  readonly standards: readonly string[]
  readonly concerns: readonly Concern[]
}

/** Something worth reading. */
export interface Resource {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly year?: string
  readonly url: string
  /** What it advises, in our words. */
  readonly summary: string
  /** `article`: listed by AAMFT's article of June 2015; `authority`: other bodies and writers. */
  readonly listedIn: 'article' | 'authority'
}

/** Where to ask when unsure. */
export interface Consultation {
  readonly text: string
  readonly url: string
}

/** Wording that a practice may adapt. Placeholders stand in square brackets: `[your state]`. */
export interface Wording {
  readonly id: string
  readonly title: string
  /** Where it belongs: a page, a profile, beside a link. */
  readonly place: string
  readonly text: string
  readonly placeholders: readonly string[]
  readonly standards: readonly string[]
}
