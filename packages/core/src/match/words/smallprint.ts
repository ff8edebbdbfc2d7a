import type { WordClasses } from '../vocabulary.ts'

/** Prices held out, and the small print that takes them back. */
export const smallprint: WordClasses = {
  // A price that looks small.
  'low-price': [
    "(just|only|from|starting at|start at|starts at|begin at|begins at|as (low|little) as|all in for|flat|a mere|low) (just|only)? '$' # ..3",
    '(free|complimentary|gratis|no cost|no charge|zero cost|on the house|on us) ..4 (@offered|assessment|call|meeting|sessions|month|week|package|workbook|check in)',
    '(nobody|no one|no family|no couple|you (will)? never|never) ..3 (pay|pays|paid|charged|owe) ..2 (more|over|above|anything) ..4',
    '(you|you will|clients|most (people|families|clients)|families) ..2 (pay|pays|owe|owes) (nothing|zero|not a cent|not a penny|little|next to nothing)',
    'pay (only|just)? ..1 (what|whatever|as (much|little)) ..4 (can|feel|feels|want|wish|like|able|right|afford|choose|fair)',
    '(name|choose|pick|set) your (own)? (price|fee|rate)',
    '(half|# (%|percent)) off ..4',
    '(all in|all inclusive|everything (is)? included|no hidden (fees|costs)|one (flat|simple|low) (fee|price|rate)|flat (fee|rate))',
    '(insurance|plan|benefits|coverage) ..4 (means|covers|pays|takes care of) ..4 (nothing|everything|all|it all|the whole|in full|free|100 (%|percent))',
    '(fully|completely|100 %|100 percent|totally) (covered|paid|reimbursed)',
  ],
  // What takes it back.
  'small-print': [
    '@strings',
    '(billed|charged|paid|payable|collected|invoiced|due) ..2 (yearly|annually|quarterly|monthly|upfront|up front|in advance|in full|every (four|six) weeks|separately|at (check in|checkout|the door|arrival)|later|afterward|extra|beforehand|anyway)',
    '(sold|priced|added|add|adds|charged|billed|extra|quoted|listed) (separately|on top|on|extra|at (check in|check out|checkout|the desk|booking|the end|arrival)|according to|by length|afterward|later|in)',
    '(starting|starts|start|begins|beginning) (at|with|from) ..2 (standard|regular|full|usual|normal|going) ..2 (rate|fee|price)',
    "(minimum|min|floor|lowest|at least|no less than|nobody goes below|never below|suggested|recommended|ask) ..4 ('$' #|# dollars|standard|full fee|full rate)",
    '(after|once|until|provided|assuming) ..4 (deductible|copay|copays|coinsurance|right plan|trial|promotion|prepay|package|approved)',
    '(not|excludes|excluding|without|does not|do not) ..3 (include|included|including|cover|covered|apply)',
    "(plus|and|,|with) (a|an|the|our|your)? ..4 (fee|fees|surcharge|charge|assessment|materials|workbook|membership|intake fee|room fee|technology fee|platform fee|processing|administration|admin|registration|retainer|deposit|tax and fees|gratuity) ('$'|'('|of|is|be|are|applies|apply|required|extra|added)",
    "(assessment|workbook|materials|intake|processing|technology|room|facility|records|admin|administrative|registration|linen|meal|lodging) ..1 (fee|charge|cost)? '(' '$' #",
    '(raised|raise|set|put up|bumped|marked up|doubled|moved) ..4 (fee|fees|price|prices|rate|rates) ..6',
    '(same|just) as (last|it was|it has|always|before|every) ..2',
    '(always|never) (been|was|were|charged|been charged|the price) ..3',
    '(no one|nobody|never) ..3 (ever)? (paid|pays|charged) ..3 (that|full|list|first)',
    '(in|with) (a|the|our) (practicum|student|intern|trainee|unlicensed|coach|bot|chatbot|ai)',
    '(cancel|canceling|cancellation) (by|in) (letter|mail|writing|person|fax|certified)',
    '(contract|commitment|membership|subscription|autopay|auto pay|auto renew|renews|auto ship|nonrefundable|non refundable|no refunds)',
    '(superbill|reimbursed later|out of network|diagnosis (code|required))',
    '(well|though|but|however|except|okay|ok|technically|sort of|mostly) ,? ..6 (deductible|minimum|package|prepaid|first|plan|limit|cap|up to|half|maximum)',
  ],
  'told-plainly': [
    '(all|everything|taxes|materials|workbook|lunch|meals|lodging) ..2 (is|are|be)? included',
    '(no|without) (strings|obligation|card|commitment|catch|pressure|minimum|contract)',
    '(cancel (any time|anytime|at any time|whenever)|refundable|refunded|prorated|pro rated|unused)',
    '(good faith estimate|in writing|ask us|ask me|will tell you before|tell you the (full|total)|before (your|the) first|posted|listed in full)',
    '(one of (them|these|ours) (is)? open|places (open|available)|# open)',
  ],
}
