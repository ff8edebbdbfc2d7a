import type { WordClasses } from '../vocabulary.ts'

/** What a reply to a review may give away. */
export const replies: WordClasses = {
  // That what is below answers somebody who wrote in public.
  'a-reply': [
    '(thank|thanks) (you)? _? _? ..4 (review|feedback|star|rating|five stars)',
    '(thank|thanks) (you)? (so much)? for (the|your|this|these|leaving|writing|sharing) ..2 (review|words|word|note|comment|post|stars)',
    '(sorry|saddened|disappointed|surprised) to (read|see) (this|your|that you)',
    '(this|your) (reviewer|review|rating|one star)',
    '(reviewer|response to a review|reply to a review|owner response|review replies)',
    '(lovely|kind|nice|wonderful|sweet|great|generous) (words|note|review) to (read|hear|see|wake)',
    '(kind|lovely|generous) words',
    '(five|5|one|1|two|four) star !(review|on google|hotel|restaurant)',
    'hipaa (prevents|forbids|does not allow|keeps) (us|me)',
  ],
  // Somebody spoken to: a reply only where a practice's business is the matter.
  'spoken-to': [
    "< (hi|hello|hey|dear|thank you|thanks) ','? !@all-of-you (^|friend)",
    "< !@sentence-opener ^ ',' (i|we|you|as)",
    "< (thank you|thanks|thx) ('!'|'.')",
    "< (aw|wow|oh) ',' (thank|thanks)",
    '(sorry|saddened|disappointed|surprised) (to hear|(that)? (you|we|your))',
    '(we|i) (are|am) (so|very|truly|deeply|really)? sorry',
    'you made (our|my) (day|week|monday)',
    'posting as',
  ],
  'all-of-you': [
    '(everyone|all|there|friends|folks|team|lovebirds|parents|neighbors|families|couples|readers|reader|colleagues|client|clients|patient|community|subscribers|therapists|diary|god|lord|santa|me|self|mom|dad|mama|future)',
  ],
  'sentence-opener': [
    '(however|yes|no|first|second|third|finally|today|then|also|if|when|sometimes|often|instead|still|now|next|so|well|and|but|again|otherwise|here|there|please|remember|sure|okay|ok|honestly|of|in|at|after|before|once|usually|clients|couples|together|afterwards|later|eventually|for|as|over|with|during|by|recently|thankfully|last|this|oh|really|furthermore|inevitably|diligently|mom|dad|sister|brother|mama|listen|look|truly|sadly|maybe|perhaps|naturally|clearly|personally|ultimately|basically|similarly|therefore|thus|moreover|additionally|meanwhile|luckily|frankly|unfortunately|fortunately|obviously|occasionally|generally|typically|initially|gradually|suddenly|at|online|friends|parents|readers|folks|tonight|tomorrow|yesterday|soon|ideally|overall|indeed|alas|hence|regardless|apparently|hopefully|ladies|girl|girls|guys|men|women)',
  ],
  // What a practice and a client have to do with each other.
  'reply-business': [
    '(session|appointment|therapy|counseling|intake|review|star|treatment|visit|balance|deposit|refund|therapist|counselor|records|exercise|homework|cancellation|discharge|referral|care team|clinic)',
    '(in|our|my|the) _? (office|group|practice)',
    "(you were ('seen'|'treated'|'referred')|'your drinking'|'your temper'|'no shows')",
    'work (with|together)',
    'working (for|with|together)',
  ],
  kin: [
    "('son'|'daughter'|'wife'|'husband'|'partner'|'spouse'|'family'|'child'|'kids'|'kid'|'teen'|'mom'|'mother'|'father'|'dad'|'boys'|'girls'|'marriage')",
  ],
  // Words that own to having seen the writer of a review.
  'knew-you': [
    "('was'|has been) (a|an|my|our|such a|truly a|true|real|such|quite)? _? (joy|pleasure|privilege|honor|delight|gift) ..2 (work|sit|walk|get to know|getting to know|see|watch|support|help|have|accompany|serve) ..3 (you|your)",
    "(i|we) (really|so|truly|thoroughly)? ('loved'|'enjoyed') (working with|having|seeing|getting to know|meeting with|our (work|time)) ..2 (you|together)",
    '(so|very|really|truly|just)? (glad|happy|thrilled|delighted|proud|pleased|overjoyed) ..2 (you two|you both|you and ^|your @kin|you are (back|doing|feeling|sleeping|talking)|you (found|felt|feel|got|made|kept|stuck|came|took|did) ..3 (sessions|therapy|counseling|work|progress|through|together|home|healing|help|us))',
    'proud of (you|your|the (work|progress|effort|courage|changes) (you|that you|both))',
    'your (progress|hard work|growth|healing|breakthrough|dedication) (is|was|has|in|over|this|these|means|inspires|during|with)',
    'you (two|both|and ^|guys) ..2 (worked|did|put in|came|fought|showed|have come|have worked|made|earned|deserve)',
    'see you (@weekday|next|tomorrow|at|soon for|for|in) ..4 (usual|session|appointment|visit|tune up|week|hour)',
    'see you @weekday at',
    '(kiss|hug|give|squeeze|congrats|congratulations) ..2 (that|the|your) _? (baby|wedding|newborn|engagement|little one|twins)',
    '(say hi|say hello|our love|my love|best wishes|hugs) ..2 (to|from|for) (the|your) _? (@kin|twins|baby|boys|girls|dog)',
    'as your (former|old|past)? (therapist|counselor)',
    "your @kin ('made'|'did'|'was'|is doing|has|'came'|'grew'|'worked'|'missed'|'left'|'stopped'|are doing|is|'taught')",
    '(hope|hoping) (the|your|that) _? (@kin|baby|twins|wedding|move|anxiety|panic|surgery|sleep) (is|are|went|has|settles|goes|continues)',
    'i (still)? remember (our|your|you|how you|when you|the day)',
    '(our|the) (work|time|hours|sessions|conversations|months) (together|with you|you and)',
    '(the|our) (talk|conversation|session|sessions|discussion) about your',
  ],
  // The same, put as a matter of business or of who was right.
  'billed-you': [
    "as (i|we|you|our team|my staff) (will|had|have|may|both)? _? ('explained'|'discussed'|'mentioned'|'said'|'told'|'covered'|'agreed'|'went over'|'noted')",
    "('went'|'gone') (over|through) ..8 with (you|both of you)",
    "('explained'|'reviewed'|'discussed'|'described'|'gave'|'offered') ..4 (to you|with you|you (both|two)|at your|during your|in your (first|intake|last))",
    "you (both|each|two|all|yourself)? ('signed'|'initialed'|'initialled'|'no showed'|'stopped coming'|'dropped out'|'walked out'|'attended'|'refused'|'came to see'|'came in'|'declined'|'stormed'|'arrived'|'owe'|'owed'|'skipped'|'ghosted'|'left treatment'|'left therapy'|'ended treatment'|'ended therapy'|'asked me'|'asked us'|'told us'|'told me'|'chose to (end|stop|leave)')",
    'you had (#|several|many|two|a few) (no show|session|appointment|visit|missed|late|that|of them)',
    "you (both|two)? ('missed'|'canceled'|'cancelled'|'skipped') ..3 (session|appointment|visit|intake|meeting|slot|#)",
    "you (were|are) (never|not|late|no longer|once)? _? ('seen'|'discharged'|(our|my|a|an) _? ('client'|'patient'))",
    'you were (seen|treated|discharged|terminated|referred|here|in (my|our) (office|care|group|practice))',
    "when you (were|'came'|'first came'|'started'|'called'|'saw') (here|in|to see|to us|with us|us|me|our|my|a client|seeing)",
    '(on|in|from) your (intake|chart|file|record|records|consent|paperwork|treatment plan|forms|last visit|first visit|first session|last session|intake form|intake sheet)',
    '(our|my|the) (records|notes|files|books|logs) (show|indicate|reflect|say|confirm|prove)',
    '(record|note|file|text|email) (to|that) (show|prove|back) (it|this|otherwise)',
    'your (insurer|insurance|plan|carrier|claim|deductible|balance|copay|account|card|diagnosis|medication|drinking|temper|affair|custody case) ..4 (denied|rejected|paid|covered|lapsed|is|was|were|would|had|did|shows|remains|declined|has)',
    '(go|going|went) (through|over) (the|your) (balance|bill|statement|account|charges|invoice)',
    "(this|the|that) (reviewer|poster|former client) ('ended'|'came'|'stopped'|'refused'|'attended'|'missed'|'left'|'never paid'|'was'|'is'|has|had|'did'|'dropped'|'skipped'|'signed'|'arrived'|'no showed'|never)",
    '(ended|left|stopped|quit) (treatment|therapy|counseling) (against|early|before|after)',
    '(against|contrary to|despite) (my|our) (recommendation|advice)',
    "(diagnosis|report|letter|recommendation) (she|he|they|you) ('objects'|'objected'|'object'|'wanted'|'asked'|'requested'|'dislikes'|'disputes')",
    '(it|that) was (your|his|her|their) (call|choice|decision) to (take|leave|stop|end|pull|quit)',
    '(we|i) have (no record|never (seen|met|treated)) ..2 (you|your|anyone)',
  ],
  // Business that only a client has with a practice.
  // Said to one person, it can mean nothing else.
  'was-a-joy': [
    "('was'|has been) (a|an|my|our|such a|truly a) _? (joy|pleasure|privilege|honor|delight|gift) ..2 (work with|working with|sit with|sitting with|walk with|walking with|walk alongside|walking alongside) ..2 (you|your family)",
    'you (were|are) never (our|my|a) (client|patient)',
    'as your (former|old|past|previous) (therapist|counselor)',
  ],
  'client-business': [
    'on your (intake|chart|file|consent|treatment plan|intake form|intake sheet)',
    "you both ('signed'|'initialed') (it|them|the|our|an|a|that) _? _? (form|forms|policy|agreement|contract|consent|paperwork|plan)?",
    "(did go over|'went over'|'gone over'|did go through|'went through'|'gone through') ..8 with (you|both of you)",
    '(go|going) (over|through) ..6 with you again',
    "as (i|we) ('explained'|'discussed'|'agreed'|'mentioned') (when|at|in|during|before) (you (came|started|called|were)|(your|our|the)? ..2 (session|intake|visit|consultation|appointment))",
    "your (insurer|insurance|plan|carrier) ..6 ('denied'|'rejected') ..3 (claim|claims|visit|session)",
    'you had (#|several|two|three) (no show|missed|late) _?',
  ],
  'not-knew-you': [
    '(whether|if) (or not)? ..3 you',
    '(if|whether|that|any|anyone) ..4 (were|was|has been|is|are) (ever)? (a|our|my) (client|patient)',
    '(workshop|conference|open house|podcast|webinar|training|class|talk|lecture|retreat|book club|fundraiser)',
  ],
  'you-did': [
    "(you|both of you|the two of you|you two) (both|two|also|then|even|never|did not|still|have|had|were|have not|had not)? _? ('came'|'come'|'started'|'began'|'finished'|'left'|'chose'|'decided'|'asked'|'told'|'said'|'signed'|'missed'|'paid'|'owed'|'owe'|'brought'|'worked'|'sat'|'walked'|'cancelled'|'canceled'|'agreed'|'requested'|'declined'|'stopped'|'showed up'|'show up'|'put'|'made'|'attended'|'scheduled'|'rescheduled'|'arrived'|'quit'|'learned'|'fought'|'grew'|'trusted'|'opened up'|'refused'|'wanted'|'needed'|'struggled'|'improved'|'disclosed'|'admitted'|'reported'|'threatened'|'raised your voice'|'yelled'|'completed'|'graduated'|'dropped'|'received'|'seen'|'saw'|'met'|'enrolled')",
    'you had ..2 (session|appointment|visit|no show|balance|balance|outburst|relapse)',
    'you (were|are) (late|discharged|seen|offered|given|informed|notified|told|scheduled|a joy|such a|billed|charged|our|my|so brave|referred|assigned)',
    'you could (not|barely|hardly|scarcely) _',
    'how (far|hard|much|brave|long) (you|your|the two of you) ..3',
  ],
  'your-care': [
    'your _? _? (session|appointment|visit|therapist|counselor|clinician|treatment|therapy|counseling|progress|goal|intake|file|chart|balance|bill|invoice|copay|claim|deductible|homework|diagnosis|medication|symptom|drinking|anxiety|depression|panic|relapse|temper|divorce|custody|affair|wedding|anniversary|recovery|sobriety|group|slot|hour|treatment plan|card on file|deposit|refund|cancellation|no show|insurer|insurance)',
    '(our|the) (work|time|sessions|session|hours|months|conversations|last (session|meeting|visit)|first (session|meeting|visit)) ..1 (together|with you|you|we|was|were|in)',
    '(in|during|after|at|since) (our|your) _? (session|sessions|meeting|meetings|visit|intake|appointment|time|work)',
  ],
  'we-did': [
    "(i|we|our (team|office|staff|biller)|my (team|office|staff|biller)|(he|she|they)) (have|had|did|also|then|always|both|never|even|really)? _? ('treated'|'treat'|'offered'|'offer'|'refunded'|'waived'|'billed'|'charged'|'discharged'|'referred'|'recommended'|'diagnosed'|'scheduled'|'rescheduled'|'explained'|'explain'|'discussed'|'discuss'|'warned'|'reminded'|'emailed'|'called'|'spoke'|'worked'|'met'|'saw'|'helped'|'supported'|'loved working'|'enjoyed working'|'enjoyed our'|'loved our'|'loved seeing'|'loved having'|'miss'|'missed'|'gave'|'told') ..2 (you|your|both of you)",
    '(look forward|looking forward|can not wait|excited) to ..2 (see|seeing|having|working) ..2 you',
    '(see|seeing) you (both|two|all|again)? _? (@weekday|next|at|in|for|soon|tomorrow)',
    '(you are|you two are|you both are) (always)? welcome back',
    '(working|helping|helped|worked|works|stuck) (for|with) you (both|two)?',
    '(have|had|having) you (back|here|with us|as (a|our))',
    '(so|very|really|truly|just)? (glad|happy|thrilled|delighted|proud|pleased|overjoyed|tickled) ..2 (you two|you both|you and|you are|your|things are|the two of you|it helped|(we|i) (could|were able))',
    '(remember|recall) (you|your|our|that|the day|when you|how you)',
  ],
  'reviewer-did': [
    "(this|the) (reviewer|poster|former client) _? ('was'|'is'|has|had|'did'|'came'|'left'|'saw'|'asked'|'wanted')",
    "(this|the|that) (reviewer|poster|former client) _? ('ended'|'stopped'|'refused'|'attended'|'missed'|'paid'|'dropped'|'skipped'|'signed'|'canceled'|'cancelled'|'owes'|'threatened'|'demanded'|'yelled')",
    '(our|my|the) (records|notes|files|chart|books|logs|sign in sheet) (show|indicate|reflect|say|confirm|prove|tell)',
  ],
  'they-did': [
    "(she|he|they) ('objects'|'ended'|'stopped'|'refused'|'missed'|'skipped'|'canceled'|'cancelled'|'owes'|'walked out'|'quit'|'demanded') ..2 (treatment|therapy|session|sessions|balance|appointment|appointments|to|their|her|his)",
  ],
  // "Sorry you had a bad experience" owns to nothing.
  'says-nothing': [
    'you (all|guys|everyone)',
    'thank you for ..2 (choosing|trusting|visiting|stopping)',
    'you (had|have) ..4 (experience|impression|time|feeling|concern|question)',
    'you (had|have|were|are|felt) ..2 (unhappy|upset|disappointed|frustrated|dissatisfied|let down|unheard)',
    'you (took|take|taking|wrote|posted|left|shared|mentioned|described|raised) ..2 (the time|a review|this|review|here|feedback|your (thoughts|words|feedback)|a minute|a moment)',
    'your (experience|feedback|review|words|word|concern|comment|time|kindness|note|message|privacy|rights|thoughts|rating|question) ',
    '(whether|if|that|any|anyone|no one) ..6 (was|were|is|are|has been|have been) (ever)? (a|our|my|seen|treated|here) _?',
    '(workshop|conference|open house|podcast|webinar|lecture|book|newsletter|parking|blog)',
  ],
}
