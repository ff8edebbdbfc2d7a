import type { WordClasses } from '../vocabulary.ts'

/** Who speaks and who is spoken of. */
export const people: WordClasses = {
  // The practice speaking of itself.
  practice: [
    'i',
    'we',
    '(our|my) (team|therapists|counselors|clinicians|staff|practice|approach|method|program|work|sessions|workshop|retreat|intensive|course|process|clinic|office)',
    'this (practice|approach|method|program|work|process|workshop|retreat|intensive|course)',
    'the (practice|program|workshop|retreat|intensive|method)',
  ],
  us: ['i', 'we', 'me', 'us', 'my', 'our'],
  you: ['you', 'your', 'yours', 'yourself'],
  therapist: [
    'therapist',
    'counselor',
    'clinician',
    'psychotherapist',
    'psychologist',
    'social worker',
    'practitioner',
    'provider',
    'coach',
    '(lmft|amft|lpc|lcsw|mft)',
  ],
  client: [
    'client',
    'patient',
    'couple',
    'families',
    'family i (see|work with)',
    'people (i|we) (see|work with|help|treat)',
    '(someone|somebody|people|person) in my (office|practice|care)',
  ],
  // What nearly every page of a therapist speaks of, and hardly any other.
  therapy: [
    '(therapy|therapist|therapeutic|psychotherapy|psychotherapist|psychology|psychologist)',
    '(counseling|counselor|clinician|client|supervisee)',
    '(lmft|mft|amft|lpc|lcsw|emdr)',
    '(couples|marriage)',
    'my office',
    'sliding scale',
    '(terapia|terapeuta)',
  ],
  everyone: [
    'everyone',
    'everybody',
    'every _? (client|couple|marriage|family|person|one)',
    'each _? (client|couple)',
    'all of? (our|my)? (clients|couples)',
    'anyone',
    'any couple',
  ],
}
