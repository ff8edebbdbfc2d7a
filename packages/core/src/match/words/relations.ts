import type { WordClasses } from '../vocabulary.ts'

/** Clients as a therapist's circle: who they are, where they gather, what they are called and given. */
export const relations: WordClasses = {
  // People who are clients and nothing else by these words.
  'known-clients': [
    "('client'|'clients'|'clientele'|'patient'|'patients'|'counselees'|'analysands'|'alumni'|'alums')",
    '(my|our) (caseload|whole caseload)',
    '(program|practice|therapy|counseling|retreat|intensive) (graduate|grad|alum|alumni|family|fam|veteran)',
    '(anyone|anybody|everyone|everybody|people|folks|those|family|kid|teen|single|man|woman|couple|boy|girl|fella|gal|guy|lady|parent|somebody|someone|one|you|the ones|friends|lot|others|bunch|runners|dads|moms|mamas|widows|vets|brides) (who|that|whom)? (i|we|he|she|they|dr ^) (have|be|also|already|currently|once|used to)? (been)? (see|treat|counsel|work with|help|sit with|walk with|care for|coach|serve|meet with|look after)',
    '(anyone|anybody|everyone|everybody|people|folks|those|families|kids|teens|men|women|couples|all|one|someone|somebody|couple|family|another|others|regulars) ..2 (who|that|whose) ..4 (sit|sat|come|came|cry|cried|work|worked|been|start|started|finish|graduate|heal|healed|go|went|see|seen|walk|walked) ..2 (with me|with us|to me|to us|me|us|(him|her) (here|on|for|at)|dr ^|(on|in|through) (my|our|his|her) (couch|sofa|chair|office|door|doors|practice|program|room)|here|therapy|counseling|treatment|(our|my|the) program)',
    '(anyone|anybody|everyone|everybody|people|folks|those|all|families|couples|kids|teens) (currently|now)? (been|is|are|currently)? in (treatment with|therapy with|treatment|therapy|counseling|session|my care|our care|my practice|our practice|my office|my (group|groups)|our program|my (chair|charge))',
    '(those|any|all|some|both|each|most|half|many|several) of you (i|we|who|that) ..3 (see|treat|counsel|work with|come|sit|started|finished)',
    '(on|off) (my|our|his|her) (caseload|books|schedule|client list|roster|couch)',
    '(my|our|his|her) caseload',
    '(everyone|everybody|anyone|anybody) (else)? on (the|our|my) (roster|caseload|books|schedule)',
    '(each|every|any) _? (person|family|couple|child) in (treatment|therapy|care|counseling)',
    '(family|families|couple|couples|people|person|lady|man|woman|kid|guy|mom|dad|teen|one|folks) (in|from|at) (my|our|his|her) (# _?|@weekday|morning|afternoon|evening) _? (hour|slot|group|appointment|session|spot)?',
    '(couples|families|people|everyone|graduates) from (our|the|my|past|retreat|retreats|cohort|cohorts|group|groups) ..2 (retreat|retreats|cohort|cohorts|group|groups|program|weekend|one|#)',
    '(ongoing|enrolled|vip|platinum|gold|existing|established|loyal|returning) (couples|clients|families|members|patients)',
    '(another|one|some|several|any) of (our|my|her|his) ..1 (clients|patients|couples|families)',
    '(those|anyone|everyone|people|couples|families|women|men|all) (who have|who has|who) ..2 been in (treatment|therapy|counseling) with (us|me)',
    '(in|from) (my|our|his|her|the) (chair|chairs|couch|couches)',
    '(faces|people|folks|friends|someone|somebody|everyone|others|buddies) ..2 (in|from) (my|our|his|her|the) waiting room',
    '(session|therapy|couch|counseling|practice) (fam|family|crew|buddies|buddy|besties|tribe|gang|squad)',
    '(former|past|current|ex|present|fellow|other) (client|patient|couple|counselee|graduate|participant|attendee|member)',
    '(client|couple|patient|family|families|folks|teens|one|some|ones|those|lady|ladies|fella|gals|kids|mom|moms|widow|guy|guys) of (mine|ours)',
    '(mis|nuestros|nuestras|cada|los|las|otros|otras) (pacientes|paciente|clientes|parejas|consultantes)',
  ],
  // The same, said as one says "my people".
  'seen-people': [
    '@known-clients',
    '(my|our|all|every|each) (counseling|therapy|coaching|weekly|regular|current|former|past|present|longtime|anxious|grieving|grief|recovering|recovery|trauma|adhd|divorced|divorcing|divorce|widowed|single|engaged|newlywed|evening|morning|afternoon|group|session|premarital|@weekday|adult|teen|young|online|virtual|family|marriage|practice) (family|families|teens|kids|kiddos|gals|guys|ladies|fellas|men|women|mamas|moms|dads|husbands|wives|parents|boys|girls|regulars|folks|people|ones|crew|crowd|bunch|gang|tribe|fam|widows|vets|group|student|pair|youth|couple|friends|mothers|fathers|single|family)',
    '(his|her|their) (@weekday|counseling|therapy|evening|morning|weekly) (people|folks|families|couples|guys|gals|ladies|men|women|crew|group|regulars)',
    '(one|some|several|many|most|two|three|all|each|few) of (my|our|his|her) ..1 (families|couples|clients|people|teens|kids|gals|guys|ladies|regulars)',
    'so many of (my|our|his|her|you) (people|families|couples)?',
    '(my|our) (teens|couples|gals|fellas|ladies|mamas|widows|widowers|regulars|newlyweds|brides|tweens|vets|veterans|couple|trauma survivors|survivors|young adults|teenagers)',
    '(my|our|each of my|all (my|our|of my|of our)) families',
    '(mis|nuestras) familias',
  ],
  // Where people of one circle find each other.
  'gathering-place': [
    '(group chat|group text|chat|chatroom|thread|discord|slack|whatsapp|telegram|signal|groupme|messenger|facebook|fb|instagram|reddit|subreddit|strava|marco polo|snapchat|peloton|circle app|mighty networks|minecraft|band app)',
    '(group|page|club|forum|message board|bulletin board|phone tree|buddy system|listserv|mailing list|e mail list|community|directory|contact list|phone list|league|book club|supper club|running club|walking club|prayer chain|prayer circle|sisterhood|brotherhood|tribe|hall of fame|leaderboard|yearbook|guest book|guestbook|scrapbook|album|lounge|hangout|meetup|meet up|mixer|reunion|retreat weekend|alumni association|alumni network|alumni page|buddy list|pen pal)',
  ],
  // Of those, the ones that are no form of treatment.
  'social-place': [
    '(group chat|group text|chat|chatroom|thread|discord|slack|whatsapp|telegram|groupme|messenger|facebook|fb|instagram|subreddit|strava|marco polo|peloton|forum|message board|bulletin board|phone tree|phone list|directory|roster|listserv|leaderboard|yearbook|guest book|guestbook|reunion|mixer|meetup|meet up|happy hour|potluck|picnic|alumni (association|network|page|group|night|dinner|day|weekend)|club|lounge|hangout|buddy (list|system)|hall of fame|league)',
  ],
  // Kinship given away to people who pay by the hour.
  kinship: [
    "('mom'|'mama'|'momma'|'mommy'|'mother'|'mum'|'mummy'|'nan'|'gran'|'dad'|'daddy'|'papa'|'father'|'aunt'|'auntie'|'aunty'|'tia'|'uncle'|'grandma'|'granny'|'nana'|'grandmother'|'abuela'|'grandpa'|'gramps'|'grandfather'|'abuelo'|'pops'|'sister'|'sis'|'brother'|'bro'|'cousin'|'godmother'|'godfather'|'parent'|'big sis'|'bestie'|'best friend'|'bff'|'pal'|'buddy'|'homegirl'|'girlfriend'|'soul sister'|'wing woman'|'mamá'|'tía')",
  ],
  'our-family': [
    '(our|my|the|this) _? (practice|office|clinic|center|little|big|growing|extended|whole|crazy|own|^|therapy|counseling|wellness)? (family|fam|clan|kin|tribe)',
  ],
  // A meeting of the kind friends have.
  outing: [
    '@get-together',
    '(fishing|hunting|hunt|golf|golfing|bowling|boat|boating|lake|beach|cabin|farm|ranch|camping|camp out|kayak|kayaking|pool|hot tub|sauna|spa day|pedicure|pedicures|manicure|manicures|nails done|shopping|movie|movies|concert|karaoke|dancing|poker|bingo|trivia|pickleball|softball|game|ballgame|run club|brewery|winery|pub|bar|wine|beer|beers|drink|drinks|cocktail|margarita|margaritas|coffee|latte|tea|breakfast|brunch|lunch|dinner|supper|pancakes|pizza|tacos|ice cream|barbecue|bbq|grill|smoker|crawfish boil|fish fry|boxing day|christmas|thanksgiving|new years eve|fourth of july|sherry|rum|charades|curling|darts|the pub|trail|quiz night|clambake|hockey|soccer|basketball|tennis|volleyball|climbing|trail run|easy miles|miles and|running club|run together|hot springs|after party|malbec|pinot|prosecco|rosé|burrito|waffles|diner|happy hour|gossip|road trip|vacation|cruise|sleepover|slumber party|girls night|ladies night|guys night|game night|poker night|movie night|wine night|book club|potluck|party|parties|birthday|wedding|weddings|baby shower|baby showers|bridal shower|shower|graduation|graduations|quinceañera|quinceañeras|bautizos|fiesta|fiestas|christening|baptism|bar mitzvah|reception|housewarming|reunion|picnic|cookout|bonfire|hayride|tailgate|open mic|festival)',
  ],
  // Coming together.
  'join-in': [
    "('come'|'comes'|'join'|'joins'|'joined'|'joining'|invite|invited|invites|'welcome'|'welcomed'|'meet'|'meets'|'gather'|'gathers'|'host'|'hosts'|'hosting'|'bring'|'brings'|'expected'|'see you'|'rsvp'|'attended'|'treat'|'show up'|'drop by'|'stop by'|'swing by'|'hang out'|'hang'|'throw'|'throws'|'crash'|'out to'|'over to'|'over for')",
  ],
}
