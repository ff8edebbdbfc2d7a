// Written by scripts/generate-registry.mjs from the files beside it; run `pnpm generate` instead of editing.
import { outcomeGuarantee } from './advertising/outcome-guarantee.ts'
import { affiliateLink } from './conflict-of-interest/affiliate-link.ts'
import { friendInvitation } from './multiple-relationships/friend-invitation.ts'
import type { Rule } from './rule.ts'
import { crisisByMessage } from './technology/crisis-by-message.ts'
import { trackingEmbed } from './technology/tracking-embed.ts'
import { unlicensedLocation } from './technology/unlicensed-location.ts'

/** All of Shingle's rules, by id. */
export const rules: readonly Rule[] = [
  outcomeGuarantee,
  affiliateLink,
  friendInvitation,
  crisisByMessage,
  trackingEmbed,
  unlicensedLocation,
]
