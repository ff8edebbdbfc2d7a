import type { WordClasses } from '../vocabulary.ts'

/** What copy claims of results, speed, rank and numbers. */
export const claims: WordClasses = {}
