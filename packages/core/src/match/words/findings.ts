import type { WordClasses } from '../vocabulary.ts'

/** Diagnoses laid on readers and on people seen from afar, and with what certainty. */
export const findings: WordClasses = {
  // Whatever only an assessment can tell.
  clinical: [
    '@disorder',
    '@label',
    '@soft-label',
    '(pmdd|osdd|narc|npd)',
    'add (>|,|;|through|be)',
    '(social|school) (phobia|anxiety)',
    '(generalized|postpartum|postnatal|health|severe|crippling|relationship|separation) (anxiety|psychosis|depression|ocd)',
    '(antisocial|avoidant|dependent|paranoid|schizoid|disorganized|obsessive|borderline|narcissistic|histrionic) ..1 (personality|attachment|rage|traits|streak|tendencies|injury|supply|split|splitting)',
    '(schizoaffective|dyslexia|dyscalculia|anorexia|anorexic|bulimia|bulimic|orthorexia|agoraphobia|agoraphobic|insomnia|dysthymia|cyclothymia|kleptomania|pyromania|dysmorphia|dissociation|dissociative|hoarding|trichotillomania|selective mutism|catatonia|catatonic|delirium|parkinson|alzheimer|frontotemporal|senile|senility|neurodivergent|adhders|psychopathology|psychotic|sadist|sadistic|erotomania|limerence)',
    '(stockholm|imposter|impostor|peter pan|cinderella|empty nest|parental alienation|munchausen|oppositional|attachment|personality|mood|panic|eating|anxiety|trauma|stress|conduct|impulse|sleep|thought|delusional|adjustment|intermittent explosive|dissociative|bipolar|sexual|processing|compulsive|obsessive compulsive|ptsd|substance|affective|depressive|post traumatic) (syndrome|disorder|complex|defiant)',
    '(mania|manic|hypomanic|depressive|psychotic|dissociative|narcissistic) (episode|break|state|phase|collapse|swing|injury|abuse|rage|high)',
    '(emotional|love|sex|porn|screen|shopping|relationship|work|approval) (addiction|addict|dependency|dependence)',
    '(dependencia emocional|depresion|depresión|ansiedad|trastorno|trauma complejo|narcisista|codependencia|bipolar)',
    '(trauma bond|trauma bonded|trauma bonding|trauma survivor|trauma response|repressed trauma|childhood trauma|mother wound|father wound|abandonment wound|attachment wound|attachment trauma|attachment injury|rejection sensitivity|rejection sensitive dysphoria|highly sensitive person|hsp|empath)',
    '(codependent|codependency|codependence|parentified|disorganized|fearful|preoccupied|dismissive|anxiously attached|emotionally unavailable|emotionally immature|emotionally abused)',
    '(clinically|chronically|classically|severely) (depressed|anxious|depressive|narcissistic|avoidant)',
    '(depressed|addicted|traumatized|traumatised|dissociating|dissociated|dysregulated|unmedicated|undiagnosed|neurotic|demented|deranged)',
    '(high functioning) (anxiety|depression|autism|autistic|alcoholic|depressive)',
    '(an|a|the) (eating|mood|drinking|gambling|spending|rage|drug|substance|porn|pill) (problem|addiction|disorder)',
    '(burnout|burned out|burnt out) (>|,|and)',
    '(perimenopause|low testosterone|hormone imbalance)',
  ],
  // Somebody and what they are said to have.
  verdict: [
    '(you|he|she|they|your _|your _ _|it|that|this|what you have) (be|have|have got|show|suffer from|live with|be living with|be dealing with|be looking at|be carrying|meet|qualify as|mean|spell|equal|indicate|indicates) (now|also|almost|definitely|clearly|officially|probably|likely|simply|just|called|named|with|a|an|the|it)? ..2 @clinical',
    '(mean|means|equal|equals|indicate|indicates|signals|spells) (you|he|she|it|be|have|that|your _|almost|definitely|a|an)? ..3 @clinical',
    '(read|reads|diagnosis|verdict|answer|word|name|result) ..2 (is|be|:|—|–) ..2 @clinical',
    '(call|name) it ..3 (:|—|,)? ..1 @clinical',
    '(then|so) (you|he|she) be (a|an) ..2 (attacher|avoider|pleaser|narc|empath|addict)',
    '(eres|es|tienes|tiene) ..1 @clinical',
    '(usted|ustedes|tu|tú|tienes|tiene|padece|sufre|es|eres) ..2 @clinical',
    '(welcome to|hello|meet your|congratulations .. (it be|you be|you have)?|guess what|surprise|ding ding|bingo|yep|yup|yes) .. @clinical',
  ],
  // You have it, whatever it was.
  'bare-verdict': [
    '(you|he|she|they|your _|your _ _) (have|have got) (it|one|this|the answer|your answer) (>|,|;|—|and|bad)',
    '(that|it|he|she|you) (be|have) (one|it|official|your answer|the real thing|no coincidence) (>|,|;)',
    '@settled',
    'put a name (to|on) it',
    'stop wondering',
    '(if|when) ..10 , (you|he|she) (have|have got) it',
    '(you|he|she) (be|have) (one of (us|them)|in the club|off the charts|in the red|in the danger zone|textbook)',
  ],
  // A quiz that tells what one has.
  'your-result': [
    '(take|try|do) ..6 (quiz|test|score|assessment|screener|checklist|questionnaire|inventory) ..10 (result|results|score|level|type|answer|diagnosis|label|profile|know|find out|see|tells|tell you|learn)',
    '(get|see|find|unlock|receive|discover|reveal|learn) ..1 (your|his|her|their) ..2 (result|results|score|level|type|diagnosis|severity|profile|number) !time',
    '(quiz|test|score|checklist|assessment|screener|questions|minutes|app|tool|bot) ..4 (tell|tells|know|knows|reveal|reveals|diagnose|diagnoses|show|shows|confirm|confirms) ..2 (you|if|whether|what|your|which)',
    '(find out|see|know|learn|discover|confirm|tell you|tells you|names|reveals) (if|whether|which|how|what|your) ..6 (@clinical|disorder|personality|attachment|diagnosis)',
    '(quiz|test|column|circles|score|answers|swipe|tool) ..6 (names|name|tells|tell|reveals|shows) ..2 (your|his|her|you which|which) ..3',
  ],
  // Counting.
  count: [
    '@tally',
    '# (or (more|better|higher|above|over|up)|and (up|over|above|out)|plus|yeses|yes|checks|ticks|checkmarks|hits|points|fingers|nods|boxes|out of|of|de|times|up|in a row)',
    '(#|mostly|all) (to|–|—|as|bs|cs|ds|through) ..2',
    '(mostly|mainly|more) (a|b|c|d|yes|yeses|true)',
    '(more than|at least|over|above|as many as|as few as|under|fewer than|most of|half of|all|any|every one) ..2 (#|of (these|them|those|this|the above)|up|boxes|answers|ticks)',
    '(both|even one|just one|even two|a single) (of these|yes|tick|of them|>|and|,)',
    '(score|points|tally|count|add up|total|checkmarks|bingo|finger|fingers|percent)',
    '(ticked|checked|nodded|nodding|answered|circled|marked|recognized|recognised|related|counted|marco|marcó|respondio|respondió|said that be me)',
    '(if|when) ..2 (sounds|rings|hits|feels|looks|reads) ..2 (like|familiar|home|true|bell|you)',
    '(sound|look) (familiar|like (you|him|her|home))',
    'that be (me|you|us|him|her)',
  ],
  // A list or a quiz stands there.
  checklist: [
    '(quiz|checklist|self test|questionnaire|self assessment|screener|screening|inventory|survey|bingo|flowchart|test|cheat sheet|assessment)',
    '(signs|symptoms|traits|markers|red flags|clues|giveaways|hallmarks|indicators) (you|that|of|your|he|she|and|:|are|for)',
    '(#|these|following|the) (signs|questions|symptoms|statements|boxes|traits|lines|red flags)',
    '(tick|check|circle|count|mark|hold up|put a finger|take a sip|raise a hand) ..4 (box|boxes|finger|each|every|all|one|that|true|any|point|hand|off|for)',
    '(do you|does he|does she|did you|have you|are you|is he|is she|can you|ever) ..12',
    '(you might|you know you) (be|have|are)',
    '(question|q|box) #',
    'true or false',
    '(if|when) (you|he|she|your) ..12 ,',
  ],
  // What somebody does day by day, said to their face.
  'your-days': [
    '(you|he|she|they) (lose|forget|cry|snap|avoid|check|overthink|scroll|cancel|apologize|replay|rehearse|freeze|flinch|hate|interrupt|pace|wake|lie awake|double check|zone out|shut down|binge|pick|blame|sulk|hum|fidget|doomscroll|people please|need|keep|always|never|can not|do not|have not|still)',
    '(can not|do not|will not|never|not) ..1 (sleep|eat|stop|focus|concentrate|relax|cry|sit still|get out of bed|say no|be alone|finish|remember|feel|trust|decide|calm|breathe|let go)',
    '(skipped|cried|lost|forgot|snapped|slept|yelled|scrolled|canceled|cancelled|ghosted|overslept|loses|forgets|sulks|interrupts|lies|blames)',
    '(congratulations|bestie|friend|welcome|surprise|guess)',
  ],
  // No doubt about it.
  'no-doubt': [
    '(full stop|period|end of story|no question|no doubt|without (a|any) doubt|hands down|plain and simple|pure and simple|no two ways|plain as day|clear as day|beyond doubt|case closed|mark my words|trust me|believe me|obviously|clearly|definitely|officially|certainly|undoubtedly|unmistakable|unmistakably|clinically|hands down|dead giveaway|of course|sorry|like it or not|whether you like it or not|make no mistake|be honest|face it|let us be honest|call it what it is|let us call)',
    '(i would|i will|i can|i) (bet|wager|say|stake|put money|call it|diagnose|tell you|go with|venture|hazard)',
    '(my money|all signs|everything|every sign|every box|the evidence) ..3 (on|point|points|says|to|fits|adds up)',
    '(going by|judging (by|from)|based on|from (that|the|his|her|one|those|what)) ..5',
    '(you can|anyone can|any clinician|any therapist|every clinician|every therapist|a trained eye|the trained eye|clinician be eye|you could) ..3 (see|spot|tell|hear|smell|read)',
    '(not|no) need ..4 (license|licence|degree|doctor|test|expert|phd|chart|evaluation|assessment|couch|professional)',
    '@textbook',
    '(hidden|masked|quiet|covert|secret|early|late stage|full on|walking|raging|severe|bad case of|case of|touch of|whiff of|dose of|some form of|streak of)',
  ],
  // Softened, declined, or sent to somebody who can tell.
  'open-finding': [
    '(if|when) (you|he|she|your _|one of you) (have|be) ..3 @clinical ,',
    'and you have ..1 @clinical ,',
    '(he|she) (told|tells|said|says|shared)',
    '@opine (that|of)? (he|she|your _|my _|^|the _)',
    '(tempting|easy) to',
    'if (he|she|your _) be',
    '(people|those|anyone|someone|person|partner) (who|with) ..1 (be|have|has)? ..1 @clinical',
    'with your partner',
    '(may|might|could|can|would) ..1 (be|have|mean|help|suggest|point|happen|look|come|feel|start|reflect)',
    '(perhaps|possibly|possible|maybe|sometimes|often|probably not|not necessarily|consistent with|worth|wonder|wondering|whether)',
    '(see|talk to|talk with|ask|call|visit|speak to|speak with|bring (it|this|them) to|check with) ..3 (doctor|gp|physician|pediatrician|professional|therapist|counselor|clinician|someone|somebody|psychologist|evaluation|provider)',
    '(only|takes|needs|need|requires|full|proper|formal|thorough) ..4 (assessment|evaluation|diagnosis|clinician|professional|trained|psychologist)',
    '(not|never|no) ..3 (diagnose|diagnosis|diagnoses|test|verdict|assessment|screening tool|substitute|tell you)',
    '(can not|could not|will not|would not|does not) ..3 (say|tell|know|guess|label|assess|diagnose)',
    '((was|were|be|been|got) diagnosed|was treated|in treatment|in recovery|has spoken|spoke about|said in (his|her)|shared (that|his|her)|(her|his) own (diagnosis|words|interview|book)|announced)',
    '(research|studies show|studies|percent of|one in|in # (people|adults|women|men|kids))',
    '(support|group|groups|therapy|treatment|treat|resources|specialize|specialise|work with|read about|everything|reading) (for|on|of|with|people|in|adults|teens|couples)',
    '(treat|treating|specialize in|specialise in|help with|work with|screen for|evaluate|evaluations)',
  ],
  // Somebody famous, or on a screen.
  'seen-afar': [
    '@spotlight',
    '@public-role',
    '(celebrity|celebrities|royal|palace|oscar|grammy|oval office|white house|hearing|halftime|sideline|finale|reunion|episode|season|netflix|hbo|hulu|tiktok|tiktoker|youtube|instagram|facebook|reality|bachelor|housewives|podcast|viral|clip|footage|livestream|mugshot|trial|verdict|testimony|court|headline|headlines|news|tabloid|reporters|shooting|shooter|killer|murderer|suspect|debate|campaign|election|candidate|rally|speech|press|tour|premiere|red carpet|documentary|docuseries|memoir|interview|interviews|coach|quarterback|pastor|preacher|bishop|tycoon|billionaire|tech bro|ceo|founder|minister|premier|mp|judge|sheriff|anchor|host|model|pop star|rockstar|athlete|tennis|golfer|footballer|skater|gymnast|actor|actress|singer|rapper|frontman|influencer|influencers|politician|leader|mogul|heiress|king|queen|prince|princess|duke|duchess|senator|governor|mayor|president|congresswoman|congressman|councilman|councilor)',
    '(watch|watched|watching|rewatching|rewatched|saw|streamed|binged) ..5 (last night|clip|show|game|match|video|twice|episode|interview|debate|hearing|finale|speech|trial|press)',
  ],
  // Somebody near the reader, who was never met.
  'near-reader': [
    '@your-other',
    'your (boy|girl|son|daughter|kid|child|teen|teenager|grandson|landlord|pastor|supervisor|aunt|uncle|grandmother|grandfather|stepmother|stepfather|stepmom|stepdad|parent|parents|in law|neighbor|neighbour|ex|exes|friend|bestie|dad|daddy|mama|mum|mam|teacher|hubby|missus|bf|gf|man|guy|fella|bride|groom|mil|fiance|situationship|first husband|second wife)',
    '(the|that|this|any) (man|woman|guy|person|husband|wife|boyfriend|girlfriend|ex|boss|fella|dude|mother|father) (who|you|that|in)',
    '(a|any) (man|woman|guy|husband|wife|mother|father|person|parent|boss|boyfriend|girlfriend) (who|that)',
  ],
  // Third person, or a thing they did, and what it is.
  'afar-verdict': [
    '(he|she|they|that|this|those|it|who|@seen-afar|@near-reader|^ ^|^) ..2 (be|have|have got|show|display|exhibit|suffer|suffers from|meet|meets|fit|fits|scream|screams|scream of|reek|reeks of|spell|spells|say|says) ..5 @clinical',
    '(married|engaged|marrying|dating|dated|raised|living|related|working|worked|chained|stuck|hitched|sleeping|elected|voted|in love) ..2 (to|by|with|for|under)? ..2 (a|an)? ..1 @clinical',
    '(see|seeing|saw|watch|watching|look at|looking at|witness|witnessing|hear|hearing|recognize|recognise|spot|dealing with|facing) ..9 @clinical',
    '@no-doubt ..6 @clinical',
    '@clinical ..3 (full stop|period|no question|hands down|plain and simple|if (i|you) ever|in (our|the|this|that) (present|current|former|president|governor|mayor)|written all over|with a|on (a|the) (stage|podium|throne|debate)|behind|and a bad one|in (heels|a suit|a tie|uniform)|is what|at work|on display|on full display|in action|playing out|dressed up|and nobody|and everybody)',
    '(call|calling|called|diagnose|diagnosed|label|name) (it|him|her|that|this|them|the _) ..4 @clinical',
    '(diagnosis|dx|my read|my take|the word|the term|the name|the label) ..6 @clinical',
  ],
}
