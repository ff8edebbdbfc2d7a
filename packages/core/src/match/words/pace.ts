import type { WordClasses } from '../vocabulary.ts'

/** How soon, and what is to be done by then. */
export const pace: WordClasses = {
  span: [
    '(session|visit|appointment|meeting|hour|minute|day|week|weekend|month|afternoon|morning|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sitting|conversation|call|quarter|semester|season|summer|fortnight|lunch|lunch hour|retreat|intensive|drive home|nap|coffee|taco night)',
  ],
  soon: [
    '@short-time',
    '(in|within|after|inside|inside of|under|over) (just|only|about|roughly|around|barely|under|less than|fewer than|no more than|one or|as (little|few) as)? (#|a|one|a few|a couple|a handful of|a single|half a) _? _? @span',
    '(within|inside|under|by) (the|our|your|this|my) _? (quarter|month|week|weekend|year|season|semester|fortnight|retreat|hour|day)',
    '(just|only) (#|one|a few|a couple of|a handful of|a single) _? @span',
    'by (about|around)? (the|our|your|my)? (end of)? (the|our|your|my|this)? (#|next|very|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) _? @span',
    'by (noon|lunch|supper|dinner|bedtime|the weekend|the end|checkout|breakfast|morning|tomorrow|the drive|the time you (leave|drive|get|go|check))',
    'before (you|the|your|school|harvest|we|it|lunch|supper|dinner|christmas|thanksgiving|easter|spring|summer|fall|winter|deer season|valentine|your _ is|her|his) ..6 (turn|fall|put up|cold|home|harvest|season|holiday|leaves|bloom|melt|arrive|parking|car|truck|check|card|coffee|know it|unpack|cool|birthday|wedding|anniversary|due|invoice|bill|on)',
    'before (christmas|thanksgiving|easter|spring|summer|fall|winter|lunch|supper|dinner|school|harvest|deer season|valentine|new year|breakfast)',
    'between (breakfast|lunch|friday|monday|saturday) and (supper|dinner|sunday|friday|lunch|bedtime)',
    '(the)? (first|second|third|fourth|very first) (or (second|third|fourth))? (session|visit|time|day|week|night|weekend|meeting|hour) ((i|we|you) (see|meet|come|sit)|here|together|,|alone)?',
    'on ..4 (day|night|session|week|visit) #',
    '(day|night|session|week|visit) # !(of|be|cost)',
    'from (day one|the (very)? first _|visit one|session one|the start)',
    '(overnight|instantly|instantaneously|immediately|on the spot|then and there|same (day|hour|week|afternoon|night)|right away|in no time|in a flash|at once|in short order|before you know it)',
    '(this|one|a single|# short|two|three|four|five|six) (weekend|saturday|saturdays|afternoon|sitting|evening|hour|session|sessions|visit|visits|weeks|days|months|meetings|fridays)',
    '< (just|only)? (#|one|two|three|four|five|six) _? @span (,|:|—|–|and|to|later|from now|flat|or less|tops|in)',
    '# (sessions|visits|weeks|days|months|hours|minutes) (or (less|fewer)|flat|tops|later|from now)',
  ],
  // What is to have happened by then, plainly a result.
  'done-deal': [
    '@effect',
    '@good-life',
    '(be)? (undone|fixed|solved|resolved|mended|turned around|sorted|cured|healed|transformed|saved|repaired|broken through|unlocked|rewired|discharged|symptom free|done with (me|us|therapy|counseling|this|it|that)|back on (its|your|their|his|her) feet|back to normal|back on track|in and out|on (its|their|your) (feet|way)|good to go|out the other side|like new|handled|behind you|unrecognizable|a new (man|woman|person|couple|marriage))',
    '(turn|round) the corner',
    '(turn|put|get|set|bring|have) (your|that|the|this|a|any) _? _? @dear ..2 (around|right|straight|back on|back together|back)',
    '(have|get) you (two|both|all)? _? (talking|laughing|sleeping|holding|smiling|kissing|listening|connecting|dating|trusting|agreeing|breathing)',
    '(desire|spark|passion|trust|love|sleep|romance|intimacy|laughter|peace|joy|confidence|affection|sex|connection|marriage|husband|wife|communication|closeness) (be|come)? (back|restored|returned|returns|rebuilt|reborn|open|fixed|healed|again)',
    '(tantrums|meltdowns|fears|bedwetting|symptoms|nightmares|arguments|fights|panic|worry|cravings|anxiety|depression|grief|spiral|cycle) ..1 (fade|stop|end|ease|lift|quit|vanish|dissolve|shrink|melt|drop|disappear|calm|break)',
    '(stop|break|end) the (spiral|cycle|pattern|war|bleeding|fight|fighting)',
    '@trouble ..3 (@over|@gone)',
    '(@do-away|@abolish) ..3 (@trouble|it|them)',
    '(be|feel|sleep|breathe|get|come out|leave|drive home|walk out) ..3 (sleeping|laughing|talking again|holding hands|better|lighter|closer|calm|calmer|different|relief|whole|happy|happier|changed|hopeful|reconnected|alive again)',
    '(breakthrough|transformation|turnaround)',
    '(see|feel|notice|get|expect) ..2 (result|breakthrough|relief|change|difference|shift|improvement|progress|turnaround)',
    '(stop|quit|end) (fighting|arguing|yelling|worrying|panicking|drinking|crying|cheating|lying|bickering|hating|the (fighting|arguing|war|cycle|yelling))',
    '(sleep|sleeping) through',
    '(fight|fights|fighting|war|yelling|silence|silent treatment|distance|arguing|door|wall|panic|nightmares|jealousy) ..2 (be|will be) ..2 (over|gone|down|open|done|finished|stopped|quiet)',
    '(fall|be) ..2 in love',
    '(save|fix|heal|cure|mend|repair|rebuild|restore|transform|solve|resolve|overcome|conquer|reverse|undo|turn around) ..5 (marriage|relationship|trust|affair|trauma|phobia|fear|anxiety|depression|panic|communication|intimacy|family|love life|sex life|grief|pattern|years|damage|habit|addiction)',
  ],
  // Therapy as usual, by the clock.
  'usual-length': [
    '(#|a|several|many|a whole|two|ten|half a)? _? (year|month|decade|lifetime) (or more)? (of|worth of|spent in|in) ..4 (therapy|counseling|sessions|talk|talking|couch|treatment|work|progress|weekly|appointments|analysis|dates|visits|repair|healing)',
    '(a|#|whole)? _? (year|month|years|months|decade) _? worth',
    '# ..1 (weekly|regular|ordinary|typical|normal) (sessions|appointments|visits|hours)',
    '# (months|years) (worth|elsewhere|anywhere else|with (someone|anyone|anybody|somebody) else)',
  ],
}
