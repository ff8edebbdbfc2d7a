import type { WordClasses } from '../vocabulary.ts'

/** What is given as thanks, and whom somebody may send. */
export const rewards: WordClasses = {
  // Something of value, given as thanks.
  reward: [
    "'$' # off",
    "'$' # _? _? (card|credit|certificate|voucher|bonus|coupon|discount)",
    "'$' # (to|toward|towards) (your|their)",
    "# ('%'|percent|dollar|bucks) _? (off|discount|credit|back|card|coffee|bonus|voucher|commission)",
    '(a|one) (third|half|quarter|fifth|eighth|tenth) off',
    "(take|knock|shave|cut) ('$'|a|#|some) _? _? _? _? off",
    '(discount|rebate|voucher|raffle|giveaway|sweepstakes|freebie|swag|coupon)',
    "('credit'|'credits') !card",
    'gift (card|certificate|basket|bag)',
    '(free|complimentary|bonus) _? (session|hour|visit|appointment|month|week|class|coffee|lunch|dinner|massage|ticket|mug|tote|check in|intensive)',
    '(session|visit|appointment|hour|month|week|dinner|lunch|coffee|one|yours|that|seat|place) be? (on (us|me|the house)|free)',
    '(comp|cover) your next _',
    '(waive|skip) (the|your|one) _? _? fee',
    '(little|small|special|thank you) (something|gift|treat|surprise|token)',
    '(my|our) treat',
    'half price',
    '(buy|stand|treat) (you|them|you both) (to)? (a|an)? _? (lunch|dinner|coffee|breakfast|pie|drink|meal|movie)',
    '(thank|repay|reward) you with',
    '(come|comes|taken|knocked|lopped|shaved|trimmed) off (your|the) _? (bill|tab|balance|fee|invoice|next|statement|account)',
    '(toward|towards|against|to|into) your (bill|balance|next|account|tab|venmo|statement)',
    '(thank you|finder|finders) (check|cheque|cash)',
    'something (sweet|extra|special|nice) (for|from|in|to)',
    '(enter|entered|entry|entries) (to win|you|into|in|for)',
    'chance to win',
    '(half|third|quarter|fifth|eighth|tenth) of ..4 (fee|price|payment)',
    "(earn|get|receive|win|give) _? _? '$' # (off|back|credit|coffee card|gift card|card)",
    "(slice|cut|share|percentage|'%'|percent) of ..4 (fee|price|payment|package price|first (session|visit|month))",
    '(earn|collect|bank|pocket) _? (points|dollars|credit|cash)',
    '(in|into) the (drawing|draw|raffle)',
    'your name (go|goes|in|into) .. hat',
    "(a|the|your) ('bonus'|'reward'|'prize'|'perk')",
    'dollars (for|per) (each|every)',
    '(coffee|restaurant|spa) card',
    'bottle of (wine|champagne)',
  ],
  // Those whom somebody may send.
  newcomer: [
    '(friend|couple|family|families|client|patient|pair|parent|mom|referral)',
    '(someone|somebody) (new|else|you|who)?',
    '(new|another) (person|face|head|body)',
    '@your-people',
  ],
  // People whom a client knows.
  'your-people': [
    '(friend|cousin|neighbor|coworker|sister|brother|roommate|buddy|pal|relative|teammate|classmate|nephew|niece|aunt|uncle|boss|workmate|in laws) (in law)?',
    '(loved one|someone you know|somebody you know)',
    '(couple|family|mom|person|people|anyone|others) you know',
  ],
}
