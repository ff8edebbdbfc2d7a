import type { WordClasses } from '../vocabulary.ts'

/** People whom a town can place, and names that stand beside therapy. */
export const neighbors: WordClasses = {
  // Where everybody meets.
  'local-place': [
    '(bakery|feed store|mill|church|school|pew|choir|parish|fire hall|firehouse|station|diner|co op|ranch|bank|marina|cannery|post office|elementary|high school|middle school|varsity|council|school board|manse|rectory|parsonage|grange|hardware store|grocery|market|stand|orchard|dairy|quarry|mine|ferry|dock|docks|harbor|wharf|lodge|legion|vfw|elks|library|courthouse|town hall|city hall|sheriff|newspaper|gas station|garage|salon|barbershop|pharmacy|clinic|hospital|plant|factory|shop|store|pub|tavern|bar|cafe|inn|motel|gym|rink|pool|ballpark|stadium|team|cul de sac|street|block|main|route #|exit #|crossing|creek|ridge|hollow|valley|island|county|town|village|cheer|band|troop|pta|brigade|squad)',
    '^ (high|elementary|middle|methodist|baptist|lutheran|presbyterian|creek|valley|county|street|road|lane|avenue|church|parish|academy|school|crossing|fork|mill|island|hollow|springs|falls|ridge)',
    '(st|saint) ^',
  ],
  // Offices of which a town has one, or few.
  'local-role': [
    '(skipper|dentist|dentists|doctors|captain|farmer|curate|verger|alto section|tenor section|chief|mayor|pastor|pastors|principal|coach|superintendent|organist|sheriff|postmaster|postmistress|librarian|vet|doctor|dentist|midwife|priest|rabbi|minister|reverend|judge|clerk|undertaker|funeral director|choir director|scoutmaster|fire chief|police chief|deputy|deputies|teacher|foreman|ferryman|harbormaster|selectman|councilman|councilwoman|councilmember|school board|city council|deacon|deacons|elders|mayors|coaches|teachers|firefighters|nurses|bartender|pharmacist|realtor|banker|barber|editor)',
  ],
  // One known by place or office: "the couple behind the only bakery".
  'local-one': [
    "(the|our|this|that|two|three|four|six|half|most|both|all|a certain|#|one of the|those) _? _? (@soul|couples|families|brothers|sisters|parents|marriages|widow|folks|people|twins|kids|girls|boys|neighbors) ','? ..5 (in|at|from|of|on|behind|down|up|over|around|near|by|who|whose|across|running|that) ..8 (@local-place|@local-role)",
    '(our|the|a|that) _? _? @local-role _ (marriage|wife|husband|son|daughter|truck|car|house|family|kids|widow|boy|girl|mother)',
    "(our|the|two|three|half|most|both|#|one of the) _? _? _? @local-role (',' | in|at|of|from|here|who|whose|and|have|has|had|was|is|on)",
    '(#|two|three|half|most|several) of (the|our) #? (town|@local-role|county|island|valley|parish|school|congregation|choir|team|board|church|force|department)',
    '(six|#|several|many|half|most|some) of (whose|their|its) (marriages|families|members|couples|kids|wives|husbands)',
    '(who|which two|which couple|who) ..3 (sits|sit|sings|stands|walks|shops|dances) together',
    '(the|that) (situation|business|trouble|mess|scene|incident|fight|scandal|wedding|funeral|fire|crash|wreck|shooting|recall|vote|lawsuit) (at|in|on|down|up|over|behind) (the|our) _? @local-place',
  ],
  // That they were helped by the writer.
  'was-in-care': [
    '(are|is|were|have been) (speaking|talking|laughing|sleeping|dancing|living) again',
    '(is|are) (mending|on the mend|healing|doing better|a (much)? (happier|calmer|better|changed|sober)|happier|proof (that)?|sober now|back under one roof)',
    '(our|my) (little)? _? (hour|group|circle|sessions|room|door)',
    '(had|have|has) ..6 in my office',
    '(sat|sit|sits|sitting|cried|cry|worked|work|talked|came|come|comes|walked|been|landed|showed up|turned up) ..4 (in|on|to|through|into|across|with) ..2 (my|our|this|me|us|same) _? _? (office|couch|sofa|door|doors|lot|chair|room|practice|waiting room|porch|books)?',
    "(i|we|she|he) _? _? _? ('seeing'|'see'|'saw'|'treating'|'counseling'|'counsel'|'counseled'|'treated'|'worked with'|'working with'|'met with'|'meeting with'|'sat with'|'helping'|'helped'|'serve'|'served')",
    '(getting help|got help|picked up the phone|came in|in my lot|our doors|my doors|my office|our office|my couch|this couch|coming here|my waiting room|in counseling|in therapy|in treatment|proud therapist|my caseload|my books|my clients|client of|clients of|currently seeing|have said kind things about|picked out|found their way back|back together|holding hands again|moved back in|worked very hard|working hard|our work|been recommending|tried the|on the rocks|put in the work|couples work|reconciliation|reconciled|patched|mended|saved (a|the|that|their) marriage|marriage is (back|on|better)|(more|a lot more) laughter)',
    '(serving|trusted (by|with)|grateful to serve|honored to serve|honoured to serve)',
  ],
  // That readers are meant to guess.
  'you-guess': [
    '@people-would-know',
    '(i|we) (can not|could not|will not|would not|would never|will never|do not) _? (say|tell|use|name|mention) ..2 (who|which|names|whose|it|more|you)',
    '(let us|i will|we will) (just)? (say|only say|leave it|keep it)',
    '(i will say only|say no more|enough said|nuff said|wink|you know the ones|you know who|most of you|half (of)? (the|our)? (town|county|^)|everyone saw|everybody saw|we all saw|taking sides|nobody .. said a word|let them be|you can taste|watch who|guess who|you have met|keep this vague|no names|without naming|anonymously of course)',
    '(population #|forgive the vagueness|only therapist|discretion|no harm to say|no harm then|i will say only|people are private|politely knowing|i can report|ask anyone who|so loosely)',
    '(if|when) you (have)? _? (bought|drive|drove|pass|passed|shop|shopped|eat|ate|eaten|go|walk|walked|see|saw|hear|heard|sit|stop|stopped|bank|worship)',
    '(the winter|the summer|the spring|the fall|the week|the day|the night|the year) (of|after|before|that|when) ..8',
    '(since|after|before) (the|that|our) _? _? (fire|flood|storm|crash|wreck|shooting|funeral|recall|layoffs|trial|election|parade|derailment|tornado|organist left|strike|closure)',
    '(only|first|last) _? _? (in|on|at|this side|around|here|bakery|couple|doctor|hospital|church|gas station|@local-role)',
  ],
  // Discretion claimed while telling.
  hushed: [
    '(population #|forgive the vagueness|only therapist|no harm to say|no harm then|it does no harm|say only|people are private|politely knowing|i can report|keep this vague|no names|without naming|in a town (this|our) size|island community|small town|who i mean|you know the ones)',
    '(i|we) (can not|could not|will not|would not|would never|will never) _? (say|tell|use|name|mention) ..2 (who|which|names|whose)',
    '(let us|i will) just say',
  ],
  // What ties a name to therapy.
  'client-bond': [
    "(who|whom) (i|we) _? _? ('treated'|'counseled'|'treat'|'counsel'|'see'|'saw'|'worked with')",
    '(finish|complete|begin|begins|begun|started|ended|wrap up|finishing|completing|start) (her|his|their|up)? _? _? _? (session|sessions|therapy|counseling|treatment|intensive|emdr|premarital|program|work) (with (us|me|our|dr)|here|this|on (@weekday|friday)|today|yesterday|last)',
    '(faithful|longtime|long time|beloved|former|first|favorite|dear|cherished|loyal|valued|regular|sweet|brave|youngest|oldest|newest|very first) (client|patient|couple|family) !(of the|portal|care)',
    "(a|an|my|our) _? _? 'client' (here|since|of ours|of mine|of this|for # (year|month)|named|called|at (our|this|my))",
    '(session|sessions|therapy|appointment|appointments|counseling) with (us|me|our) !for',
    '(left|leaving|quit|fired|ghosted|dumped) (me|us) #? (times|twice|and)',
    '(from|in|of) (the|our|my|your) _? _? (@weekday|anxiety|grief|divorce|men|women|recovery|teen|anger|couples|process|relapse prevention|support) _? (group|circle|session|class)',
    '(@weekday|anxiety|grief|divorce|recovery|teen|anger|couples|our|my|group) (group|circle|intensive|retreat|program) (member|members|alum|alumna|alumni|graduate|graduates|regular|regulars|mate|family)',
    '(alumni|graduates|grads|veterans|alums|members|heroes|champs) of (the|our|my) ..4 (intensive|group|program|retreat|circle|class|weekend)',
    '(is|are|just) graduating',
    '(her|his|their) (last|first|final|next|hundredth|tenth) (session|appointment|visit)',
    '(finished|began|started|ended|wrapped up|graduated|begin|begun) (with|seeing) (us|me|dr|our|the practice|the clinic)',
    "',' who (sat|wept|came|cried|laughed|talked) ..4 (chair|couch|sofa|here|to us|to me|every|room)",
    '(of|from|in) (the|our|my) # (slot|group|appointment|hour)',
    'family will meet in (suite|room)',
    '# (couples|clients|families|patients) whose (patience|trust|courage|stories|generosity|work|honesty) ..3',
    '(held|reserved|booked|saved) for ^',
    '(you (two|both|guys|all) have come so far|still married|proud of the work (you|they|y|these)|so proud of (these two|you two|them))',
    "(my|our) @weekday #? (o'clock|am|pm)",
    '(my|our) first client _? _? _? _? was',
    '(so)? (good|great|lovely|nice|wonderful) (seeing|to see|having) (you|both) ..3 (on @weekday|yesterday|today|this week|last night|in session|back)',
    '(last|first|final|next|hundredth) (session|appointment|visit) (with me|with us|here|today|this morning|yesterday|on @weekday)',
    '(off|on) my (couch|caseload) (and|today|since)',
  ],
  // Names that are no client's.
  'other-name': [
    '@not-client-name',
    '(dr|prof|rev|pastor|father|sister|rabbi|coach|nurse|officer) ^',
    '(therapist|counselor|lmft|lcsw|psyd|phd|ma|ms|supervisor|intern|founder|director|owner|plumber|electrician|painter|artist|photographer|volunteer|donor|mayor|carpet|flooring|invented|made up|fictional|author|wrote|teaches|lead|leads|led|runs|founded|joined (us|our)|welcomes|yoga|accepts|sees|offers|specializes|works with|front desk|billing|manager|office dog|therapy dog|our dog|goldfish|cat)',
  ],
  // A person's name, as it stands in a sentence.
  'a-name': [
    '!(#|start|existing|former|because|somebody|begin|finish|have|am|would|happy|congratulations|congrats|kudos|thanks|thank|big|huge|even|since|grandpa|grandma|aunt|uncle|premarital|current|selling|in loving|@calendar|i|@sentence-opener|@all-of-you|the|a|an|our|my|we|you|he|she|they|it|this|that|these|what|how|who|where|why|emdr|eft|ifs|cbt|dbt|gottman|lmft|amft|aamft|google|zoom|facebook|instagram|god|lord|christian|english|spanish|american|is|are|do|does|can|will|your|their|in|on|at|for|from|with|to|by|as|no|not|all|every|each|most|many|some|therapy|counseling|group|couples|family|marriage|individual|free|new|call|book|session|sessions|monday|center|clinic|north|south|east|west|suite|street|texas|california) ^',
  ],
  // Somebody called by name, as people are in thanks and in tales.
  'named-one': [
    '(for|ask|thank|thanks|hi|hello|hey|miss|love|dear|congrats|congratulations|like|called|after|remember|see|saw|tell|told|hug|bless|goodbye|welcome|cheers|honor|memory of|because of|credit|proud of|shout out to|shoutout to|to my girl|to my boy|with my girl|girl|boy|pal|friend|credit to|hats off to) (to|on|la familia|the|little|big|sweet|dear|our|my|old|dearest|young)? @a-name',
    '@a-name (and|&) @a-name',
    '(mr|mrs|ms|miss) _? ^',
    "!(anyone|everyone|everybody|someone|somebody|those|people|couples|families|clients|parents|anybody|nobody|folks|members) @a-name ^? ','? who",
    '< !(@sentence-opener|@calendar|the|a|my|our|one|two|three|everyone|everybody|somebody|someone|nobody|anyone|anybody|couples|clients|people|another|that|this) ^ ^ ^? (has|have|had|is|was|who|told|came|sat|gave|left|never|finally|still|just|once|used|brought|asked|said|wept|cried|walked|taught|began|finished|started|quit|graduated|invented|made|wrote|sent|found|lost|swore|ran|kept|hugged|did|got|learned|spent|called)',
    '< !(@sentence-opener|@calendar|the|a|my|our|one|two|three|everyone|everybody|somebody|someone|nobody|anyone|anybody|couples|clients|people|another|that|this|i|we|you|he|she|they|it|who|what|most|many|some|both|others|nothing|something|mine|all|love|grief|anger|families|marriages|parents|kids|teens|which) ^ (told|sat|gave|finally|once|brought|asked|said|wept|cried|walked|quit|graduated|invented|wrote|swore|hugged|spent|fell|turned|texted)',
    '(the|la familia|los|las) ^ (family|boys|girls|twins|sisters|brothers|clan|crew|kids|household)',
    "(the|los) !(@calendar|i|gottmans) ^ ','? (and|are|have|were|had|family|who)",
    "'@' _ !(example|com)",
    "^ '.' ^ '.'",
    "!(@calendar|i|vitamin|plan|type|grade|suite|room|hepatitis|generation|gen|level|part) ^ !(i|a) ^ '.'",
    '(big|little|sweet|dear|poor) !(@calendar|i) ^',
    "!(@calendar|@sentence-opener|i|no|yes) ^ ',' (you|thank you|thanks|i see you|this one)",
  ],
  // A name that says by itself that its bearer is treated here.
  'named-client': [
    "(i|we) (have|had)? (been)? _? ('treated'|'counseled'|'counselled'|'treating'|'counseling'|'seeing'|'discharged') @a-name",
    '(my|our) _? (work|hours|years|months|sessions|mondays|tuesdays|wednesdays|thursdays|fridays) with @a-name',
    '@a-name ^? be (anxiety|divorce|affair|depression|recovery|sobriety|breakthrough|relapse|sand tray|last session|first session|final session|intake|chart|panic|grief|anger|custody|rehab|diagnosis|treatment|therapy|trauma|homework|tantrums|phobia|eating disorder|genogram)',
    "(my|our|a) _? _? ('client'|'patient'|'couple'|'family') ','? (named|called) ^",
    "@a-name (and ^)? ','? ^? (a|an|my|our|one of my|one of our) _? _? ('client'|'clients'|'patient'|'patients')",
    '(graduates|graduate|alumni|alumna|alum) ..3 (therapy|counseling|program|group|intensive) ..4 (:|—|include|like|such as) ^',
  ],
  // What only a client of the writer's would be named for.
  'name-tie': [
    '(in|into|on|to|at|from|across|off|through|by) (my|our|that|this|the) _? _? (office|couch|sofa|playroom|loveseat|consulting room|therapy room|sand tray|waiting room|treatment room|blue chair|green chair|group room|armchair|tissues)',
    '(my|our|her|his|their|your) (final|last|first|next|hundredth|fiftieth|tenth|closing|farewell) (hour|session|appointment|visit|meeting|group)',
    "(my|our) ((@weekday (noon|morning|afternoon|evening|night|# (o'clock|am|pm)?|group|regular|girls|boys|couple|crew))|noon|# (o'clock|am|pm|thirty)|first appointment|last appointment|standing appointment)",
    '(do|did|done|doing|does) (the|this|your|her|his|their|such|so much|all that|that|some) _? _? work ..3 (with (me|us)|in here|here|in (this|my|our|that) room|in (therapy|counseling|group|session))',
    '(have|has|had) been (coming|seeing (me|us)|with (me|us)|working with (me|us)|in (therapy|counseling|treatment|group)) ..4',
    '(across from|in front of|beside|opposite) me',
    '(came|come|comes|coming|returned|walked|drove) (in|back|here|to (see)? (me|us)) ..4 (last|this|barely|not|every|each|since|for|on @weekday|after|with|because|all|through|weekly|until)',
    '(first|last|favorite|favourite|youngest|oldest|bravest|newest|very first|funniest|toughest) (couple|client|family|person|patient|pair|teen|marriage) (who|i|we|to|that) ..5',
    '(graduate|graduation|graduating) ..3 (therapy|counseling|group|treatment|sessions|the program|program|our)',
    '(sat|sit|sitting|cried|wept|laughed|slept|fought|argued) ..4 (couch|sofa|loveseat|chair|office)',
    '(before|after|during|in|at|from|to) (group|session|sessions|therapy|counseling|treatment|couples work|premarital|intake|our sessions|my group|our group)',
    '(quit|finish|start|leave|begin|stop|end|complete|wrap up) ..3 (therapy|counseling|sessions|treatment|group|seeing (me|us)|with (me|us|dr)|(the|our|my|her|his|their) work|(her|his|their) _ session)',
    "(today's|tomorrow's|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|this week's|my|the) (client|session|appointment)? (list|lineup|schedule|calendar|caseload|roster|book|files|charts|stack of charts)",
    'names in my (phone|calendar|book|inbox)',
    '(in|from|of) (my|the|our) (old|intake|case|session|process|clinical)? (notebook|notebooks|notes|files|chart|charts|case notes|journal|ledger)',
    '(trust|trusting|trusted) (me|us) with ..4',
    '(years|months|weeks|days|session|sessions) (since|ago) ..3 (you|he|she|they) (first)? (sat|came|walked|called|cried|booked)',
    '(@weekday|tues|wed|thurs|thu|mon|fri|sat) # (am|pm)',
    '(sober|clean|off (pills|alcohol|meds|opioids)) ..6 (with me|with us|proud|work|group|here|together)',
    '(snacks|clipboard|chairs|facilitates|check in) ..6 (group|circle|tonight|doors)',
  ],
  // Staff, teachers, places, dogs and books that have names too.
  'name-of-others': [
    '@other-name',
    '(lmft|lcsw|amft|lpc|phd|psyd|md|associate|intern|supervisor|colleague|colleagues|staff|receptionist|biller|bookkeeper|dog|cat|puppy|goldfish|fern|author|book|novel|film|song|play|playwright|poet|podcast|episode|training|trained|workshop|conference|university|college|street|avenue|county|city|town|church|hospital|library|school|therapist|counselor|clinician|hired|joins|welcome to our|available|accepting|openings|covers|covered for|sees couples|sees families)',
    '@my-own-people',
    '(gottman|gottmans|johnson|bowlby|rogers|freud|jung|perel|brown|winnicott|minuchin|satir|bowen|frankl|yalom|orna|ainsworth|rilke|tolstoy|chekhov|austen|shakespeare|ibsen|oliver)',
    '(imagine|suppose|say|invented|made up|fictional|composite|let us call|call them)',
    '(insurance|aetna|cigna|anthem|medicare|medicaid|tricare|zoom|google|facebook|instagram|venmo|youtube|netflix|journal|survey|concord|e-mail|email)',
  ],
  // Where everybody goes, or an office of which there is one, as seen by those who live there.
  'known-spot': [
    '@local-place',
    '@local-role',
    '(behind|at|under|inside|across|next to|down) (the|that|our|this) _? _? (counter|bar|pulpit|desk|register|till|grill|wheel|plow|pump|pumps|scale|window|press|whistle|microphone|organ|baton)',
    '(on|off|down|along|up|past) (the)? (county road|route|highway|rural route|main street|front street|church street|mill road|^ (street|road|lane|hill|avenue|creek|ridge|row|square|lane|line|mountain|beach|point)) _?',
    '(carpool|pta|booster|boosters|little league|hockey|soccer|football|lacrosse|wrestling|basketball|softball|baseball|swim|track|cheer|marching band|choir|bell choir|quilting|bridge club|book club|garden club|rotary|lions|legion|volunteer fire|ambulance|ems|bus|crew|squad|team|varsity|lineman|quarterback|cheerleader|valedictorian|homecoming|prom|county fair|4 h|ffa|rodeo|school play|third grade|kindergarten)',
    '(the|our) ^ (boys|girls|twins|brothers|sisters|place|house|farm|ranch|crowd|folks|family|families)',
    '(from|in|of|at) (st|saint|first|second|holy|our lady|mt|mount|calvary|grace|trinity|bethel|zion) ^',
  ],
  // One, or a few, of them.
  'known-few': [
    "(the|our|a|an|that|one|two|three|four|five|six|seven|half|most|several|both|all|a certain|certain|#|someone|somebody|whoever|more than one|at least one|every|some) (of (the|our|its|those|my|your|this|whose))? #? _? _? _? (@soul|person|people|one|marriage|marriages|household|households|family|families|couple|couples|pair|crew|team|staff|board|section|row|pew|folks|neighbor|neighbors|parishioner|moms|dads|mom|dad|mothers|fathers|boys|girls|brothers|sisters|cousins|shopkeepers|deacons|elders|teachers|firefighters|volunteers|members|generations|captain's crew|@local-role)",
    '(@local-role|@known-kin) and (his|her) _',
    '(whose|which) (marriage|marriages|husband|wife|son|daughter|family|house|truck|boat|boy|girl|name|story)',
    '(he|she) and (he|she|i)',
    '(he|she|they|you) ..4 (sat|came|cried|worked|learned)',
  ],
  // The two together: "the fellow behind that counter", "the worship leader's family".
  'placed-one': [
    "@known-few ','? ..3 (in|at|from|of|on|behind|down|up|over|by|who runs|who run|who owns|who teaches|who coaches|who drives|who leads|who ran|who preaches|who sings|who plays|who carried|runs|running|with|off) ..3 @known-spot",
    "(our|the|that|a|an|one|both|those|two|three|four|half the|a certain|certain|senior|retired|volunteer) _? _? @local-role (and (his|her)|','|who|whose|and|has|have|had|in|is|was|be|from|of|came|sat)",
    '(the|our|that|this|a) @known-spot _? (marriage|wife|husband|widow|son|daughter|boy|girl|family|families|crew|team|pair|couple|parents|dad|mom|leader|captain|owner|owners)',
    '(if|when) you (were|have|shop|shopped|bought|buy|drive|drove|pass|passed|eat|ate|bank|worship|sing|go|went|see|saw|live|had|got|ever|walk|watched|heard) ..10 (you|that|he|she|they) ..2 (know|met|seen|heard|eaten|recognize|guess|waved|already|probably)',
    '(i|we) wondered with them',
  ],
  'known-kin': [
    "('foreman'|'captain'|'pastor'|'mayor'|'coach'|'farmer'|'doctor'|'chief'|'principal'|'deputy'|'owner')",
  ],
  // In the writer's care.
  'in-care-here': [
    '(in|on|to|into|through|at|up|from|across) (my|our|this) _? _? _? (office|couch|sofa|door|doors|chair|chairs|room|rooms|practice|waiting room|porch|stairs|caseload|calendar|books|schedule|consulting room|playroom|care|list|lot|driveway|table|kitchen table)',
    "(i|we) _? _? ('saw'|'see'|'seen'|'seeing'|'treat'|'treated'|'treating'|'counsel'|'counseled'|'counseling'|'worked with'|'work with'|'working with'|'met with'|'meeting with'|'sat with'|'sitting with'|'helped'|'helping'|'served'|'rebuilding'|'rebuilt'|'mending'|'patching'|'walked with'|'walking with'|'keep'|'kept'|'have had'|'got'|'counselled') !(that|how|what|why|it) ..2",
    '(i|we) have ..6 in (twice|once|weekly|every|on @weekday|for|together)',
    '(come|comes|came|coming|been) ..2 (in|to (see)? (me|us)|here|through) ..2 (together|about|for|with|since|every|each|twice|after|on|weekly|as|because)',
    '(has|have|had) done _? _? (work|things|hours)',
    '(has|have|had|is|are) ..2 been (working on|seeing|coming|rebuilding|talking|going|getting help|in to see)',
    '(working on|worked on|works on) (more|his|her|their|much|a lot)',
    '(braver|brave|hard|honest|tender|good|real|quiet|deep) work',
    '(in|for|with|of|through) (counseling|therapy|treatment|couples work|marriage work|premarital|grief work|counselling)',
    '(the|your|his|her|their|our) # (slot|chair|hour|appointment) (is|was)?',
    '(marriage|marriages|couple|family|he|she|they) ..4 (nearly ended|almost ended|came apart|fell apart|on the rocks|nearly split|separated|in trouble|is mending|are mending|not speaking|back together|speaking again|patched|saved|healed|stopped drinking|is sober|are sober|got sober|turned a corner|moved back|reconciled|came back from the brink|survived)',
    '(who|are|is|were|was) not (speaking|talking) ',
    '(my|our) (counseling|therapy|grief|couples|family|marriage|recovery|anger)? (clients|patients|clientele|caseload|group|groups|regulars)',
    '(serve|served|serving|trusted by|healing|helped|help|proud therapist) ..4',
  ],
  // That the place is small, or the readers in the know.
  'small-place': [
    '(town|village|island|valley|county|parish|hamlet|community|congregation|hollow|crossroads|outpost|reservation|base|campus) (of|with) # ..2',
    '(small|tiny|little|one stoplight|one horse|close knit|tight knit) (town|towns|village|island|place|community|school|parish|pond)',
    '(this|our|the) (town|village|island|valley|county|parish|hamlet|harbor|peninsula|ridge|hollow|mountain|reservation|base|base housing|neck of the woods)',
    '(population|stoplight|stoplights|locals|neighbors|rural folk|rural|country folk|out here|around here|up here|down here|in these parts|on the island|in the valley|in town|ferry|main street|everybody knows everybody|everyone knows everyone)',
    '(you|everyone|everybody|most of you|half of you|anyone|folks|some of you|any of you) ..4 (know|knows|seen|saw|heard|noticed|remember|wondered|recognize|guess|guessed|met|watched|prayed|talked|whispered|at the|were there)',
    '(no names|without names|naming no names|i will not say|i will not name|i will not say which|i will only say|i will just say|only say|just say|let us say|never write about|one exception|allow me one|be patient|be gentle|be kind|go easy|tip well|pray for|few people know|if you see (him|her|them))',
    '(since|after|before|when) the _? _? (fire|flood|storm|crash|wreck|shooting|funeral|recall|layoffs|trial|election|strike|closure|cannery|mill|plant|mine|factory|tornado|hurricane|scandal|accident|derailment|spill|merger|split|vote) ..2',
    'go (wildcats|tigers|bulldogs|eagles|panthers|bears|hawks|lions|warriors|rams|cougars|huskies|falcons|spartans|trojans|raiders|devils|mustangs|broncos|vikings|pirates|rebels|cardinals|owls|wolves|badgers|hornets)',
  ],
  'not-their-care': [
    '@my-own-people',
    '@about-staff',
    '@other-name',
    '(therapists|counselors|clinicians|colleagues|receptionist|office manager|our staff|our team|my family|i grew up|i was born|my mother|my father|my children|my kids|my house|my roof|my boat|plumber|mended my|fixed my|fundraiser|bake sale|open house|workshop|class on|talk at|speaking at|potluck|parade|library|imagine|suppose|invented|made up|composite)',
    '(if a|when a|would|should we meet|whenever|(when|if) (i|we) (see|meet|run) _)',
    '(refer|refers|referred|referring) (you|them|members|people|clients) ..2 (to|out|elsewhere)',
    '(do not|does not|will not|never|not) (see|take|treat|accept|counsel) ..6',
    '(be the judge|for the judge|doctor who knows|your doctor|former dentist|sliding scale|logo|weekend webinar|memoir)',
    '(welcome|wanted|if you are|whether you|do you|for (couples|families|farmers|teachers|people|parents|kids|teens|those) (in|from|who|on))',
    '(couples|families|people|farmers|teachers|teens|kids|clients) (from|in|across|throughout|who) ..4 (county|town|valley|state|island|area)',
  ],
}
