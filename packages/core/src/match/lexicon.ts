import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { accounts } from './words/accounts.ts'
import { advice } from './words/advice.ts'
import { atADistance } from './words/at-a-distance.ts'
import { bodies } from './words/bodies.ts'
import { channels } from './words/channels.ts'
import { claims } from './words/claims.ts'
import { claimsPaid } from './words/claims-paid.ts'
import { contact } from './words/contact.ts'
import { cures } from './words/cures.ts'
import { debts } from './words/debts.ts'
import { details } from './words/details.ts'
import { devices } from './words/devices.ts'
import { diagnoses } from './words/diagnoses.ts'
import { emergencies } from './words/emergencies.ts'
import { outcomes } from './words/outcomes.ts'
import { payment } from './words/payment.ts'
import { people } from './words/people.ts'
import { places } from './words/places.ts'
import { praise } from './words/praise.ts'
import { publicLife } from './words/public-life.ts'
import { rank } from './words/rank.ts'
import { referrals } from './words/referrals.ts'
import { replies } from './words/replies.ts'
import { results } from './words/results.ts'
import { reviews } from './words/reviews.ts'
import { rewards } from './words/rewards.ts'
import { sales } from './words/sales.ts'
import { secrecy } from './words/secrecy.ts'
import { sessions } from './words/sessions.ts'
import { stories } from './words/stories.ts'
import { talk } from './words/talk.ts'
import { trades } from './words/trades.ts'
import { welcome } from './words/welcome.ts'

/** Shingle's vocabulary: every class that phrases may name with `@`. */
export const lexicon: Vocabulary = createVocabulary(
  accounts,
  advice,
  atADistance,
  bodies,
  channels,
  claims,
  claimsPaid,
  contact,
  cures,
  debts,
  details,
  devices,
  diagnoses,
  emergencies,
  outcomes,
  payment,
  people,
  places,
  praise,
  publicLife,
  rank,
  referrals,
  replies,
  results,
  reviews,
  rewards,
  sales,
  secrecy,
  sessions,
  stories,
  talk,
  trades,
  welcome,
)
