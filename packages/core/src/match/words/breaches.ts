import type { WordClasses } from '../vocabulary.ts'

/** Security that no system has, in the words of those who sell it. */
export const breaches: WordClasses = {
  // What holds or carries a client's words.
  'data-thing': [
    '(portal|platform|website|web site|form|server|cloud|app|link|video|inbox|e-mail|email|chat|message|messaging|encryption|encrypt|password|software|database|hipaa|login|log in|telehealth|online|upload|system|network|record|note|file|data|information|laptop|computer|hard drive|backup|answer|questionnaire|intake|connection|line|wifi|technology|tech|vendor|provider|type|submit|click|session|call)',
  ],
  // Breaking in, and those who do.
  'break-in': [
    '(hack|breach|intercept|leak|steal|crack|penetrate|compromise|tap|eavesdrop|spy|snoop|decrypt|decode|break into|break in|get into|get in|get at|get hold of|pry|peek|listen in|log in as|trace|phish)',
  ],
  intruder: [
    '(hacker|thief|thieves|cybercriminal|criminal|snoop|spy|eavesdropper|outsider|stranger|intruder|advertiser|government|nsa|fbi|big tech|google|employer|bad guy|bad actor|snooper|scammer|prying eyes|wrong hands|wrong person)',
  ],
  // That it can't happen.
  'no-break-in': [
    '(nobody|no one|no hacker|no outsider|no human|none|not even ..4|no thief|no stranger|not a soul) ..2 (can|could|will|would|is able to|has ever|have ever|ever|is going to|gets to) ..2 @break-in',
    '(breach|leak|hack|theft|intrusion|interception|spill|hacking|hacker) ..2 (do|does|can|could|will|would) (not|never) (ever)? (happen|occur|exist|touch|reach|affect|get|concern|apply)',
    '(nothing|no (word|note|file|data|record|message|keystroke|call|session)|not a (word|byte|line)) ..8 (can|could|will|would|is|has) (ever|possibly)? (be|been)? ..1 @break-in',
    '(beyond|out of|outside|safe from|immune (to|from)|proof against|invisible to|hidden from|closed to|off limits to|unreadable (to|by)|impervious to|shielded from|protected from) (the|any|all|every)? ..1 (reach|grasp|eyes|view|sight|hands)? ..1 (of|from)? ..2 (all|any|every|even)? @intruder',
    'no way ..4 (for|that|of|to|anyone|anybody|in) ..3 (anyone|anybody|any|else|but|other|outsider|hacker|a|it|them|us|this)? ..3 (to|can|could|will) ..2 (see|read|hear|get|access|open|reach|@break-in)',
    'not possible ..4 (to|for|that) ..8 (see|seen|read|hear|heard|access|accessed|open|opened|reach|@break-in)',
    'impossible ..2 (to|for) ..4 (see|read|hear|access|open|reach|@break-in)',
    '(un|non) (hackable|leakable|breachable|crackable|breakable|traceable|interceptable|readable|stealable)',
    '(unleakable|unstealable|unphishable|uninterceptable|unhackable|unbreachable|uncrackable|leakless)',
    '(nobody|no one|not a soul) (but|except|besides|other than|outside) ..6 (can|could|will|is able to|would) ..3 (see|read|hear|access|open|get|know|find|look)',
    '(has|have) (no|zero) ..1 (way in|back door|backdoor|weak (spot|point|link)|hole|crack|vulnerability)',
    '(cien por ciento|totalmente|completamente) (segura|seguro|privada|privado|confidencial)',
    '(impossible|never|not) ..2 (fall|land|end up|get|find (its|their) way) ..3 (into)? ..2 (wrong hands|the wrong person|the open|public|outside)',
  ],
  // Words that allow for no doubt, after "secure".
  'no-ifs': [
    '(no ifs|no buts|no doubt|no question|no asterisk|no exception|period >|full stop|end of story|guaranteed|bar none|always and forever|beyond question|without (a)? (doubt|question|exception)|in every way|every time|and that is that|no matter what)',
  ],
  'safe-word': ['(safe|secure|private|encrypted|protected|confidential|locked|sealed|locked down|locked up)'],
}
