// Written by scripts/generate-registry.mjs from the files beside it; run `pnpm generate` instead of editing.
import { linksPersonalAccount } from './account-separation/links-personal-account.ts'
import { personalContent } from './account-separation/personal-content.ts'
import { practiceContent } from './account-separation/practice-content.ts'
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
import { abandonment } from './client-welfare/abandonment.ts'
import { clientDisparagement } from './client-welfare/client-disparagement.ts'
import { conversionClaim } from './client-welfare/conversion-claim.ts'
import { decidesForClient } from './client-welfare/decides-for-client.ts'
import { discriminatoryExclusion } from './client-welfare/discriminatory-exclusion.ts'
import { noInformedConsent } from './client-welfare/no-informed-consent.ts'
import { absoluteConfidentiality } from './confidentiality/absolute-confidentiality.ts'
import { clientName } from './confidentiality/client-name.ts'
import { clientStory } from './confidentiality/client-story.ts'
import { insecureChannel } from './confidentiality/insecure-channel.ts'
import { reviewReplyConfirmsClient } from './confidentiality/review-reply-confirms-client.ts'
import { sessionDisclosure } from './confidentiality/session-disclosure.ts'
import { smallCommunityIdentifiable } from './confidentiality/small-community-identifiable.ts'
import { solicitsPrivateInfo } from './confidentiality/solicits-private-info.ts'
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
import { absoluteAdvice } from './public-statements/absolute-advice.ts'
import { individualAdvice } from './public-statements/individual-advice.ts'
import { remoteDiagnosis } from './public-statements/remote-diagnosis.ts'
import { selfDiagnosisPrompt } from './public-statements/self-diagnosis-prompt.ts'
import type { Rule } from './rule.ts'
import { aiTherapistClaim } from './technology/ai-therapist-claim.ts'
import { crisisByMessage } from './technology/crisis-by-message.ts'
import { insecurePlatform } from './technology/insecure-platform.ts'
import { securityOverclaim } from './technology/security-overclaim.ts'
import { trackingEmbed } from './technology/tracking-embed.ts'
import { unlicensedLocation } from './technology/unlicensed-location.ts'

/**
 * All of Shingle's rules, by id.
 *
 * @example
 * rules.find(({ id }) => id === 'financial/barter')?.standards[0] // '8.5'
 */
export const rules: readonly Rule[] = [
  linksPersonalAccount,
  personalContent,
  practiceContent,
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
  abandonment,
  clientDisparagement,
  conversionClaim,
  decidesForClient,
  discriminatoryExclusion,
  noInformedConsent,
  absoluteConfidentiality,
  clientName,
  clientStory,
  insecureChannel,
  reviewReplyConfirmsClient,
  sessionDisclosure,
  smallCommunityIdentifiable,
  solicitsPrivateInfo,
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
  absoluteAdvice,
  individualAdvice,
  remoteDiagnosis,
  selfDiagnosisPrompt,
  aiTherapistClaim,
  crisisByMessage,
  insecurePlatform,
  securityOverclaim,
  trackingEmbed,
  unlicensedLocation,
]
