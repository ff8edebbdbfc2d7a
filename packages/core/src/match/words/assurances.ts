import type { WordClasses } from '../vocabulary.ts'

/** Assurance, and homes and people put right, as promises have them. */
export const assurances: WordClasses = {
  // Words that leave it open.
  'left-open': [
    '(may|might|can|could|some|many|most|often|sometimes|perhaps|maybe|hope|hopes|hoping|aim|goal|goals|try|trying|toward|towards|likely|varies|vary|depends|whether|either way|part kindly|would|possible|usually|tend|tends|want|wants|wanted|wish|long|deserve|learn|practice|practise|explore|work on|talk about|look at|invite|invited|encourage)',
  ],
}
