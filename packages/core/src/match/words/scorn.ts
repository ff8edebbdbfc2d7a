import type { WordClasses } from '../vocabulary.ts'

/** Who is kept out, and who is looked down on. */
export const scorn: WordClasses = {
  // People whom a practice may not choose between.
  'kind-of-people': [
    '@protected-people',
    '@older-people',
    '@insured-people',
    '(gay|lesbian|bisexual|bisexuality|queer|trans|transgender|nonbinary|homosexual|lgbt|lgbtq|same sex|polyamory|polyamorous|pronoun|pronouns|sex change|throuple|throuples)',
    '(muslim|muslims|jew|jews|jewish|hindu|hindus|sikh|atheist|atheists|pagan|pagans|mormon|catholics|unbelievers|nonbelievers|unsaved|unchurched|no faith|head coverings|headscarf|hijab|turban|godless|secular)',
    '(immigrant|immigrants|refugee|refugees|migrant|migrants|newcomers|foreigner|foreigners|undocumented|foreign|accent|accents|imported|born (here|elsewhere|abroad)|native born|american values|passport|papers|birth certificate)',
    '(two races|mixed race|interracial|black|brown|asian|hispanic|latino|race|races|colored|ethnic|ethnicity|own (people|kind|sort|community))',
    '(state card|on disability !leave|on medicaid|medicaid (people|families|folks)|on benefits|welfare|food stamps|ebt|section 8|low income|working class|blue collar|trailer|the poor|poor people)',
    '(over (sixty|sixty five|seventy|fifty|60|65|70|55|50)|over (seventies|sixties|fifties)|older folks|older people|older adults|the elderly|pensioners|at (sixty|sixty five|seventy|60|65|70)|past changing|set in their ways|young people only)',
    '(unmarried|cohabiting|living together|live together|divorced|divorcees|second marriages|remarried|single (mothers|moms|mums|parents|men|women)|unwed|church married|there be a ring|ring on|legally wed|one man and one woman|husbands and wives|wives and husbands|husband and wife|man and wife|madres solteras|born women|women born women|biological (women|men|males|females)|real (men|women)|natural born)',
    '(hiv|aids|hepatitis|wheelchair|wheelchairs|disabled|handicapped|able bodied|deaf|blind|autistic|fat|obese|overweight|a certain size|size|heavy|heavier|bmi|weight|addicts|felons|ex convicts|vaxxers|unvaccinated|vaccinated|democrats|republicans|liberals|conservatives|woke|voters)',
    '(american|christian|traditional|our|family|the kind of|this county) ..2 values ..1 (kept|only|,|>)',
    '(english speaking|english spoken|english speakers|first language|no english|church going|churchgoing|bible believing|believers|baptized|baptised|christian|christians|traditional|scripture|biblical|old ways|values|way of life|how you live|lifestyle|families de bien|familias de bien|gente decente|common background)',
  ],
  // Kept out, or let in before others.
  'kept-out': [
    '(decline|declines|declined|refuse|refuses|exclude|excludes|screen out|turn away|turn down|steer clear|stepping back from|step back from|stopped seeing|stop seeing|stop taking|stopped taking|stop at|stops at|pass on|no room for|closed to|past changing)',
    '(do not|will not|does not|no longer|can not|not|never) ..1 (take|take on|see|treat|serve|work with|counsel|accept|welcome|sit down with|book|enroll|get on with|host|marry)',
    '(be not|is not|are not|not) ..2 (for (them|you|us|everyone)|something|welcome|our|what we|who we|suited|a place|able to|comfortable|equipped|inclined|set up|prepared|at ease|feel at ease|enquire|inquire|apply)',
    '(only|solely|exclusively|strictly|purely|reserved|restricted|limited to|no exceptions|as scripture|in the sense|legally|before (2015|we begin)|until there)',
    '(look|looking|find|try|go|seek|buscar) ..2 (elsewhere|somewhere else|another|down the road|across town|en otro lado|other)',
    '(better|happier|best|more comfortable|more at home|more at ease|do better|better suited|better served|well served|suited) ..4 (elsewhere|down|with|by|at|to|across|another|somewhere|one of|if|clinic|their)',
    '(elsewhere|down the road|across town|on the other side|not the (place|practice|therapist|office|one|right place)|find somebody suited|another (practice|clinic|church|office))',
    '(keep|keeps|save|saves|reserve|hold|holds|kept) (my|our|the|these) ..2 (books|chairs|couch|hours|appointments|practice|slots|hours|doors|rooms|time) ..1 (for|to)',
    '(first (crack|pick|choice|dibs|look|call)|priority|preference|prefer|prefers|preferred|come first|given preference)',
    '(you will (like it|fit in|be most|feel most|do well|be happiest|be at home)|at ease with (me|us)|fit in here|fits in here|good fit|right fit|best with|at its best|appreciate|share (our|my)|raised with|raised to|hold to)',
    '(no|zero) (muslims|muslim|gays|gay|trans|medicaid|vaxxers|pronouns|liberals|democrats|atheists|foreigners|drama|head|divorced|single|wheelchairs|jews|woke)',
    '(at home so|leave the|leave your|lower the tone|lowers the tone|drama|the wrong (sort|kind|crowd)|our (sort|kind)|your (type|sort|kind)|that (type|sort|kind)|those people|that crowd|riffraff)',
    '(who we are not for|book accordingly|please , and do leave|book accordingly|on account of the strain|we do ask|and we ask|decline politely|too old to)',
    '(must|need to|have to|required to|ask that|asked to|expected to) ..2 (be|bring|hold|show|prove|speak|not|leave|remove)',
  ],
  // Let in as they are, or helped on for want of skill.
  'let-in': [
    '(see|treat|treating) ..4 (as|like|differently)',
    '(not|do not) ..1 only',
    'not (have|need) to (look|go|find)',
    '(secretly|one partner|affair|fitness for duty|disability leave)',
    '(welcome|welcomed|welcoming|included|including|every (race|faith|body|family|tradition|sort|kind)|all (kinds|sorts|are|families|faiths|bodies|people)|anybody|everyone (be|is)|as you are|as you be|as they are|whoever they love|no matter|regardless|of any|any faith|or none|or not|come on in|come as|open to|much included)',
    '(refer|referral|trained|training|not trained|scope|competence|specialist|specialty|colleague|help you find|give you names|send you to|team in|medical team|interpreter|interpreters|ramp|lift|elevator|step free|chair lift|ground floor|accessible|library|same fee|i meet|we meet|by video)',
    '(not|never|nobody|no one) ..6 (turn|turned|exclude|discriminate|refuse|matter|ask unless|have to be|need to be|required|wall|preguntamos|judge|fixed|broken|difference)',
    '(do not|will not|never) ..2 (pick|choose|discriminate|turn anyone|turn away|assume|ask about)',
    '(mostly|mainly|many of|most of (my|our)|leans|leaning|half|largely|about|focus|specialize|experience with|group for|group is for|support for|class is for|workshop for)',
    '(children|kids|under (six|ten|twelve|12|18|6)|adults only|teens|play therapy|eating disorder|eating disorders|violence|couple sessions)',
    '(told otherwise|told (they|you|that)|made to feel|felt unwelcome|quietly refused|used to|history|study|research|law|lawsuit|court|immigration (evaluation|evaluations|letters|hearing)|uscis)',
    '(in network|out of network|enrolled|enroll|panel|paneled|reimburse|plan|plans|superbill|coverage|copay)',
    '(training plan|movie|film|novel|parking|quilting|choir)',
  ],
  // Those who come.
  'who-comes': [
    '(client|clients|patient|patients|couple|couples|caseload|no show|no shows|intake|intakes|regulars|heartsinks|heartsink|difficult ones|frequent flyers)',
    '(some|most|half|a few|many|one|two) of (you|my|our|these|those|them|the ones|the (folks|people|couples|husbands|wives|ones))',
    '(some|most|these|those) (folks|people|husbands|wives|moms|parents|teens|men|women|kids)',
    '(one|anyone|anybody) ..2 (through|in) (that|this|the|my) (door|office|chair|couch)',
    '(third|second|fourth) week',
    '(my|our|the|this|last|today be|tonight be|mine) ..1 (mondays|tuesdays|wednesdays|thursdays|fridays|monday|tuesday|wednesday|thursday|friday|# (o clock|am|pm)|two o|four o|nine|noon|morning|afternoon|evening|couch|waiting room|books|practice|list|calendar)',
    '(husband|husbands|wife|wives|men|women|man|woman|mama|mamas|moms|mothers|dads|fathers|parents|preachers|teens|teenagers|kids|adolescents|boomers|millennials|gentleman|lady|sir|señoras|señores|borderlines|narcissists|engineers|executives|rich|wealthy) ..5 (who|that|i see|we see|on my|in my|come|comes|yawns|yawn|explain|explains|whine|whines|think|thinks|he gets|she gets|i get|we get|are|be|be let us|wives|women|couples)',
    '(grown (man|men|woman|women)|rich women|wealthy wives|preachers be wives|whole family|the whiner|the weeper|the historian|the talker|the crier)',
    '(therapist|therapists|counselor|counselors|shrink|lmft|clinician) ..3 (life|mood|confession|confessions|comedy|humor|problems|bingo|memes|wine|night)',
    '(bingo card|field guide|types (i|we|of)|ranking|tier list|memo to|confession|confessions|dear (husbands|wives|couples|parents|men|sir)|impressions of|breakdowns|these people|this job|these journals)',
  ],
  // What is said of them.
  'looked-down-on': [
    '(hot mess|nutjob|psycho|man child|man children|crybaby|whiner|drama queen|time waster|energy vampire|professional victim|attention seeker|frequent flyer|frequent flier|cluster b)',
    '(whine|whines|whining|whiner|whiners|whiny|snivel|moaning|weeper|weepers|sob story|sob stories|putting on|faking|trauma dump|trauma dumped|trauma dumping|brat|brats|spoiled|spoilt|entitled|insufferable|unbearable|pathetic|idiot|idiots|clueless|delusional|ridiculous|folly|crazies|nutters|basket case|train wreck|hot mess|piece of work|least interesting|never had a real problem|self inflicted|heartsinks|heartsink|drama queens|same excuses|excuses fall)',
    '(eye roll|eyeroll|roll my eyes|rolled my eyes|rolling my eyes|yawned|doodle|doodled|solitaire|cheetos|check the clock|checking the clock|watch the clock|clock watching|counting the minutes|under the desk|lip sync|draw straws|draws straws|burn a candle|scream into|throw my|bang my head|pinot|wine subscription|hide in|play wordle|online shopping)',
    '(shake|slap|strangle|smack|throttle|punch) ..2 (you|them|him|her|some|these|most|half|one|people|this)',
    '(if i hear|i swear|sick of|fed up|had it with|pray for me|couples we can not stand|i can not stand (him|her|them|these|those|another)|i can not even|bless (his|her|their) heart|not let near|near my dog|would rather pay ..4 than|pay to (agree|complain|whine)|want (somebody|someone) to pay|pay somebody to agree|deserve each other|not even a personality|get in here|you broke|half as|free trial|do their own dishes|not high enough for)',
    '(my|our|these|those) (difficult|impossible|resistant|boring|dull|annoying|worst|needy|crazy) (ones|client|clients|couple|couples|patients|people)',
    '(dull|boring|tedious|dumb|stupid|lazy|crazy|rude|fake) (couple|couples|client|clients|husband|husbands|wife|wives|man|men|woman|women|people|ones|cough|apology)',
    '(invented|imaginary|made up) (sorrows|problems|troubles|ailments|traumas)',
    '(siempre el mismo drama|same (drama|sob story|excuse))',
    '(this|that) (means|is for) you ,',
  ],
  // Signs of mockery, by themselves too little.
  mockery: [
    '(🙄|🤣|😂|💀|🙃|😒|😴|🍷|🥱|😤|smh|ugh)',
    '(snooze|vodka|tequila|pinot|foreplay|receipts|impressions|the whole staff|the clock|folly|sob|punctual)',
  ],
  // Kindly meant, or about oneself.
  'kindly-meant': [
    '(never|not|nobody|nothing|no|rather than|instead of) ..4 (difficult|lazy|boring|dramatic|crazy|resistant|too much|stupid|hopeless|call|called|laugh|mock|judge|scold|joke|wrong|broken|failure|rude|flaw|fault)',
    '(respect|admire|admiration|impressed|struck by|courage|brave|bravery|nerve|privilege|honored|honoured|grateful|glad|tender|good reason|underneath|often carrying|scared|afraid|deserve (help|better|care|kindness)|welcome)',
    '(i|me) ..3 (argued|was wrong|young and wrong|roll my eyes (too|at)|my own therapy|apologize|apologise|repent|was me|a mess|the worst)',
    '(sitcom|sitcoms|movie|movies|film|films|novel|tv|television|comedians|lecture|graduate school|colleague be talk|doctors|word for|word we|a word|shabby word|accountants)',
    '(people|you|clients|kids|teenagers|they) ..2 (get|been|feel|felt|be|are) (called|told)',
    '(if a therapist|therapists do|printer|printers|self checkout|my (dog|cat|mother|kids|filing|chair|teenager))',
    '(workshop|course|class|training|read|book|article|tips) ..2 (for|on|about)',
  ],
}
