import type { WordClasses } from '../vocabulary.ts'

/** Paying for therapy in work or goods. */
export const swaps: WordClasses = {
  // What a client would pay for.
  'care-owed': [
    '(session|therapy|counseling|counselling|couples work|intensive|appointment|visit|fee|tuition|bill|balance|invoice|account|copay|deductible|tab|debt|retreat|program|hour with (me|us)|hour|package|rate|cost|what you owe|treatment|weekend with us|class|course)',
  ],
  // Work that somebody may do, as they are asked for it.
  'does-work': [
    "('fix'|'fixes'|'fixed'|'fixing'|'repair'|'repairing'|'mend'|'paint'|'painting'|'mow'|'mowing'|'build'|'building'|'babysit'|'babysitting'|'bake'|'cook'|'cooking'|'clean'|'cleaning'|'design'|'designing'|'photograph'|'wire'|'plumb'|'roof'|'landscape'|'garden'|'weed'|'rake'|'shovel'|'plow'|'haul'|'split'|'chop'|'sew'|'knit'|'cater'|'detail'|'install'|'patch'|'sand'|'stain'|'tutor'|'translate'|'edit'|'type'|'file'|'answer (our|the) phone'|'keep the books'|'do the books'|'do our books'|'run our'|'manage our'|'handle our'|'redo'|'update (our|my|the)'|'work the (desk|front desk|kitchen|garden|door|phones)'|'working the')",
    '(work|works|working|help|helps|helping|serve|serving|volunteer|volunteering|put in|pitch in|pitching in|chip in) ..3 (weekend|weekends|shift|shifts|saturday|saturdays|afternoons|mornings|kitchen|garden|desk|front desk|registration|grounds|farm|yard|office|barn|property|event|events|our books|childcare|nursery|mailing|mailings|setup|cleanup|laundry)',
    '(bookkeeping|carpentry|plumbing|childcare|yard work|yardwork|housecleaning|repairs|web work|web design|website|web page|photography|landscaping|drywall|typing|odd jobs|chores|labor|labour|handiwork|lawn care|snow removal|tax help|catering|haircuts|massage|pottery|artwork|firewood|eggs|honey|produce|beef|venison)',
    '@work-amount',
    '(good|some|any|talented|local|calling) ..1 @tradesfolk',
    '(your|a|some|any|what|whatever|their) ..1 (skill|skills|talent|talents|trade|craft|gift|gifts|expertise|handiwork|elbow grease|time and talent|know how|two hands)',
    '(what|whatever) you (make|raise|grow|bake|build|catch|sew|hunt|brew|are good at)',
    '(paint|design|cook|build|garden|sew|bake|write|code|carve) your way (through|to|into)',
    '(keep|keeps|fill|fills|stock|stocks) ..2 (fridge|freezer|pantry|woodpile|woodshed|larder|cellar|icebox) ..1',
    '(wanted|editor|sitter|walker|handyman|handymen|gardener|designer|photographer|carpenter|bookkeeper) (wanted|needed|:|,)',
    '# (hours|hour|shifts|days|afternoons|mornings|saturdays|weekends) (on|at|in|of|with|behind) (our|my|the)',
  ],
  // So much work, so many goods.
  'work-amount': [
    '(#|a|an|one) (hours|hour|shifts|shift|days|day|afternoons|afternoon|mornings|morning|saturdays|saturday|weekends|weekend) (of|on|in|at|behind|with|up) ..1 (our|my|the|a|your|work|weeding|painting|cleaning|yard|babysitting|labor|filing|gardening|cooking|mowing|ladder)',
    '(a|an|#|one|each|every) (cord|side|quarter|half|load|bushel|peck|crate|dozen|jar|sack|loaf|basket|case|pound|flat|truckload|batch|tray) of',
  ],
  // One standing for the other.
  'stands-in': [
    "('trade'|'traded'|'trading'|'swap'|'swaps'|'swapping'|'swapped'|'barter'|'bartering'|'bartered'|'barters'|'in kind'|'quid pro quo'|'exchange')",
    '(in exchange (for)?|in return for|in trade|in lieu of|in place of (pay|payment|paying|fee|fees|a fee|the fee|cash|money)|instead of (pay|payment|paying|fee|fees|a fee|the fee|cash|money))',
    '(pay|paid|paying|payable|compensated|settle up|settle) ..2 (in|with)',
    '(equivalent|value|worth|payment|fees) in',
    '(time|trade|labor|labour|island|barter) (credit|credits|bank|dollars|exchange)',
    '(cash free|cashless|old school|pay nothing|pays nothing|nothing to pay|hours for hours|no charge for|off (your|the) (tab|bill|balance|fee|fees))',
    '(@work-amount ..6 (cover|covers|buy|buys|get you|gets you|earn|earns|pay for|pays for|is worth|good for|makes up)|offset|offsets|offsetting|defray|knock off|knocks off|chip away|work off|working off|works off|work down|pay off|pays off|paid off|pays for|credited (to|toward)|takes care of|taken care of|settles|wipes out)',
    '(call it even|call it square|call it good|even steven|even up|come out even|no money|no cash|cash free|cashless|tally|until it is paid|works out to|work something out|make a deal|make me an offer|make us an offer|hour for hour|one for one|no checkbook)',
    '(get|gets|receive|receives|have|attend|attends|come|comes|see|sees|earn|earns|take|takes) ..8 (free|no charge|at no charge|no cost|on us|on the house|for nothing|gratis|waived|half (off|price)|without paying|comped|discount)',
    '(free|no charge|on us|on the house|waived|comped|forgiven|gratis) ..6 (for|if|in|when) ..3 (you|anyone|anybody|someone|whoever|folks|clients|couples|those)',
  ],
  // The practice in want of a hand.
  'wants-hands': [
    '(our|my|the (clinic|office|practice|lodge|retreat|center|farm|house|waiting room|barn|porch) (be)?|the) ..2 (porch|roof|fence|garden|yard|lawn|gutters|website|web page|site|logo|kitchen|truck|car|deck|barn|bathroom|boiler|plumbing|wiring|books|taxes|office|waiting room|dock|driveway|trees|windows|garage|brochure|photos|instagram|social media|computer|computers|chickens|goats|dog|kids|lobby|sign|shed|path|wall|boundary|elms|cabin|fish tank|bookshelves)',
    "('need'|'needs'|'needing'|'looking for'|'seeking'|'wanted'|'could use'|'in want of'|'in need of'|'short of hands'|'wants'|'calling all'|'are you a'|'any'|'handy'|'know your way'|'know how to'|'good with'|'good at'|'skilled'|'talented')",
  ],
  // A client who has no money.
  'no-money': [
    '(broke|short|tight|strapped|afford|can not pay|cannot pay|can not swing|money (be)? (tight|short|low|trouble)|no money|low on cash|lost (your|their) job|laid off|out of reach|between jobs|cash poor|dry spell|hard times|lean (month|year)|who can not pay|behind on|uninsured|students|farm families|starving|tough month|rather not pay)',
  ],
}
