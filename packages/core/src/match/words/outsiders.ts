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
    '(if|when|unless|until|whatever|as|what) you (ask|want|agree|say so|choose|say|tell|decide|request|would like|prefer)',
    'with your (okay|ok|say so|blessing|agreement|knowledge|approval|go ahead)',
    '(danger|(not|is|stay|keep ..) safe|unsafe|safety|harm|(required|allowed) by law|mandated|court order|life or death)',
    '(never|not) your (name|story|words)',
    'up to you',
    '(no|without) (name|names|content|detail|details)',
    '(number of|how many) (sessions|visits|appointments)',
    '(your|their|his|her) (choice|call|decision)',
  ],
}
