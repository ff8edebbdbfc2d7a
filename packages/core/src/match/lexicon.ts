import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { accounts } from './words/accounts.ts'
import { advice } from './words/advice.ts'
import { belonging } from './words/belonging.ts'
import { bodies } from './words/bodies.ts'
import { channels } from './words/channels.ts'
import { claims } from './words/claims.ts'
import { consent } from './words/consent.ts'
import { contact } from './words/contact.ts'
import { counsel } from './words/counsel.ts'
import { cures } from './words/cures.ts'
import { details } from './words/details.ts'
import { devices } from './words/devices.ts'
import { diagnoses } from './words/diagnoses.ts'
import { emergencies } from './words/emergencies.ts'
import { farewells } from './words/farewells.ts'
import { findings } from './words/findings.ts'
import { outcomes } from './words/outcomes.ts'
import { payment } from './words/payment.ts'
import { people } from './words/people.ts'
import { places } from './words/places.ts'
import { praise } from './words/praise.ts'
import { publicLife } from './words/public-life.ts'
import { rank } from './words/rank.ts'
import { replies } from './words/replies.ts'
import { results } from './words/results.ts'
import { reviews } from './words/reviews.ts'
import { rewards } from './words/rewards.ts'
import { sales } from './words/sales.ts'
import { scorn } from './words/scorn.ts'
import { secrecy } from './words/secrecy.ts'
import { sessions } from './words/sessions.ts'
import { stories } from './words/stories.ts'
import { talk } from './words/talk.ts'
import { welcome } from './words/welcome.ts'

/** Shingle's vocabulary: every class that phrases may name with `@`. */
export const lexicon: Vocabulary = createVocabulary(
  accounts,
  advice,
  belonging,
  bodies,
  channels,
  claims,
  consent,
  contact,
  counsel,
  cures,
  details,
  devices,
  diagnoses,
  emergencies,
  farewells,
  findings,
  outcomes,
  payment,
  people,
  places,
  praise,
  publicLife,
  rank,
  replies,
  results,
  reviews,
  rewards,
  sales,
  scorn,
  secrecy,
  sessions,
  stories,
  talk,
  welcome,
)
