import type { WordClasses } from '../vocabulary.ts'

/** The years that a citation may name. */
const YEARS = Array.from({ length: 67 }, (_, i) => `${1964 + i}`)

/** What copy claims of rank, rivals and numbers. */
export const rank: WordClasses = {
  // What a superlative raises above others.
  trade: [
    '@therapist',
    '(counselors|therapists|clinicians)',
    '(destination|name|source|practice|clinic|center|centre|institute|team|group|agency|provider|specialist|expert|authority|voice|healer|pick|choice|mind|analyst|mediator)',
    '(therapy|counseling|psychotherapy|care|treatment|help|program|retreat|intensive|workshop) !@matter',
  ],
  // What stands between a superlative and the trade it praises.
  field: [
    '^',
    '(couple|marriage|marital|family|and|&|relationship|trauma|child|adolescent|teen|youth|grief|sex|sexual|addiction|anxiety|depression|emdr|eft|mental|behavioral|health|wellness|christian|faith|online|local|private|licensed|clinical|premarital|infidelity|affair|divorce|parenting|play|group|individual|holistic|men|women|veteran|name|source|in|for|eating|disorder|pet|care|counseling|therapy|recovery|choice|for|trusted)',
  ],
  // Nouns that make "therapy" a mere adjective.
  matter: [
    '(tip|myth|question|book|podcast|blog|tool|app|resource|technique|exercise|goal|worksheet|skill|topic|reason|trend|term|meme|joke|student|training|school|approach|outcome|research|journal|platform|office|chair|dog)',
  ],
  // Words that put somebody above the rest by themselves.
  topmost: [
    '(premier|finest|foremost|preeminent|topmost|unrivaled|unrivalled|unmatched|unparalleled|unsurpassed|unequaled|peerless|world class|top rated|highest rated|top ranked|best rated|number one|best known|top notch)',
    "'#' 1",
    'no 1',
    'most (trusted|experienced|sought after|respected|effective|successful|skilled|qualified|loved|recommended|admired|gifted|talented|highly (trained|qualified|rated))',
  ],
  // A share, as a claim of success gives it.
  ratio: [
    '# (%|percent|per cent)',
    '# (in|out of|of) (every)? #',
    '(two thirds|three quarters|three fourths)',
  ],
  // What a share is said to have gained.
  gain: [
    '(success|recovery|cure|improvement|healing|resolution|remission|reconciliation|satisfaction|effectiveness) (rate)?',
    '(successful|effective)',
    'still (together|married|wear|go|in love)',
    '(be|get|have) saved',
    '(stay|remain|get back|end up) (together|married|happily)',
    '(improve|recover|reconcile|heal|get better)',
    '(be|feel|get|become) ..2 (better|happier|closer|satisfied|healed|cured|symptom free|calmer|relief)',
    '(report|see|notice|experience|show) ..4 (improve|improvement|relief|change|better|happier|closer|progress|results|difference|recovery)',
    '(avoid|escape|cancel|call off) (a|the|their)? divorce',
    '(save|rescue|repair|rebuild) (their|the) @relationship',
    '(choose|decide) to (stay|work|try|remain)',
    '(reach|meet|achieve) their goal',
    '(overcome|beat|resolve) ..2 @condition',
  ],
  // Other therapists and their work, as a foil.
  rivals: [
    '(most|other|usual|typical|ordinary|traditional|average|conventional|regular|run of the mill|old school|standard|generic|cookie cutter) _? _? (therapist|counselor|clinician|psychologist|provider|practice|clinic)',
    '(most|other|usual|typical|ordinary|traditional|average|conventional|regular|old school|weekly|standard) _? (therapy|counseling)',
    '(therapists|counselors|clinicians) (elsewhere|out there|in (this|the) (town|county|city|area))',
    '(therapy|counseling) elsewhere',
    'your (last|old|previous) (therapist|counselor)',
    '(our|my) competitors',
    'the (other guys|competition|big clinics|chains)',
  ],
  // What is said of rivals to make them small.
  belittle: [
    '(just|only|merely|simply) (sit|listen|nod|talk|tell|validate|ask|collect|bill|watch|let|give|offer|want|charge)',
    '(go|talk|run) .. in circles',
    'let you (talk|vent|fight|go|wander|ramble|argue)',
    'drag on',
    'treat ..3 like (a|another|just|one) (number|case|file|diagnosis|cattle)',
    '(nod|parrot|rubber stamp|babysit|referee|dabble|coddle|fumble|bumble)',
    '(sit|look|stare) (there|back|blankly|silently)',
    '(listen|sit) and (bill|nod|charge|wait)',
    'take (sides|(his|her|your spouse|one|your) side)',
    '(pick|choose|have) (a side|sides|a favorite)',
    '(make|leave|keep) (it|things|you|couples|_? marriages|matters|people) .. (worse|stuck|nowhere|hanging)',
    '(push|steer|nudge|talk|walk|march|point) (you|couples|people) ..3 (divorce|lawyer|court|breakup|door)',
    '(waste|drag|string) ..2 (time|money|years|out|along)',
    '(have|get|receive) (little|almost zero) ..2 (training|plan|idea|experience)',
    '(follow|chase|answer to) (the)? (insurance|insurer|money|diagnosis code)',
    '(fail|do harm|backfire|fall short|give up|get it wrong|burn out)',
    '(years|months|a decade) (on|in|of) (a|the|talking|your)',
    '# (–|-|to)? #? (months|years) >',
  ],
  // The same, by what they are said not to do.
  'belittle-not': [
    'not know what they be (doing|about)',
    '(rarely|never|hardly|seldom|not) .. (trained|taught|know how|understand|tell you|challenge you|get (to the|results)|have a plan|give you)',
    '(have|get|receive) (no|almost no|hardly any|next to no) ..2 (training|plan|idea|experience|clue)',
    '(rarely|never|seldom|hardly ever) >',
  ],
  year: YEARS,
  // Where a number comes from, said so that a reader could look it up.
  source: [
    "'(' ..8 @year ..6 ')'",
    '(study|survey|review|analysis|trial|paper|article|published|report|census) ..10 @year',
    '@year _? _? (study|survey|review|analysis|trial|paper|article|report|census)',
    '(et al|doi|journal|meta-analysis|meta analysis|metaanalysis)',
    '(source|reference) :',
    '^ (and|&) (^|colleagues) ,? _? @year',
  ],
}
