import type { WordClasses } from '../vocabulary.ts'

/** Air time and print, and the verdict that copy reads into it. */
export const airtime: WordClasses = {
  'the-air': [
    "@outlet !(of|receive|with|provider|go|enquiries|inquiries|release|'request')",
    '(good (morning|day) ^|live at (five|noon)|the morning show|morning show|the late show|drive time|newshour|this american life|dateline|nightline)',
    '(channel|ktv|kqed|wbur|kcrw|bbc radio|radio|fm|am) (#|four|five|seven|nine|two|one)',
    '(national|local|public|cable|network|daytime|live|breakfast|regional) (television|tv|radio|news|media|press)',
    '(film|tv|camera|news|documentary) (crew|crews|people|producer|producers|team)',
    '(dating|reality|talk|morning|cooking|game|makeover|radio|news) (show|shows|series|program|programme)',
    "('tv'|'television'|'hollywood'|'netflix'|'hulu'|'podcasters'|'producers'|'reporters'|'journalists'|'broadcasters'|'newsrooms'|'the networks'|'the media')",
    '(podcast|podcasts|podcast hosts|podcast host|hosts of)',
    '(airline|inflight|in flight|wedding|bridal|lifestyle|parents|parenting|women be|men be|glossy|city|regional|trade|church) (magazine|magazines|weekly|monthly|paper)',
  ],
  // The verdict.
  'verdict-on-us': [
    '(trust|trusts|trusted|choose|chooses|chose|pick|picks|picked|pick for|prefer|prefers|recommend|recommends|endorse|endorses|approve|approved|believe in|certified|vouch|rely on|relies on|turn to|turns to|swear by)',
    '(has|have) (spoken|decided|voted|noticed|taken notice)',
    '(the verdict|the experts|the expert|the therapist|the therapists|the authority|the voice|first call|first choice|go to|favorite|favourite|official|resident|whisperer|guru)',
    '(not|never) ..1 (call|put|pick|book|invite|quote|interview|feature|let|have|come to|ring|phone) ..1 (just)? (anyone|anybody|nobodies|amateurs|any old|every)',
    '(so|which means|that be how|proof) ..2 (you|we|i) ..2 (know|are|be|can trust|trust|the real thing|legit|good|qualified|in good hands)',
    '(real thing|real deal|need to know|all the (reference|proof)|says it all|speaks for itself|enough said|good enough for|worth the drive|stamp of approval|seal of approval)',
    '(call|calls|called|ring|rings|phone|phones|come to|comes to|came to|ask|asks|asked|text|texts) (us|me|^ >|her|him|our) (>|,|first|;|and|which|because|when|—)',
    '(need|needs|needed|want|wants|look for|looking for) ..3 (expert|someone|somebody|right person|voice|therapist|sane|good|answers|the truth|who be good|real) ..6',
  ],
  // Bought.
  bought: [
    '@paid-for',
    '(cost|costs|paid|pay|pays|bought|buy|buys|purchased|spent|invoice|invoiced|billed|shelled out|forked over) ..4 (pretty penny|for it|for the|for this|them|the spot|a page|page|double page|spread|feature|fortune|bundle|plaque|segment|fee|full page|space|slot|column|badge|ad|ads|frame|airtime)',
    '(brand partner|brand partnership|partner content|sponsored|advertorial|contributor program|guest post|press release|press releases|newswire|wire service|pr (firm|agency|package)|publicist|self submitted|submitted|nominated ourselves|placement|placements|native ad|promotional)',
    '(quoted|appeared|was on|spoke|salí|sali|interviewed) (just)? (once|one time|una vez|for (a|two|three|ten) (minute|minutes|second|seconds))',
    '(my|our) ..2 (cousin|sister|brother|wife|husband|neighbor|friend|nephew|niece|aunt|uncle) ..4 (show|station|paper|magazine|editor|producer|podcast)',
  ],
}
