// Written by scripts/generate-registry.mjs from the files beside it; run `pnpm generate` instead of editing.
import { associationEndorsement } from './advertising/association-endorsement.ts'
import { comparativeClaim } from './advertising/comparative-claim.ts'
import { cureClaim } from './advertising/cure-claim.ts'
import { efficacyOverclaim } from './advertising/efficacy-overclaim.ts'
import { incentivisedReview } from './advertising/incentivised-review.ts'
import { outcomeGuarantee } from './advertising/outcome-guarantee.ts'
import { speedPromise } from './advertising/speed-promise.ts'
import { superlativeClaim } from './advertising/superlative-claim.ts'
import { testimonial } from './advertising/testimonial.ts'
import { testimonialSolicitation } from './advertising/testimonial-solicitation.ts'
import { unsupportedStatistic } from './advertising/unsupported-statistic.ts'
import { misfit } from './citations/misfit.ts'
import { olderNumbering } from './citations/older-numbering.ts'
import { unknownNumber } from './citations/unknown-number.ts'
import { affiliateLink } from './conflict-of-interest/affiliate-link.ts'
import { productPromotion } from './conflict-of-interest/product-promotion.ts'
import { barter } from './financial/barter.ts'
import { copayWaiver } from './financial/copay-waiver.ts'
import { hiddenFees } from './financial/hidden-fees.ts'
import { insuranceMisrepresentation } from './financial/insurance-misrepresentation.ts'
import { referralReward } from './financial/referral-reward.ts'
import { dualRoleService } from './multiple-relationships/dual-role-service.ts'
import { friendInvitation } from './multiple-relationships/friend-invitation.ts'
import { socialContactWithClients } from './multiple-relationships/social-contact-with-clients.ts'
import type { Rule } from './rule.ts'
import { aiTherapistClaim } from './technology/ai-therapist-claim.ts'
import { crisisByMessage } from './technology/crisis-by-message.ts'
import { insecurePlatform } from './technology/insecure-platform.ts'
import { securityOverclaim } from './technology/security-overclaim.ts'
import { trackingEmbed } from './technology/tracking-embed.ts'
import { unlicensedLocation } from './technology/unlicensed-location.ts'

/** All of Shingle's rules, by id. */
export const rules: readonly Rule[] = [
  associationEndorsement,
  comparativeClaim,
  cureClaim,
  efficacyOverclaim,
  incentivisedReview,
  outcomeGuarantee,
  speedPromise,
  superlativeClaim,
  testimonial,
  testimonialSolicitation,
  unsupportedStatistic,
  misfit,
  olderNumbering,
  unknownNumber,
  affiliateLink,
  productPromotion,
  barter,
  copayWaiver,
  hiddenFees,
  insuranceMisrepresentation,
  referralReward,
  dualRoleService,
  friendInvitation,
  socialContactWithClients,
  aiTherapistClaim,
  crisisByMessage,
  insecurePlatform,
  securityOverclaim,
  trackingEmbed,
  unlicensedLocation,
]
