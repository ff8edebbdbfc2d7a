import type { WordClasses } from '../vocabulary.ts'

/** Shares and multiples, and what befalls people in relationships by them. */
export const figures: WordClasses = {
  share: [
    '@ratio',
    "# (%|percent|pct) '+'?",
    '# (couples|families|clients|people|marriages|patients) (in|out of) (every)? #',
    '# (in|out of|of|from|in every|out of every) (a|every|each)? (#|hundred|thousand|million|ten|dozen)',
    '(nine|eight|seven|six) (in|out of) ten',
    '(nearly|almost|virtually|about|over|more than|practically) (all|every one|nine tenths)',
    '(two thirds|three quarters|three fourths|four fifths|nine tenths) of',
    '(99|98|97|96|95|94|93|92|91|90|89|88|87|86|85|80|75|100) (%|percent|per cent)',
  ],
  multiple: [
    '(#|twice|two|three|four|five|six|eight|ten|several) (times|x|fold)? (as|more|less|greater|higher|lower) ..2 (likely|apt|prone|risk|odds|chance|chances|effective|happy|happier|satisfied|lonely|depressed|unhappy|often)',
    '(twice|double|triple) (the|as) ..2 (odds|chance|chances|risk|rate|likely|happy|many)',
    '# (times|x|fold) (as|more|less|likelier|greater|higher|happier|better)',
    '(double|triple|quadruple|halve|slash|cut|quintuple|multiply) ..2 (odds|chance|chances|risk|likelihood|rate|probability|lifespan)',
    '(odds|chance|chances|risk|likelihood|probability) ..6 (double|triple|quadruple|drop|fall|rise|jump|climb|go up|plummet|soar|by #)',
    '(#|%|percent) (less|more|fewer|lower|higher|greater) (likely|chance|risk|likelihood|odds|conflict|divorce|fighting)',
    'likelier to',
    'of every (#|ten|hundred) ..10 #',
  ],
  // What becomes of people and couples, as a figure tells it.
  fate: [
    '@gain',
    '@recover',
    '(stay|stayed|staying|still|remain|end up|get back) ..2 (together|married|sober|clean|in love|happy|friends|strong)',
    '(improve|improved|improves|recover|recovered|heal|healed|better|happier|closer|stronger|saved|reconcile|succeed|successful|satisfied|satisfaction|helped|cured|resolved|thrive|calmer|reduction|symptom free|relief|transformed|improvement|breakthrough|turnaround|reunited|repaired|get up married|go home married)',
    '(work|works|worked) for',
    '(success|recovery|reconciliation|cure) rate',
  ],
  // A figure that its own writer doubts.
  'own-caveat': [
    '(satisfaction (survey|figure)|not a success rate|take (it|that|this) with|misleading|misquoted|gets repeated|gets quoted|depends on how|i (hold|take) (it|that|them) (loosely|lightly)|does not (tell|say|mean)|messier|hard to (count|measure|know)|not (measured|counted|published))',
    '(according to|reported by|published by|from|by) (the)? (national _|nimh|cdc|census|centers for disease _|world health _|pew _?|department of _|nih|samhsa|bureau of _|statistics canada|office for national _)',
    '(nimh|cdc|census bureau|national institute|pew research|world health organization|samhsa)',
  ],
  // What figures are said of that is no claim.
  'plain-count': [
    "(off|save|saved|discount|deposit|fee|fees|online|telehealth|virtual|video|confidential|tuition|tip|proceeds|humidity|rain|battery|cotton|wool|refund|refunded|coinsurance|copay|reimburse|reimbursed|covered|deductible|tax|interest|committed|present|sure|certain|attention|effort|free|local|raised|donated|of (my|our|the) (hours|week|time|caseload|calendar|openings|slots|practice|income|revenue|staff)|in person|by phone|insurance|blue cross|cash|self-pay|spots|seats|hispanic|spanish|bilingual|female|male|charge|charged|pay|payment|balance|late|no-show|grade|exam|passing|'$'|score|vegetarian|recycled)",
  ],
}
