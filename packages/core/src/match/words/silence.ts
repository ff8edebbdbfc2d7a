import type { WordClasses } from '../vocabulary.ts'

/** Promises of silence in figures of speech, against the law, and in every case. */
export const silence: WordClasses = {
  // Those who may have a right to ask.
  authority: [
    '(judge|court|subpoena|warrant|police|cop|officer|sheriff|detective|da|district attorney|lawyer|attorney|law|government|fbi|feds|state|county|cps|caseworker|social worker|protective services|command|commander|chain of command|military|navy|army|bishop|elder|elders|pastor|priest|church|board|congress|president|king|pope|insurer|insurance|school|principal|employer|boss|hr|probation officer|parole officer|ex|spouse|husband|wife|mother|father|mom|dad|folks|parent|partner|in laws|god|anybody|anyone|nobody|no one)',
  ],
  // That they get nothing.
  'gets-no-word': [
    '(get|pry|drag|beat|squeeze|pull|wring|torture|have|coax|extract) ..3 (a|one|single|any|another)? ..1 (word|syllable|peep|whisper|thing|name|sentence) ..2 (out of|from) (me|us|my|this|these|here)',
    '(a|one|single) (word|syllable|peep|whisper) (out of|from) (me|us|these lips|this office|here)',
    '(get|gets|got|hear|hears|learn|learns|know|knows|receive|receives|find out|finds) (nothing|nada|zero|zilch|not a (word|thing)|no word|crickets|silence|a blank (stare|look|page)|a shrug|a closed (door|mouth)|my silence) ..4',
    '(bounce|bounces) off ..4',
    '(get nowhere|carry no weight|come up empty|leave empty handed|go home empty|hold no sway) ..3',
    '(stronger|thicker|higher|older|tougher|deeper|above|beyond) (than)? ..3 (any|a|the|every|no)? ..1 (law|subpoena|court|judge|warrant|statute|court order)',
    '(make|force|oblige|compel|order|persuade|convince|get) ..2 (me|us) ..2 (talk|tell|speak|testify|break|open|share|to)',
  ],
  // What the speaker would sooner bear.
  'sooner-jail': [
    '(go|going|gone|sit|put|throw|lock|haul|land|rot|march|carted) ..4 (to|in) (jail|prison|a cell|contempt) ..6',
    '(sooner|rather|before) ..6 (jail|prison|cell|my tongue|my license|contempt|die than)',
    '(held in contempt|contempt of court) ..6',
    '(burn|eat|swallow|shred) (my|the|our) (notes|license|file|record) ..2 (before|first|than)',
  ],
  // No case in which it would be told.
  'no-case-at-all': [
    '(no|not a single|not one|zero|not any|never a|there be not (a|any)) ..1 (circumstance|situation|case|condition|scenario|event|reason|exception|loophole|law|power|force|threat|sum|amount|price|crime|confession|person|one|thing) ..8 (i|we|me|us|anyone|would|will|could|that|which|under which|in which) ..8 (tell|speak|talk|share|repeat|disclose|reveal|break|report|open|pick up|breathe|move|budge|let slip|hand)',
    '(under|in|for|on) (no|any|every|all) (condition|circumstance|case|event|account|term)',
    '(no|without|zero|not a single|never (a|any)) ..1 (exception|limit|loophole|footnote|asterisk|small print|fine print|ifs|caveat|carve out|hidden clause|what ifs|bounds|conditions)',
    '(not now , not ever|not now not ever|now or ever|ever , (to|by|for) ..3|not today , not ..3|not for anyone|for (nobody|no one)|to (nobody|no one) , ever|to no one ever|by anyone , for any reason)',
    '(sin excepción|pase lo que pase|nadie ..6 (sabrá|se enterará)|jamás|ni (la ley|el juez|con una orden))',
  ],
  // Pictures of what never gives anything back.
  'dark-well': [
    '(i|we|she|he|this (room|office|house|place)|my (office|mouth|lips|couch|room|ear|lake|boat|truck|memory)|our (office|lips|team|practice|room)|it|your|the (room|office|walls)) (be|are|is|am|remain|stay|work|act) ..1 (like|as)? ..1 (a|an|the|my|your) ..3 (vault|tomb|grave|crypt|black hole|locked box|strongbox|steel trap|sphinx|clam|bank vault|safe|sealed (box|room|envelope|book)|deep well|bottomless (well|pit)|fort knox|fortress|oyster|stone|lockbox|iron box|confessional|dead letter box|cemetery|headstone)',
    '(i|we|it|room|office) be ..2 the well',
    '(bottom of (a|the) (well|lake|sea|ocean|river|harbor|harbour|pond|loch|bay|mine)) ..8',
    '(take|took|carry|carried|go|goes|bring) ..6 to (my|the|her|his|our|their) (grave|coffin|tomb|dying day|last breath)',
    '(my|our) (lips|mouth) (be|are|is|stay|remain) ..1 (sealed|locked|shut|zipped|sewn|closed)',
    '(until|till) (the day)? (i die|i am (dead|in the ground|buried)|my last breath|kingdom come|hell freezes|the cows)',
    '(confessional|priest|vatican|vault|grave|tomb|pentagon|ironclad) (grade|level|style|strength|tight) ..2',
    '(die|buried|sink|drown) ..1 (with|inside|in|here|between) (me|us|these|this|here) ..3',
  ],
  // What goes no further.
  'no-farther': [
    '(go|goes|get|gets|travel|travels|pass|reach|reaches|leak|leaks|spread|move) ..1 (no|nowhere|not any|never any) ..1 (further|farther|place|where|one)? ..3 (than|past|beyond|from|outside)? ..4 (the two of us|this (room|chair|door|office|couch|table)|these (walls|four walls|chairs)|you and (me|i)|me|us|the porch|my (door|ears|desk|lips))',
    '(go|goes) nowhere',
    '(never|not|nor) ..2 (leave|leaves|left|escape|escapes|cross|crosses|get past|make it past|pass|slip past|travel past|walk out|walks out) ..3 (room|door|office|walls|building|house|table|lips|threshold|circle|couch|chair|porch|gate|studio|barn|here)',
    '(heard|seen|known|told|repeated|found|carried|read) (by|to|of|from|again)? ..2 (no one|nobody|again|none) ..4',
  ],
  // What is said, told or confessed.
  'a-confidence': [
    '(what|whatever|anything|everything|nothing|all|something|it|thing|anything) ..2 (you|they|clients|teens|couples|members|he|she|usted|who|we) ..2 (say|tell|share|bring|carry|confess|admit|let slip|drop|whisper|disclose|told|said|confide|put|speak|talk|cuente|diga|spill|unload)',
    '(say|tell|told|confess|admit|disclose|speak|talk) (me|us|it|to me|about|anything|here|in here|out loud|what)',
    '(secret|confidence|confession|privacy|private|confidential|confidentiality|silence|story|truth|privileged|discretion|discreet|sealed|off the record)',
    '(word|words|made to talk|who will know|who would know|find out|repeat|anonymous|anonymity|no sign)',
  ],
  // Clients who are told that others won't hear.
  'kept-from': [
    '(parent|mom|dad|mother|father|folks|guardian|teacher|coach|spouse|husband|wife|partner|school|grandma|caseworker|probation officer) ..6 (will|would|do|can|could|get|get to|ever)? ..1 (not|never|nothing) ..3 (hear|know|see|learn|find out|told|get|read|be told|call|from me) ..6',
    '(parent|mom|dad|mother|father|folks|guardian|school|husband|wife|spouse) ..6 (will|would) (hear|know|learn|get|be told|see|find out) nothing ..6',
    '(i|we) (would|will|do|can|have|shall)? (never|not) (ever)? (tell|call|share|repeat|report|inform|talk to|speak to|rat|tattle|snitch|say a word) ..10',
    'guarantee ..6 (no one|nobody|not one|none|everyone) ..6 (repeat|repeats|tell|tells|talk|talks|share|say|says|keep|gossip) ..4',
  ],
  'said-flat': [
    '(full stop|period >|no matter what|whatever it is|ever >|promise|swear|guarantee|guaranteed|never ever|ever ever|pinky|cross my heart|on my (life|mother|honor)|not a word|under any|whatsoever|end of story)',
  ],
  // Words of privacy, to be added up.
  'in-confidence': [
    '(secret|secrecy|confidence|confess|confession|confidential|confidentiality|confidante|privacy|private|privileged|discretion|discreet|anonymous|anonymity|testify|subpoena|silence|overhear|eavesdrop)',
    "(what|whatever|everything|anything|nothing|all|all that|every word|a word|a thing|it) ..2 (you|they|clients|teens|couples|members|he|she|we) ..3 ('say'|'tell'|'tells'|'share'|'bring'|'told'|'said'|confess|admit|disclose|whisper|confide|'speak'|unload|spill|mutter|sob|'carry')",
    "('tell'|'say'|admit|confess|disclose) (me|us|anything|it all|the worst|the unsayable|your secrets) ..2",
    '(what|whatever|anything|nothing|all) (be|get)? (said|shared|told|spoken|confessed|happens|happen) ..3',
    '(who|what if) ..4 (know|find out|knows|hear|hears|finds out) ..4 (come|coming|came|here|it|this|about)',
    '(made|make|forced|force|ordered|asked) ..2 (to)? (talk|testify|speak|tell)',
    '(your|their) (story|secret|truth|words|visit|name|past|notes|file|record|tears)',
  ],
  // What is promised of it.
  'all-or-none': [
    "('never'|nobody|no one|nothing|none|nowhere|not (one|a|ever|even|now|to)|neither|nor|no (soul|human|person|power|law|judge|court|circumstance|exception|reason|limit|force|subpoena|ifs|matter|asterisk|small print|fine print|footnote|way))",
    "('ever'|forever|'always'|full stop|period >|no matter|under any|for any reason|absolute|absolutely|total|totally|complete|completely|entirely|utter|utterly|unconditional|guarantee|guaranteed|swear|sworn|ironclad|airtight|sacred|sacrosanct|inviolable|unbreakable|whoever|no exceptions|without exception|zero|in all cases|every single|100|one hundred percent|come what may|end of story|till|until the day)",
  ],
  // What might become of it.
  outward: [
    "(leave|leaves|left|escape|travel|'go'|'goes'|gone|slip|pass|passes|cross|crosses|repeat|repeated|reach|reaches|surface|come out|comes out|leak|spread|walk out|get out|gets out|carried|'out of')",
    "(stay|stays|remain|remains|kept|buried|locked|'die'|'dies'|sealed|'ends'|'stops'|safe with|rests|lives|belongs) ..3 (here|with|in|between|inside|at|away|up|room|me|us|walls|there|put)?",
    '(hear|hears|heard|know|knows|known|find out|finds out|learn|learns|told|repeat|repeated|disclose|disclosed|reveal|revealed|report|reported|release|released|testify|talk|breathe|hand over|pry|open my mouth|give up|gets (a word|anything|nothing)|get (a word|anything|nothing)|read|sees|seen)',
  ],
}
