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
  // One particular person, not people at large.
  'a-client': [
    '(a|one|another|this|that|my|our) _? _? (client|patient|couple)',
    '(a|one|another|this|that) _? _? (husband|wife|mother|father|mom|dad|woman|man|teenager|teen|girl|boy|family|student|veteran|nurse|teacher|widow|widower|guy|lady|kid|child|son|daughter)',
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
