import type { WordClasses } from '../vocabulary.ts'

/** The years that a citation may name. */
const YEARS = Array.from({ length: 67 }, (_, i) => `${1964 + i}`)

/** What copy claims of results, speed, rank and numbers. */
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
  hurt: ['@ailment', '@condition', '(inner child|past|pain|hurt|wound|memory|problem|issue|pattern|cycle)'],
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
  // A reader or couple put right, as what they are or feel.
  glad: [
    '(happier|stronger|closer|calmer|lighter|freer|healed|cured|reconnected|unstuck|transformed|restored|unbreakable|unshakable|inseparable|thriving|rebuilt|renewed)',
    '(more|deeply|truly|fully|completely) (connected|confident|secure|intimate|in love|alive|healed|at peace)',
    'in love (with (each other|one another|your _))? !with',
    '(happy|loved|wanted|alive|close) (again|together)',
    'a (calmer|happier|better|stronger|closer|more loving|more patient) (parent|wife|husband|mother|father|couple|family|partner|spouse|lover|man|woman|person)',
    'whole again',
    'at peace',
    'hopeful again',
    'best friends',
    '(friends|lovers|partners|sweethearts|yourself|yourselves|a couple|a family|a team) again',
    'like (yourself|newlyweds|honeymooners|a team|a couple|a family|teenagers|new) again?',
    'on the same (team|side)',
    'back (together|in love|on track|in the same bed|in one bed|on (your|its|their) feet)',
    'free (of|from) @condition',
  ],
  // What a mended couple or person does.
  thrive: [
    '(be|feel|become|grow|get|stay|end up|emerge|come out) (so|much|far|a lot|both|all|even|finally)? @glad',
    'feel better !(prepared|able|equipped|informed|about)',
    '(laugh|trust|love|sleep|smile|touch|dance|dream|breathe|enjoy|like|desire|play) ..4 again',
    'feel ..6 again',
    '(laugh|smile) (about|together|over)',
    '(trust|love|understand|adore|respect|enjoy) (each other|one another)',
    '(talk|speak) (together|to (you|each other|one another)) ..4 again',
    'fall ..2 in love',
    '(hold|holding) hands',
    '(sleep|be|share|back) .. (same|one|a) bed',
    'sleep (through|alone|soundly|peacefully)',
    '(become|be) the (father|mother|parent|husband|wife|partner|couple|person|man|woman) (he|she|you|they) ..2 (mean|want|hope|dream|deserve)',
    '(get|have|want|win) (your|the|that|my|their) _? @dear back',
    'be (done|through|finished) with (the|your|that)? (memory|past|pain|event|@ailment)',
    'stop (fighting|arguing|yelling|worrying|panicking)',
    'stay (together|married)',
    'be the (pair|couple|people|person|man|woman|family) you (were|used to be|want to be)',
  ],
  // How couples and treatments fail.
  'fall-apart': [
    '(divorce|separate|split|fail|relapse|quit|regress)',
    '(break|split|give) up',
    'file (papers|for divorce)',
    'call it quits',
    '(end|wind) up (divorced|apart|alone|in court|separated|(in front of|before) (a|the) judge)',
    '(leave|walk out) (unhappy|worse|disappointed|still|angry|unchanged)',
    '(come|go) back .. (worse|fighting|again|to (court|divorce|square one))',
  ],
  // What becomes of a marriage, or of people, that pull through.
  recover: [
    'survive (>|,|and|this|it|infidelity|(the|an|your|his|her) (affair|betrayal|crisis|cheating|infidelity|divorce|addiction))',
    '(heal|thrive|recover|reconcile|succeed)',
    '(pull|come) through',
    'make it',
    'get better',
    '(be|come|get) (saved|restored|healed|repaired|stronger|back|okay|transformed|mended)',
    'come back (to life|together)',
    '(stay|remain|be) still? (together|married)',
  ],
  // Coming out at the end.
  depart: [
    '(leave|emerge|graduate|finish)',
    '(walk|come|drive|go|head|fly|get) (out|away|home|back)',
    '(return|drive|ride|be driving|be headed) home',
  ],
  // Coming out well.
  'depart-well': [
    '@depart (my|our|the|this|here)? _? (feeling|being)? (so|much|far|more|even)? @glad',
    '@depart .. (hold|holding) hands',
    '@depart feeling (deeply|more|truly)? (connected|reconnected|renewed|loved|understood)',
    '@depart (hugging|kissing|dancing)',
    '@depart .. (hand in hand|arm in arm|together again|in love)',
    '@depart .. as (friends|partners|lovers|allies|newlyweds|sweethearts|teammates|(a|one|the) (team|couple|pair|family|people|person|man|woman))',
    '@depart .. with ..2 (stronger|closer|happier|healed|repaired|restored|renewed|thriving|unbreakable|better|healthy) @relationship',
    '@depart .. with ..2 @relationship (back|(that|which))',
  ],
  // Money that comes back, or is never asked for.
  refund: [
    'refund',
    '(money|fee|payment|dollar|tuition) ..2 (come|go|be)? (back|returned|refunded)',
    'money back',
    '(give|send|hand|pay|get) .. (money|dollar|dime|cent|penny|fee|deposit|payment) .. back',
    '(give|send|hand|pay) (you)? back .. (money|dollar|dime|cent|penny|fee|payment|it all)',
    'return (your|every|all|the) .. (money|dollar|dime|cent|penny|fee|payment)',
    '(pay|owe) (us|me)? nothing',
    'not (pay|owe|charge|bill|cost) (us|me|you)? ..3 (anything|thing|cent|dime|penny|dollar|next|for)',
    '(on|be) (the house|on us|on me)',
    '(be|come|work) (free|free of charge|at no (charge|cost)|for free)',
    'no (charge|fee|cost|bill)',
    '(cost|be) (you)? nothing',
    'be (waived|credited|returned)',
    '(your|the|every|full|all) _? (tuition|fee|money|investment|payment) back',
  ],
  // Therapy that has not worked.
  'no-gain': [
    '(not|no) ..5 (difference|change|improvement|progress|result|closer|better|happier|calmer|relief|shift|stronger|lighter|satisfied|thrilled|delighted|connected|together|love|reconciled|healed|cured)',
    'nothing .. (change|improve|shift|better)',
    '(it|this|therapy|counseling|treatment|program|method) (do|have|be) not ..2 (work|help)',
    'still ..3 (fight|argue|stuck|unhappy|miserable|@condition|separate|apart|roommates)',
  ],
  // Numbers of couples put right.
  droves: ['(#|countless|hundreds|thousands|dozens|scores|so many) #? of?'],

  // Time that is short for what is claimed of it.
  stretch: [
    '(session|visit|appointment|meeting|hour|minute|day|week|weekend|month|afternoon|morning|evening|night|saturday|sunday|sitting)',
  ],
  'short-time': [
    '(in|within|after|under|inside) (just|only|about|under|roughly|a mere|as (little|few) as|less than|fewer than)? (#|a|one|a single|a couple of|a few|one single) (short|long|quick|intense|single|full|minute)? @stretch',
    '(in|within|after|by the end of) (just|only)? (your|the|our|that|my) (first|second|third|very first) @stretch',
    'by (the)? (end of)? (the|your)? (first|second|third|fourth|fifth|sixth|seventh|eighth|tenth) @stretch',
    'by (day|week|night|session|visit|hour|month) #',
    '(in|within|after) (just|only)? # (to|or|–|-) # @stretch',
    '(in|within) (mere|a matter of)? (minutes|hours|days|weeks)',
    '# _? @stretch (from now|later|flat|tops|and done|start to finish)',
    'by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|thanksgiving|christmas|easter|halloween|new year|valentine|spring|summer|fall|winter|bedtime|supper|dinner)',
    'before (thanksgiving|christmas|easter|halloween|new year|spring|summer|fall|winter|the (leaves|snow|holidays|year|month|week) .. (turn|fall|fly|over|out)?)',
    '(overnight|instantly|on the spot)',
  ],
  // The change that is to come so soon.
  effect: [
    '(save|rescue|fix|repair|restore|rebuild|heal|transform|revive|renew|reignite|mend) (your|his|her|their|the|a|any|that|this|most)? _? @relationship',
    '(turn|put|get|have|bring|give) (you)? ..3 @relationship (around|back|right|together)',
    '@settle (your|his|her|their|the|a|any|that|this|most|all)? _? @ailment',
    '(@settle|@cure) (years|decades|a lifetime) of @hurt',
    '@ailment ..2 @gone',
    '(real|true|deep|lasting|profound|measurable|dramatic|permanent|noticeable) (change|healing|result|relief|progress|transformation|growth)',
    '(@condition|pain) relief',
    'wipe .. (clean|out|away)',
    '(heal|recover) from _ _?',
    '(fighting|arguing|yelling|bickering|@ailment) (simply|just|will)? (stop|end|lift|be over)',
    '(break|end|stop) (the|your|that) (cycle|pattern|fighting|arguing)',
    'feel like (new|a new _) (people|person|man|woman|couple)?',
    '(see|notice|feel) a _? (change|shift|difference)',
    '(get|have|put) (you|them|both) _? back (on track|together|in love)',
    '(see|get|feel|notice|bring|real|lasting|measurable|deliver|achieve|experience) ..2 (result|relief|breakthrough|healing|transformation|difference|improvement)',
    '@thrive',
    '@depart-well',
    'reconnect',
    '(be|become|get|feel) (cured|healed|undone|better|symptom free)',
  ],

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
    '(premier|finest|foremost|preeminent|topmost|unrivaled|unrivalled|unmatched|unparalleled|unsurpassed|unequaled|peerless|world class|top rated|highest rated|top ranked|best rated|number one|elite|best known|top notch)',
    "'#' 1",
    'no 1',
    'most (trusted|experienced|sought after|respected|effective|successful|skilled|qualified|loved|recommended|admired|gifted|talented|highly (trained|qualified|rated))',
  ],

  // A share, as a claim of success gives it.
  ratio: ['# (%|percent|per cent)', '# (in|out of|of) (every)? #'],
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
    '(just|only|merely|simply) (sit|listen|nod|talk|validate|ask|collect|bill|watch|let|give|offer|want|charge)',
    '(go|talk|run) .. in circles',
    'let you (talk|vent|fight|go|wander|ramble|argue)',
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
