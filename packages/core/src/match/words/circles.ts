import type { WordClasses } from '../vocabulary.ts'

/** Clients in every way that a therapist may refer to them, and the ties that friends, kin and neighbors have. */
export const circles: WordClasses = {
  // Those seen, by the hour, the couch or the work done.
  'our-clients': [
    '@seen-people',
    "(my|our|his|her|half my|half our|some of my|most of my|all my|these|those) ..1 ('mondays'|'tuesdays'|'wednesdays'|'thursdays'|'fridays'|'saturdays'|'sundays') !(off|are for)",
    "('mondays'|'tuesdays'|'wednesdays'|'thursdays'|'fridays') (can|could|get|gets|who|people|folks|regulars|crew)",
    '(my|our|the|his|her|your) ..1 (#|@weekday) ..2 (crew|gang|bunch|crowd|regulars|people|ones|folks|slot|slots|group|couple|family|families|couples|client)',
    'my (#|@weekday) (a m|am|pm|p m|o clock|noon|morning|evening)',
    '@weekday be (couples|families|clients|people|teens|women|men|group|folks)',
    '(my|our|your fellow|fellow|any of my|these|such) ..1 (@condition-word)? ..1 (folks|people|ones|women|men|ladies|gents|gals|guys|moms|dads|mums|mamas|families|couples|pairs|duos|marrieds|singles|widows|widowers|newlyweds|grievers|mourners|worriers|regulars|caregivers|veterans|graduates|grads|alumni|twosomes|flock|peeps|locals|insomniacs|overthinkers|procrastinators) !(therap|who call|skill)',
    '(people|folks|men|women|ladies|lads|couples|families|kids|teens|those|anyone|anybody|everyone|everybody|somebody|someone|whoever|whomever|one|ones|person|family|couple|man|woman|boys|girls|boy|girl|duo|pair|guys|fellas|mothers|fathers|mums|moms|dads|friends) (who|whom|that)? ..1 (i|we|he|she|^|dr ^) ..4 (see|saw|seen|treat|counsel|help|helped|serve|work with|sit with|sat with|meet with|worry about|worried about|look after|care for)',
    '(who|whoever|those|anyone|everyone|everybody|people|somebody|someone|folks) ..5 (sit|sits|sat|cry|cries|cried|talk|talked|come|comes|came|been|passed|walk|walks|walked) ..4 (with me|with us|on (my|our|the|this|that) (couch|sofa|chair)|to see (me|us)|in here|through (these|my|our|the|this) (doors|door|program|practice))',
    '(on|off|from|in) (my|our|this|his|her) (couch|sofa|caseload|roster|books|client list|waitlist|chair|loveseat|consulting room|therapy room|treatment room)',
    '(who|you) ..5 (finish|finished|finishes|complete|completed|done|did|started|starts|began|doing|ended|graduate|graduated|been through|gone through|go through|come through) ..5 (therapy|counseling|counselling|treatment|program|sessions|own work|work here|with (me|us) here|with us|with me)',
    '(one|two|some|none|any|half|most|plenty|lots|few|many|several|dozens|handful|couple) of (mine|ours|our own) !(own)',
    '(couple|couples|family|families|client|patient|folks|pair|woman|man|guy|lady|teen) of (mine|ours)',
    '(first|originally|only) (met|saw|see|meet|know|knew) ..5 (couch|sofa|couples|clients|therapy|office|session|hour)',
    '(been|was|were|be|you are|become|became|my being) ..2 (my|our) (client|patient)',
    '(in|under) (my|our) (care|charge|treatment)',
    '(therapy|treatment|counseling|counselling|couples) (clients|client|patients|folks|people|families|couples|kids|teens)',
    '(whichever|whatever|any) (clients|couples|families|patients)',
    '(present|enrolled|established|active|existing|weekly|standing|regular) (clients|couples|families|patients)',
  ],
  'condition-word': [
    '(anxious|depressed|grieving|bereaved|divorced|divorcing|addicted|recovering|sober|traumatized|lonely|sad|weepy|tired|burned|stressed|adopted|blended|married|engaged|queer|postpartum|insomniac|adhd|autistic|bipolar|ptsd|sensitive|frazzled|overwhelmed|estranged|separated|separating|newly|long|sleepless|panicky|wounded|hurting|brokenhearted)',
  ],
  // Readers who are clients, if the rest of the sentence is about care.
  'of-you': [
    '(half|most|some|many|several|each|any|both|all|#|so many|a few|plenty|lots|dozens|handful|whoever|every one|one|those|certain|bunch) of you',
    'you (all|guys|girls|both|lot|folks|ladies|gents|lovelies|lovely (people|lot|humans)|beautiful _)',
    '(each|either) of you',
  ],
  // A visit, the first or the last, the one between.
  'a-visit': [
    '(your|our|my|the|each|every|this|next|last|first|final|second|third|fourth|fifth|sixth|tenth|#|after|before|a) ..2 (session|sessions|appointment|appointments|visit|visits|intake|intensive|hour)',
    'between (sessions|visits|appointments|hours)',
    '(once|when|after|before|until|as soon as|now that|since) (we|you|you both|the two of you|therapy|counseling|treatment|our work|your work|our time|group) ..4 (finish|done|wrap|end|ends|ended|graduate|terminate|leave|over|come in|through|signed up|on board|on my|start|begin|discharged|closed|say goodbye)',
    '(once|when|after|now) ..3 (therapist|counselor) ..3 (no longer|done|over|hat)',
    '(after|following) (our|the|my) ..1 (mondays|tuesdays|wednesdays|thursdays|fridays|hour|group|@weekday)',
    '(skip|leave|trade|swap|off|ditch) ..2 (couch|office|notepad|clipboard|shop talk|therapy talk)',
  ],
  // Networks, games and apps where people add one another.
  'a-network': [
    '(request|requests) ..2 (from|by) ..3 (client|clients|patients|patient)',
    '(my|our) (number one followers|followers|mutuals|close friends list|friends list|personal insta|personal facebook|personal profile|private insta|private facebook)',
    '@network-site',
    '(wordle|duolingo|words with friends|chess com|lichess|geoguessr|peloton|zwift|fitbit|apple watch|game center|switch code|friend code|gamertag|gamer tag|steam|psn|roblox|minecraft|fortnite|wechat|kakao|line app|vk|depop|etsy|substack|youtube|clubhouse|untappd|vivino|ravelry|allrecipes|storygraph|last fm|soundcloud|houseparty|partiful|evite|cash app|onlyfans|patreon|bumble bff|messenger|whatsapp|telegram|signal)',
    '(finsta|private story|private stories|close friends|my stories|friends list|friend list|followers list|contacts list|friend request|friend requests|follow request|follow requests|add request|my handle|the handle|my username|every app|socials|social media|my feed|my wall|my timeline|my profile|private profile|personal profile|private account|personal account|private page|personal page|real account|own account|other account|secret account|locked account|streak|kudos|mutual|mutuals)',
    '(my|our) ..3 (facebook|instagram|insta|snap|snapchat|strava|tiktok|spotify|goodreads|venmo|profile|feed|finsta|bereal|linkedin|twitter|threads)',
  ],
  // Becoming contacts or friends.
  'befriend-me': [
    '((be|become|becoming) my ..2 (friend|follower|mutual|contact)|tag me|like (your|my|our|each other be) posts|comment on|keep up with|stay in touch|keep in touch|keep tabs|lurk|creep|scroll|request sent|requests (be|are) ..1 (welcome|open|on|always)|open to (clients|all|everyone|you)|unlocked|give me a follow|a follow|throw me|drop your|what be yours|share yours|trade|link up)',
    '(my|our) (followers|friends) ..4 (clients|couples|patients|families|of you|my)',
    '(add|adds|added|adding|friend|friended|befriend|follow|follows|following|followed|accept|accepts|accepted|approve|approved|connect|connects|connected|request|requests|requested|invite|invites|search|swap|trade|exchange|find|found|hit|tap|click|knock|let ..1 in|let in|ping) ..3 (me|us|you|them|back|request|requests|in|there|everyone|clients|accept|add|connect|friend|snaps|handles|each other|one another|my couples|my clients|dr ^)',
    '(say|said) yes to',
    '(buddies|pals|friends|mutuals|besties|mates|chums) (on|there|at last|now|too|already|with)',
    '(let us|we (can|could|will|may|might|are|get to)|now we|you and i) ..4 (be|become|stay|turn|have) ..3 (friends|pals|buddies|mates|mutuals|contacts|in each other be lives|in touch|connected)',
    '(having you|have you|see you|meet you|welcome|join me|join us|hop on|hop over|come over|come find|come see|come say|be there|are there|there already|already play|play me|plays me|open to|key to|invited to|dm for|dm me for|slide in|look me up|search for me|search me|look for me|find me|catch me|my username is|handle is|i am ..1 on (both|there|all|it|most))',
    '(send|sends|shoot|drop|fire|expect|get|take|accept|accepts|approve|answer|await) ..4 (request|requests|invite|invites|invitation|add|follow|code|handle)',
    '(i|we) ..2 (follow|add|friend|accept|approve|like|kudos) ..3 (back|you|everyone|anyone|any|all|most|them)',
    '(in each other be lives|see my real life|my real life|the real me|behind the scenes|off duty me|unfiltered|my kids|my dog|my cooking|my holidays|my garden)',
  ],
  // It stays apart from practice.
  'no-befriending': [
    '(i|we) (do|will|can) not (take|answer|add|follow|use)',
    'will hear from',
    '(not|never) (connect|friend|befriend|add|accept|follow|link) ..3',
    // A heading, which says nothing yet.
    '< (friend|follow|contact|connection) (request|requests) >',
    '(ask|asks|asked|like|wants|want) to (follow|friend|add|connect)',
    '(unanswered|leave it|sits there|clinician|clinicians|referrals|be private|stays private|keep it private|fees page|peers|fellow therapists)',
    '(practice page|business page|professional page|public page|office page|our page is for|privacy|confidential|confidentiality|coworker|coworkers|colleague|colleagues|your (kid|kids|teen|teens|child|partner|ex|spouse|husband|wife|mother|friends)|policy is not|rather not|decline|declines|declined|ignore|do not accept|not accept|never accept|unfollow|block|keep the door|boundaries|boundary|delete|newsletter|workshop|webinar|book a|consultation|portal|appointment request|request an appointment|contact form|screen time|cheating|affair|therapist friends|consult group)',
  ],
  // Motherly words and arms.
  'held-dear': [
    '(welcome home|you are loved|loved here|you belong (to|with) us|belong to us|we are your people|your people be|i am your person|related now|practically related|we are related|never be (alone|without)|not go home|home cooked|gravy)',
    '(home away from home|second home|come home|grandma be house|your village|rocking chair|picture on (my|our|the) (fridge|wall|mantel)|on (my|our) fridge|we do not do goodbye|never goodbye|always have a (place|home|seat|bed|family)|always a (chair|bed|plate|place)|soup when|chicken soup|my lap|tissue and a hug|arms (around|open)|open arms|heart first|hugger|huggers|love on (you|people|clients)|love (bomb|my people|our people|my clients|our clients))',
    '(we|i) (do not|never) (do|say|believe in|let) ..2 (goodbye|goodbyes|discharge|termination|distance|boundaries)',
    '(i|we|and|will|here|who|she|he|our therapists|^) ..3 (love|loves|adore|adores|cherish|mother|fuss over|fusses over|dote on|dotes on|spoil|hug|hugs|squeeze|cuddle|cuddles|hold|holds|rock|rocks|kiss|kisses|adopt|adopts|adopted|claim|claims|feed|feeds|tuck|scold|worry over|pray over|wrap|root for|bless|smother|carry) ..1 (you|you both|you two|every one of you|everyone who|everybody who|everyone|everybody|all of you|each one of you|y all|you girls|you guys|them all|whoever (comes|walks|sits)) !(that|to|for who|in mind|and your insurance|responsible|accountable|can|will|think|be|have|see|look)',
    '(being|is|are|been|get|gets|without being|go home|goes home|leave) ..1 (held|hugged|fed|fussed over|fussed at|adopted|mothered|cuddled|rocked|cherished)',
    '(a hug|hugs (at|on|from)|big hug|bear hug|mama hug|shoulder to cry on|my arms|my whole heart|under (my|our) wing|tuck you in|tucked under|stroked your hair|strokes your hair|kiss on the (cheek|forehead|head)|i love you (too|all|so|more|,)|love you (all|to pieces|to bits|so much)|ride or die|never let you go|your own (mug|hook|key|stocking|chair)|place at (our|my) table|seat at (our|my) table|love you , (baby|sweet|hon|kid))',
    '(te quiero|te queremos|mi gente|mija|mijo|eres mi|abrazo|apapacho)',
  ],
  // Kin, as which somebody stands.
  'as-kin': [
    '(kiddo|sweetheart|baby girl|my darlings|my loves|my darling|my lovelies|my dears|my chickens|my ducklings|my lambs|honey child)',
    '(call|calls|calling|called) (me|us|her|him) ..1 (mom|mama|momma|ma|mother|auntie|aunt|tia|uncle|grandma|granny|nana|grandpa|pops|papa|dad|sis|mum|nan|nonna|abuela|bubbe|yiayia|mother hen|coach)',
    '(love|xo|yours|hugs) , ..1 (mama|auntie|aunt|uncle|nana|mum|mom|papa|grandma|granny) ^',
    "(i|we|you|they|she|he|me|us|here|y'all|who) ..3 (be|am|are|is|was|were|become|becomes|became|been|stay|remain|leave as|leaves as|turn into|feel like|like|as|call|calls|called) ..3 (a|an|the|my|our|your|their|one of|like|everybody be|everyone be|basically|practically|just|still|always|now|honorary|second|extra|spare|bonus|adopted|third|own|big|little|favorite|long lost|chosen) ..2 (@kinship|family|fam|kin|kinfolk|clan|tribe|flesh and blood|own (kids|children|family)|kids|daughters|sons|daughter|son|nieces|nephews|babies|siblings|sisters|brothers|grandparents|best friend|best friends|bestie|dear friend|old friend|friend|friends|one of us|ours|people|flock|brood|nest)",
    '(fairy godmother|mama bear|den mother|house mother|earth mother|big brother|big sister|soul sister|second mom|second mother|second mama|practice family|counseling family|therapy family|therapy mom|therapy mama|therapy auntie|therapy dad|work mom|mama hen|mother hen|stand in (mom|mother|dad|parent|family)|surrogate (mom|mother|parent|family)|adoptive|honorary)',
    '(gente|mi hija|mi hermana|mi hijo|primos|somos familia)',
  ],
  // Instead of the ones they have, or of being clients.
  'in-their-place': [
    '(as if (i|you|they) (had|were|was)|as though (i|you|they)|the way (your|a) ..1 (mother|mom|mama|father|dad|parent|parents|sister|brother|family|grandmother|grandma) ..2|same as (i|my|the)|should have (had|been|gotten|loved|held|given)|should have >|ought to have|you never had|never had (a|one|that)|never got|always wanted|wish you had|deserved|needed back then|could not love|could not be|did not love|if yours|until yours|since yours|in place of|let me be|let us be|borrow (me|us)|think of (me|us) as|consider (me|us)|call (me|us) (mom|mama|auntie|aunt|nana|ma|grandma|dad|pops)|you have (got)? (me|us) (now|>|,)|now you do|now you have|we adopt|i adopt|for life|in your corner|stuck with (me|us)|for as long as)',
    '(not|no eres|no es|more than|never|less|stop being|stopped being|no such thing as) ..3 (a|an|my|our|former)? (client|clients|patient|patients|paciente|pacientes|case|cases|file|number|customer|customers)',
    '(professional distance|arm be length|arms length)',
  ],
  'kin-apart': [
    '(family (therapy|therapist|therapists|systems|owned|run|counseling|counselor|therapies|sessions|session|medicine|law|meeting|meetings|dinner|history|life|of origin|friendly|business|work|room|night|issues|conflict|dynamics|time)|staff|team|colleagues|co workers|workplace|your (wife|husband|partner|spouse|kids|teen|teenager|child|children|son|daughter|baby|toddler|own family|boss|in laws|mother in law)|each other|one another|my (wife|husband|kids|son|daughter|mother|father|dog|grandmother|grandma|mom|dad|parents|own therapist)|couples (love|hold|who)|parents (love|who|hold)|partner|spouse|attachment|research|secure base|chosen family|tempting|feels like a|feel like a|how to|tips|imagine|exercise|practice holding|twenty seconds|preemies)',
  ],
}
