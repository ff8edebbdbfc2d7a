import type { WordClasses } from '../vocabulary.ts'

/** Troubles, and words for ending them. */
export const cures: WordClasses = {
  // Troubles that are treated: those of which "free", "gone" or "cured" speak of health.
  ailment: [
    '(anxiety|panic|depression|trauma|ptsd|ocd|adhd|addiction|phobia|insomnia|nightmare|flashback|bulimia|anorexia|symptom|jealousy|grief|codependency)',
    'panic (attack|disorder)',
    '(eating|anxiety|depressive|bipolar|mood|personality) disorder',
    '(emotional|childhood|old|inner) (wound|pain|scar)',
    '(compulsion|obsession|smoking)',
    '(intrusive|obsessive|dark) thought',
    '(painful|traumatic|bad|old) memory',
    '(low|poor) self-esteem',
    'self harm',
    'fear (of _ _?)?',
    'cravings',
    'porn',
    'rage',
    'migraine',
    '(chronic|back) pain',
  ],
  // Troubles, and what stands for them.
  hurt: [
    '@ailment',
    '@condition',
    '(inner child|past|pain|hurt|wound|memory)',
    '(your|these|those) (problem|issue|pattern|cycle)',
  ],
  // Verbs that leave nothing of a trouble, without need of "for good".
  abolish: [
    '(cure|eliminate|eradicate|erase|banish|vanquish|abolish|obliterate|annihilate|dissolve|vaporize)',
    '(wipe|stamp|root) out',
    '(get|be) rid of',
    'rid (you|yourself|them|your) _? of',
    '(free|liberate|deliver) (you|your _|them) (of|from)',
    'put (an end|a stop) to',
    '(wipe|clear|sweep|take|melt) (away|out)',
    'take .. away',
    '(uproot|extinguish|dismantle|delete|neutralize)',
  ],
  // Verbs that may end a trouble; with "for good" they do.
  settle: [
    '@abolish',
    '@cure',
    '(kick|clear|release|unlearn|undo|stop|finish|dissolve|quiet|silence|conquer|break|lose|drop|let go of)',
    '(leave|put) .. behind',
  ],
  // Ways to say that a trouble is over.
  gone: [
    '(gone|over|finished|cured|solved|fixed|conquered|beaten|resolved|erased|eliminated|healed|vanished|undone|done)',
    '(disappear|vanish|evaporate|dissolve|melt away|lift|go away|be done)',
  ],
  'for-good': [
    'for good',
    'permanently',
    'forever',
    'for ever',
    'for (life|keeps)',
    'once and for all',
    '(completely|totally|entirely|fully|100 %)',
    'and (stay|remain) (gone|away|off)',
  ],
}
