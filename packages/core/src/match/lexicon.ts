import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { claims } from './words/claims.ts'
import { contact } from './words/contact.ts'
import { devices } from './words/devices.ts'
import { emergencies } from './words/emergencies.ts'
import { opinions } from './words/opinions.ts'
import { people } from './words/people.ts'
import { places } from './words/places.ts'
import { privacy } from './words/privacy.ts'
import { results } from './words/results.ts'
import { reviews } from './words/reviews.ts'
import { sales } from './words/sales.ts'
import { talk } from './words/talk.ts'

/** Shingle's vocabulary: every class that phrases may name with `@`. */
export const lexicon: Vocabulary = createVocabulary(
  people,
  results,
  talk,
  claims,
  reviews,
  privacy,
  contact,
  places,
  emergencies,
  devices,
  sales,
  opinions,
)
