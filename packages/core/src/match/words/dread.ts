import type { WordClasses } from '../vocabulary.ts'

/** Dread and guilt as copy stirs them, beyond plain waiting and loss. */
export const dread: WordClasses = {
  // Whoever might leave.
  'may-leave': [
    '(she|he|they|your (wife|husband|spouse|partner|girlfriend|boyfriend|fiance|fiancee|teen|teenager|son|daughter|kids|kid|children))',
  ],
  // What they are said to be at already.
  'on-the-way-out': [
    '(lawyer|lawyers|attorney|attorneys|solicitor|apartment|apartments|rental|lease|suitcase|bag|bags|boxes|closet|door|papers|dating app|dating apps|tinder|hinge|bumble|somebody else|someone else|another (man|woman)|ex|coworker|google|googling|googled|googles|(best)? friend|sister|mother|exit|goodbye|leaving|moving|packing|gone|checked out|without you)',
  ],
  'already-at-it': [
    '(already|probably|quietly|secretly|half|has been|have been|may have|might be|by now) ..2 (look|talk|call|pack|price|google|plan|rent|text|rehearse|decide|meet|see|sign|move|save|count|list|type|search|scroll|read|tell|ask|dream|picture|imagine|swipe|check|halfway|gone|leave|left|have|one foot|a foot|out|done|stop|grieve|mourn)',
  ],
  // What happens to marriages, in the mouths of people who sell help for them.
  'no-more-us': [
    '(divorce|divorced|breakup|separation|lawyer|lawyers|judge|custody|the end|the beginning of the end|goodbye|empty (house|closet|chair|bed|nest)|two houses|alone|strangers|roommates|regret|funeral|affair|damage is done|too late|over|dead|done|gone|finished|crying|wish they had|wish they had not|wish you had|wished they|nothing left|no marriage left|lost (her|him|them|it|everything)|signed a lease|buried|grave|unfixable|no coming back|(second|third) chance)',
  ],
  // Time running on.
  'next-round': [
    '(next|another|one more|many more|this|last|second|third|a) ..1 (anniversary|christmas|thanksgiving|birthday|summer|fall|spring|winter|year|season|october|january|september|fight|argument|chance|look|try|round|month|decade|holiday|weekend)',
  ],
  // An appeal to love or duty.
  'if-you-love': [
    '(if|because) ..2 (she|he|they|your ..2|this|it) (matter|matters) ..4',
    'if you (really|truly|still|actually|ever)? (love|care|value|respect|cherish|want) ..4 (her|him|them|your ..2|family|marriage|children|kids|wife|husband)',
    '(act|live|behave) like ..3 (your|you|it) ..3 (depend|matter|love|care|mean)',
    '(prove|show) ..3 (you (love|care|mean)|how much)',
    '(a|what kind of|any) (good|real|loving|decent|godly|kind of)? (man|woman|husband|wife|father|mother|parent|dad|mom) (would|do not|does not|who (love|care)|fight)',
    'you owe ..2 (kids|children|family|wife|husband|marriage|her|him|them)',
  ],
  // Those who waited, as a warning.
  'warning-folk': [
    '(wives|husbands|couples|parents|people|men|women|ones|those|families|mothers|fathers|moms|dads|everyone|everybody|folks|clients|half) (who|that)? ..2 (wait|guess|hesitate|think|scroll|close|pass|put|ignore|delay|stall|hope|assume|blink|leave|skip|refuse|quit|gave|shrug|laugh)',
    'so (be|do|did|have|had|was|were|will) (the|every|all|your|that|my) ..1 (man|woman|fellow|couple|couples|husband|wife|guy|parents|people|one|ones|neighbors|parent|mother|father|family)',
  ],
  // What a lawyer costs.
  'lawyer-costs': [
    "(average|typical|contested) _? (divorce|custody _|separation|split) ..6 ('$' #|# (dollars|grand|thousand)|half)",
    '(cheaper|less|costs less|cost less|easier|better) ..4 (than|before) ..4 (divorce|lawyer|attorney|alimony|custody|separation|split|separate (houses|homes|apartments)|two (rents|mortgages|houses))',
    '(spend|pay|give) (it|that|the money|money|your money) ..2 (us|me|them|a (lawyer|counselor|therapist)|here|now) ..1 or ..4 (them|lawyer|later|attorney|court|the judge|there)',
  ],
}
