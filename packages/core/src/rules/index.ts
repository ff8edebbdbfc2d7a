// Written by scripts/generate-registry.mjs from the files beside it; run `pnpm generate` instead of editing.
import { outcomeGuarantee } from './advertising/outcome-guarantee.ts'
import { misfit } from './citations/misfit.ts'
import { olderNumbering } from './citations/older-numbering.ts'
import { unknownNumber } from './citations/unknown-number.ts'
import type { Rule } from './rule.ts'

/** All of Shingle's rules, by id. */
export const rules: readonly Rule[] = [outcomeGuarantee, misfit, olderNumbering, unknownNumber]
