import type { WordClasses } from '../vocabulary.ts'

/** Promises of silence, and their limits. */
export const secrecy: WordClasses = {
  // What a client says or tells.
  'what-you-say': [
    "('what'|'whatever'|'everything'|'anything'|'all') (you|we|they|clients|the women|the men|members|teens|couples) (say|tell|share|disclose|bring|discuss|talk about|confess)",
    'what is (said|shared|told|discussed) (here|in here|in this room|in session|in therapy|in group)',
    '(your|their) (story|secret|word|confidence|conversation|session|privacy|information|disclosure|truth)',
    '(session|conversation|therapy|counseling|everything|it all|our work|it) (is|are|stays|remains|will be|will stay|will remain)',
  ],
  // A promise of silence that allows for nothing.
  utterly: [
    "(100|hundred|one hundred) ('%'|percent)",
    '(completely|totally|absolutely|entirely|utterly|fully|unconditionally|always|forever|perfectly)',
  ],
  'who-might-ask': [
    '(law|husband|wife|ex|mother|father|mom|dad|pastor|kids|third party|detective|sheriff|state|county|judge|court|subpoena|police|boss|employer|insurer|insurance company|spouse|partner|parent|school|cps|relative|family|lawyer|attorney|government|board)',
  ],
  // What a promise of privacy leaves open.
  'privacy-limits': [
    '(can not|do not|could not) _? (promise|guarantee|enforce|control)',
    '(with|has|have|are|there are|a few|some|certain|legal|few|rare|narrow|these|the|limited|following|important|main|usual|only) !(no|zero) _? exception',
    '(exception|exceptions) (is|are|to|include|exist|apply|set)',
    'except (for|when|if|where|as|in|that|what)',
    '(unless|apart from|other than|save for)',
    'the (only|one) (time|case|situation) (i|we|when)',
    'limit (of|to|on) _? (confidentiality|privacy|law|secrecy)',
    '(confidentiality|privacy) (and|has) its limit',
    '(within|has|have|with|explain|review) (the|its|some|legal)? limit',
    '(required|require|requires|allow|allows|permitted|obliged|oblige|oblige) ..2 (by (law|statute)|to (report|disclose|break|tell|act|share))',
    '(the )? law (require|allow|permit|oblige|ask|say|set|limit)',
    '(by|under) (state)? law',
    '(mandated|mandatory) (reporter|reporting|report)',
    'duty to (warn|report|protect)',
    '(harm|hurt|hurting|harming|kill|danger to) (yourself|themselves|themself|someone|somebody|others|self|another|oneself)',
    '(risk|danger|threat) (of|to) _? (harm|life|safety|injury)',
    '(serious|immediate|in) danger',
    '(child|elder) abuse',
    '(abuse|neglect) (of|or)',
    '(serve|honor|receive|answer|comply) ..3 (subpoena|court order)',
    'by court order',
    '(written|signed) _? (permission|consent|release|okay|authorization)',
    '(without|with) (your|a|his|her|their|that) _? _? (permission|consent|signature|okay|ok|release|say so|knowledge|go ahead)',
  ],
  'exactly-nothing': [
    '(no|zero|without) (a single)? (exception|exceptions|loopholes|ifs)',
    'full stop',
    'period >',
    'no matter what',
    'under no circumstances',
  ],
  // "In here", "with me": where a secret is said to stay.
  'stays-with-us': [
    '(stay|stays|stop|stops|end|ends|remain|remains|rest|rests|live|lives|die|dies|sink|sinks|is safe|are safe|is buried|kept|sleep|sleeps) ..4 (here|with (me|us)|between (you|us|the two|the three)|at (this|the|our|my) (door|doorstep|threshold|gate)|in (this|my|our|the|these) (room|office|walls|house|lake|yurt|chair|building)|inside (these|this|the|my) (walls|room|head))',
  ],
  // Words that leave no door open.
  'for-ever': [
    '(ever|never ever|always|for any reason|for no reason|under any|under no|no matter|full stop|period >|forever|no exceptions|without exception|guaranteed|come what may|any circumstances|no circumstances|small print|fine print|of any kind|whatsoever|on earth|to anyone|by anyone|living soul|nothing ever|simply do not talk|whoever (asks|enquires|inquires|wants|calls)|whatever has been said|to everything|beyond the grave|to the grave|pase lo que pase|sin excepción|jamás|nunca|court or no court|come hell|til the|until the day|i die)',
  ],
  'never-tells': [
    '(sale|salen|saldrá|sabrá|sabrán) (de aquí|lo que|nada)',
    'no circumstances ..8 (leave|leaves|disclosed|shared|released|told)',
    'aquí se queda',
    '(i|we|she|he|our (team|staff|therapists|counselors)|^) (will|would|can|could|do|have|has|simply|literally|does)? (not|never) ..4 (tell|tells|told|talk|talks|repeat|repeats|repeated|reveal|report|reports|reported|disclose|disclosed|share|shared|breathe|testify|testified|speak|call|hand|gossip|pass|pick up) ..8',
    '(cannot|can not|will not|never|not|no) ..4 (go|goes|gone|get|gets|slip|slips|pass|passes|passed|cross|crosses|crossed|leave|leaves|left) ..2 (past|beyond|through|out|further|farther|outside|by|from|my|her|his|our|this|these|here) ..4',
    '(heard|known|seen|disclosed|told|shared|read|released|revealed|repeated|handed|reported) (by|to) (no one|nobody|no person|no human|not a soul|no other|no agency)',
    '(not|nor|no|neither|even) ..8 @who-might-ask ..10 (hear|hears|see|sees|know|knows|learn|learns|find out|finds out|get|gets|told|pry|touch|reach|read|reads)',
    '@who-might-ask ..2 (can not|will not|could not|never|not) ..2 (find out|hear|know|see|learn|get|reach|touch|pry|read)',
    '(no|nothing|not a|not one|nobody) ..8 you (could|can|might|may) (say|speak|tell|confess|admit|utter|do|bring|share|write) ..10 (oblige|make|force|cause|lead|get|compel|have) (me|us)',
    '(no one|nobody|not a soul|not a living soul|no living soul) ..4 (hear|hears|know|knows|find out|finds out|learn|learns|be told|told) ..6 (it|this|that|from|about|word|you|here)',
  ],
  secret: [
    '(what|whatever|everything|anything|all|all that|every word|each word) (you|we|they|clients|couples|teens|kids|men|women|members|(the|our) (men|women|members|kids|teens|parents)) _? (say|tell|share|disclose|bring|confess|reveal|admit|whisper|confide|discuss|write|text)',
    '(what|whatever) is (said|shared|told|discussed|spoken|confessed|revealed)',
    '(what|whatever) happens (here|in (here|this|the|my|our|therapy|session|group))',
    '(your|their|a client|our clients) _? (story|secret|word|confidence|confession|business|name|truth|tears|past|affair|visit|file|chart|notes|record|identity)',
    '(words|stories|secrets|names|confidences|confessions) (spoken|told|shared|said)? _? (here|in here|with (me|us)|in this room)',
  ],
  'gets-out': [
    '(leave|escape|leak|travel|surface|slip|spread|get out|go (out|anywhere|further|beyond|past|elsewhere)|pass (on|my lips|these walls)|come out|cross)',
    '(be|is|are|gets?) _? (repeated|shared|told|passed on|reported|disclosed|revealed|mentioned|written down|recorded|released|discussed|handed over|subpoenaed|used against)',
  ],
  'finds-out': ['(know|find out|hear|learn|discover|get wind|see|read|listen in|guess|suspect|be told)'],
  'kept-shut': [
    '(locked|sealed|buried|sacred|ironclad|airtight|watertight|bulletproof|unbreakable|untouchable|off the record|under lock and key|sacrosanct|inviolable)',
  ],
  'tell-out': [
    '(tell|report|repeat|share|disclose|reveal|hand|give|pass|release|testify|notify|inform|call|phone|contact|cooperate|turn|speak|talk|breathe|mention|rat|snitch|answer|break)',
  ],
  // A promise of silence that is itself denied, or another sense of its words.
  'no-such-promise': [
    '(can not|could not|do not|does not|will not|never|no (therapist|one|counselor|clinician) (can|could|should)|beware of|wary of|not true) ..3 (promise|guarantee|swear|say|claim|mean|assume|assure|offer|expect|believe|tell you that|true that|anyone who) ..14 (nothing|no one|nobody|never|not|none|no exceptions|zero exceptions)',
    '(will|would|can) not ..4 (judge|pressure|rush)',
    '(tell|telling|report|share) ..4 (what|how|who|whether|when) to _',
    "nobody ..4 ('knows'|know) (your (marriage|body|child|life)|better|the answer|all|why|how|you (better|like|as))",
    "(nobody|no one) 'knows' (you|what|why|how|if|whether)",
    '(nobody|no one) (can|could|will|else) ..2 (see|know|hear|learn) (the future|for sure|in advance|from|what (works|helps)|how)',
    '(card|e-mail|address|number|payment|password|phone|data|ip address) ..8 (never|nobody|no one) ..4 (leave|share|see|know)',
    'never _? (leave|leaves) (a|you|your|anyone|him|her)',
    '(parents|spouse|partner|family) (get|know) nothing (out of|about (therapy|attachment))',
    '(will|would|can) (not|never) repeat (the|a|it|old|your parents|history|pattern)',
  ],
  // Words that show that confidences, not chores or feelings, are the matter.
  'privacy-talk': [
    '(confidential|confidentiality|privacy|secret|confess|confession|confide|confidence|subpoena|eavesdrop)',
    "('notes'|'chart'|'charts'|'file'|'files'|'records'|'testify'|'privileged')",
    '(rat|snitch|off the record|four walls|this room|in here|under lock)',
    "(you|they|clients|teens|teen|kids|couples|child) _? ('say'|'tell'|'tells'|'says'|'told'|'share'|'admit'|'talk'|'speak')",
    "(you|they|who) ('are'|'were'|'was'|'came'|'come'|'called') (a client|here|to see (me|us)|to (therapy|counseling))",
    "('therapy'|'counseling'|'sessions'|'session'|'confessional'|'insurer'|'subpoena'|'therapist')",
  ],
  total: [
    '(absolute|total|complete|unconditional|utter|ironclad|full|airtight|bulletproof|watertight|unbreakable|foolproof)',
  ],
  // "A completely private entrance", "a full privacy policy".
  'private-place': [
    '(practice|pay|entrance|parking|waiting|office|room|space|setting|elevator|door|patio|garden|lot|school|insurance|equity)',
  ],
  'other-privacy': ['(policy|notice|practices|statement|law|training|agreement|settings|from)'],
  'no-soul': [
    '(nobody|no one|not a soul|not a living soul|no living soul|not one person|no human|no third party) (else|outside (this|the|my|our) (room|office|walls)|outside)?',
  ],
}
