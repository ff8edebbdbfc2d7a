import type { Concern } from '../../concerns.ts'
import type { Mark } from '../standard.ts'

/** A code of ethics, a regulator or a body of law, with its edition where there is one. */
export type Body =
  | 'ACA 2014'
  | 'APA 2017'
  | 'NASW 2021'
  | 'CAMFT 2019'
  | 'NBCC 2023'
  | 'CRPO'
  | 'HIPAA'
  | 'FTC'
  | 'Federal law'
  | 'California'
  | 'Texas'
  | 'New York'
  | 'Florida'
  | 'Alabama'
  | 'Louisiana'

/** A place in another code or law that speaks to a topic. CAMFT is cited by section title, NBCC by part. */
export interface CrosswalkEntry {
  readonly body: Body
  readonly citation: string
  readonly note?: string
  readonly mark: Mark
  /** Whether the citation has been seen in a public page (marks `2` and `1`); others are not for printing. */
  readonly verified: boolean
}

/** A topic, the AAMFT 2015 numbers for it and what others say on it. */
export interface CrosswalkRow {
  readonly topic: string
  readonly concern: Concern
  readonly aamft: readonly string[]
  readonly note?: string
  readonly entries: readonly CrosswalkEntry[]
}

/** One entry of a row. */
export function cite(body: Body, mark: Mark, citation: string, note?: string): CrosswalkEntry {
  const entry = { body, citation, mark, verified: mark === '2' || mark === '1' }
  return note === undefined ? entry : { ...entry, note }
}
