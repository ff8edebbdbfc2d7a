import type { WordClasses } from '../vocabulary.ts'

/** Ways to reach people, places, platforms, friends and links. */
export const contact: WordClasses = {}
