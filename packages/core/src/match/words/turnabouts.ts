import type { WordClasses } from '../vocabulary.ts'

/** When a change is to have come, and the pictures that copy has for the change. */
export const turnabouts: WordClasses = {
  // A point in time that is soon.
  'by-then': [
    '(by|before|come|around|till|until|ahead of|in time for|as of) ..4 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|christmas|thanksgiving|easter|halloween|hanukkah|passover|ramadan|eid|new year|valentine|mother be day|father be day|labor day|memorial day|fourth of july|january|february|march|april|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|harvest|planting|graduation|homecoming|prom|anniversary|birthday|wedding|baby|due date|tax day|semester|school (starts|year)|vacation|holidays|season|deadline|flight|boarding|connection|trip|interview|exam|recital|game)',
    '(by|before|come|around|at|over|till|until) ..2 (breakfast|lunch|dinner|supper|tea|dessert|coffee|noon|midday|midnight|sunset|sundown|sunrise|dawn|dusk|dark|bedtime|checkout|nightfall|closing|communion|church|brunch)',
    '(in|within|inside|under|after) (just|only|about|under|roughly|barely|less than|no more than|a mere|exactly|maybe)? (#|a|an|one|your|a single|a few|a couple of|a handful of|half a|half an|the|our) ..2 (session|visit|appointment|meeting|hour|minute|day|week|weekend|month|afternoon|morning|evening|night|lunch break|lunch hour|sitting|conversation|call|fortnight|semester|season|quarter|retreat|saturday|sunday|friday|nap|drive|swipe|breath|installments|lessons|zooms|letters)',
    '(you will _ tonight|tonight can be)',
    '(somewhere|sometime|right)? (around|about) ..2 (friday|saturday|sunday|monday|day #|week #|hour #|session #|visit #|supper|lunch|the third|the second|the fourth|the fifth|the sixth)',
    'by ..2 (number #|(first|second|third|fourth|fifth|sixth|seventh|eighth|tenth) ..1)',
    'by (week|month|year) be end',
    '(walking|driving|on the (way|drive|walk)|in the car) (to your car|home|back)',
    '(in|over) a (long|single|short) (weekend|afternoon|sitting)',
    '# (sittings|sessions|visits|weekends|saturdays|evenings|letters|lessons) (and|:|—|,) (you|it|we|the)',
    '(the)? (minute|moment|hour|day|second|night|week) (you|we|they|he|she|i) ..3 (call|book|sit|walk|start|begin|meet|come|arrive|leave)',
    '(right)? (on|ahead of) schedule',
    'while you wait',
    '(on|over|during) (your|one|a) (lunch|coffee) (break|hour)',
    '(quicker|faster|sooner) than (you|a|your|it|any|most|we|they)',
    "# '-'? (day|week|hour|session|visit|weekend|night|minute|month) ..3 (cure|fix|turnaround|reset|repair|recovery|rescue|miracle|makeover|transformation|breakthrough|marriage|reboot|rebuild|healing)",
  ],
  // Pictures of a change for the better.
  turning: [
    '@effect',
    '(from|went) ..2 (roommates|strangers|enemies|fighting|broken|separated|silent) to ..2 (lovers|partners|friends|newlyweds|sweethearts|talking|married|whole|allies|best friends)',
    '(over|past|through) (a|the|your|that|any)? (breakup|affair|divorce|betrayal|ex|heartbreak|phobia|loss|fear)',
    '(communication|trust|marriage|sleep|desire|intimacy|spark|sex life) ..1 (fixed|back|restored|repaired|healed|on track)',
    '(have|get) ..1 (your|the) ..4 back',
    '(pack|packed|packs) (its|their) bags',
    'better (by|before|in|than ever|within)',
    '(walls|wall|guard|defenses|door|ice|silence|fog|clouds|storm|knot|logjam|armor|mask|barriers|chill|curtain) ..3 (come|go|be|melt|fall|open|break|crumble|lift|clear|thaw|crack|part|loosen|drop|untie) (down|open|away|off|over|gone|up)?',
    '(feel|see|notice|sense) ..2 (shift|lift|thaw|spark|lightness|click|ease|turn|breakthrough|changes)',
    '(run|ran) out of (things|stuff|reasons) to (fight|argue|bicker|worry)',
    '(ready|able|free) to (live|love|trust|date|move on|laugh|sleep|breathe|begin again|start over) ..1 (again|>|fully|,)',
    '(handled|sorted|solved|sewn up|squared away|put to (bed|rest)|licked|beat|tamed|under control|done and dusted|back to normal|right as rain|over and done|off your (back|chest|plate))',
    '(sleep|rest|breathe|eat|fly|drive|laugh|smile|talk|speak) ..2 (tonight|through|again|easy|easier|soundly|freely|like (grown ups|adults|friends|babies|a baby))',
    '(be|feel|get|leave|wake up|come out|go home|walk out) ..3 (lighter|calmer|closer|happier|stronger|hopeful|reconnected|in love|steadier|healed|yourself again|yourselves again|different|better) !(about|than|prepared)',
    '(turn|come|get) (a|the|that|around|round) (corner|page|point)',
    '(talking|laughing|sleeping|speaking|touching|kissing|dating|smiling|cuddling) (again|like|through|to each other)',
    '(first|best|good|full|whole) ..2 (night be rest|night be sleep|night of sleep|laugh|kiss|date|conversation) (in (years|months|ages|a long time|forever))?',
    '(stop|stopped|stops|quit|end|ended|ends) ..3 (fighting|arguing|fight|fights|bickering|tantrums|yelling|panic|crying|nightmares|worrying|silent treatment|acting out|lying|drinking|blaming|bed wetting|war|screaming|door slamming)',
    '(tantrums|meltdowns|fears|bedwetting|symptoms|nightmares|arguments|fights|panic|worry|cravings|anxiety|depression|grief|pain|anger|fear|jealousy|insomnia|trauma|phobia|urges|dread|fighting|fight|quarrel|war) ..3 (fade|stop|end|ease|lift|quit|vanish|dissolve|shrink|melt|drop|disappear|calm|break|over|gone|handled|done|behind you|cured|history|resolved|erased)',
    '(new|different|changed|whole other|better|healthier|happier) (man|woman|person|couple|marriage|family|child|kid|teen|you|people|life|relationship)',
    '(have|get|got|put|set) ..3 (talking|laughing|sleeping|speaking|smiling|listening|straight|straightened out|right|back together|on track|on (its|their|your|his|her) feet|in order|whole)',
    '(break|breaking) (through|the (cycle|ice|pattern|deadlock|stalemate))',
    '(real|true|deep|lasting|full|complete) (results|relief|turnaround|transformation|healing|recovery|reconciliation|closeness|peace)',
    'breakthrough',
    '(heal|healed|cured|fixed|mended|repaired|restored|reunited|reconciled|rewired|transformed|unstuck|unblocked|untangled)',
  ],
  // Words that say the time is for something else.
  'no-turning': [
    '(review|check|reply|respond|response|return|hear from|write back|get back|notice|cancel|cancellation|reschedule|refund|due|register|registration|enroll|rsvp|deadline|bill|billing|invoice|claim|portal|paid|pay|payment|fee|price|cost|paperwork|forms|intake|waitlist|wait list|opening|openings|closed|office|parking|holiday hours|vacation|maternity|newsletter|availability|available|turnaround time|insurance)',
    '(discuss|look at|look over|ask|see (if|whether|how|what)|decide|cover|covers|explore|study|learn|practice|practise|meet|meets|session is|sessions are|begin with|start with|take a break|pause|plan|map|introduce|go over|read|homework|sign)',
    '(may|might|some|sometimes|often|perhaps|maybe|hope|hopes|varies|vary|depends|depend|differs|would|possible|unlikely|whether|not everyone|slow|slowly|takes time|take time|no rush|years to|gradual|gradually|research|study|studies|try to|aim|goal)',
    "(i|he|she|they|my _|his _|her _|him|who|we) ..3 ('felt'|'got'|'was'|'were'|'had'|'stopped'|'slept'|'fell'|'went'|'came'|'left'|'saved'|'used')",
    '(baby|toddler|infant|newborn|puppy|dog|cat|garden|weather|rain|snow|panic attack|avoidance|compulsion|ritual|alcohol|medication|ssri|doctor)',
    '(if|when|unless|once) (you|he|she|they|your _|it|things)',
    '(too|so|very) (fast|soon|quick|quickly)',
    '(rupture|fantasy|myth|movies|movie)',
    'we will all',
    'back together (for|at|in) (the|a|our)',
  ],
  // What therapy is about, so that a change is one of therapy.
  'in-care': [
    '(couple|couples|marriage|marriages|relationship|therapy|counseling|counselling|therapist|counselor|session|sessions|visit|retreat|intensive|weekend|workshop|program|course|class|group|family|families|spouse|husband|wife|partner|parents|teen|child|kids|trauma|anxiety|depression|panic|grief|affair|phobia|addiction|ocd|ptsd|emdr|hypnosis|brainspotting|healing|intimacy|divorce|client|clients|love|trust|fighting|fight|fear|insomnia|coaching|breakup|heartbreak)',
  ],
}
