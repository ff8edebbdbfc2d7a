import type { WordClasses } from '../vocabulary.ts'

/** What clients say and what must not be told. */
export const privacy: WordClasses = {}
