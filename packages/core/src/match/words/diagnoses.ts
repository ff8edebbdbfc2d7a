import type { WordClasses } from '../vocabulary.ts'

/** Diagnoses, and those who are given them. */
export const diagnoses: WordClasses = {
  // What a diagnosis makes of a person.
  label: ['@slur-label', '@illness-label'],
  'illness-label': ['(bipolar|manic|hypomanic|histrionic|psychotic|delusional|schizophrenic)'],
  'slur-label': [
    '(narcissist|narcissistic|sociopath|sociopathic|psychopath|psychopathic|megalomaniac)',
    'borderline (personality)? !(_? rude|abusive|obsessive|illegal|impossible|unbearable|genius|ridiculous|toxic|too|not|over)',
    '(pathological|compulsive) liar',
    '(sex|love|porn) addict',
    '(dismissive|fearful|anxious) avoidant',
    '(avoidantly|anxiously|insecurely) attached',
    '(gaslighter|nutcase|cluster b|hypochondriac|hoarder|nymphomaniac|dissociating|unmedicated)',
    '(covert|vulnerable|grandiose|malignant) narcissist',
    'in (withdrawal|full relapse)',
  ],
  // Milder, or often told by people of themselves.
  'soft-label': ['(alcoholic|addict|autistic|codependent|avoidant|paranoid|enmeshed)', 'on the spectrum'],
  // Diagnoses that nobody makes of others kindly.
  'character-disorder': [
    '(npd|bpd|ocpd|aspd)',
    '_? _? personality disorder',
    '(narcissistic|borderline|antisocial|histrionic) (personality|rage|traits)',
    '(narcissism|sociopathy|psychopathy|megalomania|munchausen|nymphomania)',
    '(god|messiah|savior) complex',
    'delusions of grandeur',
  ],
  disorder: [
    '@character-disorder',
    '(adhd|ocd|ptsd|cptsd|autism|asperger|dementia|schizophrenia|psychosis|mania|hypomania|alcoholism|enmeshment)',
    'complex (ptsd|trauma)',
    'bipolar disorder',
    '(clinical|major|manic|severe|postnatal|postpartum) (depression|depressive)',
    '(anxiety|panic|mood|attachment|eating|dissociative|delusional|conduct|bipolar|trauma) disorder',
    '(manic|psychotic|depressive|dissociative) (episode|break)',
    '(drinking|drug|gambling|substance) problem',
    'an? (sex|love|porn)? addiction',
  ],
  // Troubles of mood, which many people have and few lists can tell.
  mood: [
    '(depression|depressed|anxiety|codependency|burnout|trauma|perimenopausal)',
    '(an|a) (addict|alcoholic|empath|avoidant)',
    '_? attachment (style|disorder|wound|issue)',
    '(high functioning|clinical) (anxiety|depression)',
  ],
  // Without shades of doubt.
  textbook: [
    '(textbook|classic|untreated|undiagnosed|raging|flaming|malignant|unmistakable|bona fide|dictionary)',
    '(card carrying|full blown|through and through|straight up)',
    '(a|the) (walking|living|very) (definition|picture|example|case) of',
    'poster (child|boy|girl) (for|of)',
    '(classic|textbook|clear) case of',
  ],
  // Counting answers to a checklist.
  tally: [
    '# of #',
    '(add up|count|tally) ..3 (point|score|yes|answer|tick)',
    '# (or more|out of|for|tick|check|yes|of these|of them|of those|sign|box|point|plus|true|match)',
    '(more than|at least|over|above) #',
    '(nodding|nodded) (to|along)',
    'more (yes|yeses|ticks|checks) than',
    '(yes|no) to (both|all|any|most|#|these|those)',
    'you (tick|check|nod|recognize|answer|say|score|relate|scroll|see yourself|experience) ..4',
    '(answered|said) (yes|true)',
    'mostly (a|b|c|yes)',
    "# '+'",
    '(this|the) (list|post|quiz|checklist) (sound|feel|look) like',
    '(all|most|any) of (these|them|the above)',
  ],
  // No more doubt, after counting.
  settled: [
    'you (have|have got) (your answer|it)',
    '(there|that) be your answer',
    '(take|consider) (it|that) (as)? (settled|read|a yes|certain|confirmed)',
    'welcome to the club',
    'the answer be (yes|clear)',
    'you can stop (wondering|asking)',
    '(it|that) be official',
    'consider yourself diagnosed',
    '(look|search) no further',
    'you know what (you have|he is|she is|it is)',
  ],
  'the-reader': [
    '(you|he|she)',
    'your (partner|husband|wife|spouse|kid|child|son|daughter|ex|boss|mother|father|mom|dad|teen)',
  ],
  // People in the reader's life.
  'your-other': [
    'your (ex|soon to be ex)? (husband|wife|spouse|partner|boyfriend|girlfriend|fiance|fiancee|guy|man)',
    'your (ex|boss|manager|coworker|roommate|mother|father|mom|dad|sister|brother|friend|in laws)',
    'your (mother|father|sister|brother|son|daughter) in law',
    '(the|this) (man|woman|person|guy) you (married|left|be (with|dating|describing|seeing|writing about)|live with|love|describe)',
  ],
  // To think or say, before what others then think or say.
  opine: [
    '(think|say|believe|feel|suspect|wonder|worry|fear|call|guess|decide|claim|read|convinced|worried|sure|afraid)',
  ],
  // What people have said of themselves.
  'own-word': [
    '(open|candid|honest|frank|public) about',
    '(have|has) (spoken|said|shared|told|written|disclosed|revealed|announced|talked|explained)',
    '(diagnosed|biography|biographer|historian)',
    '(joke|laugh) about it',
    '(speak|spoke|talk|wrote|write) (openly|publicly|frankly|about)',
    '(in|by) (his|her|their) own (words|account)',
    '(own|self) diagnosis',
    '(describe|call) (himself|herself|themselves)',
  ],
}
