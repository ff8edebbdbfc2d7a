import type { WordClasses } from '../vocabulary.ts'

/** A therapist's own phone, house, kin and troubles. */
export const privateLife: WordClasses = {
  'own-kin': [
    '(my|our) (own|ex|late|soon to be|soon to be ex|oldest|eldest|youngest|middle|older|younger|little|baby|teenage|grown|sweet|dear|estranged|in)? ..1 (husband|wife|spouse|partner|hubby|hubs|fiance|fiancé|fiancée|boyfriend|girlfriend|ex|son|sons|daughter|daughters|kid|kids|child|children|twins|twin|baby|boy|boys|girl|girls|toddler|teenager|teen|mother|mom|mama|father|dad|daddy|parents|sister|brother|sibling|stepson|stepdaughter|grandson|granddaughter|grandbaby|grandbabies|grandkids|mother in law|father in law|in laws|niece|nephew|marriage|family)',
  ],
  // Ways to reach somebody at home, off the clock.
  'own-line': [
    '(my|our) (own|personal|private|home|real|actual|unlisted|family|house|cell|mobile|everyday|husband be|wife be) _? _? (cell|cellphone|phone|mobile|number|line|landline|e-mail|email|mail|inbox|gmail|hotmail|yahoo|aol|icloud|whatsapp|imessage|facetime|messenger|snap|snapchat|insta|instagram|dm|dms|telegram|discord|texts|facebook|signal)',
    '(my|our) (cell|cellphone|mobile|iphone|gmail|hotmail|snap|snapchat|whatsapp|messenger|dms|facetime|landline|kitchen phone|telegram|discord|celular|inbox at home)',
    '(^ be|his|her|dr ^ be) (own|personal|private|home) _? (cell|cellphone|phone|mobile|number|line|landline|e-mail|email|inbox|gmail|whatsapp|snapchat)',
    '@own-kin ^? be (cell|cellphone|phone|mobile|number|line|landline|e-mail|email)',
    '(personal|private|home|non work) (cell|cellphone|mobile|phone|number|landline|e-mail|email|inbox|gmail|whatsapp|messenger|snapchat|cell number|phone number)',
    'the (house|home|kitchen) (phone|line|number)',
    '(mi|nuestra) (whatsapp|celular|casa|número|correo|teléfono) (personal|de siempre|de casa)?',
  ],
  'reach-me': [
    "('call'|'calls'|'calling'|'text'|'texts'|'texting'|'ring'|'buzz'|'ping'|'dm'|'message'|'messages'|'messaging'|'reach'|'write'|'e-mail'|'email'|'snap'|'facetime'|'phone'|'holler'|'contact'|'whatsapp'|'try'|'use'|'send'|'knock'|'hit me up'|'hit up'|'leave'|'dial'|'page'|'shoot'|'drop'|'slide into'|'get me'|'find me'|'catch me'|'blow up'|'mándeme'|'llámeme'|'escríbame'|'llame'|'escríbeme'|'mándame')",
  ],
  'any-time': [
    '(anytime|any time|any hour|all hours|whenever|24 7|24 / 7|around the clock|round the clock)',
    '(day or night|night or day|day and night|night and day|morning or night|all night|all weekend)',
    '(after (hours|dark|dinner|supper|bedtime|#)|late at night|middle of the night|midnight|bedtime|at night|every night|weekends|on (sunday|sundays|saturdays|holidays|christmas|vacation|my days off))',
    "(at|past|even at) ('1'|'2'|'3'|'4'|'11'|'12'|'10'|one|two|three|four|ten|eleven|midnight) (a|am|pm|in the morning|at night|o'clock)?",
    '(can not sleep|have had a bad (dream|night|day)|wake up|spiral|spiraling|panic|panicking|melting down|falling apart|lonely|sad|hard night|rough night|bad night|need me|need to talk|need a friend|need to vent|blue|low|crying|it gets (bad|hard|dark))',
  ],
  // What a private account shows.
  'private-topics': [
    '(kid|kids|children|grandbabies|grandbaby|grandkids|baby|babies|toddler|twins|family|husband|wife|hubby|dog|dogs|puppy|puppies|cat|cats|kitten|hens|hounds|chickens|goats|horse|horses|horsey|pets|garden|gardening|tomatoes|sourdough|baking|recipes|cooking|dinner|wine|cocktails|beer|margaritas|bourbon|vacation|holiday|travels|trips|beach|bikini|swimsuit|selfies|thirst traps|outfits|ootd|makeup|tattoos|memes|rants|opinions|politics|hot takes|takes|gossip|dates|dating|love life|honeymoon|wedding|pregnancy|adoption|divorce|poetry|karaoke|salsa|dance|dancing|gym|lifts|workouts|marathon|runs|races|band|music|fantasy football|football|game day|games|gaming|novels|crafts|knitting|quilts|photos|pics|snaps|off duty|after hours|weekend|weekends|nights|real life|real me|messy|unfiltered|shenanigans|nonsense|swearing|cussing|spicy)',
  ],
  // Troubles told where clients read.
  'private-trouble': [
    '(rehab|detox|dui|jail|prison|arrest|arrested|bail|probation|overdose|overdosed|relapse|relapsed|sobriety|drinking|drunk|hungover|hangover|vodka|pills|edible|edibles|gambling|bankruptcy|bankrupt|foreclosure|evicted|eviction|debt|lawsuit|suing|sued|restraining order|subpoena)',
    '(divorce|divorced|divorcing|separated|separating|separation|custody (battle|fight|case|hearing|trial)|alimony|child support|cheated|cheating|her affair|his affair|the affair|an affair|infidelity|mistress|filed|moved out|walked out|left me|dumped me|kicked (me|him|her|them) out|tinder|hinge|bumble|on the apps|hooking up|hookup|one night stand|broke up|ghosted me|split up|splitting up|not speaking|no contact)',
    '(cancer|tumor|chemo|radiation|biopsy|polyps|colonoscopy|mammogram|lump|hysterectomy|vasectomy|menopause|hot flashes|miscarriage|miscarried|miscarrying|ivf|embryo|embryos|infertility|stillbirth|pregnant|ovulating|period|bowel|hemorrhoids|surgery|icu|stroke|heart attack|dementia|hospice|diagnosed|diagnosis|bipolar|panic attack|panic attacks|breakdown|suicide|suicidal|antidepressant|antidepressants|prozac|zoloft|lexapro|xanax|adderall|ozempic|psych ward|meds|my own depression)',
    '(sex life|libido|orgasm|naked|nude|skinny dipping|bikini|lingerie|first bra|first period|bedwetting|failed out|flunked|expelled|suspended|in trouble again)',
  ],
}
