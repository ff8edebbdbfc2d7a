import type { WordClasses } from '../vocabulary.ts'

/** What clients are said to say, and what they are asked to say. */
export const hearsay: WordClasses = {
  // Reports of a client's words.
  'clients-report': [
    '(one|a|another|some|several|most|many|our|former|past|this|last|young|retired|more than one|recent) ..3 (client|clients|couple|couples|husband|wife|dad|mom|mother|father|pair|parents|families|bride|groom|teen|widow|widower|patient|patients|graduate|graduates|alumni|judge|gentleman|grandmother|fellow) ..5 (told (me|us|him|her)|tell (me|us)|say they|say it|wrote to (say|me|us)|wrote|writes (to|that|of)|called ..3 to say|texted|emailed|sent (me|us)|put it|puts it|credit|credits|credited|swear|swears|summed|thanked|came back to|stopped by)',
    '(be|is|are|that is) what (we|i) (hear|keep hearing|get told)',
    '(we|i) (hear|keep hearing|often hear|still hear|are told|get told) (again and again|over and over|it|this|most|that|from)',
    '(again and again|over and over|time and again) (we|i) (hear|are told)',
    '(they|he|she|both) ..1 (told|tell) (me|us) ..1 (we|i|that|they|it|how)',
    '(card|letter|postcard|pinned comment|thank you (note|card)|wall of (letters|thanks)|voicemail|favorite) ..4 (reading|reads|says|said|:)',
    '(watch|hear|listen|see|read) ..4 ^ (and|&) ^ (share|explain|tell|describe|talk|recall|look back)',
    '(hear|straight) ..2 from ..2 (a|our|past|former|the)? (graduate|graduates|client|clients|couple|couples|alumni|family|families)',
    '(clients|couples|people|patients|families|folks) (often|always|usually|all|who (finish|come|leave|stay|drive))? ..4 (describe|call|credit|thank) (me|us|him|her|^|this)',
    '(clients|couples|people|patients|families|folks|men|women|ones|those) who (finish|finished|come|came|leave|left|stay|stayed|make|made|drive|drove|do|did|have|attend|attended) ..6 (say|tell|swear|wish|report|call)',
    '(someone|somebody) you ..12 (credits|thanks|owes|swears)',
    '(says|said|writes|wrote|laughs) ^ ,? (#|of|from|who|a|,)',
    "('★'|'⭐'|'⭐️') ..3",
  ],
  // What they are said to have got out of it.
  'what-it-did': [
    '@good-word',
    '(gave|give|given|brought|bring|handed) ..6 back',
    '(had not|have not|has not|never) ..3 (raised|fought|yelled|argued|slammed|slept apart|since)',
    '(expecting|engaged|remarried|renewed|unpacked|moved home|moved back|called off|back in the same|same bed|same hook|christening|anniversary|vow|vows)',
    '(sense into|turned (it|things|us|everything|our)|turned ..3 around|walked out with|went home with|left with|drove home)',
    '(learned|learnt|taught|told|got|did|done|helped) ..4 more ..6 than',
    '(ever spent|bar none|hands down|cheaper than|worth it|more fun|lifesaver|10 10|ten out of ten|all changed|straight talk)',
    '(ten|five|#) years (ago|sooner|earlier)',
    '(done this|come|came|called|started|gone) ..3 (sooner|years ago|earlier|ages ago)',
    '(only|first|one) (one|person|thing|place|therapist|counselor) (who|that|to|which)',
    '(would be|would have been|be) ..3 (two households|divorced|separated|apart|single) ..4',
    '(warm|funny|kind|wise|direct|calm|gentle|brilliant|honest|gifted) ,? (and|,) ..4 (first|reason|best|only|therapist|kind|direct|wise|calm)',
    'the reason ..4 (talking|together|married|home|alive)',
    '(runs to the door|sleeps through|laughs again|talking again|speaking again|holding hands|in love)',
  ],
  // Words of praise, as something to make.
  'makes-praise': [
    "('leave'|'write'|'post'|'drop'|'share'|'record'|'film'|'send'|'give'|'tell'|'say'|'contribute'|'put'|'add'|'jot'|'pen'|'type'|'comment'|'reply'|'submit'|'lend'|'set down'|'write up'|'scan'|'snap'|'collecting'|'gathering'|'looking for') ..5 (review|reviews|stars|star|rating|testimonial|testimonials|few words|two words|one word|kind words|kind word|honest words|lines|line|sentence|sentences|letter|letters|story|stories|video|videos|clip|before and after|quote|blurb|write up|publicly|google|yelp|facebook|our page|how we did|how it (went|was)|how things|what changed|what is different|what ..4 gave you|about your time)",
    "('rate'|'review'|'recommend') (us|me|your (therapist|counselor|visit|experience|stay))",
    "('filming'|'recording'|'taping'|'shooting'|'interviewing'|'record'|'film') ..4 (interview|interviews|video|videos|couples|alumni|clip|phone)",
    "('hit reply'|'hit record'|'tag us'|'say so'|'balance the ledger'|'return the favor'|'contribute one'|'write me one'|'send me one'|'chime in'|'even the score'|'even it out'|'speak up for us'|'put in a (good|kind) word'|'sing our praises'|'brag on us')",
    '(the|a) (card|link|tablet|code|form) (with|for|to) ..6 (rating|review|reviews|stars|testimonial|google|yelp|facebook)',
    '(post|write|talk|share) ..3 about (your (time|experience|stay|session|work|visit|weekend|progress) ..2 (us|here|me)?|us|working with (us|me))',
    '(a|one) (kind|quick|nice|short|good|honest) (sentence|note|word|line|review|post|comment) ..6 (goes|would|means|helps|could|will)',
  ],
  // Those who have been clients, as they are spoken to.
  'has-been-here': [
    '(current|former|past|present|graduated|longtime) ..2 (client|clients|couple|couples|patient|patients|family|families)',
    '(alumni|alumnus|graduate|graduates|graduating|discharge|discharged)',
    '(you|you have|who have|who|couples) ..2 (worked|sat|been|came|come|stayed|finished|wrapped up|wrapping up|attended|saw|seen) ..4 (us|me|couch|office|here|weekend|program|retreat|together)',
    '(our|your) (work together|time together|time with (us|me)|time here|last (session|visit|day)|final (session|visit)|experience (with|here)|stay|sessions? with (us|me)|sessions? here|results|progress)',
    '(after|before|following|at) your (last|final|next|first)? ..1 (session|visit|appointment|weekend|retreat|intensive)',
    '(therapy|counseling|work|sessions|weekend|retreat|program) (with us|with me|here) ',
    '(if|when) (we|i|this place|this office|these walls|our work|counseling|therapy|the (weekend|program|group)|your (therapist|counselor)) ..6 (helped|made|changed|meant|blessed|saved|did|been|eased|good)',
    '(who|whom) you (saw|see|went to)',
    '(wrapping up|last day of|end of) ..4 (us|me|eight weeks|program|therapy|course|weeks)',
    '(how we did|how (it|things) (went|changed|have changed)|what is different|what (changed|helped)|what ..4 (with us|with me) ..3 (gave|did|meant)|did for you|gave you|changed at home)',
    '(finishing|finished|completing|completed) ..3 (program|therapy|sessions|course|retreat|with us)',
  ],
  // Where it is to be read, and by whom.
  'to-be-read': [
    '@public-spot',
    '(first names|first name|initials|with permission|anonymous is fine|pseudonyms|do not have to use your|next cohort|new couples|others who|those who come after|word of mouth|find us|find help|would mean the world|goes a long way|mean the world|means the world|so much|small business|helps (us|families|people|others)|show it|put (it|them|those|the nicer ones) (online|up|on)|we can use|i can use|visitors be book|book of letters|monthly column|scan the code|qr|tag us)',
    '(please|would you|could you|we would love|i would love|love to|be so kind|take a minute|do us|calling all|hope you will|do not be shy|if you feel led|warmly asked|would you mind|spare)',
  ],
  // Public words about a practice, in whatever grammar.
  'said-in-public': [
    "('review' !(your|the|our|my|each|this|goals|what|how|these|it|all|every|or)|'reviews' !(of|from)|'reviewed (us|me)'|'reviewing (us|me)'|'testimonial'|'testimonials'|'rating'|'ratings'|'rated (us|me)'|'five stars'|'stars (on|for)'|'write up'|'write ups'|'written us up'|'write us up'|'wrote us up'|'shout out'|'success story'|'success stories')",
    '(kind|nice|good|honest|few|some|sweet) (word|words|lines|line|things|thing) ..6 (page|google|yelp|facebook|online|us|site|profile|listing|nextdoor|forum|group)',
    '(post|posts|posted|posting|write|writes|wrote|written|tell|told|share|shared|say|said|brag|rave) ..3 (about|on) ..3 (us|me|session|sessions|stay|retreat|visit|weekend|time|google|yelp|facebook|instagram|work|your therapist|experience)',
    '(tag|tags|tagged|tagging|mention|mentions|mentioned|hashtag) (us|me|our|the practice|your therapist|her|him)',
    '(video|selfie|reel|clip|screenshot|public) ..2 (testimonial|review|about us|of your review|post|story)',
    '(google|yelp|facebook|tripadvisor|trustpilot|healthgrades|nextdoor) ..3 (page|review|profile|listing|love|stars)',
  ],
  // What is had for it.
  'perk-for-it': [
    '@worth-having',
    '(latte|coffee|tea|muffin|cookie|cookies|candle|candies|sticker|tote bag|tote|mug|workbook|plant|succulent|bath bomb|socks|spa day|paid friday|friday off|follow up course|ticket|tickets|entry|raffle|drawing|prize|jar|half hour|ten minutes|extra minutes|sunday rate|lunch package|tune up session|next (session|visit|one|hour|booking|fee|month)|late (fee|cancellation)|cancellation|goody bag|goodie bag|swag|top of the waitlist|front of the line|skip the (wait|waitlist|line)|tree|rate freeze|same rate)',
  ],
  'given-for-it': [
    '(on (us|me|the house)|on your|free|waived|complimentary|gratis|half|off|comped|refund|refunded|gets|get|earn|earns|wins|win|yours|there is|swap|trade|exchange|in return|for anybody|for anyone|thank you|thanks|reward|send you|hand you|give you|pick up|bring in|show it|show us|worth|taken off|knocked off|entered)',
  ],
}
