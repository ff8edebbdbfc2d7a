import type { WordClasses } from '../vocabulary.ts'

/** Praise, reviews, rewards and money. */
export const reviews: WordClasses = {}
