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
}
