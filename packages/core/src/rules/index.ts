// Written by scripts/generate-registry.mjs from the files beside it; run `pnpm generate` instead of editing.
import { linksPersonalAccount } from './account-separation/links-personal-account.ts'
import { personalContactDetail } from './account-separation/personal-contact-detail.ts'
import { personalContent } from './account-separation/personal-content.ts'
import { practiceContent } from './account-separation/practice-content.ts'
import { associationEndorsement } from './advertising/association-endorsement.ts'
import { comparativeClaim } from './advertising/comparative-claim.ts'
import { credentialInflation } from './advertising/credential-inflation.ts'
import { cureClaim } from './advertising/cure-claim.ts'
import { efficacyOverclaim } from './advertising/efficacy-overclaim.ts'
import { experienceInflation } from './advertising/experience-inflation.ts'
import { fearOrPressure } from './advertising/fear-or-pressure.ts'
import { incentivisedReview } from './advertising/incentivised-review.ts'
import { mediaEndorsement } from './advertising/media-endorsement.ts'
import { misleadingPrice } from './advertising/misleading-price.ts'
import { noSupervisorNamed } from './advertising/no-supervisor-named.ts'
import { outcomeGuarantee } from './advertising/outcome-guarantee.ts'
import { practiceNameMisleading } from './advertising/practice-name-misleading.ts'
import { reviewGagging } from './advertising/review-gagging.ts'
import { specializationOverreach } from './advertising/specialization-overreach.ts'
import { speedPromise } from './advertising/speed-promise.ts'
import { superlativeClaim } from './advertising/superlative-claim.ts'
import { superviseeIdentification } from './advertising/supervisee-identification.ts'
import { testimonial } from './advertising/testimonial.ts'
import { testimonialSolicitation } from './advertising/testimonial-solicitation.ts'
import { titleMisuse } from './advertising/title-misuse.ts'
import { uncorrectedMisinformation } from './advertising/uncorrected-misinformation.ts'
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
import { clientImage } from './confidentiality/client-image.ts'
import { clientName } from './confidentiality/client-name.ts'
import { clientStory } from './confidentiality/client-story.ts'
import { consultationDisclosure } from './confidentiality/consultation-disclosure.ts'
import { insecureChannel } from './confidentiality/insecure-channel.ts'
import { publicFigureClient } from './confidentiality/public-figure-client.ts'
import { recordingWithoutConsent } from './confidentiality/recording-without-consent.ts'
import { recordsAccessRefusal } from './confidentiality/records-access-refusal.ts'
import { reviewReplyConfirmsClient } from './confidentiality/review-reply-confirms-client.ts'
import { sessionDisclosure } from './confidentiality/session-disclosure.ts'
import { smallCommunityIdentifiable } from './confidentiality/small-community-identifiable.ts'
import { solicitsPrivateInfo } from './confidentiality/solicits-private-info.ts'
import { thirdPartyDisclosure } from './confidentiality/third-party-disclosure.ts'
import { affiliateLink } from './conflict-of-interest/affiliate-link.ts'
import { dualProfessionalRole } from './conflict-of-interest/dual-professional-role.ts'
import { gifts } from './conflict-of-interest/gifts.ts'
import { productPromotion } from './conflict-of-interest/product-promotion.ts'
import { sponsorship } from './conflict-of-interest/sponsorship.ts'
import { barter } from './financial/barter.ts'
import { copayWaiver } from './financial/copay-waiver.ts'
import { feeForReferral } from './financial/fee-for-referral.ts'
import { hiddenFees } from './financial/hidden-fees.ts'
import { insuranceMisrepresentation } from './financial/insurance-misrepresentation.ts'
import { noCancellationTerms } from './financial/no-cancellation-terms.ts'
import { recordsWithheld } from './financial/records-withheld.ts'
import { referralReward } from './financial/referral-reward.ts'
import { clientCommunity } from './multiple-relationships/client-community.ts'
import { dualRoleService } from './multiple-relationships/dual-role-service.ts'
import { friendInvitation } from './multiple-relationships/friend-invitation.ts'
import { likeFamily } from './multiple-relationships/like-family.ts'
import { personalChannel } from './multiple-relationships/personal-channel.ts'
import { socialContactWithClients } from './multiple-relationships/social-contact-with-clients.ts'
import { absoluteAdvice } from './public-statements/absolute-advice.ts'
import { individualAdvice } from './public-statements/individual-advice.ts'
import { remoteDiagnosis } from './public-statements/remote-diagnosis.ts'
import { selfDiagnosisPrompt } from './public-statements/self-diagnosis-prompt.ts'
import type { Rule } from './rule.ts'
import { aiTherapistClaim } from './technology/ai-therapist-claim.ts'
import { crisisByMessage } from './technology/crisis-by-message.ts'
import { insecurePlatform } from './technology/insecure-platform.ts'
import { noEmergencyNote } from './technology/no-emergency-note.ts'
import { noLicensedState } from './technology/no-licensed-state.ts'
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
  personalContactDetail,
  personalContent,
  practiceContent,
  associationEndorsement,
  comparativeClaim,
  credentialInflation,
  cureClaim,
  efficacyOverclaim,
  experienceInflation,
  fearOrPressure,
  incentivisedReview,
  mediaEndorsement,
  misleadingPrice,
  noSupervisorNamed,
  outcomeGuarantee,
  practiceNameMisleading,
  reviewGagging,
  specializationOverreach,
  speedPromise,
  superlativeClaim,
  superviseeIdentification,
  testimonial,
  testimonialSolicitation,
  titleMisuse,
  uncorrectedMisinformation,
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
  clientImage,
  clientName,
  clientStory,
  consultationDisclosure,
  insecureChannel,
  publicFigureClient,
  recordingWithoutConsent,
  recordsAccessRefusal,
  reviewReplyConfirmsClient,
  sessionDisclosure,
  smallCommunityIdentifiable,
  solicitsPrivateInfo,
  thirdPartyDisclosure,
  affiliateLink,
  dualProfessionalRole,
  gifts,
  productPromotion,
  sponsorship,
  barter,
  copayWaiver,
  feeForReferral,
  hiddenFees,
  insuranceMisrepresentation,
  noCancellationTerms,
  recordsWithheld,
  referralReward,
  clientCommunity,
  dualRoleService,
  friendInvitation,
  likeFamily,
  personalChannel,
  socialContactWithClients,
  absoluteAdvice,
  individualAdvice,
  remoteDiagnosis,
  selfDiagnosisPrompt,
  aiTherapistClaim,
  crisisByMessage,
  insecurePlatform,
  noEmergencyNote,
  noLicensedState,
  securityOverclaim,
  trackingEmbed,
  unlicensedLocation,
]
