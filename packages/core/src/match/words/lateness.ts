import type { WordClasses } from '../vocabulary.ts'

/** Prices kept back, left open, or set without asking. */
export const lateness: WordClasses = {
  // What costs money, by any name.
  'what-it-costs': [
    '(credits|your month|your tab|the clock|numbers by)',
    "('fee'|'fees'|'rates'|'rate'|'price'|'prices'|'pricing'|'cost'|'costs'|'charge'|'charges'|'charged'|'amount'|surcharge|tuition|tariff|expense|extras|'add ons'|'bill'|'billed'|'billing'|'bills'|'invoice'|'invoiced'|'invoices'|'payment'|estimates|'contribution'|'gratuity'|'dollar'|'dollars'|'total'|'run you'|'the math'|'the damage')",
    "'$' #",
  ],
  // Told once it is too late to say no.
  'told-late': [
    '(later|afterward|afterwards|after the fact|by and by|in due course|in due time|eventually|down the road|when the time comes|soon enough|when we get there|as we go|in time|on the back end|once we)',
    '(once|when|after|until|till|as soon as|not before|only when|only after|by the time) (you|we|i|your|the|our|they|everyone) ..5 (feel|feeling|better|met|meet|know|fit|session|visit|appointment|intake|commit|committed|settle|settled|settled in|comfortable|started|begun|begin|enrolled|signed|signed up|here|in the room|in the chair|done|finish|finished|underway|trust|ready|arrive|join|joined|home|on board|see the value|the value|fan|leave|check out|checkout|over|through|sat|sit down|in)',
    '(at|by|after|on|during|from|following) (the|your)? (end|close|conclusion|finish|checkout|check out|discharge|departure|termination|graduation) ..4',
    '(on|in|with|from|by|via) (your|next|your next|your first|the next|the first|the final) ..1 (statement|bill|invoice|receipt|envelope)',
    '(after|following|until|by) (your|the) (second|third|first|last|final) (session|visit|appointment|meeting|day|hour|month|week)',
    '(on|at|during|with) (your|the) (second|third|last|final) (session|visit|appointment|meeting|day|hour|month|week)',
    '(in session|only in person|face to face) ..4',
    '(show|shows|appear|appears|turn|turns|pop|pops|see|find|find out|discover|learn|notice) ..4 (statement|invoice|receipt|checkout|then|later|on your)',
    '(after|when) you (get|are|have|go|return|got) (home|back)',
    '(month|year|quarter) end',
    '(has been|have been) already ..1 (billed|charged|added|applied|raised)',
  ],
  // Talking of it, or just taking it.
  'tells-price': [
    '(tell|discuss|explain|hear|learn|find out|go over|sort|talk about|talk through|talk money|show|appear|mention|settle|work out|figure|quote|reveal|share|get|know|add|tot|total|tally|bill|charge|invoice|adjust|collect|calculate|come to)',
  ],
  // Kept back or taken without a word.
  'kept-dark': [
    '(do not|does not|never|will not|rather not|no longer|prefer not to) ..2 (give (out)?|quote|discuss|publish|post|list|share|disclose|advertise|do|talk|itemize|state|send) ..3 (fees|rates|prices|pricing|price|costs|cost|estimates|estimate|quotes|numbers|figures|money|amounts)',
    '(never|not) (on the phone|over the phone|by (phone|email|e-mail)|online)',
    '(no|without|without any|without a|with no) ..1 (ceiling|cap|heads up|prior notice|advance notice|notice|further notice|asking|interrupting|estimate|estimates)',
    '(reserve|reserves|retain|retains) the right ..3 (raise|change|adjust|increase|add|charge|bill|set|revise|alter|modify)',
    '(at|in|within) (my|our|the ..2|his|her|their|its|sole) ..2 (discretion|say so)',
    '(other|additional|applicable|incidental|miscellaneous|various|certain|extra|further) (fee|fees|charge|charges|cost|costs|expenses) (may|will|might|can|could|also|do|show|apply|appear|are|as)',
    '(plus|excluding|not including|exclusive of) ..3 (materials|room|rooms|lodging|meals|documentation|paperwork|testing|assessment|workbook|workbooks|supplies|extras|incidentals|processing|facility|admin|administration) ..6',
    '(automatically|quietly|silently|by themselves|by itself|on their own|on its own) ..1 (added|charged|billed|renew|renews|raised|applied|adjusted|roll|rolls|top|when|if|unless)',
    '(top|tops|refill|refills|renew|renews|reload|reloads) ..2 (up)? (by themselves|by itself|automatically|on its own|on their own)',
    '(last|past|previous|earlier|recent) ..2 (visit|visits|session|sessions|weeks|months|invoices) ..3 (adjusted|rebilled|re billed|recalculated|charged|billed|updated|corrected to)',
    '(start|starts|run|runs|keep|keeps) the (clock|meter)',
    '(clock|meter) (starts|runs|is running|keeps running|ticks)',
    'by the minute',
    '(as|where|if|when) (applicable|necessary|warranted|incurred|indicated|they come up|it comes up|they arise|it arises|they happen|it is used)',
    '(could not|can not|cannot|hard to|impossible to|no way to) (say|tell|know|predict|guess) ..3 (ahead|what it|how much|up front|in advance)',
    '(added|adds|tacked|rolled|folded|put|goes|go) (on|in)?to your (month|statement|bill|invoice|card|tab|account) ..4',
    '(whatever|what) (shows|show|appears|appear|is) on your ..2 (receipt|statement|invoice|bill|card)',
  ],
  // Left to the practice.
  'not-told': [
    '(any time|anytime|from month to month|month to month|from time to time|now and then|as we see fit|as i see fit|as we go|case by case|depending on|depends|varies|vary|whatever (feels|seems|we|i|it|the|strikes|takes)|what it takes|fluctuate|fluctuates|floats|differs)',
    '(other|additional|applicable|associated|administrative|administration|incidental|miscellaneous|various|certain|extra|further|hidden|small|modest|minor|nominal|processing|activation|program|coordination|facility|service) (fee|fees|charge|charges|cost|costs|expenses|items|contribution|surcharge)',
    '(automatically|simply|just) ..1 (added|charged|billed|applied)',
    '(trust us|trust me|do not worry|not to worry|never fear|relax|rest assured|leave it to us|let us worry|sort (all)? (that|it|this) out|sort all that out|figure (that|it|all that) out|work (that|it) out|square up|cross that bridge)',
    '(call|ask|inquire|enquire|contact us|email) for (pricing|rates|fees|price|prices)',
  ],
  // Told, agreed or capped beforehand, or about money in another way.
  'told-before': [
    '(before|prior to|in advance|ahead of|up front|upfront|beforehand|first call|by phone before|in writing|agreed|posted fee|posted rate|written estimate|good faith estimate|you sign|notice of|# (days|weeks|months) (notice|before|ahead)|days notice|written notice|due at the (time|end|start)|at the (time|end|start) of (each|every|the|your) (session|visit|service)|paid at|payable at|collected at|due (when|at|by|on))',
    '(no|not|never|without) ..3 (surprise|surprises|hidden|extra (charge|fees|charges|cost)|fine print|upsell|upsells|added)',
    '(sliding scale|deductible|your plan|your insurance|insurer|copay|coinsurance|insurance company|benefits|superbill|reimbursement|eap)',
    '(fee schedule|list of fees|fees page|rates page|see (our|the) fees|listed (on|below|above)|posted (on|in|at)|tell you (the|what|exactly|before)|let you know|we will (ask|tell|call|discuss|agree|go over)|i will (ask|tell|call|discuss|agree)|you will know|you agree|you approve|your ok|with your approval|with your (permission|consent|agreement)|written consent|itemized statement|itemized receipt|good faith)',
  ],
}
