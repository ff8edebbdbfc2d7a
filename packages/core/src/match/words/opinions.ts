import type { WordClasses } from '../vocabulary.ts'

/** Diagnosis, advice, decisions and who is welcome. */
export const opinions: WordClasses = {}
