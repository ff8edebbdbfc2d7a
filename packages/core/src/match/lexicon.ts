import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { bodies } from './words/bodies.ts'
import { claims } from './words/claims.ts'
import { contact } from './words/contact.ts'
import { cures } from './words/cures.ts'
import { opinions } from './words/opinions.ts'
import { outcomes } from './words/outcomes.ts'
import { payment } from './words/payment.ts'
import { people } from './words/people.ts'
import { praise } from './words/praise.ts'
import { privacy } from './words/privacy.ts'
import { rank } from './words/rank.ts'
import { results } from './words/results.ts'
import { reviews } from './words/reviews.ts'
import { rewards } from './words/rewards.ts'
import { talk } from './words/talk.ts'

/** Shingle's vocabulary: every class that phrases may name with `@`. */
export const lexicon: Vocabulary = createVocabulary(
  people,
  results,
  talk,
  claims,
  outcomes,
  cures,
  rank,
  reviews,
  praise,
  rewards,
  payment,
  bodies,
  privacy,
  contact,
  opinions,
)
