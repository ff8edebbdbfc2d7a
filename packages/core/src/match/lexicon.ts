import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { channels } from './words/channels.ts'
import { claims } from './words/claims.ts'
import { contact } from './words/contact.ts'
import { details } from './words/details.ts'
import { opinions } from './words/opinions.ts'
import { people } from './words/people.ts'
import { replies } from './words/replies.ts'
import { results } from './words/results.ts'
import { reviews } from './words/reviews.ts'
import { secrecy } from './words/secrecy.ts'
import { sessions } from './words/sessions.ts'
import { stories } from './words/stories.ts'
import { talk } from './words/talk.ts'

/** Shingle's vocabulary: every class that phrases may name with `@`. */
export const lexicon: Vocabulary = createVocabulary(
  people,
  results,
  talk,
  claims,
  reviews,
  details,
  stories,
  sessions,
  secrecy,
  replies,
  channels,
  contact,
  opinions,
)
