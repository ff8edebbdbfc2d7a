import type { WordClasses } from '../vocabulary.ts'

/** A therapist's own life on the practice's page, and the practice's on one's own. */
export const oversharing: WordClasses = {
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
    '(off duty here|where it belongs)',
    '(not|never|no) ..5 (talk shop|work (talk|here|stuff)|talk (about)? work|about work|clients (here|on)|accept|post about|client requests|book (here|through))',
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
    '(my|personal|private|her|his) ..2 (account|page|feed|handle|stories|one for)',
    '(personal|private|family|secret) blog',
    "'@' _",
  ],
  'look-me-up': [
    '(follow|find|add|friend|see|watch|come|join|catch|visit|check|look (me|us|her|him) up|search|subscribe|peek|say hi|tag|crossposted|cross posted|reposted|goes back|is public|all public|you will find|you can see|→|link|dm|message|like to know|get to know)',
  ],
  'kept-apart': [
    '(practice|office|clinic|associate|consent|pixel|home|session notes|rates|professional|business|company|appointments|appointment|work) ..2 (page|account|instagram|facebook|profile|feed|channel|news|site)',
    '(keep|kept|stay|stays|remain|locked|leave|set) ..5 (private|separate|apart|unanswered|closed|off)',
    "('accounts'|'pages'|'profiles') be ..2 (private|locked|closed|their own business)",
    '(not|never|no|decline|ignore) ..6 (follow|friend|accept|add|link|look|personal|account|search|request|connect)',
    '(your|their|his|teen be|kid be|client be|clients|couples|partner be|people be|colleagues) ..2 (own|personal|private|account|profile|phone|feed|page)',
    '(tips|articles|psychoeducation|resources|closures|closings|workshop|podcast|policy|cousins|locked|older sense|google doc|voice channel|fax|book club|hours|openings|infographic|quotes)',
  ],
}
