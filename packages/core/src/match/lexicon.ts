import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { claims } from './words/claims.ts'
import { contact } from './words/contact.ts'
import { cures } from './words/cures.ts'
import { opinions } from './words/opinions.ts'
import { outcomes } from './words/outcomes.ts'
import { people } from './words/people.ts'
import { privacy } from './words/privacy.ts'
import { rank } from './words/rank.ts'
import { results } from './words/results.ts'
import { reviews } from './words/reviews.ts'
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
  privacy,
  contact,
  opinions,
)
