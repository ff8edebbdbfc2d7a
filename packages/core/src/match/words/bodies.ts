import type { WordClasses } from '../vocabulary.ts'

/** Associations and boards, and what they may say of a practice. */
export const bodies: WordClasses = {
  // Bodies whose name lends weight.
  association: [
    'aamft',
    'american association (for|of) marriage and family (therapy|therapists)',
    'camft',
    'apa',
    'american (psychological|psychiatric|counseling|medical) association',
    'nasw',
    'world health organization',
    '(nih|cdc)',
    '(state|licensing|licensure) (licensing|licensure)? (board|association)',
    'board of behavioral _?',
    'our (national|professional) (body|association|organization)',
  ],
  // Said of a practice by a body: participles, as "approved by".
  approve: [
    "('endorsed'|'approved'|'certified'|'recommended'|'vetted'|'sanctioned'|'trusted'|'verified'|'backed'|'selected'|'chosen'|'picked'|'accredited'|'preferred'|'blessed')",
    "('hand picked'|'handpicked'|'hand selected'|'handselected'|'pre approved'|'green lit'|'vouched for')",
  ],
}
