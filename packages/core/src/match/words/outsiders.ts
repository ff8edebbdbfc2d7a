import type { WordClasses } from '../vocabulary.ts'

/** People outside the therapy who would like to hear from it, and how they are told. */
export const outsiders: WordClasses = {
  // Whoever sent, pays for, judges or loves the client.
  outsider: [
    '(parent|mother|father|mom|dad|mama|papa|grandparent|grandmother|grandfather|guardian|spouse|husband|wife|partner|fiance|relative|in laws|sibling|stepparent)',
    '(your|the|their|his|her|whole) (family|families|ex|daughter|son|girlfriend|boyfriend)',
    '(boss|employer|manager|supervisor|hr|human resources|company|headquarters|foreman|union|captain|commander|commanding officer|chain of command|personnel|chief|payroll|workplace|leadership|department|lieutenant|sergeant|owner)',
    '(school|teacher|principal|coach|dean|guidance office|athletic (office|department|director)|college|university|registrar|headmaster|front office|faculty)',
    '(pastor|priest|elder|deacon|bishop|rabbi|imam|church|congregation|minister|officiant|prayer team|parish|vicar|clergy|chaplain)',
    '(judge|court|lawyer|attorney|probation|parole|caseworker|police|sheriff|prosecutor|guardian ad litem|landlord|evaluator|mediator|magistrate|solicitor)',
    '(insurer|insurance|eap|health plan|sponsor|funder|donor|payer|benefactor|trustee|agency|foundation|(referring|referral) (partner|source|office|doctor|agency))',
    '(whoever|who|whomever|the (person|one|party)) ..3 (pay|pays|paying|sent|referred|footing|covers|booked|foots)',
    '(officer|physician|doctor|pediatrician|psychiatrist|midwife|gp|referrer|sponsor|chief|trainer|agent|boss|bosses|bishop|sergeant|team physician|housemother|scoutmaster|homeroom|nurse)',
    '(school|company|church|parish|dorm|station|team|work|practice|plant|unit|campus|district) (office|nurse|secretary|manager|leaders|leadership|board|staff|doctor|chaplain|counselor)',
    '(whoever|who|whomever) is (missing|absent|not there|left out|at home)',
    '(them|him|her) on (first|second|alternate)? _',
    'whichever (partner|spouse|parent|of you)',
    'other (half|side|party|person|one|spouse|partner|parent)',
  ],
  // Kinds of written or spoken word from the sessions.
  'case-report': [
    '(report|update|summary|recap|write up|debrief|readout|rundown|impressions|takeaways|transcript|write ups|roundup|scorecard|report card|briefing|digest|progress note|evaluation|status)',
    '(my|our|session|case|clinical|therapy|counseling|treatment|her|his|their|the|your) (notes|note|file|chart|records|record|concerns|findings|diagnosis|observations)',
    '(red flags|progress|diagnosis|attendance|treatment plan|formulation)',
    '(phone update|check in|page or two|phone call|call|letter|e-mail|email|text|message|note|word|heads up) ..4 (about|on|of|with|noting|saying|listing|describing|outlining|covering|regarding) ..6',
  ],
  // A paper or a call that tells of somebody else's sessions.
  'report-on-kin': [
    '(report|update|recap|summary|write up|rundown|readout|debrief|digest|notes|note|list|scores|snapshot|transcript|highlights|minutes|review|assessment|copy|copies) (of|on|about|from|for|after|covering|regarding) (your|each|every|her|his|their|the) _? _? (son|daughter|child|kid|teen|teenager|tween|student|spouse|partner|husband|wife|fiance|employee|worker|staff|player|athlete|member|patient|parishioner|officer|cadet|resident|tenant|soldier|couple|people|pupil|ward|mother|father|parent|grandchild|grandson|granddaughter|# year old|seventeen year old)',
    '@outsider (dashboard|portal|login|feed|digest|hotline|copy|debrief|briefing|report|reports|update|updates|recap|summary|line|huddle|check in|call|calls)',
    '(list|names|roster|record|log) of ..4 (patients|members|employees|students|staff|players|clients|people|folks|parishioners|workers|couples|kids|boys|girls|teens|anyone|everyone|those) ..3 (who|that|we (see|saw|have seen)|seen|booked|attending|enrolled|coming)',
    '(dashboard|portal|spreadsheet|scorecard|tracker) (with|showing|listing|of) ..4 (names|attendance|progress|notes|sessions|moods|topics|themes)',
  ],
  // What was said, how somebody does: what is confided or can be gathered.
  confided: [
    '@case-report',
    'how ..5 (is|are|was|were|has|have|did|does) ..3 (doing|going|coming along|progressing|feeling|coping|getting on|behaving|responding|holding up|making out|been|did|faring|handling|taking|sleeping)',
    'how ..3 (go|goes|went|did|feels)',
    '(what|everything|anything|whatever|which|all) ..5 (say|says|said|saying|tell|tells|told|talk|talked|talking|share|shares|shared|cover|covered|covers|discuss|discussed|disclose|disclosed|came up|comes up|worked on|working on|struggling with|troubling|bothering|heard|hear|confided|confides|confessed|admitted|going on|happened|happens|eating|weighing|bring|brings|mentioned|surfaced|surfaces|learned|learn)',
    '(where|why) ..3 (worry|struggle|struggles|stuck|hurting|missing|going)',
    '(background|information|details|updates|news|word) (on|about|from) (you|me|us|him|her|them|each|every|the (session|sessions|client|case|couple|child))',
    '(whether|if) ..4 (fit|ready|safe|straight|honest|showed|show|shows|attended|attend|attends|cooperating|serious|engaged|drinking|using|lying|faking|sober|stable|committed|truthful|compliant|trying|participating|suitable|missed)',
    '(which|who) ..3 (are struggling|is struggling|struggling|came|comes|attended|attends|missed|is seeing|has been (here|in)|signed up|showed up|needs|relapsed)',
    '(anything|something|whatever|any concerns) ..2 (they|you|parents|we|i) (should|ought|need|would want) (to)? (know|hear)',
  ],
  // Telling somebody: "call", "fill her in", "keep him posted".
  'tells-them': [
    '(tell|call|phone|ring|text|email|e-mail|write|brief|update|notify|inform|alert|message|cc|copy|debrief|show|warn)',
    '(report|reports|reporting) (back)? (to|directly to|straight to)',
    '(check in|touch base|talk|speak|chat|confer|coordinate|meet|sit down|visit|huddle|catch up|write|liaise) (directly|regularly|weekly|quietly)? (with|to)',
    '(let|lets|letting)',
    '(fill|fills|filling|loop|loops|looping|bring|keep|keeps|keeping) ..3 (in|posted|informed|updated|in the loop|up to date|abreast|in the know|up to speed|apprised)',
    '(send|give|hand|mail|fax|forward|provide|furnish|offer|pass|relay|share|issue|prepare|submit|deliver|slip)',
  ],
  'will-do': [
    '(will|can|may|would|do|could|shall)? (also|always|then|gladly|happily|naturally|usually|simply|just|even|regularly|quietly|routinely|personally|of course|certainly|automatically|typically|periodically|directly|sometimes|often|still|both)?',
    '(will|would)? (am|are|is|be) (also|always|quite|very|more than)? (happy|glad|pleased|willing|delighted|able|free|going|ready) to',
    '(do|will)? (like|love|try|want|plan|tend|prefer|offer|agree|promise|aim|make it a point|make a point|make sure) (to|of)',
  ],
  'our-side': [
    '(i|we|she|he|they)',
    '(our|my|the|your|his|her|their|each|every|this) (team|staff|office|counselor|counselors|clinician|clinicians|therapist|therapists|receptionist|practice|assistant|front desk|coordinator|facilitator|group leader|biller|clinic)',
  ],
  // What makes telling lawful, or leaves it to the client.
  'by-leave': [
    '(sign|signed|signature|permission|consent|release|releases|authorization|authorize|waiver|authorise)',
    'only (if|when|with|what|the) ..3 (you|ask|agree|want|choose|need|say|sign|amount|dates|number)',
    '(if|when|unless|until|whatever|as|what) you (ask|want|agree|say so|choose|decide|request|would like|prefer)',
    'with your (okay|ok|say so|blessing|agreement|knowledge|approval|go ahead)',
    '(danger|(not|is|stay|keep ..) safe|unsafe|safety|harm|(required|allowed) by law|mandated|court order|life or death)',
    '(never|not) your (name|story|words)',
    'up to you',
    '(no|without) (name|names|content|detail|details)',
    '(number of|how many) (sessions|visits|appointments)',
    '(your|their|his|her) (choice|call|decision)',
  ],
  // "The elders hear from me", "Probation officers get what they ask for".
  'outsider-hears': [
    '(@onlooker|(father|mother|pastor|coach|judge|rabbi|sister|brother|captain|chief|principal|deacon|officer) ^) ..4 (hear|get|receive|learn|know|have|obtain|collect) ..8 (from|through|via|by way of) (me|us|our (team|office|staff|clinicians)|the (therapist|counselor|clinician))',
    '@outsider ..3 (get|receive) ..2 (what|whatever|everything|anything|all) ..3 (ask|want|need|request|like)',
    '(a|the|this|that|your|his|her|their) _? @outsider ..4 (will|would|is going to)? (hear|know|learn|find out) (of it|of this|everything|all of it|the same day|that (day|night|week)|by _|within _|before _)',
    '@outsider ..4 (be|is|are|get|gets) (the first to (know|hear)|copied|kept (current|close)|in on (it|everything|what))',
  ],
  'tells-outsider': [
    '(i|we) (will have|have)? _? told (your|the|his|her|their) _? @outsider',
    '@our-side @will-do? _? (drop|send|give|slip|shoot|pass|write|leave|mail|fax|hand) ..2 @outsider ..5 (line|note|word|text|message|email|e-mail|ring|call|letter|page|summary|report|heads up|buzz|update|recap|list|copy|account|verdict|opinion|impression|sense)',
    '@our-side @will-do? _? (drop|send|give|slip|shoot|pass|write|leave|mail|fax) ..3 (line|note|word|message|letter|page|summary|report|heads up|update|recap|list|copy|account|verdict) ..2 (to|for|with) ..3 @outsider',
    '@our-side @will-do? _? (write|talk|speak|report|chat|confer|check in|touch base|sit down) (back|privately|directly|freely|quietly|openly)? (to|with) ..3 @onlooker ..6 (about|on|how|what|whether|where|and (let|tell|say|explain|share))',
    '@our-side @will-do? _? (let|tell|inform|notify|alert|warn|brief|update|advise|apprise|text|call|phone|ring|email|e-mail) ..3 @onlooker ..4 (know|knows|if|when|whether|how|what|which|who|where|why|that|about|of|the same|each|every|after|once) ..4',
    '@our-side @will-do? _? (fill|clue|bring|catch|loop|cut) (you|them|her|him|everyone|whoever|@outsider) ..4 (in|up|in the loop|in the picture|in the know|up to (speed|date)) ..2 (on|about|with|to|regarding) ..6',
  ],
  // "Ring me and I'll tell you how your daughter gets on": the caller is not the one in therapy.
  'answers-outsider': [
    "(i|we) @will-do? _? (tell|let|give|update|brief|show|walk|level with|fill) you ..3 (how|what|whether|if|who|where|which|why|know|in) ..6 (your|his|her|their|the) _? _? (daughter|son|child|kid|teen|boy|girl|husband|wife|spouse|partner|fiance|employee|staff|worker|student|player|patient|parishioner|officer|client|client's|ex|mother|father|people|couple|couples)",
    '(when|whenever|if|should|anytime|once) ..3 (@outsider|she|he|they) ..3 (call|phone|ring|ask|write|text|stop|email|e-mail|check|want|wonder|inquire) ..10 (i|we|she|he) @will-do? _? (pick up|answer|tell|talk|give|share|oblige|take the call|say|level|explain|hand|read|pass|chat)',
    '(call|ring|phone|text|ask|email|e-mail|message|write) (me|us|the office|our office) ..6 and (i|we|she|he) @will-do? _? (tell|let|give|say|share|read|fill|answer|update|brief) ..4',
    '(i|we) @will-do? _? (happy|glad|pleased|willing)? to? (talk|speak|chat|sit down|meet|share|compare notes) (to|with) ..4 @outsider ..3 about ..8',
  ],
  // "A monthly note on which of your people came."
  'paper-on-others': [
    '(report|note|roster|summary|digest|recap|letter|page|spreadsheet|dashboard|log|table|sheet|bulletin|tally|readout|print out|printout|score|scores|grade|scorecard|rundown|briefing|account|headcount|chart|file|memo|email|e-mail|call|update) ..1 (on|of|about|with|naming|listing|saying|telling|showing|noting|covering|describing|explaining) ..2 (who|which|whether|how|what|where|whom|anyone who|everyone who|each (person|employee|student|couple|client|member|child|player|participant)|red flags|attendance|names) ..8',
    '(written|readiness|progress|compatibility|fitness|attendance|compliance|mood|risk|monthly|weekly|quarterly|confidential|candid|frank|honest|private) _? (score|rating|report|summary|letter|assessment|grade|verdict|opinion|recap|page|card|note) ..3 (for|on|about|of|on each|per) (the|each|every|your|both|any|his|her|their) _? (pair|couple|couples|person|partner|spouse|child|student|employee|player|athlete|member|client|patient|officer|teen|kid|participant|bride|groom|son|daughter|people|staff)',
    '(session|therapy|counseling|progress|case|clinical|treatment|intake) _? (summary|notes|note|recap|report|write up|minutes|highlights|transcript|recording|findings) ..3 (go|goes|going|sent|travel|head|home|shared|emailed|mailed|copied|handed|forwarded|available|delivered|faxed|posted) ..8',
  ],
  'sessions-of-others': [
    '(session|visit|appointment|meeting|counseling|counselling|therapy|group|treatment|hour|evaluation|assessment|first call|program|come alone|stops coming|sees me|sees us|came|attended|struggling|progress|progressing|getting on|behaving|stable|worrying|troubling|coming along|readiness|on your own|by yourself|secrets|sinking|reached|clients|client|your people|your employees)',
  ],
  'office-news': [
    '(newsletter|link|packet|receipt|receipts|superbill|bill|invoice|directions|workshop|class|classes|webinar|brochure|handout|handouts|flyer|flyers|schedule|reminder|parking|opening|openings|reading list|resources|homework|worksheet|worksheets|tips|ideas|skills|invitation|tour|rates|fees|policy|policies)',
    '(help|teach|coach|encourage|invite|show|ask|want|let) (you|couples|partners|parents|them|people) (to)? (tell|share|talk|say|hear|write|let)',
    '(insurer|insurance|carrier|plan) ..6 (claim|claims|benefit|benefits|require|requires|code|codes|reimburse)',
    '(my|our) own',
  ],
  // Whoever has a hold on the client; not an insurer, nor a doctor who treats.
  onlooker: [
    "('parent'|'parents'|'mother'|'mothers'|'father'|'fathers'|'mom'|'moms'|'dad'|'dads'|'mama'|'grandparents'|'grandmother'|'grandma'|'guardian'|'guardians'|'spouse'|'husband'|'husbands'|'wife'|'wives'|'fiance'|'in laws'|'stepmother'|'stepfather')",
    '(your|the other|whichever|absent|their|his|her) _? (partner|ex|co parent|girlfriend|boyfriend|half|family|side|mum|folks|sister|brother|son|daughter)',
    '(boss|bosses|employer|employers|manager|managers|hr|human resources|foreman|union rep|commander|commanding officer|chain of command|lieutenant|sergeant|captain|fire chief|chief of police|shift supervisor|crew chief|plant manager|general manager|front office|head office|command)',
    "(school|teacher|teachers|principal|'coach'|'coaches'|dean|deans|guidance counselor|guidance office|athletic director|athletic office|headmaster|headmistress|registrar|housemaster|dorm|residence life|scholarship committee|admissions)",
    '(pastor|pastors|priest|elder|elders|deacon|deacons|bishop|rabbi|imam|church|congregation|vicar|parish|prayer team|prayer chain|clergy|chaplain|officiant|small group leader)',
    '(judge|court|lawyer|lawyers|attorney|attorneys|probation officer|probation officers|parole officer|caseworker|caseworkers|social worker|police|sheriff|guardian ad litem|landlord|custody evaluator|da|prosecutor|solicitor)',
    '(whoever|whomever|the (one|person|party|relative|family member)) ..2 (pay|pays|paying|sent|footing|foots|covers|covering|missing|referred|booked|made the appointment)',
    '(referring|paying|sponsoring|funding|concerned|absent|non attending) (family|parent|parents|spouse|partner|church|school|employer|company|agency|party)',
  ],
  // "The coach and I compare notes"; "I share what comes up with the dean".
  'passes-on': [
    '@our-side @will-do? _? (share|discuss|report|pass|copy|cc|relay|disclose|compare|swap|go over|review|debrief|fax) ..6 (with|to|on to|along to|back to) ..2 @onlooker',
    '!(thank you) (my|our|session|case|progress|therapy|the|your|their|his|her)? (notes|progress|attendance|concerns|themes|themes of|results|scores|recording|recordings|transcript|goals|breakthroughs|setbacks|absences|no shows|drawings|journals|answers|responses|disclosures|worries|diagnosis|findings|treatment plan|relapse|relapses|what ..4 (say|says|share|shares|tell|tells|comes up|said|discuss|discussed)) ..4 (be|is|are|get|gets|go|goes|been) ..2 (shared|sent|reported|passed|forwarded|copied|discussed|reviewed|emailed|posted|relayed|given|handed|read out|noted|mailed|faxed|home|back|straight|along|delivered|available|visible|open)? (with|to|by) ..2 @onlooker',
    '@onlooker and (i|we) ..3 (talk|speak|meet|compare|chat|text|catch up|check in|confer|stay in touch|keep in touch|go over|discuss|swap|review|touch base|huddle|sit down|share|work hand|work closely|have coffee|have lunch)',
    '(i|we) (talk|speak|meet|compare|chat|text|catch up|check in|confer|stay in touch|keep in touch|huddle|sit down|have lunch|have coffee|touch base|swap notes) ..4 with ..3 @onlooker ..4 (about|on|over|to (go|review|discuss|share|compare)|so|each week|weekly|monthly|after) ..6',
    '@onlooker ..3 (see|read|view|open|access|follow|track|review|look at|check|monitor|listen to|watch|peek at|log into|download|comment on|pull up) ..4 (notes|chart|progress|file|journal|attendance|session|sessions|homework|mood|log|portal|record|records|messages|recording|recordings|what)',
    '@onlooker ..3 (right to|entitled to|deserve to|deserves to) (know|ask|hear|see|read|be told) ..6',
    '(confirm|verify|certify|vouch) ..6 (to|with|for) ..2 @onlooker',
    "(my|our) (wife|husband|spouse|mother|mom|mother in law|father|sister|brother|daughter|son|teenager|kids|niece|nephew|cousin|neighbor|best friend|college roommate) ..4 (type|types|typed|file|files|filing|read|reads|handle|handles|transcribe|transcribes|open|opens|answer|answers|match|matching|sort|sorts|shred|scan|scans|proofread|proofreads|keep|keeps|have|has|does|knows) ..6 (notes|charts|chart|client's|clients|records|files|client list|voicemail|voicemails|client emails|who comes|who is coming|intake|intakes|folders|appointment book)",
  ],
}
