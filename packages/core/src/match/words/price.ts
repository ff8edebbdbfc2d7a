import type { WordClasses } from '../vocabulary.ts'

/** Sums at which a sliding scale no longer slides far. */
const STEEP = Array.from({ length: 75 }, (_, i) => `'${130 + i * 5}'`)

/** What things cost, and what else they turn out to cost. */
export const price: WordClasses = {
  'steep-sum': STEEP,
  // What is given away or made cheap.
  offered: [
    '(session|consult|consultation|visit|month|week|counseling|therapy|workbook|assessment|checkup|call|class|course|retreat|appointment|evaluation|intake|workshop|membership|trial|hour|screening|group|app|intensive|program|ebook|gift|weekend|coaching|copay)',
  ],
  // Freely given, so it says.
  'for-nothing': [
    '(free|complimentary|gratis)',
    '(no|zero) (cost|charge|fee)',
    'on (us|me|the house)',
    '(half|50 %|50 percent) (off|price)',
    'at no _? (cost|charge)',
    '(cost|pay|owe) (you)? nothing',
    "'$' 0",
    "'$' 1",
  ],
  // Strings that come with it.
  strings: [
    '(with|upon) (the)? (purchase|signup|enrollment|commitment|prepayment|paid _|a _ package|a # _)',
    '(when|if|once|after|provided|as long as|only when|only if) (you|both of you|they|we)? ..3 (sign up|purchase|buy|enroll|commit|prepay|pre-pay|pay (in full|up front|for)|book (a (package|plan|block|series|bundle)|six|ten|twelve|#)|upgrade|join|subscribe|put down|keep a card|sign (a|the) (contract|plan|agreement)|bundle)',
    '(only|just) the (first|initial|opening|introductory) # minute',
    '(card|credit card|deposit|payment|package|commitment|contract|membership|prepayment) (required|on file|needed|due)',
    '(non-refundable|nonrefundable|not refundable|no refunds)',
    '(auto|automatically) (renew|bill|charge|enroll|convert|roll)',
    '(renew|convert|roll|bill|charge|switch) (over)? (automatically|at (full|the|#|our)|into|to (a|the|full|our))',
    '(unless|until) you (cancel|opt out|call to cancel|tell us)',
    '(after|then|thereafter|afterward) ..3 (#|full (fee|rate|price)|regular (fee|rate|price)|the (usual|standard))',
    '(added|add|charge|bill|collect|apply) ..3 (at checkout|separately|afterward|later|on top|extra)',
    '(plus|additional|separate|extra) ..3 (fee|charge|cost|materials|#)',
    '(fee|fees|charge|tax|materials|records) ..6 (added|add|extra|separately|separate|apply|on top|not included|at checkout|not part of)',
    '(not (included|including)|excludes|excluding|does not (cover|include))',
    '(minimum|min) (of)? (#|purchase|commitment|donation|contribution|spend|package)?',
    '(suggested|expected|recommended|customary) ..3 (donation|gift|offering|contribution|#)',
    'waive the (rest|balance|copay|difference)',
    '(limited|restrictions|conditions|exclusions) (apply|time)',
    '(see|ask) (front desk|desk|store|office) for',
    '(# minute|minute) (check in|check ins|slot)',
    '(practicum|trainee|student|intern) ..6 (only|when (one|available)|available)',
    '(evaluation|assessment|intake|package|membership|enrollment|deposit|card) (be)? (required|mandatory)',
    '(mandatory|required|obligatory) ..5 (fee|assessment|workbook|intake|evaluation|package|course)',
  ],
  // Fees that bend to income, so it says.
  'bending-fee': [
    '(sliding|slide) ..2 (scale|fee)?',
    'pay (only)? what (you|ya) (can|want|wish|like|are able|is comfortable)',
    '(name|choose|pick|set) your (own)? (price|fee|rate)',
    '(reduced|affordable|low|accessible|income based) (cost|fee|rate|price)',
    '(donation based|by donation|love offering)',
    'nobody (be)? turned away',
  ],
  // A sum said to be the true worth.
  worth: [
    "'$' # _? value",
    "(valued|value) (at|of|:) '$' #",
    "('worth'|'usually'|'normally'|'regularly'|'originally'|'reg') (over|more than|at|up to|cost|price)? '$' # ..4 ('now'|'today'|'yours'|'free'|'only'|'just')",
    "'worth' (over|more than|at|up to)? '$' #",
    "(a|an|this|our|the|get|that) '$' # ..4 (for|,) (only|just|a mere|the low price of)? ('$' #|free|nothing|half)",
    "'$' # (,|now|—|–|-)? (now|today|yours for|only|just) (only|just)? ('$' #|free)",
    '(list|retail|regular|full|normal|usual) (price|value|rate|fee) (of|:|is)? _? # ..6 (now|only|just|today|free|you pay|yours|special)',
  ],
}
