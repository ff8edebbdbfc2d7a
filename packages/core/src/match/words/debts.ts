import type { WordClasses } from '../vocabulary.ts'

/** What clients owe, what they are asked to pay and when they are told. */
export const debts: WordClasses = {
  // What a client may ask a copy of.
  papers: [
    "('record'|'records'|'chart'|'charts'|'files'|'notes'|'summary'|'summaries'|'paperwork'|'documents'|'documentation'|'copies'|'transcript'|'transcripts'|'folder'|'report'|'reports'|'evaluation')",
    "(your|the|a|any|his|her|their|each|every|nobody's|entire|whole|paper|clinical) _? 'file'",
    '(treatment|discharge|transfer|closing|progress|clinical|attendance|court|school|disability|custody) (letter|summary|note|report|plan)',
    "(a|your|the|any) 'copy' !(of (my|our|the (policy|notice|form|agreement)))",
    "('letter'|'letters'|'form'|'forms') ..4 (school|court|employer|attorney|disability|leave|doctor|judge|lawyer|next (therapist|counselor|provider))",
    '(what|everything|anything) (i|we) (have)? (wrote|written|have written|noted|have on (you|file))',
    '(record|information|chart|file) request',
    'request for (record|copies|chart|file|information)',
    "('papers'|'write up'|'write ups'|'superbill'|'superbills'|'diagnosis letter'|'treatment history'|'case file'|'case notes'|'transfer packet'|'packet'|'progress reports'|'anything clinical'|'anything in writing'|'test results'|'results'|'assessment'|'assessments')",
    'release of (information|record)',
  ],
  // Letting it go out.
  'let-go': [
    "(release|send|mail|fax|forward|transfer|hand over|give|get|go|leave|print|copy|copies|ship|share|provide|turn over|part with|prepare|process|available|ready|travel|come|pick up|fulfill|honor|issue|return|follow|open|unlock|move|see|have|out the door|'goes')",
  ],
  // The debt is gone.
  'all-paid': [
    '(account|balance|bill|invoice|fee|fees|statement|charge|charges|debt|tab|ledger|amount|payment|dues|copay|visit|session|books|sum|money|ticket|everything|what you owe|what is owed|outstanding amount|all of it|it|last (visit|session|bill|hour)) ..5 (paid|settled|cleared|zero|zeroed|current|caught up|square|squared|even|satisfied|in full|good standing|up to date|received|closed|resolved|out of the way|taken care of|brought|clear|clears|posts|posted|made good|squared away|in hand|covered|collected)',
    '(pay|settle|clear|satisfy|square|zero out|bring|catch up|take care of|make good on|get current|wipe) ..4 (account|balance|bill|invoice|fee|fees|debt|tab|ledger|amount|dues|charges|what you owe|in full|what is owed|the last|the rest|up)',
    '(paid up|paid in full|payment in full|full payment|zero balance|a zero|square with|squared up|settled up|caught up|good standing|even with us|current with|paid what)',
    '(account|balance|bill|ledger|statement|you|tab|number) ..3 (at|to|read|say|show|hit|reaches) (a)? zero',
    '(you|they|client|everyone|family) (are|be|is|have|get) (all|fully|completely)? (paid|paid up|square|squared|current|settled|caught up|cleared|even)',
    '(your|the|any|a) (payment|check|money|funds|balance due) (be|is|has)? (been)? (clear|clears|received|posts|made|in|cleared|arrives|lands)',
    '(the|your) (check|payment|card|money|cash) (clear|clears|cleared|goes through|arrives|comes|is in)',
  ],
  // Money first, however it is put.
  'money-first': [
    '(settle|square|pay|catch|clear|even) up !to',
    '(until|till|unless|once|before|after|when|as soon as|not) ..3 (paid|paid up|paid off|settled|settled up|cleared|zero|squared|caught up|square)',
    '(with|at|on|upon|after|following|pending|until) (the|your|a|our)? (final|last|third|second|fourth|full) (payment|installment|instalment|remittance)',
    '(no|without) (pay|payment|money|cash|check|cheque)',
    '(payment|plan|plans|balance|balances|account|accounts|bill|bills|invoice|invoices|fee|fees|tab|debt|debts|arrears|installments|charges) ..4 (finished|complete|completed|satisfied|paid|settled|cleared|zero|current|good standing|up to date|caught up|received in full|in full)',
    '(account|accounts|balance|balances|client|clients|family|families|anyone|those|people|folks|file|files) ..3 (in collections|in arrears|past due|overdue|unpaid|delinquent|behind|owing|with a balance|with balances|who owe|that owe)',
    '(ghost|skip|dodge|stiff|duck|ignore|forget|walk out on|run out on|leave) ..2 (bill|bills|tab|invoice|balance)',
    '@still-owing',
    '@on-payment',
  ],
  // Keeping papers or letting them go, as it hangs on that.
  'kept-or-sent': [
    '@hold-back',
    '(release|send|mail|fax|forward|transfer|hand|print|email|provide|prepare|process|copy|share|ship|issue|go out|goes out|leave|leaves|hit send|press send|turn over|part with|give|get|available|ready|eligible|wait|waits|turnaround|unlock|unlocks|locked|follow|follows|expect|entitled|qualify|move|moves|open|opens|out the door|sit on)',
  ],
  // The moment at which it is paid.
  'on-payment': [
    '(on|upon|against|after|following|at|with|pending|awaiting|until|till|once|before|when) ..3 (settlement|payment|receipt of|clearance|final (instalment|installment|payment|bill|invoice)|last (instalment|installment|payment|check|cheque|invoice|bill)|full payment|remittance)',
    '(outstanding|open|unpaid|past|overdue|remaining) ..2 (invoice|bill|account|balance|fee|charge|amount|matter|sum) ..4 (dealt with|settled|cleared|paid|sorted|seen to|attended to|squared|resolved|taken care of|brought)',
    '(until|till|once|before|after|when|as soon as|first|then) ..6 (square|settled up|paid up|even|quits|what is owed|what you owe|the money)',
  ],
  // There still is one.
  'still-owing': [
    "('owe'|'owes'|owing|'owed') !to",
    '(unpaid|past due|overdue|delinquent|in arrears|arrears|in collections|behind on|late on|still due|nonpayment|non payment|open balance|not paid)',
    '(outstanding|unsettled|remaining|unpaid) (balance|account|bill|fee|invoice|charge|amount|copay|debt|money)',
    '(carry|carries|with|have|has|leave|is|any|a|an|your) (a|an|any)? (past due|unpaid|overdue|outstanding|open|late)? (balance|debt|tab)',
  ],
  // Keeping it until then.
  'hold-back': [
    '(hold|held|withhold|keep|lock|freeze|retain|refuse|deny|delay|embargo|decline|lien|detain|hostage|sequester|suspend|pause|block|locked|frozen)',
    '(sit|sits|sitting) on',
    '(hang|hangs|hold|holds) (on|onto|back)',
    '(stay|stays|remain|remains|wait|waits|sit|sits|live|lives) ..3 (put|here|locked|with (me|us)|in (my|our|the)|until|till|behind|right)',
    '(can not|will not|do not|not|never|nobody be|no) ..5 (release|released|send|sent|leave|leaves|hand|handed|transfer|transferred|mail|mailed|fax|faxed|go|goes|copy|copied|provide|provided|forward|forwarded|issue|issued|print|printed|available|get)',
    '(no|zero) (records|copies|letters|files|charts|summaries|paperwork|copy|superbill|notes)',
  ],
  // Saying that records don't wait for money.
  'not-held': [
    '(not|never|no|nor|without) ..3 (hold|held|withhold|withheld|keep|kept|refuse|refused|deny|denied|delay|delayed|hostage|condition|tie|wait)',
    '(even|whether|regardless|no matter|either way|nothing to do|(do|does|will|would) not (change|affect|matter|limit)|never (change|changes|affect|affects)|separate|despite|anyway|can still|may still|still (get|see|have|receive))',
    '(kept|keep|stay|stored|destroyed|retained) ..4 (seven|ten|#|several) years',
    '(the code|the law|hipaa|state law|privacy law) (says|requires|forbids|does not)',
    '(can not|may not|not allowed to|is not a reason|no reason) ..6 (hold|withhold|keep|refuse|deny)',
  ],
  // What therapy may cost.
  price: [
    "('fee'|'fees'|'rates'|(the|our|my|your|a|hourly) 'rate'|price|prices|pricing|'cost'|'costs'|'charge'|'charges'|'amount'|surcharge|tuition|tariff|dollar amount|expense|extras|add ons)",
    'what (it|this|that|we|i|you|they|therapy|the hour|everything) (will|all|might|would) (cost|run|charge|owe|come to|pay)',
  ],
  // When it is too late to say no.
  'too-late': [
    '(later|afterward|afterwards|after the fact|at checkout|checkout|in due course|by and by|eventually|down the road|in time|at the close|at settlement|down the line|after that|at the back end)',
    '(at|by) (the)? (end of !(the|each|every|your)? (month|session|visit)|year end|quarter end|close of|conclusion|discharge|termination|months end|graduation|departure)',
    '(month|year|week|quarter) be end',
    '(on|in|with|from|when you (get|see|open|receive)) (your|the|each|that|a|next) ..2 (statement|bill|invoice|receipt|card|envelope)',
    '(once|when|after|until|till|as soon as|not before|only when|only after) (you|we|i|your|the|our) ..4 (story|met|meet|met you|know you|fit|session|visit|appointment|consultation|intake|commit|committed|settle|settled|settled in|comfortable|started|begun|begin|enrolled|enroll|signed|sit down|sat down|here|in the room|in the chair|get to know|getting to know|done|finish|finished|underway|come|came|call|talked|trust|ready|arrive|join|joined)',
    '(on|at) the (day|end|time|close) of (your|the) ..3 (second|third|last|final|first)? ..1 (session|visit|appointment|month|program|weekend|retreat|stay|intensive)',
    '(on|after|during|at|with|from|by) (your|the) (second|third|first|last|final) (session|visit|appointment|meeting|day|hour|month|invoice|bill|statement)',
    '(you will|you) (see|find out|find|know|discover|learn|hear) ..3 (later|then|soon enough|when|what it|on the)',
  ],
  // No rule but the writer's own.
  'at-will': [
    '(whatever|however|whichever|as (we|i) (see|think|feel|judge|find)|seems (fair|right|reasonable)|feels (fair|right)|what feels|what seems|as needed|as necessary|as required|as appropriate|as warranted|from time to time|time to time|now and then)',
    '(at|in|within) (my|our|the (office|practice|therapist|clinician|director) be|the) (sole)? (discretion|judgment|judgement|option|say so)',
    '(vary|varies|depends|depend|differs|is variable|fluctuates|floats|is flexible) ..5 (case|person|couple|day|mood|complexity|what|how|need|needs|severity|clinician|circumstance|circumstances|work)?',
    '(everything|whatever|what) it (cost|takes|took) (me|us)',
    '(could not|can not|cannot|hard to|impossible to|no way to|tough to) (say|tell|know|predict|guess) ..4 (ahead|what|how much|yet|until|up front|in advance)?',
    '(and|plus|or) (other|additional|applicable|associated|related|incidental|miscellaneous|various|certain) (fee|fees|charges|cost|costs|expenses)',
    '(other|additional|applicable|associated|administrative|incidental|miscellaneous|various|certain|some|extra|further) (fee|fees|charges|cost|costs|expenses) (may|will|might|can|could|also)? ..1 (apply|applies|be added|be charged|be assessed|incur|arise|accrue)',
  ],
  // Work outside the hour that may be charged.
  'extra-matter': [
    '(phone call|phone calls|calls|letter|letters|e-mail|emails|texts|messages|court|testimony|deposition|report|reports|paperwork|records|forms|consultation|consultations|collateral|travel|overage|extra time|extra minutes|room|meals|workbook|workbooks|materials|lodging|testing|assessment|assessments|program|programs|retreat|extras|add ons|support|activation|coordination|administration|app|portal)',
  ],
  'money-talk': [
    "('$' #|fee|fees|rate|rates|price|prices|cost|costs|charge|charged|charges|bill|billed|invoice|money|pay|payment|paid|tuition|dollars|card|statement)",
  ],
}
