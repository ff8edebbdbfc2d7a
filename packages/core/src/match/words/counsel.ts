import type { WordClasses } from '../vocabulary.ts'

/** Advice given in public: to one person, or to everybody. */
export const counsel: WordClasses = {
  // Signs that somebody in particular is answered.
  answered: [
    '(dear|hi|hello|hey|oh) (hon|honey|sweetie|love|worn|torn|tired|lonely|anxious|mama|brother|sister|sir|stuck|lost|hurting|confused|@first-name)',
    'dear (^|miss ^|dr ^)',
    '(to|for) (the|that) (reader|mother|mom|mum|man|woman|lady|wife|husband|dad|father|person|one|follower|bride|couple|commenter|gentleman|caller|listener|teen|young) ..2 (who|whose|asking|with|in)',
    'to ^ ..2 in ^',
    '(replying|reply|replied|answering|response|re) (to|:) ..2',
    '(reply|answer) (from|:)',
    '(commenter|mailbag|reader mail|question box|ama|story reply|live chat|advice column|ask (the|a|your) (counselor|therapist|expert|counsellor)|letter of the week|reader (asks|writes)|caller)',
    '(a|one|this week be|our) (reader|follower|bride|caller|listener|mother|commenter) (asks|writes|wrote|asked|in|from|wants)',
    '(since you asked|you asked me|as you asked|in your (case|situation|shoes|position)|from what you|with what you have|given what you|what you have (told|written|said|described|shared)|you wrote|you write|your (letter|message|question|note|comment|screenshots|dm) ..3)',
    '(screenshots|comment|comments|dm|dms|message|inbox|letter|thread) ..4 (from|you sent|you posted|below|above|about|last night|asking|who asked)',
    "< ..2 '@' _",
    '(^|<|,|—|–) (hon|honey|sugar|darlin|darling|sweetheart|sweetie|babe|bestie|girl|sis|bro|my dear|my friend|oh friend|friend) (,|you|it|he|she|your)',
    '(for|to) (those|people|the ones|everyone) who (asked|ask|have asked) ..4',
    '(↳|ps to|note to !self|message to)',
    '(querida|querido|estimada|estimado) ^',
  ],
  'first-name': [
    '(anna|anne|amy|beth|carol|dana|dave|emma|jane|jen|jim|john|kate|kelly|kim|laura|lisa|maria|mark|mary|mike|nancy|pam|pat|rachel|rhonda|rosa|sam|sara|sarah|steve|sue|susan|tom|tina) (,|:|—)',
  ],
  // What somebody is told to do.
  directive: [
    '(you|u) (really|just|absolutely|simply)? (need to|should|ought to|must|have to|have got to|had better|better|be going to|want to|owe) (be|not)? ..2 @big-step',
    '(i would|i will|i|we) (have you|like you to|want you to|tell you to|say|advise you to|urge you to|need you to|suggest you|put you on|recommend you|prescribe|order you to|expect you to|send you|see you) ..4 @big-step',
    '(do not|never|do not you|don not) ..2 @big-step',
    '(<|,|;|:|—|–|and|so|then) (then|just|please|go|now|simply|also|tonight|today|tomorrow)? @big-step',
    '(my|our|the) (advice|answer|counsel|verdict|recommendation|ruling|prescription|order) ..4 (:|is|be|—|–|to)',
    '(time|best|okay|ok|fine|safe|right) (to|for you to) @big-step',
    '(he|she|they|it|your _|things) (be|will) (not|never) ..2 (change|leave|stop|marry|grow|coming|get|forgive|last|work)',
    '(in your case|if (i|it) were (you|me|my)) ..6',
    '(your (best move|place|job|next step|only move|first step|task|homework)|what you (need|do) (is|now)) ..4',
    '(he|she|it|they|your _) (needs|need|wants|requires) you to ..3',
    '(that|it|this) be (not)? (abuse|assault|cheating|an affair|infidelity|gaslighting|grooming|control|neglect|over|a crime|manipulation|coercion)',
    '(what|everything) (he|she|they|you) ..3 (be|was|is) ..2 (abuse|assault|abusive|a crime|control|grooming|gaslighting|wrong|manipulation|unforgivable|depression|trauma)',
  ],
  // Things to do about one's life.
  'big-step': [
    "('leave'|'dump'|'file'|'move'|'pack'|'go'|'stay'|'marry'|'forgive'|'confess'|'block'|'report'|'sue'|'sell'|'quit'|'cut'|'stop'|'skip'|'double'|'halve'|'taper'|'wean'|'drop'|'start'|'take'|'book'|'cancel'|call off|'call'|'tell'|'text'|'write'|'send'|'change'|'hand'|'return'|'refuse'|'let'|'give'|'keep'|'hide'|'save'|'open'|'get'|'put'|'pour'|'throw'|'sleep'|'say'|'show'|'ask'|'demand'|'ignore'|'hire'|'see'|'switch'|'ditch'|'walk'|'run'|'end'|'break'|'make'|'set'|'bring'|'wait'|'lock'|'freeze'|'shut'|'kick'|'stand'|'turn'|'delete'|'hold'|'announce'|'invite'|'pay'|'find'|'document'|'record'|'apologize'|'apologise'|'admit'|'press'|'postpone'|'schedule'|'pull'|'transfer'|'withdraw'|'insist'|'unfollow'|'mute'|'answer'|pick up|come off|go off|ease off)",
    '(divorce|separate from) (him|her|them)',
  ],
  // Of the practice itself.
  'own-doings': [
    'dear (friends|clients|parents|all|families|neighbors|neighbours|colleagues|members)',
    '(i|we|she|he|they|folks|people|they|who) (do not|will not|can not|did not|would not|never) ..2 @big-step',
    '(office|rhonda|front desk|visit|hour|lecture|talk|notebook|headphones|coffee|mug|print|subscribe|link in bio|newsletter|lecture|free)',
    '(phones|phone|somebody|someone|anybody|nobody|it) (do|did|does|will|would) not',
    '(you|they) do not (need|have) to',
    'leave ..1 (a|your) (first name|message|name|voicemail|note)',
    'ask ^ :',
  ],
  // Steps that turn a life.
  'no-small-step': [
    '(file for|call off|cut off|change the locks|freeze the|move out|pack (a|your|up)|leave (him|her|them|the house)|report (him|her|it)|restraining order|take the (kids|children|baby|door)|press charges|full custody|see a lawyer|call a lawyer|lawyer up|block (him|her|them)|tell (your|his|her|the) (wife|husband|brothers|mother|boss|school|parents)|kick (him|her) out|stop (answering|taking|seeing|paying|visiting|speaking))',
    '(zoloft|lexapro|prozac|xanax|adderall|ritalin|sertraline|lithium|ssri|medication|meds|dose|mg|antidepressant|rehab|detox)',
  ],
  // And by when.
  'by-when': [
    '(by (friday|sunday|monday|saturday|tonight|tomorrow|the weekend|the first)|until (sunday|friday|monday|the first|he|she)|tonight|tomorrow|this week|at once|right now|today|for # (weeks|months|days))',
  ],
  // What it is about: weighty matters.
  'weighty-matter': [
    '(wedding|divorce|marriage|engagement|ring|affair|custody|lawyer|attorney|solicitor|court|judge|police|restraining order|assault|abuse|locks|house|home|lease|apartment|flat|camper|savings|account|birth certificates|passport|bags|suitcase|boxes)',
    '(zoloft|lexapro|prozac|xanax|adderall|ritalin|sertraline|lithium|ssri|medication|meds|dose|pill|pills|tablets|mg|milligrams|prescription|antidepressant|antidepressants|melatonin|rehab|detox|hospital|diagnosis|drinking|rum)',
    '(him|her|them|his|he|she|husband|wife|partner|boyfriend|girlfriend|fiance|fiancé|mother|father|mom|mum|dad|son|daughter|boy|girl|brother|brothers|sister|kids|children|baby|in laws|mil|ex|boss|stepson|stepdaughter|teen|roommate)',
    '(texts|phone|secret|truth|job|flight|christmas|thanksgiving|sex|visits|contact)',
  ],
  // No advice given, or help in danger, or for everyone.
  'no-advice': [
    '(can not|could not|will not|not able to|unable to|would not|do not|not going to|wouldn not) ..3 (advise|advice|tell you (what|whether)|weigh in|answer (your|about|here|that)|say (what|whether|from)|judge|know|comment|speak to|decide)',
    '(hotline|lifeline|911|988|999|211|shelter|crisis line|safety plan|call police|emergency)',
    '(talk|speak|check|call|ask|consult) (to|with|your|whoever|the|a)? ..3 (doctor|prescriber|prescribed|pharmacist|gp|pediatrician|therapist near|local therapist|counselor near|lawyer referral)',
    '(some|many|most|other|different) (families|couples|people|parents|folks|readers|of us|find|clients)',
    '(made up|invented|imaginary|composite|hypothetical|fictional|i have written myself|old column|ann landers|dear abby|younger self|novel|scene|book club)',
    '(you|one|couples|people|readers) (might|could|may) ..6',
    '(office|appointment|fee|fees|invoice|parking|portal|waiting room|waitlist|newsletter|register|rsvp|workshop|front desk|receptionist|receipt|insurance|member number|website|intake|session)',
    '(if you (like|would like|want|wish|prefer)|whatever you|up to you|your decision|only you|your choice)',
    '(let (the dishes|yourself|them be)|hug (your|the)|drink (some)? water|deep breath|be gentle|be kind)',
    '(self|<) : let',
  ],
  // No exceptions are known.
  universal: [
    '(always|never|ever|every|everyone|everybody|nobody|no one|none|all|any|anyone|anybody|once|only|must|cannot|everything|anything|nothing|neither)',
    '(no|not a|not one|there be no|there be not a) _',
    '(a|the|real|good|true) @relation-word (never|always|do not|does not|will not|should|must|stay|stays|leave|leaves|need|needs|be|is|get|gets)',
  ],
  // Hard and fast.
  'hard-and-fast': [
    '@full-stop',
    '(once|when|if|the (first|minute|moment|second)) (a|an|he|she|any|they|your) ..9 , (leave|pack|run|hand it back|walk|go|it be over|you be done|change the locks|send (him|her)|get out|lawyer up)',
    '(leave|dump|block|divorce|cut off|avoid|never trust) (any|anyone|anybody|everyone) ..6',
    '(cut (them|him|her|it)|gets cut|get cut) off , all ..3',
    'not (if|when) ..10 not ever',
    '(no exceptions|without exception|every time|in every (home|case|house|marriage|family)|no matter (who|what|how)|i do not care (how|what|who|if|whether)|that be the (rule|law|end)|rule (one|#|number|of thumb|:)|simple as that|non negotiable|nonnegotiable|no excuse|no ifs|bar none|hard stop|however (cold|long|bad|hard|much|good|small|sorry|little)|under no circumstances|in all my years|i have never (seen|met|known) (a|one|any) (couple|marriage|man|woman|family)|mark my words|or you will (never|always|regret|lose|stay)|anything less|there be no (saving|fixing|such thing|middle ground|coming back from|going back from|two ways)|nobody comes back|no talking to (that|him|her))',
    "(@relation-word|that|it|anything less|anything else) ..3 ('is'|'are') (always|already|never|just|simply)? (a|an|the)? (lying|cheating|abuse|adultery|theft|betrayal|a lie|betrayal|dead|over|divorced|doomed|poison|cowardice|selfish|weakness|sin|always better|the only (way|answer|choice)|the last|the first step|the healthy choice|the right choice|better for (children|kids|everyone))",
    '(will|do|does|can) (never|not ever) (change|heal|get well|recover|last|survive|be whole|forgive|love|trust|be the same|come back)',
    '(is not|are not|be not) (optional|negotiable|up for)',
    '(in|under) any (circumstances|circumstance|roof|conditions)',
    '(her|my|three|ten|the|first|only) (commandment|commandments)',
    '(siempre|nunca|jamas|jamás|pase lo que pase|haga lo que haga)',
    '(no|not a|not one|every|any|nobody|no one|you|couples|parents|wives|husbands|spouses|children|people|person|man|woman) ..8 (should|must|ought|have to|need to) ..1 (always|never|ever|at once|immediately|first) ..2 (forgive|leave|end|stay|sleep|tell|divorce|given|go to bed|share|know|trust|come|obey|take|talk|speak|keep|marry|apologize|apologise|confess|let|go|put|pray|argue|fight)',
    '(every|any|each|a) (marriage|relationship|couple|engagement|friendship) (that|who|with|where) ..8 (should|must|ought to|has to) (end|be over|stop|part|separate|divorce)',
    '(no|not one|not a single) (marriage|relationship|couple|family|child|wife|husband|man|woman) (gets|get|comes|come|survives|survive|recovers|recover|ever|lasts|alive|should|needs)',
    '(do not|never) you (dare|ever) ..4',
    '(you|<|,|—) (do not|never) ever (speak|go|take|trust|forgive|marry|date|tell|apologize|let|stay|share|keep|sleep|lend|lie|argue|raise) ..4',
    '(tell|give|forgive|leave|obey|confess) ..3 (everything|always|every time|immediately|at once|no matter)',
  ],
  // Whom such rules are about.
  'relation-word': [
    '(husband|wife|spouse|partner|marriage|marriages|couple|couples|relationship|relationships|man|woman|men|women|boyfriend|girlfriend|lover|ex|cheater|cheaters|liar|liars|mother|father|parent|parents|mom|dad|child|children|kids|kid|teen|teens|teenager|family|families|sibling|siblings|friend|friends|ladies|gentlemen|gents|stepparent|stepmother|stepfather|narcissist|narcissists|addict|addicts|widow|widower|bride|groom|he|she|him|her)',
    '(grief|forgiveness|divorce|affair|affairs|infidelity|betrayal|trust|jealousy|porn|cheating|dating|sex|anger|secrets|separation|reconciliation|love|intimacy|estrangement|roof|bed|beds|wedding|ring|vows|honesty|old flame)',
  ],
  // What they order, or the judgment they pass.
  'hard-order': [
    '(leave|leaves|pack|divorce|dump|forgive|stay|marry|confess|obey|submit|walk|run|cut (off|out|them|him|her|all)|cuts off|gets cut|hand it back|block|ditch|kick|throw out|move out|call a lawyer|lawyer up|tell (him|her|your|them|all|everything)|never (speak|go|take|trust|forgive|marry|date|tell|apologize|apologise|let|stay|leave|share|keep|sleep|argue|raise|lend|live|give|spend|text|ask|discuss|wait|answer|open|bring))',
    '(always|must|should|shall|has to|have to|ought to|needs to|got to) (be|not|never|always)? ..2 (leave|forgive|stay|tell|confess|come first|go first|comes first|end|apologize|apologise|share|sleep|obey|submit|divorce|separate|report|reconcile|marry|wait|be told|know|have|cut|answer|speak|put|give|keep|lead|follow)',
    '(do not|does not|never) (ever|you)? ..1 (speak|go back|take|trust|forgive|marry|date|tell|apologize|apologise|let|stay|share|keep|sleep|change|last|survive|work|lie|cheat|come back|recover|hide|need|deserve|exist|argue|wait)',
    '(no|zero|without) (decisions|dating|moving|contact|secrets|passwords|second chances|sleepovers|screens|divorce|sex|friends|opposite sex|going back|exes|compromise|contact)',
    '(dead|doomed|divorced|be lying|worthless|be over|last date|the healthy choice|intact|second (hearing|chance)|stay sick|separate your|hand it back)',
    '(deserve|deserves) ..2 (leave|left|second|divorce|better)',
  ],
  // Softened, or plain sense.
  'soft-order': [
    '(me|myself|every time i)',
    '(ask|wonder) (why|whether|if)',
    '(leave the room|stay up|without a|not mean|leave (a|for|room|time|it))',
    '(some|many|often|sometimes|may|might|could|usually|most|perhaps|maybe|depends|depending|for some|few|tend|tends|unless|seldom|rarely|generally|typically|probably|likely|try|hope|wonder|whether|not every|not all|not always|myth|old saying|the saying|they say|people say|pillow|research|study)',
    '(i|we) (always|never|do not|will not|will|can not|would|must|should|am|ask|start|offer|work|keep|try|once)',
    '(you|your) ..3 (decide|choice|decision|own way|pace|call)',
    '@danger',
    '(no|not a|not) _? (rule|law|reason|myth) (that|says|why|says)',
    '(toddler|car|seat|buckle|driving|helmet|medication|doctor|office|appointment|session|sessions|client|clients|fee|parking|coffee|email|website|therapist|therapists|counselor|workshop|salt)',
    '(right|wrong|perfect) way',
    '(welcome|welcomed|alone|too late|enough|perfect|simple)',
    'who (did|do|does) not',
    '(stay|stays) (here|calm|between|in (this|the) room)',
    '(rain or shine|24 hours|first visit|our fees|fee)',
  ],
}
