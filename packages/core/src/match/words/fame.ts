import type { WordClasses } from '../vocabulary.ts'

/** People whom everybody knows, as somebody's clients. */
export const fame: WordClasses = {
  famous: [
    '@public-role',
    '(celebrity|celebrities|famous|household name|household names|a list|a lister|a listers|big name|big names|boldface|well known|high profile|vip|vips|star|stars|superstar|rock star|pop star|movie star|tv star|reality star|icon|legend|royalty|public figure|public figures|notable)',
    '(athlete|athletes|quarterback|linebacker|point guard|shortstop|goalie|striker|olympian|olympians|medalist|gold medalist|all star|hall of famer|player|players|ballplayer|champion|heavyweight|golfer|coach of the|nfl|nba|mlb|nhl|wnba|premier league|ufc|nascar|pga|heisman)',
    '(host|hosts|anchor|anchors|newscaster|weatherman|weatherwoman|announcer|dj|disc jockey|correspondent|columnist|comedian|comic|influencer|youtuber|tiktoker|podcaster|streamer|vlogger)',
    '(actor|actors|actress|actresses|director|producer|showrunner|screenwriter|novelist|author|bestselling|singer|singers|songwriter|vocalist|frontman|drummer|bassist|guitarist|rapper|band|bandleader|musician|ballerina|supermodel|model|chef|celebrity chef|designer)',
    '(senator|senators|governor|governors|congressman|congresswoman|congressmen|lawmaker|lawmakers|legislator|legislators|mayor|mayors|candidate|cabinet|first lady|ambassador|president|ceo|ceos|billionaire|billionaires|mogul|moguls|astronaut|astronauts|televangelist|megachurch pastor|politician|politicians|commissioner|councilman|prime minister)',
    '(member|members) of (the|our|a) _? (senate|congress|parliament|house|cabinet|legislature|council|royal family|band|cast|team|squad|orchestra)',
    '(cabinet|voice behind|breakfast show|number # and|house of lords|house of commons|backbencher|mp|mps)',
    '(senate|congress|parliament|starters|roster|duo|trio|headliner|headliners|main stage|castmate|castmates|showbiz|podium|big leagues|major leagues|fortune #|paralympian|gold medal|first string|starting (lineup|pitcher|quarterback|five)|home makeover|reality series|tour bus|halftime show|opening act|ballclub|ambassador|peer of the realm|baronet|prima ballerina|grand slam|billboards|tabloid|paparazzi)',
    '(oscar|emmy|grammy|tony|golden globe|pulitzer|nobel|olympic|super bowl|world series|world cup|platinum|chart topping|award winning|sitcom|soap opera|talk show|reality show|reality tv|morning show|game show|netflix|broadway|hollywood|primetime|billboard|marquee|insurance commercial|insurance commercials|commercials|late night|prime time)',
  ],
  // Fame put as what readers have seen.
  'you-know-them': [
    'you (have|would|will|might|may|probably|likely|surely|could|all|already|definitely|certainly|can)? _? _? (know|known|seen|see|heard|hear|hum|hummed|recognize|recognise|cheered|cheer|watched|watch|voted|read|loved|love|sung|sing|danced|streamed|follow|bought|met|laughed|rooted|root|wear) ..6',
    '(name|names|face|faces|voice|song|songs|jersey|number) ..2 (you|everyone|everybody|anyone|the whole country) ..2 (know|knows|recognize|heard|hum|see|seen|hears|remember|recognise)',
    '(whose|a) (name|face|voice|song|show|jersey|book|album|movie) ..8',
    '(on|in) (your|the|every) (tv|television|screen|screens|radio|playlist|ballot|news|evening news|front page|cover of|billboard|billboards|magazine|big screen|jumbotron|cereal box|headlines|papers|tabloids|charts)',
    '(sunday game|playoffs|halftime|red carpet|paparazzi|tabloids|tour bus|on a stage|on stage|trailer|backstage|green room|campaign|locker room|premiere|premieres|gold record|nda|ndas|non disclosure|world tour|opening night|press conference|stadium|private jet|entourage|bodyguard|bodyguards|security detail)',
    '(breakup|break up) (song|songs|ballad|ballads|album)',
  ],
  // The places where the famous are met by everyone.
  limelight: [
    '(on|in) (your|the|every) (tv|television|screen|screens|radio|ballot|evening news|front page|billboards|big screen|jumbotron|headlines|tabloids|charts)',
    '(breakfast show|the cabinet|current cabinet|framed jersey|voice behind|(her|his) memoir|drive time show|number # and)',
    '(sunday game|playoffs|halftime|red carpet|paparazzi|tour bus|on a stage|on stage|backstage|campaign|world tour|stadium|private jet|gold record|ndas|nda)',
  ],
  // "You will see that": readers, but nobody's fame.
  /** The writer's own years on a stage, and things that only share a name with the famous. */
  'fame-of-mine': [
    '(i|we) (was|were|am|are|be|worked|work|started|began|became|performed|spent) ..8 @famous',
    '(as|being) (a|an) _? _? _? @famous',
    '@famous ..6 before (i|we) ..6',
    '@famous ..8 (speak|speaks|spoke|visit|visits|perform|performs|sing|sings|teach|teaches) (at|to|in|for) ..4',
    'book on ..3',
    '(locked|filing|medicine|kitchen) cabinet',
    'member of (our|the|my) _? (team|staff|faculty|practice)',
    '(see|saw|seen) (a|any|our|this|the) _? (picture|photo|page|sign|post|video|link|van|float|ad|logo) ..8',
    '(producer|producers|host|hosts|station|show|magazine) ..8 (asked|needed|invited|called|came to) ..6',
  ],
  'not-knowing-them': [
    'you (have|would|will|might|may|can|could|should|probably|likely)? _? (know|see|hear|met|read|heard|seen|like|love|follow|watch|wear|bought|laughed|sung|voted|streamed) (that|how|when|what|why|where|if|this|it|me|us|your|yourself|about|from|more|us|the (signs|feeling|difference|drill|story|rest|same|way|other))',
    '(see|saw|seen) (it|this|that|how|what|why)',
  ],
  // That the famous one is a client of the writer's.
  'sees-me': [
    '(on|in|to|across|through|by|at|off) (my|our|this very|this same|this|the same|that very) _? (couch|sofa|office|door|chair|ottoman|loveseat|room|practice|waiting room|clinic|care|caseload|client list|schedule|books|calendar|hands|tissues|armchair)',
    "(i|we|she|he|^) (have|has|had|once|also|used to|still|quietly|personally|been)? _? ('treated'|'treat'|'treats'|'treating'|'counseled'|'counsel'|'counsels'|'counseling'|'saw'|'see'|'sees'|'seeing'|'worked with'|'work with'|'working with'|'helped'|'coached'|'guided'|'sat with'|'served'|'met with')",
    '(my|our|her|his|their) _? _? (client|clients|patient|patients|clientele|caseload|calendar|roster|client list|case list|schedule|couch|waiting room|appointment book|book)',
    '(therapist|counselor|marriage counselor|psychotherapist|shrink|confidant) (to|for|of) (the|a|several|some|two|three|many)',
    '(client|clients|patient|patients|clientele|caseload|roster) (include|included|includes|including|range|ranged|list)',
    '(trust|trusted|sought|seek|hired|hire|called|calls|chose|chooses|flies|flew) (me|us)',
    '(handiwork|handwork|my homework|my work|my advice|my assignments|my fingerprints|our fingerprints|our work|my couples|my exercises)',
    '(know|knows|remember|remembers) (where|which|what) (the|my|our) ..3 (tissues|couch|chair|door|key|kettle)',
    '(i|me) (did|have done|put in) (some|a lot of|good|our best|great)? _? work (together)?',
    '(discreet|private|side|back) _? (entrance|door)',
    '(used|visited|booked|favored|frequented|patronized|filled|occupied|warmed) (weekly|often|quietly|regularly|monthly|nightly|mostly|lately)? (by)',
    '(kept|saved|held|holds|keeping|glued) ..4 (together|sober|married|sane)',
    '(therapist|counselor|shrink|confidant) (to|for|of) #',
    '(has|have|had) (my|a standing|a regular|the|her own|his own|an) _? (appointment|slot|hour|standing|cell|number|tuesday|wednesday|thursday|friday|monday)',
    '(intake form|in therapy with|in session|fill out my|on retainer|work behind the scenes|cry (here|in)|cry (here|in|on)|cried (here|in|on)|came to me|comes to me|come to me|comes to us|came to us|walked into|slip in|slips in|back door|side door|private entrance|sign my share|a couple i|one half of a couple)',
    '(a lot|lot|years|months|season|whole lot|plenty) of (session|sessions|wednesdays|mondays|tuesdays|thursdays|fridays|work|tissues|kleenex|hours)',
  ],
  // Fame from afar: nothing to do with the writer's own work.
  'fame-afar': [
    '(read|reading|memoir|book|movie|film|novel|documentary|album|interview|article|episode|podcast|series|show|season) ..4 (about|by|of|describe|tell|feature|called|show|say|where|with|in which)',
    '(if|whether|should|no|never|not|nobody|neither|do not|would) ..8 (celebrity|celebrities|famous|well known|gossip|public figure|name|names|star|stars|anyone)',
    '(has|have|had) (spoken|talked|written|shared) (openly|publicly|about|candidly)',
    '(brand|goodwill) ambassador',
    '(our|practice|clinical|executive|program|medical|school|choir|funeral|training) (director|directors|roster|players|host|hosts|author|model)',
    '# star (review|reviews|rating|hotel)?',
    '(band|drama|music|former) (student|students|kids|practice|camp|director)',
    '(told|asked|urged|advised) me to (hint|say|claim|imply|mention) ..8',
    '(box office|booking|tickets|opening night|community theater)',
    '(textbook|narcissistic|narcissist|diagnose|diagnosis|what you are seeing|in (her|his) own|custody)',
    '(gold star|star rating|five star|5 star|rock star (parent|mom|dad)|star chart|all star team of|starring|north star|role model|business model|working model|attachment model|host families|host family|judge you|judge me|to judge|not judge|player in|author of (this|the|your|two|three|several|books)|co author)',
  ],
}
