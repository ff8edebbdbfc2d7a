import type { WordClasses } from '../vocabulary.ts'

/** Whom and what copy makes claims about: the reader, couples as a kind, the method. */
export const claims: WordClasses = {
  // The reader, or what and whom a reader hopes for.
  reader: [
    'you (two|both|all|guys)?',
    'yours',
    '(the two|both|each) of you',
    'your _? (husband|wife|partner|spouse|child|kid|son|daughter|teen|teenager|boy|girl|family|household|kids|parents|heart|mind|body|brain|life)',
    '(your|the) _? @relationship',
  ],
  // Those and that which a reader holds dear.
  dear: [
    '@relationship',
    '(husband|wife|spouse|partner|child|kid|son|daughter|teen|teenager|boy|girl|spark|passion|joy|confidence|life|sleep|sex drive|childhood|sanity|smile|self|old self|best friend)',
  ],
  // People as a kind, as in "couples who finish".
  folk: [
    '(couples|pairs|clients|patients|people|folks|families|spouses|partners|marriages|relationships|husbands|wives|parents|mothers|fathers|moms|dads|brothers|sisters|siblings|men|women|teens|teenagers|kids|graduates|members|participants|those|everyone|everybody|anyone|whoever)',
    '(the|every|each|any|a) _? (couple|client|pair|family|person|one|marriage)',
  ],
  // Being on the practice's own books.
  finishes: [
    '(finish|complete|graduate|attend|enroll|join|commit|enter)',
    '(stick|stay|work|go|come|sit) (with|through|to|down with) (it|us|me|him|her|this|them|our|my|the)',
    '(do|put in) the work',
    '(show|sign) up',
    '(come|walk|go) (here|through|in)',
    '(i|we) (have)? (see|work with|treat|counsel|meet|take on)',
  ],
  // Clients of the practice, as a kind: "couples who finish", "families we see", "my couples".
  'our-folk': [
    '@folk (who|that) _? _? @finishes',
    '@folk (who|that)? (i|we) (have|ever)? (see|work with|treat|counsel|help|take on)',
    '(our|my) _? (couples|pairs|clients|patients|families|graduates|people|alumni)',
  ],
  // What is sure to come.
  shall: ['will', 'be going to', 'be (bound|sure|certain|guaranteed) to'],
  // What does the treating.
  method: [
    '(emdr|eft|ifs|cbt|dbt|art|hypnosis|hypnotherapy|brainspotting|neurofeedback|biofeedback|tapping|ketamine|therapy|treatment|counseling|coaching|protocol|method|technique|approach|process|program|course|class|workshop|retreat|intensive|weekend|session|system|package|plan|formula|prayer)',
    'eye movement _?',
  ],
}
