import type { WordClasses } from '../vocabulary.ts'

/** Second trades, goods and who is paid for them. */
export const sales: WordClasses = {
  // Work that is no therapy.
  'second-trade': [
    '(realtor|realty|notary|bookkeeper|accountant|caterer|photographer|hairdresser|stylist|florist|contractor|landlord|dj)',
    '(real estate|real-estate|mortgage|insurance|travel|literary) (agent|broker|advisor)',
    '(tax|resume) (preparer|adviser|advisor|writer)',
    '(financial|investment) (planner|advisor|adviser)',
    '(divorce|family law|family-law|custody|estate)? (attorney|lawyer)',
    '(yoga|pilates|barre|fitness|dance|music|piano) (teacher|instructor|studio)',
    'personal trainer',
    'wedding (photographer|planner|officiant)',
    'interior (designer|decorator)',
    '(life insurance|cosmetics|skin care|jewelry) (agent|consultant)',
  ],
  'trade-act': [
    '(list|sell) (the|your|their) (family)? (house|home|place) !rules',
    '(do|file|prepare) (your|their) tax',
    '(photograph|shoot|cater|officiate) (your|their|the) (wedding|big day|reception)',
    '(draw up|file|draft) (the|your) (paper|divorce|will|agreement)',
    '(broker|handle|close) the sale',
    'refinance (your|the) (house|home|mortgage)',
    '(cut|color|style) your hair',
  ],
  // Said openly: this link pays.
  'paid-note': [
    '(contain|contains|include|includes|use|uses|some|many|my|our|through|earn) .. affiliate (link|program|partner)',
    '(disclosure|disclaimer|note) .. affiliate link',
    '(these|those|they|all) be affiliate link',
    'affiliate link ..6 (@us|commission)',
    'as (a|an) _? _? (associate|affiliate) .. (earn|get|receive|make)',
    '@us ..3 (earn|get|receive|make|take) (a|an|some|my|our|the)? (small|little|tiny|modest|referral|affiliate|sales)? (commission|kickback|referral fee|affiliate fee|finder fee) !(on ^|for ^)',
    '@us ..3 (earn|get|receive|make|take) (a|an|my|our) _? (cut|percentage|share|slice) ((of|from|on|when|if|for|each) ..3 (link|buy|purchase|order|sale|sign up|sold|copy)|>)',
    '(paid|sponsored) (link|post|partnership)',
  ],
  // What clients are asked to get, not readers at large.
  'told-to-clients': [
    '(client|patient|couple|families|family|everybody|everyone) ..5 (told|ask|require|order|buy|get|start|need|use|pick up|read)',
    '(tell|ask|require|have|want|send|put) ..3 (client|patient|couple|families)',
    '(start|work|begin|see) with us',
    'in (session|therapy)',
  ],
  // Things for sale.
  remedy: [
    '(gummies|gummy|supplement|vitamin|magnesium|tincture|cbd|probiotic|melatonin|powder|capsule|diffuser|candle|roller bottle|patches|kombucha|shake)',
    'essential oil',
    '(oil|herbal|sleep) (blend|strip|drops)',
    '(sleep|mood|relationship|check-in|couples) (app|cards)',
  ],
  'own-goods': [
    '(starter kit|starter set|journal kit|workbook|planner|supplement|app)',
    '(sleep|mood|relationship|check-in|homework|marriage|rescue|couples) (app|strip|kit|deck|cards|workbook|planner)',
    '(kit|deck|course)',
  ],
  product: [
    '@remedy',
    '(mattress|weighted blanket|shake|essential oil)',
    '(oil|blend)',
    '(sleep|mood|relationship|check-in|homework|marriage|rescue|couples) (app|strip|kit|deck|cards|workbook|planner)',
    '(workbook|starter kit|starter set|journal kit)',
    '(my|our) (kit|course|deck|box|book|planner|workbook|shop)',
    '(one|two) of these',
  ],
  // Who pays for a sale, and the sale.
  'paying-seller': [
    '(they|it|which|that|who|company|publisher|maker|brand|seller|shop|store|app|platform)',
    '(a|the|this) ^',
  ],
  purchase: [
    '(sign up|buy|order|enroll|purchase|subscribe|click|download|signup|sale|use (it|my|our|the code|this))',
  ],
  'my-caseload': [
    '(every|each|all|most|nearly all|almost all|half|many|plenty|lots) of (my|our|the) ..3 (client|couple|patient|family|families|folks|people|ones)',
    '(every|each) ..2 (client|couple|patient|family) (of mine|i see|we see|here|on my caseload|on our books|on my books)',
    '(all|most|half)? (my|our) ..2 (client|couple|patient|family|families|ones|teens|moms|dads)',
    '(all|most|nearly all|almost all) the folks on my',
    '(everybody|everyone|anyone) (who)? (starts|works|comes|books|on my caseload)',
    'every one of (you|my|our)',
  ],
  'whole-caseload': [
    '@my-caseload',
    '(every|each|all) ..2 (client|couple|patient|family|families)',
    '(everybody|everyone) who',
  ],
}
