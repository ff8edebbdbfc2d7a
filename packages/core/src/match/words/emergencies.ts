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
}
