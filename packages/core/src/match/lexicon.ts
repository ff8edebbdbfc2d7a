import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { accounts } from './words/accounts.ts'
import { advice } from './words/advice.ts'
import { claims } from './words/claims.ts'
import { contact } from './words/contact.ts'
import { diagnoses } from './words/diagnoses.ts'
import { people } from './words/people.ts'
import { privacy } from './words/privacy.ts'
import { publicLife } from './words/public-life.ts'
import { results } from './words/results.ts'
import { reviews } from './words/reviews.ts'
import { talk } from './words/talk.ts'
import { welcome } from './words/welcome.ts'

/** Shingle's vocabulary: every class that phrases may name with `@`. */
export const lexicon: Vocabulary = createVocabulary(
  people,
  results,
  talk,
  claims,
  reviews,
  privacy,
  contact,
  diagnoses,
  publicLife,
  advice,
  welcome,
  accounts,
)
