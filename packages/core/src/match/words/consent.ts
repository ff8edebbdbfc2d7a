import type { WordClasses } from '../vocabulary.ts'

/** What people are told, and sign, before work begins. */
export const consent: WordClasses = {
  paperwork: [
    '(paperwork|form|clipboard|fine print|small print|consent|consent form|permission slip|intake form|intake packet|legalese|waiver|signature|red tape|dotted line)',
    '(the|all|any|long|those|your|usual|boring) ..1 (disclosures|formalities|preliminaries|explanations|explanation|disclaimers|documents|forms|talk about (risk|risks|rights))',
    'sign (later|never|nothing|anything|after)',
    'risks and benefits',
  ],
  // Doing without it.
  'do-without': [
    '(no|zero|skip|skipping|skipped|without|never mind|ditch|ditched|drop the|bypass|dispense with|do away with|toss|tossed|scrap|scrapped|hate|spare you|minus|later|never|afterward|afterwards|never comes|not required|optional|waive|waived)',
    '(do not|will not|does not|need not) ..1 (bother|fuss|need|require|do|believe|waste|ask|hand|make you|sign|slow)',
    '(keep|kept) ..4 (minute|two|minimum|short)',
    '(rather than|instead of)',
    '(for|be for) (banks|lawyers|dentists|hospitals|mortgages|the dmv|bureaucrats|insurers)',
    '(make|makes) ..2 (nervous|stiff|tense|uncomfortable)',
    '(tossed|binned|shredded|recycled|burned|burnt) (them|it|those|the)',
  ],
  // The work begins.
  'begin-work': [
    '(start|begin|dive|jump|launch|plunge|straight (in|into|to)|right (in|into|to)|(get|getting|got|go|going) ..2 (to|into|going|started|in)|sit down|lie down|lie back|walk in|roll in|log on|under|slip|in you go|work on|do) ..5 (work|hypnosis|trance|breathwork|breath|drum|emdr|session|therapy|healing|couch|childhood|trauma|exposure|ketamine|tapping|story|feelings|it|we|first|game)',
    '(we|i|you) (begin|start|dive in|get going)',
    '(start|begin) ..3 (that|the same|same|right|the) (day|away|hour|moment|minute|off)',
    '(talk|work|heal|cry|feel) first',
  ],
  // Something is done to people.
  'strong-method': [
    '(hypnosis|hypnotize|hypnotise|hypnotherapy|hypnotic|trance|regression|rebirth|rebirthing|breathwork|holotropic|ketamine|psilocybin|mdma|psychedelic|microdose|neurofeedback|brainspotting|emdr|exposure|flooding|primal|scream|bodywork|cold plunge|ice bath|sweat lodge|blindfold|restraint|paradoxical|psychodrama|constellation|tapping|cathartic|energy work|reiki|deliverance|exorcism)',
    '(the|my|our|this|a|new|own) _? (method|methods|technique|techniques|procedure|protocol|intervention|modality|approach|process|journey|experiment)',
    '(do|start|begin|the) therapy',
    '(work|works|working) on (him|her|them)',
    '(what|why) (was|be) done',
  ],
  // Keeping people in the dark.
  'in-the-dark': [
    '(not|never|rather not|need not|unexplained|shall not|wisest not|best not|do not) ..2 (explain|explaining|warn|warning|announce|announcing|spell out|describe|describing|disclose|spoil|let on|be told (why|what)|tell (them|him|her|people|clients|anyone|folks|you (beforehand|in advance|first|what (we|i)|why (we|i)))|telling (you|them|him|her|people))',
    '(without|before) ..4 (know|knowing|noticing|notice|realize|realizing|realise|suspect|suspecting|time to (ask|think|object|worry)|find (his|her|their)|found (his|her|their)|what hit|asking (why|what))',
    '(not|never) ..2 (know|notice|realize|realise|suspect|feel) ..2 (it be|that be|be) ..2 (come|coming|therapy|happen|happening|done|work|treated)',
    '(no idea|none the wiser|unaware|unsuspecting|undercover|in disguise|stealth|covertly|on the sly|under the radar|unexplained)',
    '(stay|stays|remain|remains|keep|kept|as|be) ..1 (a|my)? (surprise|mystery|secret) (until|till|to (you|them|him|her)|>|,|;|from (you|them|clients))',
    '(trick|slip|sneak|lure) (him|her|them|it|in|your|exposure|therapy)',
    'bring (him|her|them|your _) (along|in)? ..2 (for|to) ..4 and (i|we)',
    '(think|thinks|thinking|tell (him|her|them)) (it be|it is|that it be|he be|she be) ..3 (game|playdate|lunch|errand|dinner|coffee|visit|taxes|meeting|interview|golf|date)',
    'without (telling|warning|asking) (them|him|her|anyone|people|clients|first|the (child|kids|parents|family))',
    'the less (you|they|he|she) (know|knows)',
    '(find|finds|found|told|learn) (out)? (later|after|afterward|afterwards|at the end) ..5 (what|why|how|was|done)',
    '(parent|parents|mother|father|family|guardian|guardians|mom|dad|spouse|they|he|she|husband|wife) ..3 (hear|learn|find out|are told|is told|sign|consent|agree) ..3 (later|after|afterward|afterwards|at conferences|at the end|if at all|when it be over|in the spring|in the report)',
    '(explaining|telling|knowing|expecting|to know|explanation|asking|warning) ..4 (spoil|spoils|kill|kills|ruin|ruins|break|breaks|weakens|dilutes)',
    '(works|work|better|best) ..2 (unexplained|if (they|you|folks) do not know|when (they|you|folks) do not know|unannounced)',
    '(not|never|nobody) ..2 (asked|consulted) ..2 (first|before|permission|for permission|child|whether)',
  ],
  // Those who can't consent alone, or who were not asked.
  'not-asked': [
    '(child|kid|teen|teenager|son|daughter|student|minor|boy|girl|pupil|adolescent|husband|wife|spouse|partner|grandmother|reluctant) !(at a time)',
    '(him|her|them) (for|to|in|along|without)',
  ],
  // People are asked first, or it is not about therapy.
  'asked-first': [
    '(never|not) ..5 without (telling|asking|explaining|your|permission)',
    '(before|first) ..12 (i|we) (will|always|shall|would)? ..1 (explain|tell|go over|walk|talk|read|ask|describe|say)',
    '(i|we) (will|would|always)? ..1 (explain|go over|walk you through|discuss|review|talk through|read) ..10 (risk|benefit|option|alternative|before|what|first|form|together|how|consent|purpose|all|parts|aloud)',
    '(you|they|parent|parents|anyone|teens|clients) (can|may|are free to) ..2 (say no|stop|decline|refuse|ask|opt out|change|withdraw|skip)',
    '(written|signed|informed|your|parental|everyone be|explicit) (consent|permission|agreement|release)',
    '(consultation|discovery call|phone call|free call|chat|call) ..3 (not|be not) ..2 (therapy|counseling|treatment)',
    '(mailed|sent|emailed|available|online|in the portal|fill (it|them)? out|filled out|settled|done) ..4 (ahead|before|early|at home|in advance|online|phone)',
    '(ahead of time|in the portal|in advance|by portal|up front)',
    '(record|recording|photo|picture|camera|film|privacy|encrypted|records|file|files|notes|insurance|discount|refund|donation|superbill|medication|name tag|names taken|raffle|booking|newsletter)',
    '(can not|does not|not) be a signature',
    '(film|movie|novel|surgeon|research|study|studies|parlor|therapists who|people tell)',
    'need ..4 (say so|consent|permission|signature)',
    'no (secrets|tricks)',
    '(limitation|license|licence)',
    'before (they|you|he|she) be ready',
    '(no idea|without knowing|already knowing) (whether|how)',
  ],
}
