import type { WordClasses } from '../vocabulary.ts'

/** Plain dealing about oneself; and clients who are kept from speaking. */
export const corrections: WordClasses = {
  // Copy that says itself how small a thing is.
  'plain-about-it': [
    '(not|never) (a|an|the|my|yet|the same)? ..2 (certified|certification|expert|specialist|specialty|doctor|psychologist|medical|clinical|credential|endorsement|therapist)',
    '(do|does|did|will|would|can|could|am|is|are|be) (not|never) ..3 (use|put|list|call|count|claim|offer|treat|hold|practice|advertise|specialize|go by|mean|make|say)',
    '(nothing|little) to do with (therapy|my (work|license|practice))',
    '(refer|refers|referred|referring|send|sending) ..6 (to|out|elsewhere)',
    '(still|just|only) (learning|a beginner|new to)',
    '(licence|license) rests on',
    '(under|with|in|being) (close|weekly|regular|clinical)? (supervision|consultation|supervised)',
    'supervised',
    '(goes|go|going) by (ms|mr|mrs|miss|her|his|my first)',
    'not call (me|him|her) (dr|doctor)',
    '(i|we|he|she) (call|calls) (him|her|me|himself|herself) ^ !^',
    'red flag',
    '(what do|what does) ..4 mean',
  ],
  // Somebody else's title, or the title in a general sentence.
  'not-my-title': [
    '(any|every|another|your|see|find|choosing|finding|hire|good|other|fellow|the best|most|no|which|what|her|his|their|our old|former) _? _? (therapist|counselor|psychologist|psychotherapist|psychiatrist|clinician)',
    '(not|never|nor) ..3 (therapist|counselor|psychologist|psychotherapist|psychiatrist)',
    '(to|for|with|among|fellow|other|of|by) (licensed|registered)? (therapists|counselors|psychologists|clinicians)',
    '(school|guidance|camp|genetic|financial|admissions|career|academic|youth|addiction|substance) counselor',
  ],
  // A license said to be there and current.
  'is-licensed': [
    '(my|our|her|his|their|the) _? license (is|was|be|remains|stays) (current|active|valid|in good standing|from|in|through)',
    '(i|we|she|he|they) (am|are|is|be|have been|has been|was|were) ..2 (licensed|registered) (in|since|as|by|to|marriage|and|for|clinical)',
    '(licensed|license) ..4 (since|in) # ',
    '(active|current) since',
    '(license|licence) (#|number|no)',
  ],
  // A trainee presented without the word.
  'presented-as': [
    "(our|your|(is|as) a|(is|as) the|my|new|newest|one of our|own|^) _? _? _? ('therapist'|'therapists'|'counselor'|'counselors'|'counsellor'|'clinician'|'clinicians'|'psychotherapist'|'psychotherapists'|'specialist'|'specialists'|'expert'|'experts'|'coach')",
    "(marriage|family|couples|couple|relationship|child|sex|trauma|grief|teen|licensed) (and|'&')? _? ('therapist'|'therapists'|'counselor'|'counselors'|'clinician'|'clinicians'|'psychotherapist'|'specialist'|'expert')",
    '(private|own|independent|solo) practice',
    '(the|our|same|full|very) (same)? (quality|expertise|care|level|team)',
    "'therapist'",
  ],
  // Learners, by the names they go by.
  learner: [
    '(intern|interns|associate|associates|trainee|trainees|practicum (student|students|therapist|therapists)|student (therapist|therapists|clinician|clinicians|counselor|counselors|intern|interns)|supervisee|supervisees|prelicensed|pre licensed|provisionally licensed|unlicensed|graduate (intern|interns|student|students)|grad student|amft|amfts|lmft associate|lpc associate|lamft|apprentice|apprentices|fellows)',
    '(intermediate|reduced|lower|low|sliding|student|budget|junior|newer|value|associate|discount|affordable|second) (rate|fee|cost|price|tier|priced)? (clinician|clinicians|therapist|therapists|counselor|counselors|team|staff|provider|providers)',
    '(early career|newly graduated|newly minted|new grad|in training|still in school|under supervision)',
  ],
  // Shown so that nobody learns what they are.
  'shown-as': [
    '(appear|appears|listed|list|lists|shown|show|shows|billed|bill|bills|introduced|introduce|introduces|called|call|calls|go by|goes by|known|presented|present|presents|described|describe|announced|signed|sign|booked|book|scheduled|wear|wears|carry|carries|titled|styled|named|advertised|refer to|refers to|referred to|count|counts|say) ..3 (as|by|simply|just|only|our|under|plain|therapist|therapists|clinician|clinicians|first (name|names)|team|staff|partner|partners|the same|like|alongside|among|with)',
    '(first name|first names) (only|alone)',
    '(what|as|how|which) (we|i) (call|like to call|prefer to call|say)',
    '(bill|bills|billed|billing|submit|submitted|claims|charge) ..6 (under|in) (my|our|the|her|his|a) _? (name|license|licence|number|npi)',
  ],
  // The writer's own years of training, or someone else's.
  'of-the-past': [
    '(when|while|back when|years ago|once|in my|during my|as an|as a) (i|we)? ..3 (was|were|been|intern|internship|trainee|student|practicum|associate) ..4 (#|i|my|we|the)',
    '(was|were) (an|a) (intern|associate|trainee|student|resident|practicum)',
    '(is|are|be|am|now) (now )?(fully)? licensed',
    '(passed (her|his|their|my|the) _? exam|congratulations|congrats)',
    '(business|sales|research|store|program|bookshop|real estate|office|teaching|front desk) associate',
    '(i|we) (supervise|train|teach|mentor)',
  ],
  hiring: [
    '(hiring|apply|applicants|application|resume|resumes|cover letter|job|position|salary|we pay|openings for|accepting)',
    '(supervision (group|slot|opening|hours) )',
  ],
  // What a name may be besides the practice's own.
  'not-our-name': [
    '(started|began|opened) (out)? (as|in|with) ',
    '(#|several) (licensed)? (therapists|clinicians|counselors|counsellors|trainers|associates)',
    "(dropped|drop|changed|change|took|take|removed|gave up|stopped using|left off|quit using) ..4 ('&'|associates|name|sign|group|institute|center)",
    '(at|of|from|across from|next to|inside|in) the _? _? (state|county|community) (college|university|hospital|school)',
    '(poor|bad|wrong) (choice|idea)',
    '(rent|rents|renting) (a|from) ..3 (church|synagogue|school)',
    '(each|every) (practice|therapist|clinician|of us) (is|be|has|runs|keeps) (its|her|his|their|an|a|our)? own',
    '(group|team|staff) of (two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|4|5|6|7|8|9|10|12) ',
  ],
  // Honors and such.
  honored: [
    "('named' (a|an|one of|to|among|in)|voted|ranked (among|#|in|by)|(honored|honoured|recognized|recognised) (by|as|in|among)|crowned|dubbed|awarded|award winning|an award|inducted|plaque|trophy|top (therapist|therapists|doctor|doctors|counselor|choice|#|ten|rated))",
  ],
  // An error that was mended.
  'was-corrected': [
    '(corrected|fixed|updated|mended) ',
    '(i|we) (have)? (asked|ask|wrote|written|write|called|emailed|told|reported|requested|contacted|phoned|notified|corrected|fixed|updated|sent|flagged|pulled) ..6 (fix|fixed|correct|corrected|correction|change|changed|update|updated|them|it|remove|removed|take it down|know|twice|three times|again|editor|station|publisher|directory|flyer)',
    '(has been|have been|was|were|been|is now|now|be) (corrected|fixed|updated|changed|removed|mended|set right|taken down|pulled)',
    '(correction|corrected|erratum|for the record|to be clear|setting the record straight|set the record straight)',
    '(please|kindly) ..4 (let|tell|call|write|report|go by|use|rely)',
  ],
  // A client bound by paper.
  'binds-client': [
    '(agree|agrees|agreed|agreeing|consent|consents|promise|promises|pledge|pledges|undertake|undertakes|commit|commits|accept|accepts|acknowledge|acknowledges|covenant|covenants|sign|signs|signing|signed|initial|initials|understand|understands|swear|vow)',
    '(required|obliged|obligated|bound|expected|asked|agreed|contracted) to',
    '(agreement|contract|paperwork|intake|packet|consent form|terms|policy|policies|form|clause|waiver|conditions|rules)',
    '(condition|requirement|part) of (treatment|service|services|care|therapy|working|being|your|our|admission|enrollment|the)',
  ],
  'not-speak': [
    '(shall|must|will|to) (first|only|always)? be (first|only)? (submitted|approved|cleared|shown|vetted|sent|run) (to|by|past|with)',
    '(not|never|no|neither|nor) (to|be|going to|will|ever|publicly|make|any)? ..2 @speak',
    '(refrain|abstain|desist|stay away|keep away|hold back|stop) from ..3 @speak',
    '(avoid|forgo|forego|waive|give up|forfeit|surrender|withhold|without) ..4 @speak',
    '(keep|keeping|kept|stay|remain|hold) ..8 (off|private|out of|confidential|away from|to yourself|to yourselves|between us|in house|offline|silent|quiet|within|among us)',
    '(silence|nondisclosure|non disclosure|nda|no public|no online|only (positive|kind|good|favorable))',
  ],
  speak: [
    '(post|posts|posting|posted|publish|publishing|publishes|write|writing|writes|rate|rating|rates|review|reviewing|reviews|comment|commenting|comments|share|sharing|shares|disparage|disparaging|disparages|criticize|criticizing|criticise|criticises|criticising|complain|complaining|say|saying|speak|speaking|talk|talking|discuss|discussing|mention|mentioning|name|naming|tag|tagging|tweet|tweeting|air|airing|vent|venting|leave|leaving|make|making|describe|describing|go public|going public|blog|blogging|upload|uploading|voice|voicing|bad mouth|badmouth|bad mouthing|badmouthing|trash|report|reporting|file|filing|tell|telling|put|putting)',
  ],
  'public-place': [
    '(online|internet|web|website|site|google|yelp|facebook|healthgrades|zocdoc|reddit|nextdoor|instagram|tiktok|social media|socials|public|publicly|review|reviews|reviewer|forum|forums|page|pages|feed|platform|platforms|directory|directories|world|app|stars|star|posts)',
  ],
  'public-complaint': [
    '(online|internet|web|google|yelp|facebook|healthgrades|zocdoc|reddit|nextdoor|social media|socials|forum|forums|publicly|anywhere public|in public|to the press|in the media)',
    "('review'|'reviews'|'rating'|'ratings'|'star'|'stars'|'one star'|'testimonials') ",
    '(negative|bad|critical|unkind|unfavorable|unflattering|disparaging|public|online|poor|hostile|derogatory|defamatory|false|nasty|mean) ..1 (statement|statements|comment|comments|post|posts|posting|postings|remark|remarks|feedback|word|words|publicity|write up|opinion|opinions|things|thing)',
    '(statement|statements|comment|comments|remark|remarks|words|posts|post|claims) (such as|like|of) (yours|that|this|these|the kind)',
    '(complaint|complaints|criticism|grievance|grievances) ..6 (public|internet|online|web|posted|posting)',
  ],
  // What was written in public, as a thing that somebody wrote.
  'public-writing': [
    "('reviews'|'rating'|'ratings'|'star'|'stars'|'one star'|'testimonials'|(a|any|your|each|every|the|star|google|yelp|bad|negative|poor|public|online) 'review')",
    '(negative|bad|critical|unkind|unfavorable|unflattering|disparaging|public|online|poor|hostile|derogatory|defamatory|nasty|mean) ..1 (statement|statements|comment|comments|post|posts|posting|postings|remark|remarks|words|publicity|write up)',
    '@speak ..6 (online|on the internet|google|yelp|facebook|reddit|nextdoor|publicly|in public|to the press)',
  ],
  penalty: [
    "('$' # ) ..4 (each|fee|fine|per|penalty|charge|damages|to cover|for|staff|plus|apiece|a day)",
    "((a|the) 'fine'|'fined'|'fines'|penalty|penalties|surcharge|liquidated damages|'billed'|'invoiced'|'charged'|forfeit|forfeits|forfeited|forfeiture|late fee) ",
    '(sue|sued|suing) (you|them|him|her|anyone|anybody|any|for|reviewers|clients|people|over|whoever)',
    '(lawsuit|legal action|legal steps|litigation|prosecute|prosecuted|cease and desist|damages|legal fees|attorney fees|defamation|libel|slander)',
    '(terminate|terminated|termination|terminates|discharge|discharged|dismissed|dropped|(end|ends) (your|our) (treatment|therapy|care|services)|(give up|gives up|forfeit|lose|loses) (your|their) (slot|spot|place|time|session|rate|discount|seat)|loses|close (your|their) (file|case)|closed|banned|not be (seen|rebooked|rescheduled)|last (session|visit|appointment)|end the (work|relationship|therapy|treatment))',
  ],
  'makes-good': [
    "(refund|refunds|refunded|refunding|return (half|part|all|the|most)|pay back|give back|money back|credit|credits|credited|comp|waive|waives|waived|forgive|forgives|forgiven|reimburse|reimbursed|discount|free (session|visit|month|hour|weekend)|half off|'$' #|# dollars|gift card|write off|wipe|erase|return your|your money back|cancel (your|the) (balance|bill)|drop the (fee|charge|balance|bill)|release (your|the) records|send (your|the) records|see you again|take you back|rebook|(a|your) (deposit|balance|fee|fees|copay))",
  ],
  'takes-down': [
    '(take|takes|taking|took|pull|pulls|pulling|bring) ..6 down',
    '(delete|deletes|deleting|deleted|remove|removes|removing|removed|retract|retracts|retracting|retracted|withdraw|withdraws|withdrawing|withdrawn|erase|erasing|edit|editing|edited|revise|revising|revised|change|changing|changed|amend|amending|upgrade|update|updating|updated|rethink|reconsider|soften|rewrite|scrub|raise|bump) ..3 (review|reviews|rating|ratings|star|stars|post|posts|comment|comments|it|what you (wrote|said|posted)|your words|that|write up)',
    '(review|post|comment|rating|stars|star) ..4 (come|comes|came|goes|go|is|gets|taken|disappear|disappears|disappeared|vanish|vanishes) (down|away|removed|deleted|gone|offline|off)',
  ],
  'speech-is-free': [
    '(you|clients|anyone|anybody|people|everyone|everybody) (may|can) (also|of course|always|still|certainly|both|both of you)? (post|write|say|share|tell|review|leave)',
    '(you|clients|anyone|anybody|people|everyone|everybody) (are|is|be|have) ..1 (free|welcome|entitled|every right|the right)',
    '(is|that is|be|remains) (your|yours|their) (right|choice|decision|own|to (tell|share|write))',
    '(your|their) (right|choice) to',
    '(would not|will not|do not|never) (hold it|mind|ask (anybody|anyone|you|clients) to sign|stop you|sue|hold)',
    '(void|unenforceable|take (them|it) out|may not be able to|red flag)',
  ],
  // What list of specialties begins with.
  'claims-specialty': [
    '(specialties|specialities|specialisms|expertise|specialty|speciality|specialists|specialist|specialize|specialise|specializes|specialises|specializing|specialising|specialized|expert|experts|expertly|mastery)',
    '(issues|areas|concerns|conditions|disorders|problems|diagnoses) (we|i)? (treated|treat)',
    '(areas|fields) of (expertise|specialty|specialization|practice|specialisation)',
    '(certified|fully trained|highly trained|qualified) (in|to treat)',
    '(treats|treat|treating) (:|all|every|everything)',
  ],
  // Troubles and people that such a list names.
  treatable: [
    '@condition',
    '(autism|asd|psychosis|schizophrenia|infertility|chronic (pain|illness)|gifted|addictions|dementia|gangs|gang|divorce|parenting|stepfamilies|blended families|step parenting|premarital|communication|intimacy|sex therapy|sexual _|sex addiction|porn|pornography|perinatal|postpartum|miscarriage|adoption|foster|teens|teen|adolescents|adolescence|children|child|toddlers|infants|babies|elders|elderly|aging|geriatric|veterans|military|first responders|police|lgbtq|lgbtqia|lgbt|gender|transgender|race|racism|immigration|immigrants|refugees|faith|spirituality|spiritual|religious trauma|cults|cult|career|work|workplace|burnout|retirement|money|finances|financial|gambling|gaming|internet|alcohol|drugs|substance (use|abuse)|opioids|self esteem|self harm|self injury|suicide|suicidality|suicidal|domestic violence|abuse|sexual abuse|sexual assault|violence|anger management|personality disorders|borderline|bpd|dissociation|did|dissociative|mood disorders|oppositional defiance|odd|conduct|bullying|school|learning disabilities|learning|tics|tourette|phobias|panic|worry|hoarding|body image|weight|weight loss|eating disorders|bulimia|obesity|sleep|insomnia|dreams|nightmares|migraine|migraines|cancer|diabetes|hiv|tbi|brain injury|stroke|caregiving|caregivers|end of life|hospice|death|bereavement|loss|men|women|men s issues|women s issues|couples|families|marriage|infidelity|affairs|codependency|attachment|reactive attachment|narcissism|narcissistic abuse|hypnosis|emdr|cbt|dbt|eft|ifs|act|somatic|brainspotting|play therapy|sand tray|art therapy|neurofeedback|meditation|mindfulness|coaching|mediation|custody|court|co parenting|coparenting|reunification|executives|athletes|sports|performance|college|students|artists|creatives|musicians|pets|pet loss|life transitions|transitions|midlife|empty nest|singles|dating|polyamory|kink|open relationships|neurodivergence|neurodiversity|adhd|add|asperger|sensory|developmental|down syndrome|disability|disabilities|chronic fatigue|fibromyalgia|obsessive|compulsive|ocd|trichotillomania|skin picking|bedwetting|mutism|selective mutism|separation|anxiety|depression|grief|trauma|ptsd|complex trauma|stress|bipolar|anger|shame|guilt|perfectionism|procrastination|loneliness|relationships|relationship|family conflict|peer relationships|testing|evaluations)',
  ],
  'expert-in': [
    '(specialize|specialise|specializes|specialising|specializing|specialist|specialists|expert|experts|expertise|skilled|trained|qualified|certified|experienced|mastery|authority|authorities|seasoned|proficient|fluent) (in|at|on|for|with|to (treat|handle|help with))',
  ],
  'trade-title-of-mine': [
    "('therapist'|'therapists'|'counselor'|'counsellor'|'psychotherapist'|'lmft'|'mft'|'lpc'|'lcsw'|'clinician')",
    '(marriage|family|couples|relationship) (counseling|therapy)',
  ],
}
