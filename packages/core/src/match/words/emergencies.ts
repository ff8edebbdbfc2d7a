import type { WordClasses } from '../vocabulary.ts'

/** Danger, messages and hours. */
export const emergencies: WordClasses = {
  // Getting hold of someone in writing.
  'message-me': [
    '(text|message|email|e-mail|whatsapp|ping|inbox|snapchat|dm|pm) (me|us|@my-phone)',
    '(leave|send) (me|us) a (voicemail|message) or (text|email|message)',
    '(send|shoot|drop|leave|fire) (me|us|^|our _ _?) (a|an|your) (quick)? _? (text|message|email|e-mail|note|line|whatsapp|chat|ping|dm)',
    '(send|leave|drop|shoot|write) (a|an) (quick)? _? (text|message|email|e-mail|note|whatsapp|chat|dm) (to|on|in|through|via|with) (the|our|my|your|a)? _',
    '(send|shoot|type|text) it to (me|us)',
    'write (to)? (me|us)',
    'fill (in|out) (the|our|this|my) (contact)? form',
    '(hit|press|click) reply',
    'reply to this (email|e-mail|newsletter|message|post)',
    '(drop|leave|post) (a|your) comment',
    '(a|one) (phone)? (text|message|ping|dm|tap) away',
    '(write|message|type|chat) (to)? (me|us)? (through|via|on|in|using|with) (the|our|this|my) (contact)? (portal|form|app|site|website|chat|page|inbox|bot|chatbot)',
    'reach (me|us|out) (by|via|through|on|over) (text|message|email|e-mail|dm|whatsapp|facebook|instagram)',
    '(my|our) (dms|inbox|messages|texts) (are|is|stay) (always)? open',
    '(slide|slip|pop) into (my|our) (dms|inbox|messages)',
    'just (type|text|message|email|dm)',
  ],
  'my-phone': [
    '(my|our|the) (office|work|personal|own)? (cell|cellphone|phone|mobile|inbox|line|number|portal|therapist|team)',
  ],
  // Danger to life, or nearly.
  'in-crisis': [
    '(in|have|face|during|through) (a|an|the|your|any|some)? (mental health|personal|real|true|acute|genuine|full-blown)? (crisis|emergency)',
    '(for|with|about) (an|a|any|your)? (after-hours|real|true|mental health|psychiatric|clinical|acute)? (emergency|crisis)',
    'if (there is|it is|you have) (a|an)? (crisis|emergency)',
    'in case of (a|an)? (emergency|crisis)',
    '(feel|be)? suicidal',
    'suicide',
    '(kill|hurt|harm|cut) yourself',
    'self-harm',
    '(want|wish) to die',
    'end (it all|your life|things (at|tonight))',
    'in (immediate)? danger',
    '(danger|unsafe) (to|with) yourself',
    'urge to (cut|use|die|hurt|harm|end)',
    'life (or|and) death',
    'on the (ledge|edge|brink|bridge)',
    '(darkest|worst) (hour|night|moment)',
    'dark night',
    'about to (snap|break|give up)',
    '(think|thought|thinking) (about|of) (the bridge|suicide|dying|end it|death)',
  ],
  'any-hour': [
    '(day|night) (or|and) (night|day)',
    '24 / 7',
    'around the clock',
    '(at)? (any|whatever|all|every) hour',
    '(any|whatever) time (of|day|it)',
    '(anytime|any time)',
    'in the middle of the night',
    '(2|3|4|two|three|four) (am|in the morning)',
  ],
  // Where help is, day and night.
  'crisis-help': [
    '(911|988|741741|999|112)',
    '(emergency|crisis) (room|department|line|lifeline|service|team|center|text line)',
    '(er|hotline|lifeline|hospital)',
  ],
  // Ways to write to somebody who may not look.
  'writes-to': [
    "('text'|'texts'|'texting'|'dm'|'whatsapp'|'message'|'messages'|'email'|'e-mail'|'e-mailed'|'emailed'|'snap'|'ping'|'voice note'|'voice notes'|'thumb it'|'inbox'|'chat bubble'|'chat box'|'chat room'|'chat widget'|'contact form'|'portal'|'form'|'button'|'app'|'mándame'|'mándanos'|'escríbenos'|'escríbeme'|'discord'|'messenger')",
    '(on|over|via|by|through|our|in|to) slack',
    "('type'|'post') (it|that|here|there|in|on|to|below|your|a word|#)",
    '(send|shoot|drop|leave|fire) ..4 (note|text|message|emoji|line|heart|e-mail|email|voice (note|memo)|word|sos)',
  ],
  'answer-later': [
    '(within|in) ..2 (# hours|a day|the day|# h|a few hours|the hour)',
    '(as soon as|when|whenever|once) ..2 (i|we|she|he|they|someone|somebody) (am|be|see|wake|get|can|come|are|is|look|check) ..3',
    '(by|in the|first thing in the|next) (morning|day|monday|evening)',
    '(someone|somebody|one of us|a (counselor|human|facilitator|person|therapist)|the team|facilitators|we|i|one of our team) (will|is|be|get) ..3 (get back|reply|answer|hop on|pinged|alerted|notified|respond|see it|pick it up|be along|call you|come back|contact|reach)',
    '(sleep with my phone|phone (is|by|under) ..3 (bed|pillow)|always on|check (it|them)|skim|skims|drop in|drops in|watch|monitor|awake all night|never off)',
    '(right away|straight away|first|instead|quickest|fastest|sooner|before (you|anyone|anything))',
    '(red|urgent|sos|emergency|"emergency"|exclamation points|code|emoji|🌊|keyword|flag|mark)',
  ],
  'spared-help': [
    '(rather|sooner|better|instead|much rather|before|no need|skip|spare|without) ..8 @crisis-help',
    '@crisis-help ..8 (wait|expense|loud|strangers|bill|make it worse|overreact|no need)',
    'before (you)? (go anywhere|do anything|call anyone|dial)',
  ],
  'not-for-danger': [
    '(not|never|do not|can not) ..4 (emergencies|emergency|crisis|crises|urgent|monitored|watched|for danger|staffed)',
    '(not|never) ..3 (use|text|email|e-mail|message|rely|wait) ..6',
    '(subscribe|newsletter|webinar|article|training|workshop|blog)',
  ],
}
