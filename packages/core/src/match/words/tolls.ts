import type { WordClasses } from '../vocabulary.ts'

/** Figures without a source, in the shapes that copy gives them. */
export const tolls: WordClasses = {
  // A figure that measures people.
  'bare-figure': [
    "# (%|percent|per cent|pct) '+'?",
    '(#|one|two|three|four|nine|eight|seven|half|a third|two thirds|three quarters) (in|out of) (every)? (#|ten|a hundred|five|twenty|three|four)',
    "(one|'1') ..2 in (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|a hundred|'2'|'3'|'4'|'5'|'6'|'8'|'10'|'20'|'50'|'100')",
    '(two thirds|three quarters|three fourths|four fifths|nine tenths|a third|a quarter)',
    '(all|everyone|every one|every couple) (but|except) (for)? (#|one|two|three|a handful)',
    '(#|two|three|four|five|six|seven|eight|ten|twice|three times|double|triple|half) (times|x|fold)? (as|more|less|the|fewer|higher|lower|greater|likelier|better|happier) ..2 (likely|rate|risk|odds|chance|chances|often|many|apt|prone|fast|satisfied|happy)?',
    '(double|doubles|doubled|triple|triples|tripled|halve|halves|halved|quadruple|slash|slashes) ..3 (rate|risk|odds|chance|chances|likelihood|time|number)',
    '(average|typical|mean) ..4 (of)? # ..1 (years|months|points|days|hours|sessions)',
    '(average|typical) ..3 (lose|loses|wait|waits|spend|spends|save|saves|gain|gains) ..2 #',
    "# '.' # ..2 (points|stars|rating|score|years|sessions|visits)",
    '# (years|months|days) ..1 (off|from|longer|sooner|faster)',
  ],
  // What it is said to measure of couples and clients.
  'their-lot': [
    '(divorce|divorces|divorced|divorcing|split|splits|split up|separate|separated|separation|breakup|breakups|break up|breaks up|cheat|cheats|cheated|affair|affairs|infidelity|remarry)',
    '(stay|stayed|staying|still|remain|remained|ended up|end up|back) ..2 (together|married|sober|in love|coupled)',
    '(success|recovery|reconciliation|satisfaction|happiness|improvement|completion|dropout|drop out|retention|resolution|remission|approval|relapse|survival|reunion|wellness|healing|intimacy|closeness|trust|communication|connection) ..1 (rate|rates|score|scores|rating|index|level|levels|gain|gains|increase|boost)',
    '(improve|improved|improves|improvement|recover|recovered|recovers|heal|healed|heals|better|happier|closer|stronger|saved|reconcile|reconciled|succeed|succeeded|successful|satisfied|helped|cured|resolved|thrive|thriving|calmer|transformed|prevented|preventable|avoidable|repaired|graduate|finish|relapse|relapsed|fail|fails|failed|survive|survives|survived|drop out|dropped out|recommend|return|report|reported|feel|felt) ',
    '(fighting|fights|conflict|arguing|arguments|panic|anxiety|depression|symptoms|tantrums|meltdowns|stress|cravings|tension) ..3 (less|fewer|drop|dropped|fall|fell|gone|reduced|reduction|down|cut)',
    '(less|fewer|reduced|reduction in|drop in|down|cut) ..2 (fighting|fights|conflict|arguing|arguments|panic|anxiety|depression|symptoms|tantrums|meltdowns|stress|cravings|tension)',
    '(use|try|abuse) drugs',
    '(life expectancy|live longer|die|dies|early death|heart attack|heart disease|lifespan)',
    '(trace|traced|traces|come|comes|stem|stems|due|caused) (back)? (to|from|by) ..4 (marriage|parents|home|family|conflict|trauma|childhood|attachment|communication)',
    '(likely|likelier|odds|chance|chances|risk|risks)',
    '(too (long|late)|before (calling|asking|seeking|they|getting))',
    '(told it is over|told it be over|served papers|walk out)',
  ],
  // Those of whom it is said.
  // Shares of a market, a workforce, a disease.
  'other-figures': [
    '(workers|workplace|worker|tumor|chemo|cancer|recurrence|survivorship|mastectomy|battery|revenue|market|funding|attrition|median|respondents|forecast|stakeholders|nhs|gsoc|memo|outline|draft)',
  ],
  'those-counted': [
    '(couple|couples|marriage|marriages|client|clients|families|family|patients|spouses|husbands|wives|partners|relationship|relationships|graduates|guests|participants|parents|kids|children|teens|teen|teenagers|adolescents|pairs|breakups|affairs|divorces|newlyweds|trauma survivors|retreat|intensive|therapy|counseling|counselling|therapist|emdr|hypnosis|session|sessions)',
  ],
  // Official counts, sources and caveats, and counts that claim nothing.
  'sourced-or-plain': [
    '@source',
    '@own-caveat',
    '@plain-count',
    '(discount|off|deposit|fee|fees|tax|hst|vat|copay|coinsurance|deductible|reimburse|reimburses|reimbursed|covered|covers|sliding|tuition|refund|cancel|late|notice|minutes|hour|raffle|donate|donated|donation|proceeds|commission|royalty|royalties|referral|kickback|share of the fee|session fee)',
    '(of (my|our) (caseload|clients|practice|work|week|time|hours|sessions|staff|team))',
    '(of (success|parenting|marriage|life|it|therapy|communication) be)',
    '(myth|misquoted|debunked|often quoted|gets quoted|figure you (see|read|hear)|number you (see|read|hear)|numbers like that|not (sure|certain) where)',
    '(may have|you have|have you) (heard|read|seen)',
    '(one|some) of (the)? (two|three|four|our|us)',
    '(first|second) marriages end',
    '(adults|americans|canadians|women|people|children|men) (live|lives|living) with',
    '(experience|experiences|have|has) (depression|anxiety|postpartum|perinatal|a mental|an anxiety|ptsd|ocd)',
    'page #',
    '# (clinicians|therapists|offices|rooms|chairs|locations|languages)',
    "'$' #",
  ],
}
