import { care } from './crosswalk/care.ts'
import { claims } from './crosswalk/claims.ts'
import type { CrosswalkRow } from './crosswalk/entry.ts'
import { privacy } from './crosswalk/privacy.ts'

/**
 * AAMFT 2015 beside other codes and the law, by topic. Entries whose `verified` is false are kept so that
 * they can be checked; they are not for printing.
 */
export const crosswalk: readonly CrosswalkRow[] = [...claims, ...privacy, ...care]
