import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { accounts } from './words/accounts.ts'
import { advice } from './words/advice.ts'
import { asks } from './words/asks.ts'
import { assurances } from './words/assurances.ts'
import { atADistance } from './words/at-a-distance.ts'
import { belonging } from './words/belonging.ts'
import { bodies } from './words/bodies.ts'
import { cases } from './words/cases.ts'
import { channels } from './words/channels.ts'
import { circles } from './words/circles.ts'
import { claims } from './words/claims.ts'
import { claimsPaid } from './words/claims-paid.ts'
import { confiding } from './words/confiding.ts'
import { consent } from './words/consent.ts'
import { contact } from './words/contact.ts'
import { corrections } from './words/corrections.ts'
import { counsel } from './words/counsel.ts'
import { credentials } from './words/credentials.ts'
import { cures } from './words/cures.ts'
import { debts } from './words/debts.ts'
import { details } from './words/details.ts'
import { devices } from './words/devices.ts'
import { diagnoses } from './words/diagnoses.ts'
import { emergencies } from './words/emergencies.ts'
import { eminence } from './words/eminence.ts'
import { endings } from './words/endings.ts'
import { fame } from './words/fame.ts'
import { farewells } from './words/farewells.ts'
import { figures } from './words/figures.ts'
import { filming } from './words/filming.ts'
import { findings } from './words/findings.ts'
import { foils } from './words/foils.ts'
import { gains } from './words/gains.ts'
import { hearsay } from './words/hearsay.ts'
import { helpers } from './words/helpers.ts'
import { jibes } from './words/jibes.ts'
import { moneyTies } from './words/money-ties.ts'
import { neighbors } from './words/neighbors.ts'
import { outcomes } from './words/outcomes.ts'
import { outsiders } from './words/outsiders.ts'
import { overreach } from './words/overreach.ts'
import { oversharing } from './words/oversharing.ts'
import { pace } from './words/pace.ts'
import { payment } from './words/payment.ts'
import { people } from './words/people.ts'
import { pictures } from './words/pictures.ts'
import { places } from './words/places.ts'
import { practiceTalk } from './words/practice-talk.ts'
import { praise } from './words/praise.ts'
import { price } from './words/price.ts'
import { privateLife } from './words/private-life.ts'
import { promises } from './words/promises.ts'
import { proof } from './words/proof.ts'
import { publicLife } from './words/public-life.ts'
import { rank } from './words/rank.ts'
import { records } from './words/records.ts'
import { referrals } from './words/referrals.ts'
import { relations } from './words/relations.ts'
import { remedies } from './words/remedies.ts'
import { replies } from './words/replies.ts'
import { results } from './words/results.ts'
import { reviews } from './words/reviews.ts'
import { rewards } from './words/rewards.ts'
import { robots } from './words/robots.ts'
import { sales } from './words/sales.ts'
import { scorn } from './words/scorn.ts'
import { seasoning } from './words/seasoning.ts'
import { secrecy } from './words/secrecy.ts'
import { sendings } from './words/sendings.ts'
import { sessions } from './words/sessions.ts'
import { silence } from './words/silence.ts'
import { smallprint } from './words/smallprint.ts'
import { standing } from './words/standing.ts'
import { standouts } from './words/standouts.ts'
import { stories } from './words/stories.ts'
import { swaps } from './words/swaps.ts'
import { talk } from './words/talk.ts'
import { tolls } from './words/tolls.ts'
import { trades } from './words/trades.ts'
import { turnabouts } from './words/turnabouts.ts'
import { urgency } from './words/urgency.ts'
import { vouching } from './words/vouching.ts'
import { watching } from './words/watching.ts'
import { welcome } from './words/welcome.ts'

/** Shingle's vocabulary: every class that phrases may name with `@`. */
export const lexicon: Vocabulary = createVocabulary(
  accounts,
  advice,
  asks,
  assurances,
  atADistance,
  belonging,
  bodies,
  cases,
  channels,
  circles,
  claimsPaid,
  claims,
  confiding,
  consent,
  contact,
  corrections,
  counsel,
  credentials,
  cures,
  debts,
  details,
  devices,
  diagnoses,
  emergencies,
  eminence,
  endings,
  fame,
  farewells,
  figures,
  filming,
  findings,
  foils,
  gains,
  hearsay,
  helpers,
  jibes,
  moneyTies,
  neighbors,
  outcomes,
  outsiders,
  overreach,
  oversharing,
  pace,
  payment,
  people,
  pictures,
  places,
  practiceTalk,
  praise,
  price,
  privateLife,
  promises,
  proof,
  publicLife,
  rank,
  records,
  referrals,
  relations,
  remedies,
  replies,
  results,
  reviews,
  rewards,
  robots,
  sales,
  scorn,
  seasoning,
  secrecy,
  sendings,
  sessions,
  silence,
  smallprint,
  standing,
  standouts,
  stories,
  swaps,
  talk,
  tolls,
  trades,
  turnabouts,
  urgency,
  vouching,
  watching,
  welcome,
)
