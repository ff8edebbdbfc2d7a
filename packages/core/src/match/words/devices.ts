import type { WordClasses } from '../vocabulary.ts'

/** Apps, lines, programs and those who track. */
export const devices: WordClasses = {
  // Programs made for talking to friends.
  'everyday-app': [
    '(facetime|whatsapp|skype|wechat|imessage|telegram|viber|snapchat|discord)',
    '(facebook|fb|instagram|insta)? messenger',
    'google (hangout|duo|chat)',
    '(regular|plain|ordinary|free|basic|standard|normal|everyday) (old)? zoom',
    '(instagram|facebook|fb|insta) (live|video|dm|message|call)',
  ],
  // What is said to be safe: the line, the room, what passes through.
  'safe-line': [
    '(platform|portal|email|e-mail|message|messaging|text|texts|texting|chat|app|line|call|room|form|connection|software|system|website|link|server|record|file|data|encryption|service|telehealth)',
    '(video|online|virtual|phone|our) (session|visit|room|video)',
    '(your|session|therapy|case|our) notes',
    'what (we|you) (say|write|tell)',
    '(your words|videoconference|video)',
  ],
  'security-degree': ['(100 %|100 percent|completely|totally|perfectly|absolutely|fully|entirely|always)'],
  'near-kin': [
    '(partner|husband|wife|spouse|kid|teen|child|children|grandparent|grandmother|mother|mom|dad|father|family|ex|friend|grandma|sister|brother|couple)',
  ],
  // Machines that talk.
  program: [
    '(ai|chatbot|bot|gpt|algorithm|avatar)',
    'artificial intelligence',
    '(language model|virtual (clinician|companion|assistant)|chat companion|digital (companion|twin|assistant))',
    '(our|my|the|an|this) (app|engine|companion|software|program we built)',
    'companion (app|we built|i built)',
    '(digital|virtual|automated) (version|copy|clone) of (me|us|our|my|^)',
  ],
  // Where people become clients: words of headings.
  'client-door': [
    '(contact|booking|appointment|intake|portal|inquiry|enquiry|checkout|login|telehealth)',
    '(book|schedule|request|arrange) ..3 (call|consultation|session|appointment|visit|time|consult)',
    '(get|be) in touch',
    '(write|reach out|message|talk) to (us|me)',
    '(new|current|existing|for) (client|patient) _?',
    '(we have|we got|i have|i got) (received)? your (request|message|form|note)',
    'get started',
    'log in',
    'first visit',
  ],
  'visitor-data': [
    '(your|visitor|client|patient|form) ..2 (email|e-mail|address|phone number|name|information|data|visits|answers|details|activity|browsing|clicks|submissions)',
    '(those|these|the|which) (visit|page|click|answer|search)',
    '(email|e-mail|email address|contact|client) list',
  ],
  'ad-company': [
    '(meta|facebook|instagram|tiktok|google|pinterest|snapchat|linkedin|twitter|reddit|microsoft) !(reviews|maps|calendar|workspace|drive|meet|docs)',
    '(advertising|marketing|ad|media|retargeting) (partner|network|company|companies|platform|agency)',
    '(advertiser|marketer)',
    'data broker',
  ],
}
