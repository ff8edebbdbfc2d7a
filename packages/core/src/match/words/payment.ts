import type { WordClasses } from '../vocabulary.ts'

/** Ways of paying: by trade, by insurance, not at all. */
export const payment: WordClasses = {
  // What people make, grow or do, offered instead of money.
  goods: [
    '(carpentry|plumbing|wiring|electrical|roofing|masonry|welding|landscaping|gardening|yard work|yardwork|yard|farm work|chores|labor|handiwork|handyman|repairs|mechanic|tune up|construction)',
    '(casserole|chickens|chicken|lamb|pork|peaches|apples|zucchini|corn|tamales|quilt|quilts|jam|jelly|hay|flowers|plants|oil change|tires|brakes|fence|porch|deck|drywall|tile|snow removal|lawn care|mowing|weeding|hauling|tax return|taxes|legal work|headshot|haircut|carpenters|plumbers|roofers|mechanics|electricians|painters)',
    '(babysitting|childcare|child care|pet sitting|dog walk|house cleaning|cleaning|housekeeping|cooking|catering|meals|baking|sewing|tailoring|laundry)',
    '(web|website|graphic|logo|site) (work|design|help|building)',
    '(logo|mural|painting|paintings|artwork|art|portrait|photo|photos|photography|headshots|pottery|music lessons|lessons|tutoring|bookkeeping|accounting|marketing|social media|tech help|it help|copywriting)',
    '(haircut|haircuts|massage|massages|bodywork|reiki|manicure|personal training|yoga)',
    "('produce')",
    '(eggs|egg|vegetables|veggies|tomatoes|honey|firewood|hay|beef|meat|venison|fish|salmon|bread|sourdough|milk|cheese|goat|pie|pies|maple syrup|wine|beer)',
  ],
  'any-goods': ['@goods', "('goods'|'services'|'service'|'favors'|'skills')"],
  'asked-for': ['(if|when|where) (you|a client|clients|someone) (ask|propose|suggest|bring|raise)'],
  // An hour with the therapist, as something to pay for.
  'my-hour': [
    '(session|therapy|counseling|appointment|coaching|supervision)',
    '(the|your|an|my|our) (hour|hours|time)',
  ],
  // What the insured person owes.
  copay: [
    '(copay|copayment|coinsurance|deductible)',
    'co (pay|payment|insurance)',
    '(the|your|their) (share|portion|part|piece|end) of (it|the (bill|fee|cost|session))',
    '(what|whatever|anything) (your|the)? @insurer (do|does|will) not (pay|cover)',
    '(patient|client|member) (portion|share|responsibility)',
    'out of pocket (cost|portion|amount)',
  ],
  // Letting go of a debt.
  forgive: [
    'waive',
    'forget',
    'skip',
    'forgive',
    'absorb',
    'swallow',
    'tear up',
    'wave (off|away)',
    'shrug off',
    'cancel',
    'erase',
    'look the other way (on|about)',
    'write off',
    'let go of',
    'never mind',
    'wipe out',
    '(do|will) not (collect|charge|ask for|chase|bill|bother with|bother collecting|worry about)',
    'never (see|get) (a|any) bill for',
    'never (collect|charge|ask for|chase|bill)',
  ],
  insurer: [
    '(insurance|insurer|carrier|plan|medicare|medicaid|payer|payor|hmo|ppo|eap)',
    '(blue cross|aetna|cigna|humana|tricare|united)',
  ],
}
