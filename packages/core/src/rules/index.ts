// Written by scripts/generate-registry.mjs from the files beside it; run `pnpm generate` instead of editing.
import { linksPersonalAccount } from './account-separation/links-personal-account.ts'
import { personalContent } from './account-separation/personal-content.ts'
import { practiceContent } from './account-separation/practice-content.ts'
import { outcomeGuarantee } from './advertising/outcome-guarantee.ts'
import { clientDisparagement } from './client-welfare/client-disparagement.ts'
import { conversionClaim } from './client-welfare/conversion-claim.ts'
import { decidesForClient } from './client-welfare/decides-for-client.ts'
import { discriminatoryExclusion } from './client-welfare/discriminatory-exclusion.ts'
import { absoluteAdvice } from './public-statements/absolute-advice.ts'
import { individualAdvice } from './public-statements/individual-advice.ts'
import { remoteDiagnosis } from './public-statements/remote-diagnosis.ts'
import { selfDiagnosisPrompt } from './public-statements/self-diagnosis-prompt.ts'
import type { Rule } from './rule.ts'

/** All of Shingle's rules, by id. */
export const rules: readonly Rule[] = [
  linksPersonalAccount,
  personalContent,
  practiceContent,
  outcomeGuarantee,
  clientDisparagement,
  conversionClaim,
  decidesForClient,
  discriminatoryExclusion,
  absoluteAdvice,
  individualAdvice,
  remoteDiagnosis,
  selfDiagnosisPrompt,
]
