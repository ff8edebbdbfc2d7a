import type { WordClasses } from '../vocabulary.ts'

/** Years counted, names given to practices, the press, and errors left alone. */
export const standing: WordClasses = {
  // Stretches of time that copy counts up.
  'many-years': [
    "(#|several|many) _? ('years'|'decades'|'yrs'|'year'|'decade')",
    '(decades|a lifetime|a century|half a century|a quarter century|a quarter of a century|generations|all my life|my whole life)',
    '(a|one|half a|quarter|two) _? (century|decade|lifetime|generation)',
    'since (#|i was|before i|the (eighties|nineties|seventies|sixties)|childhood|birth|kindergarten|grade school|high school|college|my teens)',
  ],
  // What the years are said to be years of.
  'trade-work': [
    '(experience|expertise|practice|wisdom|know how|service|therapy|counseling|counselling|psychotherapy|clinical work)',
    "('counseling'|'counselling'|'practicing'|'practising'|'treating'|'healing'|'serving'|'guiding'|'helping'|'working with'|'in practice'|'in the field'|'in the business'|'in mental health'|'at this'|'doing this'|'as a therapist'|'as a counselor'|'in the room'|'in the chair'|'on the job')",
    '(couples|families|marriages|people|clients|relationships) (counseled|helped|served|healed|saved|treated)',
  ],
  // Things that are no clinical work, by which years and numbers are stretched.
  'not-practice': [
    '(youth|summer|bible|church|boy scout|girl scout|band) (camp|group|leader|ministry|pastor|counselor)',
    '(sunday school|vacation bible school|small group|girl scouts|boy scouts|4-h|pta|little league|coaching (softball|soccer|football|baseball|basketball|hockey))',
    '(bartend|bartending|bartender|waitress|waitressing|hairdresser|hairdressing|barber|salon|beautician|flight attendant|retail|sales|real estate|human resources|hr|call center|camp counselor|babysitting|nannying|nanny|teaching|taught|teacher|preaching|pulpit|pastoring|ministry|military|army|navy|marine corps|air force|police|nursing|parenting|mothering|motherhood|fatherhood|marriage of my own|my own marriage|our own marriage|marriages|my parents|my own (family|therapy|childhood)|my siblings|my (big|large) family|volunteer|volunteering|peer listener|listener|listeners|listening to friends|friends|roommates|sorority|fraternity|dorm|resident assistant|ra|mentoring|life lessons|kitchen table|dinner table|living with|being a (mother|father|mom|dad|wife|husband|middle child|child)|raising|growing up|grew up|grew|childhood|the oldest|eldest|grad school|graduate school|undergrad|undergraduate|my degree|coursework|internship|practicum|student years)',
    '(dinner parties|parties|cocktail parties|the bar|airports|church picnics|weddings|reunions|audience|audiences|attendees|attendance|subscribers|followers|readers|viewers|downloads|newsletter|radio|webinar|webinars|seminar|seminars|workshop guests|conference|congregation|congregations|podcast|views|emails|e-mails|phone calls|hotline|books sold|copies)',
  ],
  // Counting such things in.
  'counts-in': [
    '(count|counts|counted|counting|including|include|includes|included|add|adding|added|adds|throw in|throwing in|if you (count|add|include|throw in|go back)|when you (count|add)|plus|as well as|reckon|reckoning|factor in|tally|roll in|lump in|(go|going|goes|stretching|reaching|dating|starting|beginning|began|started) (all the way|way)? (back|with|in|at|when|from))',
    "('('|':'|–|—|-|=)",
  ],
  // Practices of one.
  'one-alone': [
    '(just|only|simply|really|it be|that be|there be|we are|i be|is|am) _? (me|myself|one of (me|us)|one (therapist|counselor|clinician|person|woman|man|practitioner)|the one of (me|us))',
    "('solo'|'sole') _? _? (practice|practitioner|practitioners|clinician|therapist|counselor|provider|owner|proprietor|operation|shop|act|member)?",
    '(one|1) (person|woman|man|therapist|clinician|counselor) (show|shop|practice|operation|outfit|band|office|team|business)?',
    '(team|staff|company|group|army|faculty|roster|department|committee|firm|collective|clinic) of (one|1)',
    "(the|our) ('associates'|'partners'|'team'|'staff'|'group'|'institute'|'faculty'|'collective'|'company'|'others'|'other name'|'other names') ..4 ((is|are|be|was|were|means) _? (me|my|our|just|imaginary|one|a|the|two|dogs|books|to come|coming|hoped|future)|left|moved|retired|died|exist)",
    '(i|she|he) (work|works|practice|practices|see|sees|do|does|run|runs|am|is|be) ..4 (alone|by (myself|himself|herself)|on my own|on her own|on his own|single handedly|all (it|the therapy|the counseling) (myself|herself|himself))',
    '(no|never (had|been|were)|not (have|had|been)|without|yet to (hire|find)|have yet to|someday|one day|hope to (hire|add)|eventually|maybe) ..3 (associate|associates|partner|partners|staff|team|employees|colleagues|other (therapist|therapists|clinicians|counselors)|second (therapist|clinician|counselor)|faculty|physician|physicians|doctor|doctors|medical (staff|doctor)|psychologist|psychologists|nurse|nurses|researchers)',
    '(no|not|nor|never|without|is not|are not) ..3 (part of|affiliated|affiliation|connected|connection|associated|association with|relation|related|tied|tie|ties|run by|owned by|licensed as|a (hospital|university|college|school|government|medical|state|public|real)|teach|research|degrees|courses)',
    '(unaffiliated|unrelated|unconnected|independent of)',
    "(my|the|our|a|his|her) _? ('garage'|'basement'|'spare room'|'spare bedroom'|'attic'|'living room'|'dining room'|'kitchen'|'kitchen table'|'den'|'back bedroom'|'guest room'|'sunroom'|'sun room'|'sunporch'|'back porch'|'shed'|'laptop'|'house'|'apartment'|'barn'|'trailer'|'carport'|'converted')",
    '(one|rented|borrowed|tiny|little|lone) _? (room|office|chair|desk|laptop|suite) (with|on|in|above|over|behind|and)',
    '(rent|rents|rented|renting|sublet|sublets|lease|leases|leased|borrow|borrows) (a|one|from|space|our|my|the|this|two|by)',
    '(have|has|had|since)? (moved on|moved away|passed (away|on|in)?|retired|died|left (us|the practice|in|for|years|last)?|departed|gone|never existed|imaginary|made up|invented)',
    '(my|our) (dog|cat|dogs|cats|wife|husband|mother|parrot|plants|assistant|laptop|answering machine) ',
    '(sounded|sounds|looked|looks|seemed|feels|felt) ..3 (better|bigger|official|grander|larger|nicer|established|impressive|professional|fancier|important|good|more|solid|legitimate|trustworthy|serious|scientific|medical|academic)',
    '(one|sole|single|only) (therapist|clinician|counselor|practitioner|provider|employee|member|lmft|licensed)',
    '(my|as a|is a|be a|just a|only a) private practice',
    "(','|:) (a|the) private practice",
    '(private|solo|independent) (counseling|therapy) (office|practice|practitioner|therapist)',
    '(find|found|mistake|mistaken|confuse|confused|think|thinks|assume|assumes|thought) (us|we|me|i|it|for) ..6 (hospital|university|college|school|state|county|clinic|team|group|bigger|part of|doctor|doctors)',
    '(run|runs|staffed|owned|led|operated|founded) (by|entirely by|solely by|only by) (me|one|^ ^ , (lmft|ma|ms|lpc|lcsw|mft))',
    '(counselor|therapist|clinician) (is|:) ^',
    '(means|meaning|is|refers to|that is) ,? in practice ,?',
    '(only|just|solely|really|actually|essentially) ^ ^ ,? (lmft|mft|lpc|ma|ms)',
    '(one|a single|only one|just one) (chair|desk|coat hook|mug|name on the door)',
    '(none|neither|not one|not any|nobody|no one) (of us|here)? ..3 (psychologist|psychologists|physician|doctor|doctors|medical)',
    'by ^ ^ , (lmft|ma|ms|lpc|lcsw|mft)',
  ],
  // The press.
  outlet: [
    '(cnn|fox|fox news|nbc|abc|cbs|msnbc|npr|pbs|bbc|cbc|hgtv|bravo|tlc|mtv|espn|usa today|huffpost|huffington post|buzzfeed|forbes|time magazine|newsweek|oprah|ellen|good morning america|the today show|dr phil|vogue|cosmo|cosmopolitan|elle|glamour|redbook|people magazine|oprah magazine|o magazine|self magazine|the atlantic|the new yorker|new york times|ny times|nyt|washington post|wall street journal|wsj|los angeles times|chicago tribune|boston globe|the guardian|the times|bustle|vice|vox|slate|salon|mindbodygreen|goop|well and good|psychology today|reddit|tedx|ted|netflix|hulu|good housekeeping|parents magazine|brides|the knot|martha stewart|women s health|men s health|yahoo|insider|business insider)',
    "('media'|'press'|'papers'|'newspaper'|'newspapers'|'magazine'|'magazines'|'tv'|'television'|'radio'|'networks'|'network'|'journalists'|'journalist'|'reporters'|'reporter'|'editors'|'newsroom'|'newsrooms'|'lifestyle site'|'lifestyle sites'|'magazine sites'|'advice site'|'news site'|'wedding site'|'producers'|'broadcasters'|'news crews'|'news anchors'|'talk shows'|'talk show'|'morning show'|'morning shows'|'evening news'|'front page'|'national outlets'|'outlets'|'airwaves')",
    "^ ('gazette'|'herald'|'tribune'|'courier'|'dispatch'|'sentinel'|'chronicle'|'observer'|'bulletin'|'times'|'star'|'globe'|'ledger'|'examiner'|'weekly'|'monthly'|'magazine') !(of|to|in|at|for|a|the|session|appointment)",
    '(channel|kxxx|wxxx|k|w) (#|4|5|7|9)',
    '(top|best) (doctors|therapists|docs|counselors|of the (city|county|town|best|valley|state|west|east|south|north))',
    'who _? who',
  ],
  // What an outlet is said to do, as if it judged.
  'picks-us': [
    '(trust|trusts|trusted|choose|chooses|chose|chosen|pick|picks|picked|prefer|prefers|love|loves|loved|rave|raves|raved|swear by|swears by|recommend|recommends|recommended|endorse|endorses|endorsed|vouch|vouches|vouched|approve|approves|approved|believe in|believes in|back|backs|crown|crowned|name|names|named|hail|hails|hailed|anoint|anointed|select|selects|selected|agree|agrees|vetted|vet|vets|rely on|relies on|lean on|depend on|depends on|count on|counts on|turn to|turns to|turned to|go to|goes to|call|calls|called|come to|comes to|came to|look to|looks to|want|wants|wanted|seek|seeks|sought)',
  ],
  // Paid-for praise.
  'paid-for': [
    '(paid|sponsored|purchased|bought) (for|placement|page|ad|advertisement|feature|content|post|segment|spot|profile|listing|interview|slot|article|advertorial|column|by (me|us)|the|my|our|a)?',
    '(advertorial|infomercial|sponsor|sponsors|sponsorship|press release|pay to play|vanity)',
    "(fee|invoice|cost|costs|price|charge|charged|plaque|trophy|package) ..4 ('$'|#|dollars|hundred|apply|included|paid)",
    "('$' #) ..6 (plaque|trophy|listing|fee|package|seal|badge|frame|ad|page|segment|placement|nomination|entry|membership)",
    '(my|our) (cousin|sister|brother|wife|husband|friend|neighbor|nephew|niece|aunt|uncle|mother|mom|dad|father|client|roommate|buddy|brother in law|sister in law) ..5 (edit|edits|writes|wrote|runs|owns|hosts|hosted|publishes|works|produces|produced|books|nominated)',
    '(we|i) (wrote|filled out|submitted|sent in|nominated|voted|entered|mailed|uploaded|typed) ..4 (it|ourselves|myself|ourself|the form|the ballot|the application|the bio)',
    '(applied|nominated (myself|ourselves)|self nominated|self published|voted for (myself|ourselves))',
    '(comment section|letters to the editor|letter to the editor|classifieds|want ads|caller|called in|background|audience|crowd|in the (background|crowd|audience)|walk on|extra)',
  ],
  // Those who get a therapist's facts wrong.
  'tells-wrong': [
    '(directory|directories|listing|listings|profile|website|site|web page|page|paper|newspaper|article|story|headline|host|emcee|mc|moderator|announcer|interviewer|reporter|journalist|magazine|radio|station|podcast|bio|program|programme|brochure|flyer|poster|church bulletin|bulletin|newsletter|google|yelp|zocdoc|psychology today|healthgrades|facebook|wikipedia|linkedin|insurer|insurance|plan|network|phone book|registry|chamber|library|hospital|school|conference|organizers|organiser|publisher|intern|marketing|agency|chatbot|ai|caption|chyron|banner|sign|sign painter|printer|invitation|introduction|review|reviews|reviewer|reviewers)',
  ],
  'says-of-me': [
    '(call|calls|called|calling|say|says|said|list|lists|listed|listing|have|has|had|put|puts|describe|describes|described|introduce|introduced|introduces|print|printed|prints|name|named|names|bill|billed|bills|show|shows|showed|credit|credits|credited|give|gives|gave|think|thinks|thought|believe|assume|assumes|assumed|refer|refers|referred|write|wrote|writes|claim|claims|claimed|promote|promoted|label|labelled|labeled|labels|upgraded|promoted|made) ..3 (me|us|i|we|my|our|him|her|^|that)',
  ],
  // Letting an error stand, for what it brings.
  'let-stand': [
    '(let|letting|lets|leave|leaving|left|leaves) (it|that|them|him|her|the (error|mistake|title|listing|headline|typo|line|number|article|label|thing|rest|post|mix up)|those|everyone|people|folks|this) (ride|stand|slide|go|be|alone|up|as is|there|lie|run|sit|live|think|believe|wonder|keep|in|on|slip|pass|where|how|the way)',
    '(who am i|who are we) to (argue|correct|complain|object|say|quibble|fuss|disagree)',
    '(not|never|nor|no (reason|need|point|plans|rush|hurry|intention)|have yet to|yet to|hardly|why|quit|stopped|given up|gave up) ..4 (correct|corrected|correcting|fix|fixed|fixing|change|changed|changing|argue|argued|arguing|dispute|disputed|disputing|set (them|him|her|it|that|people|folks|the record)|mention|mentioned|mentioning|tell|told|telling|explain|explaining|object|objected|complain|complaining|asked (them|him|her|for)|bother|bothered|bothering|spoil|ruin|hurry|hurried|rush|rushed|say (a word|anything|otherwise)|said (a word|anything|otherwise)|quibble|fuss|take (it|that) down|update|updated|updating|removed|remove|call (them|in)|write (them|in)|straighten|straightened|clear (it|that) up|interrupt|interrupted|make a fuss|point (it|that) out|pointed (it|that) out|correction|speak up|spoken up|spoke up)',
    '(framed|frame|laminated|laminate|hung|hang|pinned|pin|reposted|repost|shared|share|linked|link|kept|keep|saved|quoting|quote|bookmarked|clipped|displayed|reprinted|retweeted|screenshot) (it|that|the (headline|clipping|article|link|page|line|story|piece|listing|caption)|this) ',
    '(i|we) (will|would|can|could)? (take|keep|live with|run with|roll with|go with|own|accept|enjoy|like|liked|love|loved|kind of like|sort of like|rather like|do like) (it|that|the (sound|ring|look|promotion|title|upgrade|compliment|calls|extra|attention|traffic|business))',
    '(sound|sounds|sounded|looks|looked|reads|rings|has a|feels|felt) (so|rather|pretty|quite|a)? _? (nice|good|better|ring|impressive|grand|well|fancier|official|important|lovely|flattering)',
    '(bring|brings|brought|bringing|get|gets|good for|great for|helps|help|drums up|fills|keeps) (in|us|me|up|the)? _? _? _? _? (enquiry|enquiries|calls|business|clients|phone|traffic|referrals|customers|bookings|schedule|calendar|books|inquiries|people|folks)',
    '(works for me|fine by me|fine with me|no complaints|no harm|close enough|good enough|hey|not complaining|does not hurt|not hurt|flattered|flattering|i blush|a compliment|happy accident|lucky (mistake|error|typo)|free advertising|good publicity|any publicity|not my (error|mistake|fault|doing|job|problem)|their (error|mistake) not)',
    '(been )?meaning to (call|write|fix|correct|change|update|ask|email|tell|get)',
    '(get|getting|got) around to (it|fixing|correcting|calling|changing|telling|writing|that|updating)',
    'still (says|reads|lists|up|online)',
    '(ranks|rank|converts|performs|sells|tests|reads) better',
    '(rude|awkward|impolite|petty|silly|unkind|ungrateful|a shame|embarrassing|bad manners) to (interrupt|correct|say|contradict|fix|change|mention|argue|stop)',
    '(so|and) (doctor|dr|psychologist|expert) it is',
  ],
}
