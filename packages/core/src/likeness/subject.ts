import { lexicon } from '../match/lexicon.ts'
import type { Reading } from '../match/reading.ts'

/** A shorter text may well be a therapist's and not say so. */
const LONG = 200

/** A page about therapy speaks of it at least once in so many words. */
const OFTEN = 500

const THERAPY = ['therapy']

/**
 * Whether a page may be about therapy; all short ones may.
 *
 * Likeness was learned from what therapists write. On a diary, a manual or an essay on law nearly all that sounds like
 * it is something else.
 */
export function mayBeAboutTherapy({ sentences }: Reading): boolean {
  const words = sentences.reduce((sum, { words }) => sum + words.length, 0)
  if (words < LONG) return true
  const least = words / OFTEN
  let times = 0
  for (const sentence of sentences) {
    times += lexicon.touched(THERAPY, sentence).length
    if (times >= least) return true
  }
  return false
}
