import type { WordClasses } from '../vocabulary.ts'

/** Other helpers, unnamed, and what copy says of them to look better itself. */
export const helpers: WordClasses = {
  'other-help': [
    '(therapists|counselors|counsellors|clinicians|psychologists|psychiatrists|psychologist|psychiatrist|pediatricians|pediatrician|doctors|physicians|pastors|pastor|preachers|preacher|priests|clergy|mediators|lawyers|coaches|interns|shrinks|social workers|hypnotists|influencers|gurus)',
    '(a|the|your|any|some) (therapist|counselor|counsellor|clinician|psychologist|shrink|stranger|provider|specialist|doctor|pastor|coach|intern|generalist)',
    '(app|apps|platform|platforms|app companies|directories|insurance|insurer|insurers|insurance company|hmo|eap|clinics|clinic|hospital|big box|chatbot|chatbots|hotlines|startup|startups|church counseling|online therapy|individual therapy|cbt|emdr|eft|gottman|imago|talk therapy|self help|medication|weekly therapy|open ended therapy|group practices|the folks|other folks|other people|competition|someone else|somebody else|anyone else)',
  ],
  // Slights that a sentence on one's own work would hardly hold.
  'plain-slight': [
    '(nod|nods|nodding|nodded) (for|at|along|and|your|their|while|through|politely|you|,|>)',
    '(hand|give|slip|send|toss|push|mail) ..3 (a|the|you) ..1 (bill|worksheet|worksheets|pamphlet|prescription|pill|tissue|printout|handout|label|diagnosis)',
    '(take|takes|taking|pick|picks|choose) (a|his|her|one|the|your)? (wife be|husband be|spouse be|partner be)? (side|sides)',
    '(whoever|anyone|anybody|somebody|someone) (has|have|had|with|needs|needed|be|is|who has) ..2 (pulse|login|opening|opened|laptop|hours|license|webcam|available|next|up|free)',
    '(half|barely|hardly|not really) (listening|listen|listens|there|awake|trained|paying attention)',
    '(one|a|single|two) ..3 (class|course|lecture|webinar|chapter|elective|workshop|weekend|module) ..6',
    '(learn|learned|train|trained|studied|got) ..6 (weekend|webinar|youtube|textbook|book|correspondence|online course|online)',
    '(break|breaks|end|ends|kill|kills|sink|sinks|wreck|wrecks|ruin|ruins|destroy|destroys|cost|costs|split|splits|damage|damages) (up)? ..3 (marriage|marriages|couple|couples|families|family|home|homes|relationship|relationships)',
    '(bandage|band aid|bandaid|plaster|sticking plaster|aspirin|crutch|placebo|raincoat|sugar pill|gimmick|fad|racket|scam|assembly line|mill|factory|conveyor|cattle|revolving door|speed dating|vending machine|drive through|parrot|script|scripts|cookie cutter|one size|small talk|chitchat|gossip session|babysitting|babysitter|referee|cheerleader|rent a friend|paid friend|expensive friend)',
    '(too|so) (quick|fast|busy|slow|young|old|green|soft|polite|scared|timid|tired|nice|eager|proud|lazy|cheap|rushed|cautious|careful|afraid) (with|to|for|at|on)',
    '(watch|watches|watching|check|checks|eye on|eyes on|look at|looks at) ..2 (clock|watch|phone|time)',
    '(only|just|merely|simply|mostly) ..2 (talk|talks|listen|listens|nod|nods|validate|guess|guesses|vent|ask|asks|collect|bill|refer|prescribe|medicate|manage|mask|treat symptoms|scratch|cover|want your)',
    '(leave|leaves|keep|keeps|send|sends|make|makes|let|lets|get|gets) (you|couples|people|them|clients|your marriage|marriages|it|things) ..2 (worse|stuck|coming back|paying|hanging|guessing|nowhere|home|where|wondering|spinning|in circles|confused|divorced|alone|angry|fighting)',
    '(years|decades|months|forever) ..3 (nothing|nowhere|couch|circles|talk|talking|and still|later)',
    '(collect|collects|charge|charges|cash|pocket|take|takes|after) ..2 (your|a|the|their) (copay|check|money|fee|paycheck|insurance|card)',
    '(fresh|straight|right|just) (out of|from|off) ..2 (school|college|grad|graduate|training|internship)',
    '(tell|tells|telling|want|wants|encourage|encourages|push|pushes) ..3 (leave|divorce|split up|separate|dump|give up|quit)',
    '(know|knows|learn|remember|remembers) your name',
    '(read|reading|reads) (from|off) (a|the) (script|book|manual|screen)',
    '(lost|useless|clueless|helpless|out of (their|his|her) depth|over (their|his|her) head|worthless|dangerous|harmful|incompetent|overworked|overbooked|double booked|burned out|burnt out|underpaid|untrained|unqualified|inexperienced|mediocre|second rate|amateur|amateurs|amateurish|cheap|cold|robotic|soulless|watered down|outdated|lukewarm|wishy washy)',
    '(any good|good enough|up to it|cut it|cut out for it)',
    '(good|great) at (small talk|billing|nodding|paperwork)',
    '(strangers|stranger) ..3 (listening|typing|chats|screen)',
  ],
  // What they are said not to do.
  'plain-lack': [
    '(never|not|hardly|barely|seldom|rarely) ..4 (trained|taught|learn|learned|seen|sat|been|studied|know|knew|understand|understood|get|got|fix|fixed|work|works|help|helps|help|tell|ask|asks|go deep|touch|reach|finish|last|change|heal|dare|bother|remember|look up)',
  ],
  // Words that set one's own against theirs.
  'but-here': [
    '(unlike|instead|whereas|rather than)',
    '(but|here|while) (we|i|us|you|our|it be)',
    '(we|i) (do not|are different|am different|actually)',
    '(tired|sick|fed up|had enough|had it|done|weary|bored) (of|with)',
    '(why|do not|stop) (pay|settle|waste|risk|trust|let|spend|keep|go|take|gamble|drive|sit|see|bother|use)',
    '(come|ask|call|see|try|book) ..2 (us|me|with us|here|our)',
  ],
  'kindly-of-others': [
    '(may|might|can be|sometimes|some people|some couples|depends|good|fine|excellent|wonderful|gifted|careful|kind|well trained|love|respect|admire|grateful|great|glad|happy to|refer|referral|refer you|coordinate|recommend|consult|consultation|release|records|if you would like|with your permission|your (doctor|pediatrician|pastor|prescriber|psychiatrist|physician)|talk to your|ask your|under (the)? supervision|supervised|licensed|not a substitute|not therapy|not a crisis|emergency|911|988|both|either|each has|a good fit|in network|out of network|reimburse|reimburses|cover|covers|superbill|deductible)',
  ],
}
