import { outcomeGuarantee } from './advertising/outcome-guarantee.ts'
import type { Rule } from './rule.ts'

export const rules: readonly Rule[] = [outcomeGuarantee]
