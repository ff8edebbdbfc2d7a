// Written by scripts/generate-registry.mjs from the files beside it; run `pnpm generate` instead of editing.
import { comparativeClaim } from './advertising/comparative-claim.ts'
import { cureClaim } from './advertising/cure-claim.ts'
import { efficacyOverclaim } from './advertising/efficacy-overclaim.ts'
import { outcomeGuarantee } from './advertising/outcome-guarantee.ts'
import { speedPromise } from './advertising/speed-promise.ts'
import { superlativeClaim } from './advertising/superlative-claim.ts'
import { unsupportedStatistic } from './advertising/unsupported-statistic.ts'
import type { Rule } from './rule.ts'

/** All of Shingle's rules, by id. */
export const rules: readonly Rule[] = [
  comparativeClaim,
  cureClaim,
  efficacyOverclaim,
  outcomeGuarantee,
  speedPromise,
  superlativeClaim,
  unsupportedStatistic,
]
