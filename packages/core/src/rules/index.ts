// Written by scripts/generate-registry.mjs from the files beside it; run `pnpm generate` instead of editing.
import { outcomeGuarantee } from './advertising/outcome-guarantee.ts'
import { absoluteConfidentiality } from './confidentiality/absolute-confidentiality.ts'
import { clientName } from './confidentiality/client-name.ts'
import { clientStory } from './confidentiality/client-story.ts'
import { insecureChannel } from './confidentiality/insecure-channel.ts'
import { reviewReplyConfirmsClient } from './confidentiality/review-reply-confirms-client.ts'
import { sessionDisclosure } from './confidentiality/session-disclosure.ts'
import { smallCommunityIdentifiable } from './confidentiality/small-community-identifiable.ts'
import { solicitsPrivateInfo } from './confidentiality/solicits-private-info.ts'
import type { Rule } from './rule.ts'

/** All of Shingle's rules, by id. */
export const rules: readonly Rule[] = [
  outcomeGuarantee,
  absoluteConfidentiality,
  clientName,
  clientStory,
  insecureChannel,
  reviewReplyConfirmsClient,
  sessionDisclosure,
  smallCommunityIdentifiable,
  solicitsPrivateInfo,
]
