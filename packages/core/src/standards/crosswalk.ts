import { care } from './crosswalk/care.ts'
import { claims } from './crosswalk/claims.ts'
import type { CrosswalkRow } from './crosswalk/entry.ts'
import { privacy } from './crosswalk/privacy.ts'

/** Everything noted so far, entries to be checked included. For tests and for those who check; not for printing. */
export const everyCrosswalkRow: readonly CrosswalkRow[] = [...claims, ...privacy, ...care]

/**
 * AAMFT 2015 beside other codes and the law, by topic: only what has been seen in a public page. Each is a
 * place to look, said in Shingle's words; whether it binds the reader depends on their license and state.
 *
 * @example
 * crosswalk.every(({ entries }) => entries.every(({ verified }) => verified)) // true
 */
export const crosswalk: readonly CrosswalkRow[] = everyCrosswalkRow
  .map((row) => ({ ...row, entries: row.entries.filter(({ verified }) => verified) }))
  .filter(({ entries }) => entries.length > 0)
