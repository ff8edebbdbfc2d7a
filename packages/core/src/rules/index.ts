// Written by scripts/generate-registry.mjs from the files beside it; run `pnpm generate` instead of editing.
import { associationEndorsement } from './advertising/association-endorsement.ts'
import { incentivisedReview } from './advertising/incentivised-review.ts'
import { outcomeGuarantee } from './advertising/outcome-guarantee.ts'
import { testimonial } from './advertising/testimonial.ts'
import { testimonialSolicitation } from './advertising/testimonial-solicitation.ts'
import { barter } from './financial/barter.ts'
import { copayWaiver } from './financial/copay-waiver.ts'
import { hiddenFees } from './financial/hidden-fees.ts'
import { insuranceMisrepresentation } from './financial/insurance-misrepresentation.ts'
import { referralReward } from './financial/referral-reward.ts'
import type { Rule } from './rule.ts'

/** All of Shingle's rules, by id. */
export const rules: readonly Rule[] = [
  associationEndorsement,
  incentivisedReview,
  outcomeGuarantee,
  testimonial,
  testimonialSolicitation,
  barter,
  copayWaiver,
  hiddenFees,
  insuranceMisrepresentation,
  referralReward,
]
