import type { WordClasses } from '../vocabulary.ts'

/** Private matters, and the open places and common apps they are sent by. */
export const channels: WordClasses = {
  // Troubles and details that belong in a chart.
  'clinical-detail': [
    '(symptom|diagnosis|diagnose|medication|meds|hospital stay|hospitalization|suicide attempt|self harm)',
    '(abuse|affair|drinking|drug use|trauma|arrest|addiction|infidelity|secret|betrayal)',
    'mental health history',
  ],
  'own-trouble': [
    '(your|the|his|her|their|every|all your|all the) _? _? (secrets|fights|sins|betrayals|mess|baggage|demons|regrets|confession|heartbreak|sex life|love life|marriage troubles|dirty laundry|intimate details|gory details|juicy details|red flags|darkest hour|breaking point|rock bottom)',
    '(what|everything|whatever|something|the thing) (he|she|they|your (partner|ex|husband|wife|spouse|mother|father|parents|kids)) (did|does|do|said|says|keep|keeps|has done)',
    '(why|how) (you|your (marriage|relationship|partner|husband|wife)) _? (cheat|cheated|split|separated|fight|divorced|drink|hurt|broke|ended|feel)',
    '(who|what) (hurt|broke|betrayed|triggered|triggers|haunts|scares|keeps) you',
    'what you (have)? (never|not) (told|said|shared)',
    '(what|where) it hurts',
    'something you (have)? never told',
    'your (mental health|medical|psychiatric|trauma|sexual|family) history',
    'how (often|many times) you (fight|drink|have sex|argue|cry|two)',
    '@clinical-detail',
    'your (own|whole|full|entire|personal|real|divorce|recovery|trauma|healing|marriage|infertility|grief)? _? story',
    'the (entire|whole|full|real) (story|thing|mess)',
    '(what|whatever|anything) (it is)? (you|you all|your (family|marriage|relationship) (is|are)) _? _? (struggle|struggling|wrestling|going through|dealing|need help|hurting|stuck|afraid|facing|fighting|ashamed|battling|carrying)',
    'what (is|has been) (really|actually)? (going on|happening|hurting|keeping|troubling|bothering|weighing|wrong|on your heart|broken)',
    'what happened (to you|between|in your|at home)',
    'what (brings|brought) you',
    '(your|the|a) (biggest|current|last|latest|worst|hardest|deepest|darkest|recent|main|number one) _? _? (struggle|fight|argument|quarrel|fear|trigger|wound|secret|problem|issue|challenge|hurt|heartbreak|conflict)',
    '(the)? (worst|meanest|cruelest|hardest) thing (your|he|she|they|you|a partner)',
    '(how|whom|who) (they|you|he|she) (died|lost|cheated|left|hurt)',
    'how long (it has been|since|you have)',
    '(your|our) _? _? (pain|hurt|grief|shame|struggle|trauma|problem|trigger|addiction|wound|insecurity|breakup|divorce|affair)',
    'when it started to go wrong',
    '(your) (last|big|current) _? fight was about',
  ],
  'say-it': [
    "('dish'|'dump'|'name'|'list'|'say'|'record'|'upload'|'text'|'answer'|'reply'|'reveal'|'admit'|'ask'|'show'|'bring'|'slide'|'tell'|'share'|'drop'|'post'|'type'|'write'|'spill'|'describe'|'leave'|'put'|'send'|'confess'|'whisper'|'pour'|'vent'|'submit'|'unload'|telling|sharing|let (me|us) know|give us|explain)",
  ],
  'open-place': [
    '(in|into|to|on|via|through|by|under|at) (the|my|our|this|a)? _? (comment|comments|comment section|dm|dms|inbox|messenger|thread|post|live|facebook|instagram|chat|question box|wall|message board|forum|group chat|stories|reply|replies|mailbag|page|group|feed|poll|sticker|hotline|voicemail line|tag|caption|link in bio|q and a|guestbook|discussion|community)',
    '(below|in a comment|in the comments|under this post|in my dms|via dm|by dm)',
  ],
  'open-form': [
    '(in|on|with|use|using|through|by) (the|our|this|my)? _? (form|contact form|box|field|e-mail|email|text|gmail|message|box below|inbox)',
    '(fill (in|out)|complete) ..3 (form|boxes|fields)',
  ],
  // Ways to write or call that others may read, or that keep no secrets.
  'consumer-app': [
    "('messenger')",
    '(whatsapp|facetime|snapchat|skype|telegram|discord|instagram|insta|facebook|tiktok|imessage|viber|wechat|groupme|signal app|google hangouts|marco polo)',
  ],
  'only-news': [
    '(live|post|posts|page|group for parents|ads|reel|reels|story|stories|account|feed|followers)',
  ],
  'plain-mail': [
    '(gmail|hotmail|yahoo|outlook|aol|icloud|personal e-mail|(personal|regular|ordinary|everyday|normal|plain) (e-mail|email|inbox|mailbox|address)|regular inbox|ordinary mailbox|everyday address|regular address|personal inbox)',
  ],
  'clinical-matter': [
    '(session|therapy|counseling|intake|packet|homework|journal|diary|assessment|questionnaire|treatment|what is going on|what is been going on|symptoms|story|couple work|consent form|paperwork|checkup)',
    "('form'|'forms') ..3 (go|come|arrive|land|straight)",
  ],
}
