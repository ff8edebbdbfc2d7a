import type { WordClasses } from '../vocabulary.ts'

/** What insurers are told, what they pay, and what is left for the client. */
export const claimsPaid: WordClasses = {
  // Whoever pays a claim, and their paperwork.
  payer: [
    '@insurer',
    '(insurers|insurance company|insurance companies|benefit|benefits|coverage|covered|reimburse|reimbursement|reimbursable|claim|claims|superbill|superbills|deductible|network|panel|paneled|in network|out of network|premium|policy holder|policyholder|billable|prior authorization|anthem|blues|bcbs|kaiser|optum|beacon|oscar|medicare advantage|workers comp|hsa|fsa)',
    '(adjuster|examiner|utilization review|auditor|third party|third parties|health (fund|fund rebate)|extended health|ohip|nhs)',
  ],
  // What is left for the client to pay.
  'client-part': [
    '@copay',
    '(copay|copays|copayment|copayments|coinsurance|deductible|deductibles|cost share|cost sharing|excess)',
    '(client|patient|member|subscriber|family|folk|folks|your|their|the) be? (own)? (share|portion|part|piece|side|end|half|responsibility|contribution) !of (the (problem|work|blame)|it all)',
    "(the|that|your|their|a|any) ..1 (# dollar|# dollars|'$' #|# percent|# '%'|# bucks|# pounds) (part|portion|bit|piece|share|end|copay|each time|at the desk|at check in)",
    '(the|any|whatever|all the) (rest|remainder|difference|balance|gap|shortfall|leftover|leftovers|remaining amount|other (part|half|bit|twenty))',
    '(what|whatever|anything) (is|be)? (left|remains|remaining|outstanding|over|they do not (pay|cover)|the plan does not|it leaves|they leave)',
    '(what|whatever|anything) (the|your) ..2 @insurer ..3 (leave|leaves|not pay|not cover|will not|does not|assigns|says you owe)',
    'out of (your)? (own)? (pocket|pocket costs|pocket expense)',
  ],
  // The same, where nothing else can be meant.
  'share-owed': [
    '@copay',
    '(copay|copays|copayment|copayments|coinsurance|deductible|deductibles|cost share|cost sharing)',
    '(client|patient|member|subscriber|your|their) be? (share|portion|part) !of (the (problem|work|blame)|it all|your|our)',
    "('$' #|# dollars|# dollar) ..8 (each visit|every visit|per visit|each time|each session|at check in|at the desk|at the door|on your card|out of pocket|the plan (leaves|asks))",
    "(your|the) (#|twenty|thirty|forty|ten) ('%'|percent|dollars|dollar (bit|part|copay|share)|bucks)",
  ],
  // Letting it go.
  'let-off': [
    '@forgive',
    '(waive|waived|forgive|forgiven|drop|eat|swallow|absorb|comp|discount|adjust|adjusted|cancel|erase|zero out|write off|written off|wiped|cross out|strike|scrap|ditch|dispense with|do away with|did away with|done away with|dispose of|shelve|overlook|ignore|omit|excuse|pardon|bin|leave off|knock off|take off|throw in|take care of|pick up|look after|make disappear|make .. go away)',
    '(do not|never|will not|would not|no longer|stopped|quit|rather not|nobody) ..3 (fool with|mess with|chase|collect|ask|asks|asked|bother|bill|bills|charge|pursue|worry|sweat|hassle|want|require|go after|come after|send|see|owe|pay|mention|take|trouble|press|hound|dun|touch|fuss|count|need|expect|insist|request|enforce)',
    '(be|is|are|goes|stays|gets) ..2 (never|not|no longer) ..2 (collected|charged|billed|asked for|requested|due|owed|taken|mentioned|needed|required|expected|sent|counted|enforced)',
    '(be|is|are|it is|that is) ..2 (on us|on me|on the house|our treat|my treat|our gift|my gift|our problem|my problem|our business|free|zero|nothing|history|gone|optional|voluntary|covered|handled|taken care of|forgotten|ours|mine|a formality|decorative|a technicality|for show)',
    '(overlook|overlooks|takes care of itself|take care of itself|sorts itself out|keep it|hang on to it|hold on to it|a formality|formalities|a ritual|a fiction|a suggestion|slip ..2 mind|slips ..2 mind|slipping ..2 mind|courtesy of|compliments of|look the other way|turn a blind eye|leave it out|leave that out|let it lie|let it ride|let it be)',
    '(note|mark|record|log|enter|put|show|shown|write|count|book|counted|marked|noted|recorded|report|treat|call) ..6 (as)? (collected|paid|received|met|satisfied|settled|tithe|charity|gift|scholarship|discount|bad debt|courtesy)',
    '(stop|stopped|quit|ceased|gave up|given up|done with|out of the habit of|skip|past) (collecting|asking|billing|charging|chasing|taking|requesting|sending)',
    '(nobody|no one|never|not) ..3 (send|sends|sent|mail|mails|hand) you ..2 (bill|statement|invoice)',
    '(slide|slip|disappear|vanish|evaporate|melt away|go away|fall away|goes in the bin|goes in the trash|stay in your|keep your wallet|keep your purse|stays home)',
    '(call it (even|square|quits|done|good|paid)|(consider|call|count|treat|mark|regard|deem) (it|you|that|us|the (bill|account|hour)) (as)? (paid|done|settled|handled|square|even|paid up|whole)|leave it there|leave it at that|be done with it|and no more|and nothing more|as (payment|paid) in full|in full settlement)',
  ],
  // The share waved by, when the words for it stand in another sentence.
  'waved-by': [
    '(do not|need not|please do not|never|no need to|not to) ..1 (worry|fret|think|bother|stress|sweat|fuss|lose sleep) ..2 (about|over|with|it|that|those|yours|any)',
    '(never|not) (been|had)? ..2 (any|much|very|too)? (good at|fond of|keen on|big on|the type to|one to|ones to|in the habit of|strict about) ..4 (collect|collecting|chasing|asking|billing|it|that|those|them|counting)',
    '(zero|zeroes|zeros|zeroed|write|writes|wrote|written|writing|cross|strike|scratch|rub) ..4 (off|out)',
    '(disregard|ignore|toss|recycle|shred|bin|throw (out|away)|tear up|rip up|lose|file away|pay no mind to|pay no attention to|put (it|that|the bill) (away|aside)) ..2 (it|that|them|those|the (bill|letter|statement|notice|invoice|rest|balance)|what it says|this|your part)',
    '(take|takes|took) the hint',
    '(say|pretend|act as if|act like|assume|call it|suppose) ..1 (you|they) (paid|have paid|had paid|did)',
    '(note|mark|record|put|log|enter|show|count|report|write|list|book|chalk|check) (it|that|them|those|yours|this|your share|your part|your portion|the (copay|copayment|deductible|balance|rest)) ..4 (collected|paid|received|met|satisfied|settled|charity|tithe|hardship|gift|bad debt|courtesy|adjustment|zero)',
    '(did away with|do away with|done away with|got rid of|stopped|quit|gave up on|retired|dropped|dispensed with|got out of the habit of|phased out) ..2 (that|those|it|them|asking|collecting|the practice|the habit)',
    '(leave|keep) (the|your) (checkbook|wallet|purse|card|debit card) ..2',
    '(slip|slips|slipped|slipping|escape|escapes|escaping) ..2 (mind|minds|memory|notice|attention)',
    "(stay|stays|stop|stops|end|ends|begin|begins|sit|sits) (at|with) (zero|'$' 0|our front door|the door|us|what (they|it|the plan) (pay|pays|send|sends))",
    '(perform the ritual|a formality|for show|on paper only|just paperwork|just for the insurance|to satisfy the|for the insurer be eyes|has to be sent|have to send it|we are required to send)',
    '(not|never|nobody|no one) ..3 (chase|chases|hound|hounds|dun|pursue|pursues|come after|comes after|press|ask twice|send (it|you|anyone) to collections|expect (it|that|them)|keep track)',
    '(consider|call|treat) (it|that|them|yours|those) ..2 (paid|handled|covered|done|taken care of|a gift|ours|forgiven|settled|on us|gone)',
    '(be|is|are) (our|my) (problem|headache|business|worry|concern|lookout) ,? not (yours|your)',
    '(owe|owes|pay|pays) (us|me)? (nothing|no more|not a (cent|dime|penny)) (past|beyond|over|above|more than|except|but) (what|whatever)',
    '(mark|marks|marked|marking|show|note|record|book) ..3 (share|part|portion|copay|side|end) ..2 (as)? (paid|collected|received|met|settled)',
    '(has|have) a way of (slipping|escaping|vanishing|disappearing|getting lost|evaporating)',
    '(we|i) (will)? (eat|swallow|absorb|forgive|waive) (it|that|them|those|yours|the rest|the difference)',
  ],
  // Nothing is due.
  'nothing-due': [
    '(no (copay|copays|coinsurance|deductible)) ..3 (ever|here|with us|in our|at our|with your|if you have|for you)',
    "('$' 0|0 dollars|zero dollars|zero cost|no cost|nothing|not a (dime|cent|penny|dollar|nickel|thing|red cent)|no (copay|copays|coinsurance|deductible|balance|bill|bills|payment|charge|check)) ..3 (out of (your)? (own)? pocket|for (every|all|any) (member|client|patient|veteran|family|senior|teacher|student)|at the desk|due from you|with your (plan|insurance|card))",
    "('$' 0|zero) ..1 (copay|copays|out of pocket|session|sessions|visit|visits|balance|therapy|deductible|coinsurance)",
    'you (will)? (pay|owe|spend|part with) ..2 (nothing|zero|nada|not a|no money|zip|zilch|squat)',
    '(never|not) ..2 (see|get|receive|open|owe|pay|spend) ..2 (a|another|any|one|us a|so much as a) ..1 (bill|bills|dime|cent|penny|dollar|invoice|statement|nickel|copay|balance|thing)',
    '(free|no cost|costs nothing|cost nothing|nothing to pay|nothing out of pocket|on the house|no charge) ..4 (with|if you have|to|for|until|on) ..3 @insurer',
    '@insurer ..8 (nothing out of pocket|no out of pocket|zero out of pocket|on the house|free of charge)',
  ],
  // A plan that does not pay for what is done.
  'plan-declines': [
    '@payer ..4 (not|never|rarely|hardly|no) ..4 (pay|cover|covered|covers|reimburse|recognize|like|include|allow|touch)',
    '(not|never|no longer|rarely) (covered|billable|reimbursed|reimbursable|paid for|payable)',
    '(not|no) (on|in|part of|paneled) ..3 (panel|panels|network|paneled|credentialed|contracted)',
    '(affordable|save you|so you are not|rather not pay|stuck with|cash|out of pocket|magic word|covers|pays for|will pay|pay for it|pay you back|happy|adore)',
  ],
  // Help with hardship, or what a plan itself lets go.
  'lawful-relief': [
    '(hardship|financial need|case by case|one by one|one family at a time|form|individually|means test|income|disaster|public health emergency|on request|application|documented|documentation)',
    '(not (allowed|permitted|able)|illegal|unlawful|law|contract|contracts|contractually|required|requires|require|obliged|fraud|prohibit|forbid|agreement|watchdog|regulator|warned) ..8',
    '(plan|plans|insurer|insurers|insurance|employer|eap|grant|program|state|medicaid|medicare|benefit|benefits) ..3 (waive|waives|waived|cover|covers|covered|pay|pays|paid) ..3 (all|full|entire|whole|# percent|# sessions|100|the copay|everything|your copay|it)',
    '(deductible|out of pocket maximum) ..3 (met|satisfied|reached)',
    '(sliding scale|self pay|private pay|uninsured|scholarship|pro bono)',
    '(collect|due|owe|owed|payable|expected) ..4 (at|each|before|on|when|every) ..2 (visit|session|check in|time|desk|arrival|day)',
  ],
  // More than one in the room, or something that isn't therapy.
  'not-covered': [
    "('couple'|couples|marriage|marital|marriages|relationship|partner|partners|spouse|both of you|two of you|the two of you|both|premarital|retreat|retreats|intensive|workshop|class|classes|coaching|mediation|family|together|his and hers|the pair of you|husband|wife|parenting|missed session|missed sessions|no show|late cancellation|supervision|phone call|phone calls|group)",
  ],
  // Setting something down on paper.
  'set-down': [
    '(put|code|bill|list|file|submit|turn in|write|enter|log|chart|record|report|run|call|claim|send|book|mark|open|name|label|note|charge|invoice|document|describe|state|show|register|present|style|class|classify|frame|word|phrase|type|tick|check|pick|use|choose|hang|pin|steer|route|pass|get|slip|key|attribute|assign|give|switch|change|swap|go|goes|appear|appears|read|reads|say|says)',
  ],
  // What stands there instead.
  'other-guise': [
    '(an|as|for|one|# |the|of|two|into|under|their)? (individual|individuals|individually|single|solo|one on one|one to one) (hour|hours|session|sessions|therapy|counseling|counselling|visit|visits|work|client|patient|treatment|psychotherapy|appointment|appointments|code|claim|claims)?',
    '(his|her|your|one|whichever|whoever|either|the wife|the husband|just one) be? ..1 (name|depression|anxiety|insomnia|stress|grief|adjustment)',
    '(his|her|one|whichever|whoever|either|the wife|the husband|just one) be? ..1 (benefits|number|card|policy|chart|plan|insurance|diagnosis)',
    '(another|other|next|previous|earlier|later|last|separate|second|two|monday|tuesday|wednesday|thursday|friday|saturday) be? ..1 (day|days|date|dates|name|code|codes|clinician|week|month|year|claims|service|number|hour|session|slot)',
    '(dr|doctor|supervisor|director|owner|licensed (colleague|clinician|partner)|colleague|my boss|senior|a colleague) ..3 be? ..1 (number|npi|name|license|licence|credential|credentials|id|login|signature|panel)',
    '(adjustment disorder|generalized anxiety|anxiety|depression|depressive|insomnia|ptsd|stress|adhd|mood disorder|acute stress|v code|z code|f code|unspecified|something (mild|harmless|vague|gentle|small|light|vanilla|bland|soft|they|that|your|the)|a (mild|harmless|gentle|bland|small|soft|vague|safe|little|billable|reimbursable|payable|covered|useful) (one|diagnosis|label|code|disorder|word|something))',
    '(medical|medically necessary|medical necessity|family therapy|psychotherapy|therapy|crisis|evaluation|assessment|full hour|60 minutes|sixty minutes|a longer|the longer|the higher|higher code|ninety minutes|in person|office visit|consultation|wellness visit|health visit)',
    '(right|magic|same|another|different|whichever|whatever) ..1 (code|codes|diagnosis|box|label|word|words|category|name) !of',
  ],
  // Words that show why.
  'to-get-paid': [
    '(so|and|that|which|then|since|because|as|until|to (get|make|help|have|let|satisfy|please|keep)) ..5 (@payer|they|it|computer|system|somebody) ..5 (pay|pays|paid|cover|covers|covered|reimburse|reimburses|approve|approves|approved|accept|accepts|honor|like|likes|want|wants|need|needs|happy|satisfied|go through|goes through|sail|sails|through|see|sees|object|question|ask|asks|look|looks|notice|notices|balk|blink)',
    '(covered|billable|reimbursable|reimbursed|payable|approved|paid for|gets paid|pays|goes through|sails through|clears)',
    '(nobody|no one|never|not|nobody is|without) ..4 (bats an eye|bat an eye|ask|asks|asked|check|checks|checked|question|questions|notice|notices|noticed|know|knows|wiser|look|looks|blink|blinks|care|cares|complain|complains|harm|suspect|raise|raises)',
    '(none the wiser|what they do not know|need not know|does not need to know|do not need to know|our little secret|between us|wink|trick|workaround|work around|tip|loophole|way around|creative|art|knack|magic|dance|game|stretch|fudge|finesse|kosher|no fuss)',
    '(for|as far as|to) ..2 (@payer|billing|paperwork|insurance purposes|the record|the form|the books) (purposes|is concerned|are concerned|be concerned)?',
    '(on paper|on the (claim|form|paperwork|superbill|bill|invoice|receipt|books|chart)|in the (chart|paperwork|claim|notes))',
  ],
}
