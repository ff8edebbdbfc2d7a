import type { WordClasses } from '../vocabulary.ts'

/** Diagnosis, advice, decisions and who is welcome. */
export const opinions: WordClasses = {
  // What a diagnosis makes of a person.
  label: [
    '(narcissist|narcissistic|sociopath|sociopathic|psychopath|psychopathic|schizophrenic|psychotic|megalomaniac)',
    'borderline (personality)? !(_? rude|abusive|obsessive|illegal|impossible|unbearable|genius|ridiculous|toxic|too|not|over)',
    '(bipolar|manic|hypomanic|histrionic|psychotic|delusional)',
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
  // Without shades of doubt.
  textbook: [
    '(textbook|classic|untreated|undiagnosed|raging|flaming|malignant|unmistakable|bona fide|dictionary)',
    '(card carrying|full blown|through and through|straight up)',
    '(a|the) (walking|living|very) (definition|picture|example|case) of',
    'poster (child|boy|girl) (for|of)',
    '(classic|textbook|clear) case of',
  ],
  'public-role': [
    'president !of',
    '(governor|senator|congressman|congresswoman|mayor|prime minister|premier|candidate|politician|ceo)',
    '(billionaire|star|singer|rapper|drummer|actor|actress|pop star|rock star|film star|movie star|celebrity|comedian)',
    '(quarterback|pitcher|striker|bachelor|bachelorette|anchorman|newsreader|influencer|youtuber|podcaster)',
    '(prince|princess|duke|duchess|king|queen) !of',
    '(televangelist|defendant|shooter|gunman|contestant|starlet|mogul)',
    '(talk show|game show|late night) host',
    '(royal family|first family|first lady)',
  ],
  'public-figure': [
    '(the|this|that|our|a certain) (former|young|younger|elder|new|old|disgraced)? @public-role',
    '(the|this|our) @public-role be (wife|husband|son|daughter|mother|father|ex)',
    '(president|governor|senator|mayor|prince|princess|king|queen|duchess|congressman|judge) ^',
  ],
  // People seen from afar: on a screen, in the news.
  spotlight: [
    '@public-figure',
    '(press conference|presser|memoir|headline|tabloid|paparazzi|red carpet|viral|celebrity|testimony)',
    '(his|her|the|that|this|royal) _? interview',
    '(watched|saw|seen|watching) ..2 (his|her|that|the|last|this|be) ..3 (clip|video|footage|trial|debate|speech|finale|episode|season|documentary|show)',
    '(this|last|the new) season',
    '^ ^ and ^ ^',
    'the news',
    '(her|his|their) (fan|album|tour|tweet|podcast|follower|interview|press)',
    '(never|not) ..2 (met|meet|treated|examined|evaluated) (him|her|them|the ..2)',
  ],
  fiction: [
    '(character|novel|novelist|fictional|sitcom|cartoon|fairy tale|villain|heroine|protagonist|shakespeare|disney|sit-com)',
    '(film|movie) !star',
    '(soap|opera|playwright|storybook|screenwriter|tv series|miniseries)',
    '(invented|made up|composite|imaginary) (couple|people|person|example|story)',
  ],
  // What people have said of themselves.
  'own-word': [
    '(open|candid|honest|frank|public) about',
    '(have|has) (spoken|said|shared|told|written|disclosed|revealed|announced|talked|explained)',
    'diagnosed',
    '(speak|spoke|talk|wrote|write) (openly|publicly|frankly|about)',
    '(in|by) (his|her|their) own (words|account)',
    '(own|self) diagnosis',
    '(describe|call) (himself|herself|themselves)',
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
  // To stay a couple or not.
  'stay-or-go': [
    '(stay|leave|divorce|separate|split|reconcile|marry)',
    'break (up|it off)',
    '(get back|stay|belong) together',
    'move out',
    '(move in|get engaged|have another (baby|child))',
    'call it (quits|off|a day)',
    'end (it|things|the marriage|your marriage|the relationship)',
    '(work it out|keep trying|walk away|go your separate ways)',
    '(stay|leave|go) or (stay|leave|go)',
    '(be|worth) (saved|saving|salvageable|keeping|fighting for|finished|dead|doomed)',
    'have a future',
  ],
  // To leave, in words that mean nothing else.
  'part-ways': [
    'leave (him|her|them|the marriage|the relationship|your (husband|wife|partner|spouse|marriage))',
    '(divorce|separate|split up|break up)',
    '(end|get out of|walk away from|walk out of) (the|your|this|that) (marriage|relationship)',
    '(dump|ditch|kick out|throw out|leave) (him|her|them)',
    '(kick|throw) (him|her|them) out',
    'move out',
    'file for divorce',
    'call it quits',
    'walk (away|out)',
    'pack (your|his|her)? (bag|things|suitcase)',
    'call (a|the|your) (lawyer|attorney)',
  ],
  'stay-put': [
    'stay (together|married|put|with (him|her|them|your (husband|wife|spouse|partner)))',
    'stay in (the|your) (marriage|relationship)',
    '(reconcile|remarry)',
    'get back together',
    'work it out',
    'keep the (marriage|family) together',
    'take (him|her|them) back',
  ],
  divorce: [
    'divorce !(mediation|mediator|paper|paperwork|case|court|law|lawyer|coaching|evaluation|counseling|work|litigation|rate|recovery)',
    '(separation|leaving|splitting|quitting)',
    '(break|split) up',
    'walking (away|out)',
    'trial separation',
    'd word',
  ],
  // Whose decision it is.
  'your-call': [
    '(decision|choice|call) (be|remain|stay|belong) .. (yours|you|theirs|them|couple)',
    '(yours|theirs) (alone)? to make',
    '(your|their|own) (decision|choice)',
    '(decide|choose) for (yourself|yourselves|themselves)',
    'up to (you|them|the couple)',
    '(you|they|couples|only you) (decide|choose)',
    'whatever (you|they) decide',
  ],
  // Places where a person, not a practice, speaks.
  profile: [
    '(account|page|profile|feed|wall|channel|handle|timeline|grid|stories|socials|vlog|blog)',
    '(facebook|fb|instagram|insta|ig|tiktok|snapchat|snap|twitter|threads|youtube|bluesky|pinterest|finsta|whatsapp)',
  ],
  'own-profile': [
    '(my|our) (own|personal|private) (family|personal|private|little)? @profile',
    'my (home|other|real|main|second|secret|everyday|non work|off duty|fun) (account|profile|handle|facebook|fb|instagram|insta|ig|tiktok|snapchat|finsta)',
    '(personal|private life|off duty|non work) @profile',
    '(my|our) (family|kids|kid|dog|cat|husband|wife|household|vacation|travel|wedding|mom|parenting) be? (own|vacation)? (channel|feed|facebook|fb|instagram|insta|ig|tiktok|snapchat|youtube|vlog|blog)',
  ],
  'real-me': [
    '(unfiltered|uncensored|unedited|unpolished|off duty|off the clock|after hours|messy|wild|goofy) (me|side|self|lou|version of me)',
    '(real|other|whole) (me|side of me)',
    '(version|side) of me (without|that|with|you|who|my)',
    '(unfiltered|uncensored|unedited|unpolished|less polished) version (of me)?',
    'me (off duty|unfiltered|uncensored|off the clock|after hours|without (the|a|my))',
    'my (unfiltered|uncensored|off duty|real) (life|self|thoughts|opinions|takes)',
  ],
  'come-see': [
    '(find|follow|add|friend|see|join|visit|message|check|catch|dm|ping|reach|contact|text) (me|us|along|out|it|that|my|our)',
    '(slide|scoot|sneak|wander) over',
    'add my',
    '(come|head|hop|swing|pop|drop|jump|tag|mosey) (on)? (over|by|find|hang|along|say|see|on over|follow|play|show)',
    '(follow|find|see|visit|join|search|check out|look (me|us) up|live on|lives on|live at|posted on|up on|all on|are on|is on|is at)',
    '(go|live|end up|happen|land|be posted) on',
  ],
  // What belongs to the practice.
  'practice-work': [
    '(practice|counseling|session|client|intake|lmft|therapist|counselor|caseload|telehealth|waitlist|consultation)',
    '(couples|support|grief|depression|anxiety|women|men|parenting|process|divorce) be? group',
    'couple be? (slot|session|therapy|hour|opening|work)',
    '(couples|marriage|family|sex|talk|individual|group) therapy',
    'therapy (with|session|practice|group|office|client|room)',
    '(counseling|therapy) office',
    '(my|our) group',
    '(marriage|relationship) (stuff|trouble|therapy|counseling|help)',
    'your (marriage|relationship|anxiety|depression)',
  ],
  opening: [
    '(opening|slot|cancellation|availability|intro call)',
    '(appointment|spot|chair|seat|hour|place|space|time) ..4 (open|left|free|available|to fill|up for grabs|going|came up)',
    '(open|free|available|spare|last minute) (appointment|spot|chair|seat|hour|place|space|time)',
    '(spot|slot|chair|seat|opening|hour|#|evening|tuesday|thursday) ..3 (open|opened|free|freed) up',
    '(came|come) free',
  ],
  // Danger, where plain advice is right.
  danger: [
    '(hit|hits|violent|violence|abuse|abusive|abuser|unsafe|danger|dangerous|strangle|choke|threaten|weapon|gun|rape|assault)',
    '(safety|safe|hotline|shelter|911|988|threat|force|coerce|hurt you|lay a hand|afraid)',
  ],
  // Wrongs between partners.
  misdeed: [
    '(cheat|affair|infidelity|betrayal|unfaithful|lie|stray|adultery|porn|sext)',
    'sleep with',
    'broken trust',
  ],
  // One of a couple.
  partner: [
    '(he|she|they)',
    '(your|a|her|his|the) (husband|wife|spouse|partner|boyfriend|girlfriend|man|woman|ex|guy|fiance|person)',
    '(someone|anybody|anyone|somebody)',
  ],
  'men-and-women': [
    '(men|women|husbands|wives|cheaters|liars|narcissists|addicts|alcoholics|exes|avoidants|gamblers|mothers in law|in laws|stepmothers)',
  ],
  // All of a kind, before what is said of each.
  'any-of-them': [
    '(a|any|every|no) (good|real|loving|true|self respecting|decent)? (wife|husband|spouse|woman|man|mother|father|girlfriend|boyfriend|partner|lady|marriage|couple|relationship)',
    '(men|women|couples|people|husbands|wives|partners|anyone|spouses|marriages|those)',
  ],
  // What a rule for all readers ends with.
  'full-stop': [
    '(no exceptions|without exception|full stop|end of story|end of discussion|no second chances|no ifs)',
    '< (period|ever|always|never|every time|run|no exceptions) >',
    '(it|this) be that simple',
    '(every|each) (single)? time >',
    '(always|period) >',
  ],
  // People whom the Code names; to turn them away is no focus.
  'protected-people': [
    '(gay|lesbian|bisexual|queer|homosexual|trans|transgender|transsexual|nonbinary|lgbt|lgbtq|lgbtqia)',
    '(same sex|same gender|polyamorous|interracial|interfaith|mixed faith|unmarried|cohabiting|unwed)',
    '(two (men|women|husbands|wives|moms|dads|mothers|fathers|grooms|brides)|living in sin|shacking up)',
    '(muslim|jew|jewish|atheist|hindu|mormon|unbeliever|nonbeliever|non christian|non believer)',
    '(immigrant|refugee|foreigner|undocumented)',
    '(in a)? wheelchair',
    '(disabled|disabilities|handicapped|hiv|obese|deaf|blind|plus size|overweight)',
    '(without papers|over the border|english (be not|be)? your (first|second) language|single mothers|single moms)',
    'on (medicaid|welfare|food stamps|disability !leave|the dole|state insurance|public assistance|benefits|disability benefits)',
    '(english is your second|english as a second) language',
    '(black|brown|asian|hispanic|latino) (people|couples|families|clients|folks)',
  ],
  // Those whose insurance alone may be declined, but not they.
  'insured-people': [
    '(medicaid|medicare|welfare|food stamps|state insurance|public assistance|benefits) (people|folks|families|family|clients|client|patients|types|couples|moms|crowd|recipients)',
    '(folks|people|families|clients|anyone) on (medicaid|medicare|welfare|food stamps|disability|disability benefits|state insurance|public assistance|benefits)',
  ],
  'older-people': [
    '(people|folks|men|women|husbands|wives|couples|clients|anyone|members|anybody) (over|past|older than|above) (forty|fifty|sixty|seventy|eighty|40|45|50|55|60|65|70|75|80)',
    'under (fifty|sixty|seventy|eighty|50|60|65|70|75|80)',
  ],
  // Sent away.
  elsewhere: [
    '(look|try|find|seek|do better|be better off|better off|be happier|be better served|better served|fit better|feel more at home|be more comfortable|need to look|have to look) (with|by|at|for)? (somewhere else|elsewhere|someone else|their own|them|one of their own|another (practice|therapist|counselor|office|place|church))',
    'not (your|the) (guy|gal|girl|man|woman|people|person|place|spot|therapist|practice|counselor|office|one|ones|right (fit|place|office|practice))',
    'not (a|the)? (good|right)? (fit|match)',
    'not (welcome here|for you|accepted|set up for (you|that|them))',
    'need not apply',
    '(wrong|not the) (door|place|office|address|practice)',
    '(keep (looking|walking|scrolling|driving)|pass (them|you) (on|along)|down the (road|street|hall))',
    'not (who|what|where) (we|i) (do|serve|be|see|work)',
  ],
  // Troubles of mood, which many people have and few lists can tell.
  mood: [
    '(depression|depressed|anxiety|codependency|burnout|trauma|perimenopausal)',
    '(an|a) (addict|alcoholic|empath|avoidant)',
    '_? attachment (style|disorder|wound|issue)',
    '(high functioning|clinical) (anxiety|depression)',
  ],
  // Signs that one particular reader is being answered.
  'a-letter': [
    'dear ^',
    "reply to '@' _",
    "< ..2 '@' _",
    '(from what|what|everything) you (write|wrote|describe|tell me|told me|be describing)',
    'your (letter|dm|comment)',
    '(thanks|thank you) for (your|the) (letter|question|writing|dm)',
    '(reader asks|reader mail|mailbag|sign me|in my inbox)',
    '^ in ^ (ask|write|want)',
    'to the (mom|man|woman|lady|person|reader|couple|wife|husband|dad|one) who (write|ask|comment|message|dm)',
    '(ask|write) ^ ',
  ],
  // Attraction or gender, spoken of as a fault.
  'same-sex': [
    '(same sex|homosexual|same gender|gay|lesbian|bisexual|ssa) (attraction|desire|feeling|urge|behavior|lifestyle|tendency|temptation|thought|identity|struggle)',
    '(homosexuality|lesbianism|transgenderism|gender confusion|sexual brokenness|ssa)',
    'sexual (confusion|brokenness|identity confusion)',
    '(attraction|pull|desire|feeling) ..2 (toward|towards|for|to) ..2 (the same sex|their own sex|other (men|women)|men like|your own sex)',
    '(drawn|attracted) to (their|his|her|your) own sex',
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
  'child-age': ["('1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'|'10'|'11'|'12'|'13'|'14'|'15'|'16'|'17')"],
  // Names that nobody likes to be called by a therapist.
  'name-calling': [
    '(crazy|nuts|pathetic|insufferable|unbearable|whiny|hot mess|train wreck)',
    '(baby|babies|whiner|liar|drama queen|crybaby|time waster|energy vampire|professional victim|attention seeker|nutjob|psycho|man child)',
    '(frequent flyer|frequent flier|cluster b|borderlines|narcissists)',
  ],
  'the-reader': [
    '(you|he|she)',
    'your (partner|husband|wife|spouse|kid|child|son|daughter|ex|boss|mother|father|mom|dad|teen)',
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
}
