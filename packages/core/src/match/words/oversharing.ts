import type { WordClasses } from '../vocabulary.ts'

/** A therapist's own life on the practice's page, and the practice's on one's own. */
export const oversharing: WordClasses = {
  // Troubles that belong to friends, a lawyer or a doctor.
  'raw-trouble': [
    '@private-trouble',
    '(overdraft|repossessed|maxed out|crypto|bankrupt|payday loan|behind on (rent|the mortgage|payments|our mortgage))',
    '(screamed at|threw (a|the|his|my|her) (plate|phone|ring)|had sex|not had sex|snoring|our (biggest|worst) fight|my worst fight|we fought|silent treatment|wedding ring|restraining|hotel receipt|his texts|her texts|his mistress|baby daddy|sperm donor|birth mother)',
    '(kidney stone|gallbladder|endometriosis|pcos|fibroid|prostate|bloating|diarrhea|constipated|uterus|ovary|catheter|stitches|mastectomy|iud|hot flash|# pounds)',
    '(tantrum|potty training|bully|bullied|failed (math|algebra|the grade)|my (son|daughter) be (adhd|autism|therapist|diagnosis|meds|anxiety|boyfriend|girlfriend|grades)|teen be room|vaping|sneaked out|snuck out)',
    '(ivf|egg retrieval|two week wait|chemo|biopsy|scan results|my (therapist|psychiatrist|meds|lawyer|attorney|diagnosis|weight|hormones|ulcer|bowels)|deposition|settlement|lawyer up|custody|hearing|contractor|hoa|landlord from)',
    '(months|days|weeks|years|day) (clean|sober)',
    '(stole|embezzled|disowned|evicted|owes me|scammed|ripped (me|us) off|lied under oath|perjured|cut (her|him|them|us) off|stopped speaking|not on speaking terms|will be read|contesting the will)',
    '(he|she|my (husband|wife|ex)) called me (a|cold|crazy|lazy|fat|selfish|names) ..2 (drunk|cold|liar|i called)',
    '(slept|sleeping) in (separate|the (guest|spare|other))',
    '(our|my) (sex life|wedding night|love life|bedroom|divorce|affair|libido|honeymoon)',
    '(hates|hate|despise|can not stand) (my|his|her|our) ..1 (mother|father|ex|sister|brother|family|in laws|stepmother)',
    '(swimsuit|swimsuits|bikini|bikinis|bathtub|bath time|naked|topless|diaper|potty)',
    '(my|our) ..2 (lump|scan|results|relapse|bankruptcy|breakdown|drinking problem|eviction|foreclosure|lawsuit|restraining order|dui|mugshot|abortion|vasectomy|hysterectomy|facelift|botox|tummy tuck|colonoscopy|hangover|edibles|tinder|hinge|one night stand|crush|ex husband|ex wife|ex|sobriety)',
    '(failed|failing|expelled|suspended|grounded|caught with|kicked out of|in rehab|back in rehab|out on bail)',
  ],
  // For all to see or to take sides on.
  'airs-it': [
    '(pray|prayers|praying|send (good)? (thoughts|vibes)|wish (me|us) luck|if anyone cares|receipts|for you to judge|you be the judge|judge for yourself|let that sink in|do not tell|still does not know|does not know|nobody knows|no secrets here|warts and all|keeping it real|as of (saturday|sunday|monday|tuesday|wednesday|thursday|friday)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday) ..1 (at|in)|round (one|two|three|two|#)|second round|so far|finally|again|update|updates|this week|last (night|week|saturday|sunday|monday|weekend)|tonight|today|at the moment|these days|heard it all|in the trenches|from the wound|first hand|proud|she said i could|wrong end|shark|liar|lying|battle)',
  ],
  ballot: [
    '(guns|gun control|abortion|vaccine|vaccines|mask mandate|immigrants|immigration|border wall|school board|socialism|gaza|israel|ukraine|drag queens|pro life|pro choice|second amendment|democrats|republicans|liberals|conservatives|the election|brexit|big pharma|deep state|trump|biden|harris|trudeau|antifa|the unvaccinated)',
    '(vote|voting|voted|canvass|campaign|elect|re elect) ..2 (for|against|with|out|behind)? ..2 (the ^|^|that (man|woman|party|clown|crowd)|him|her|them|yes|no|red|blue)',
    '(that (man|clown|crook|party)|this administration|the (liberal|conservative|republican|democrat|tories|left|right|gop|labour|labor party)|maga|woke|socialist|fascist|prime minister|the president|our (senator|governor|mayor|premier))',
  ],
  'takes-side': [
    '(if you have any sense|any sense|do likewise|questions about|shame on|ashamed of|disgrace|evil|bigot|coward|traitor|idiot|unfollow|wrong side of history|wake up|good riddance|crook|join me|you should|find (another|someone else)|not welcome|i shall|i am voting|i will be voting|on the (#|ballot)|november|petition|rally|march with)',
  ],
  'child-on-show': [
    '@own-kin ..4 ^ ..6 (start|go|attend|play|swim|in|at) ..3 (elementary|school|academy|preschool|kindergarten|grade|team|camp|middle|high|primary|college|dance)',
    '(happy|turn) ..2 (birthday|#) ..3 (to)? ..1 (my|our) ..3 ^',
  ],
  // The practice's work, however it is called among friends.
  'work-among-friends': [
    '(my|our|the) (office|workshop|retreat|waitlist|grief group|couples group|parenting group|website|intake line|front desk|billing|landlord at work|work)',
    '(relationship|struggling|anxious|depressed|parenting|premarital|your (husband|wife|kid|kids|teen|spouse|marriage)) ..6 (call|message|dm|text|book|come|see|hit) (me|up|in|us)',
    '(client|couple|session|practice|caseload|counseling|counselling|intake|marriage need|pre wedding|premarital|shingle|my office|my calendar|my schedule|my books|my couch|new client|lmft|mft|therapist|private practice|aetna|cigna|blue cross|medicaid|sliding scale|consult)',
    '(my|our|all my|one of my|two of my|to my) ..1 (monday|tuesday|wednesday|thursday|friday|saturday|morning|evening|evenings|folks|people|teens|kids|guys|ladies|moms|dads|husbands|wives) ..2 (folks|people|teens|kids|guys|crew|crowd|client|group|evening|evenings|hour|slot|free|freed|who)?',
    '(monday|tuesday|wednesday|thursday|friday|saturday) ..3 (free|open|slot|freed up)',
  ],
  'drums-up': [
    '(book|booking|sign up|register|come in|come see|come by|message|dm|text|call|inbox|ping|reach out|link|calendar|first comment|discount|rate|price|special|half off|free|open|opening|slot|spot|freed up|full|taking|accepting|now on|available|tune up|package|waitlist|if anybody|if anyone|know (someone|anyone|anybody)|meaning to|refer|share)',
  ],
  'tells-of-them': [
    '(cried|cry|laughed|shouter|shouters|cracked|stuck|broke through|walkout|walked out|fired me|no show|cancelled|canceled|reschedule|rescheduling|moved|moving you|still on for|see you (on|at|monday|tuesday|wednesday|thursday|friday)|debrief|told me|said|asked|brought me|reading this|liked|like (my|this)|follow me|finally|best day|long day|hard day|back to back|disclosure|affair|breakthrough|graduate|engaged|reconciled|hugged|screamed|threw)',
  ],
  'friends-only': [
    '(my own (therapist|therapy|counselor|session)|yoga|gym|dentist|vet|hair|bowling|choir|band|recording|jam|physio|exam|boards|licensed|license exam|passed)',
    'please do not ..10',
    '(off duty here|where it belongs|to the woman next to me)',
    '(not|never|no) ..5 (work (talk|here|stuff)|talk (about)? work|about work|clients (here|on)|accept|post about|client requests|book (here|through))',
  ],
  // Where a private self is on view.
  'private-side': [
    '(my own|our own|her own|personal|private|the real|unfiltered|uncensored|off the clock|off duty|after hours|at home|married name|maiden name|not work|non work|everyday|family be|husband be|wife be|kids be|dog be|same name|less filtered|messier|the real one|with the lid off|weekend self|civilian)',
  ],
  'private-fun': [
    '@private-topics',
    '(adventures|dancing|cumbia|quail|chickens|disney|rants|opinions|politics|bourbon|divorce updates|married life|runs|rides|playlist|playlists|recipes|what sort of week|weddings|a funeral|cooking|reading|songs|bathroom renovation|renovation|kitchen|holiday|road trip|grandkids)',
  ],
  'on-network': [
    '(facebook|fb|instagram|insta|ig|snapchat|tiktok|twitter|threads|youtube|bluesky|pinterest|strava|spotify|vinted|goodreads|letterboxd|flickr|substack|tumblr|twitch|reddit|venmo|linktree|bereal|discord|mastodon|finsta|vlog|profile|channel|handle|socials)',
    '(my|personal|private|own|her|his) ..2 (account|page|feed|blog|handle|stories|one for)',
    "'@' _",
  ],
  'look-me-up': [
    '(follow|find|add|friend|see|watch|come|join|catch|visit|check|look (me|us|her|him) up|search|subscribe|peek|say hi|tag|crossposted|cross posted|reposted|goes back|is public|all public|you will find|you can see|→|link|dm|message|like to know|get to know)',
  ],
  'kept-apart': [
    '(practice|office|clinic|associate|consent|pixel|home|session notes|rates|professional|business|company|appointments|appointment|work) ..2 (page|account|instagram|facebook|profile|feed|channel|news|site)',
    '(keep|kept|stay|stays|remain|locked|leave|set) ..5 (private|separate|apart|unanswered|closed|off)',
    '(not|never|no|decline|ignore) ..6 (follow|friend|accept|add|link|look|personal|account|search|request|connect)',
    '(your|their|his|teen be|kid be|client be|clients|couples|partner be|people be|colleagues) ..2 (own|personal|private|account|profile|phone|feed|page)',
    '(tips|articles|psychoeducation|resources|closures|closings|workshop|podcast|policy|cousins|locked|older sense|google doc|voice channel|fax|book club|hours|openings|infographic|quotes)',
  ],
}
