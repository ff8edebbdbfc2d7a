import type { WordClasses } from '../vocabulary.ts'

/** Intimate matters asked for in the open, or sent by lines that others read. */
export const asks: WordClasses = {
  // What one tells a doctor, a lawyer or nobody.
  intimate: [
    '@own-trouble',
    '(medicated|meds|medication|medications|diagnosis|diagnoses|dosage|lower dose|prescription|antidepressant|pills|drug of choice|sobriety date|days sober|relapse|relapsed|overdose|past attempts|attempts|self harm|cutting|suicide|suicidal|thoughts of (suicide|dying|death|ending)|dark thoughts|hospitalized|panic attack)',
    '(relations|sex|sex life|libido|affair|affairs|cheated|cheating|infidelity|unfaithful|porn|orgasm|intimacy problems|body count|miscarriage|abortion|infertility)',
    '(abuse|abused|molested|touched you|assault|assaulted|raped|beaten|hit you|hits you|trauma|traumas|violence)',
    '(drinking|drunk|drink|drugs|gambling|debt|arrested|custody|divorce|separated|separating|breakup|broke your trust|broken trust|betrayed|betrayal|lied|lying|secret|secrets|confess|confession|confessions|confessed)',
    '(lost it|losing it|snapped|screamed|yelled|blew up) ..3 (on|at|with) (your|the|their|his|her) (kids|kid|child|children|son|daughter|partner|spouse|husband|wife)',
    '(marriage|relationship|it) (was|is|were) (over|dying|dead|doomed|failing)',
    '(psychiatric|trauma|medical|sexual|abuse|suicide|drug|mental health) history',
    '(hardest|worst|scariest|cruelest|meanest|lowest|saddest) (thing|moment|night|day|year|words) ..6',
    '(how|when|where|why) you (found out|caught|stayed|left|cheated|relapsed|broke|lost|knew|hit)',
    'whether you (stayed|left|cheated|forgave|told|drink|use)',
    '(checking|going through|hiding) (the|his|her|your) phone',
    'taught you what (gaslighting|abuse|betrayal|narcissism)',
    '(night|day|moment) you (knew|found|realized|left|lost|decided|caught)',
    '(mother|father|mom|dad|ex|husband|wife|partner|brother|uncle) ..2 (did|do|said|does) to you',
    '(never told|nobody knows|no one knows|never said|never confessed|ashamed|deepest|darkest|ugliest|rock bottom|breaking point|hurt that brought)',
    '(what (your|my) (ex|husband|wife|partner|mother|father|mom|dad|boss|parents) (did|does|said|says)|how it (began|started|was found|ended)|what you did about it|what happened to you|what happened|what is going on at home|the fight|worst fight|last fight|family history|mental health history|full history|whole story|real story|your story)',
  ],
  'open-context': [
    '(comment|comments|thread|replies|reply|poll|sticker|tap|tag|guest book|guestbook|message the page|going live|on screen|on air|on the show|chat bubble|chat box|chatbot|question box|giveaway|to enter|winner|drawn|letters page|mailbag|call in|caption|stories|dm|dms|inbox|send me a note|below|in the thread|finish this sentence|fill in the blank|wall|feed|group chat|hashtag|duet|stitch|contest|raffle|sign in with|first names will do|coffee chat|open thread|ama|q and a|pinned|voicemail|hotline|followers|on here|in public|coupon|free copy|contact form|web form|only one box|chat assistant|subject line|scroll past|your handle|the most instructive|the best ones)',
    "'@' _",
  ],
  'ask-verb': [
    "('tell'|'share'|'describe'|'list'|'send'|'spill'|'drop'|'type'|'name'|'confess'|'comment'|'message'|'write'|'include'|'vote'|'tap'|'answer'|'reply'|'dish'|'vent'|'explain'|'record'|'finish this'|'walk me through'|'let me know'|'let us know'|'fill'|'submit'|'admit'|'reveal'|'dm'|'unload'|'set down'|'jot'|'show us'|'sign in with'|'shares'|'give us'|'one word for'|'tag' (your|the|a|someone)|'post' (your|the|a|about))",
  ],
  // "Are you off your meds right now?"
  'asks-reader': [
    '(what|when|how|who|where|why|which|are|have|did|do|is|has|does|were) ..4 (you|your|he|she|you two|the two of you|they) ..8',
  ],
  // Clinical things that travel by wire.
  'clinical-thing': [
    '@clinical-detail',
    '(session notes|mood (chart|score|log|tracker|rating|diary)|fight log|argument log|journal|journals|journal page|journal pages|diary|homework|worksheet|worksheets|evaluation|evaluations|assessment|assessments|testing results|test results|treatment plan|treatment plans|intake|intake form|intake forms|intake packet|consent forms|history|histories|questionnaire|questionnaires|inventory|genogram|trauma|trauma work|timeline|safety plan|records|chart|charts|progress|check ins|check in|check-ins|nightmares|dreams|urges|cravings|triggers|dark thoughts|panic|dose|dosage|suicidal|cutting|what came up|what happened|what is going on|what is wrong|what you would have said|how you are feeling|how you feel|how the first week|your session|a session|sessions|counseling|therapy|couples work|insurance card|drawings|letter to your|unsent letter|the details|play by play|whatever hurts|what hurts|whatever you are feeling|what you are feeling|whatever is (up|wrong|going on)|a paragraph or two|how (the|your) (week|day|night|weekend) (has been|went|is going|was)|how you have been|the whole of it|quarrel|panic attack|symptoms|síntomas|medicamentos|lista de medicamentos|mood)',
  ],
  'open-line': [
    '(texting|regular text|by text|over text|via text|text support|text me|text us|texts them|text it|sms|e-mail|email|e-mails|emails|gmail|hotmail|yahoo|aol|icloud|outlook|dm|dms|whatsapp|messenger|facebook|facebook page|instagram|insta|snapchat|telegram|discord|skype|facetime|imessage|voice note|voice notes|voice memo|voice memos|group chat|group text|text thread|cell|cell phone|phone number|inbox|personal e-mail|personal email|shared drive|google doc|google docs|google drive|dropbox|google form|typeform|slack|marco polo|wechat|zoom chat|ordinary attachment|facebook message|my mobile|the thread|mobile|penny post|a snap|word attachment|ordinary email|everyday address)',
    "_ '@' _",
  ],
  'by-wire': [
    "('text'|'texts'|'email'|'e-mail'|'emails'|'e-mails'|'message'|'dm'|'whatsapp'|'snap'|'scan'|'photograph'|'send'|'shoot'|'ping'|'forward'|'type'|'record'|'upload'|'share'|'reply'|'fax'|'screenshot'|'slide into'|'drop'|'post')",
  ],
  'safe-wire': [
    '(secure|secured|securely|encryption|hipaa compliant|portal|(is|are|fully|and|an|the|our|via|through|by) encrypted|password protected|end to end|patient portal|client portal|spruce|simplepractice|therapynotes)',
    '(schedule|scheduling|reschedule|reminder|reminders|appointment time|directions|running late|availability|newsletter|openings|times only|postcard)',
    '(not|never|no|cannot|nothing|please do not|rather not|instead of) ..8 (text|email|e-mail|dm|message|send|write|put|clinical|private|personal)',
  ],
  // Therapy carried on in writing.
  'answers-there': [
    '(answer|reply|respond|write back|talk you (down|through)|work it through|work through|my thoughts|first impressions|feedback|in the margins|interpretation|read it|read them|look it over|get back to you|before bed|on the bus|we do our talking|do (most of)? our talking)',
  ],
  // Told of others' messages, or of one's own.
  'told-of-messages': [
    '(his|her|their|own) ..1 (whatsapp|phone|texts|therapist|inbox)',
    '(found|read|stop answering|come to light|feedback|records)',
  ],
  'felt-matter': [
    '(what you feel|you are feeling|on your mind|it gets bad|a bad night|whole saga|whole story|the fight|finish the fight|about your marriage|feelings log|mood score|progress notes|psych report|as feelings come up|work through things|write it all out|the worst of it|what hurts|between sessions)',
  ],
}
