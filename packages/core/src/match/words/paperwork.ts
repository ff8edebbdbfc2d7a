import type { WordClasses } from '../vocabulary.ts'

/** What an insurer is shown instead of what took place. */
export const paperwork: WordClasses = {
  // Another service, person, day or diagnosis than the true one.
  'false-front': [
    '(as|under|like|into|down for|down as|for) (an|a|the|one|two|three|#|your|his|her|brief|regular|two or three)? ..2 (individual|single|solo|one on one|phone|telephone|video|regular|routine|standard|ordinary|separate|medical|crisis|emergency|brief|full|sixty minute|health|wellness|office|consecutive|back to back) ..1 (session|visit|therapy|hour|call|appointment|work|psychotherapy|counseling|consultation|consult|evaluation|assessment|code|check in|contact)',
    '(as|under) (psychotherapy|therapy|treatment|individual|anxiety|depression|insomnia|adjustment|medical|crisis|stress management)',
    '(as|under|for) (your|his|her|the) ..1 (be)? (psychotherapy|therapy|anxiety|depression|stress|insomnia|treatment)',
    '(on|under|in|using|with|through|off|to) (each|one|the other|your|his|her|their|either|whichever|whoever|a|another|somebody|someone|that|the better|whichever of you) ..3 (card|name|policy|benefits|number|npi|license|licence|id|coverage|login|chart|signature)',
    '(claim|claims|bill|billed|bills|billing|superbills|superbill|go|goes|went|submitted|filed|file|sent|signed) ..3 (in|out)? (under|over|by|through|using) (dr|doctor|our|my|the|a|his|her|^) ..3 (be)? (npi|number|license|licence|name|credentials|credential|panel|signature|id)',
    '(claim|claims) ..3 (go|goes|went|sent|filed) (in|out)? under (dr|doctor|our|my|^)',
    '(two|three|four|#|separate|several) ..2 (visits|sessions|dates|appointments|units|encounters|hours) ..3 (on|over|across) ..2 (different|separate|two|three|other|consecutive|#|following)',
    '(spread|split|divide|break|broken|chop|stretch|stagger|slice|parcel|dole) ..6 (over|across|into|between|among|out) ..4 (weeks|days|claims|visits|sessions|dates|months|appointments|units|lines)',
    "(adjustment disorder|generalized anxiety|(an anxiety|a depression|an adjustment|a mood) (disorder|diagnosis|code|label)|depressive episode|acute stress|'f43'|'f41')",
    '(diagnosis|code|label|disorder|we have got one|have one) (that|which|they|it|your (plan|insurer)) ..2 (pay|cover|accept|like|go through|sail through|work|reimburse|clear|take|buy|get paid|draw no|raise no|stick)',
    '(an|the|our|one) ..2 (code|diagnosis|label) ..3 (opens|open|unlocks|unlock|gets you|does the trick|fits all|fits everyone|for everyone|for everybody|keeps|smooths)',
    'something (one|either) of you (qualify|qualifies|has|have|meet|meets)',
    '(as if|as though|like) (you|he|she|they|both of you|the (other|visit|session)) (came|come|attended|showed|show|were (here|there|present|seen)|was (here|there|present|seen)|had (come|been|attended|shown)|sat|happened|took place)',
    '(two|three|four) (fifties|sixties|forty fives|thirties|nineties|hours|halves|visits|sessions) (on|across|over) (two|three|four|different|separate) days',
    '(made out|make out|written|write|issued|issue|addressed) (to|for|in) ..3 (whichever|whoever|either|the (spouse|partner|one) (with|who))',
    '(in|under|to) (the )?(name|names) of ..3 (whichever|whoever|either|another|the (spouse|partner|one) (with|who))',
    '(leave|leaves|left|leaving|keep|keeps|kept) (off|out|the) ..4 (marriage|marital|couple|couples|relationship|spouse|partner|husband|wife|second (name|person)|other (one|name|person)|word) ..4 (off|out)?',
    '(longer|bigger|higher|better paying|richer|fuller|pricier|next higher|extended) (code|codes|session code|rate code|visit|level)',
    '(round|rounds|rounded|rounding|bump|bumps|bumped|stretch) ..4 (up|minutes|to (an|the) hour|to (sixty|60|fifty|53))',
    '(patient|client) (of record|on paper|for the day|for the (form|claim|purposes))',
    '(designated|official|billing) (patient|client)',
    '(list|put|pick|choose|name|make|use|treat|call) ..2 (one|whichever|either|whoever) ..3 (of you|partner|spouse) ..4 (as|down|the (patient|client)|patient)',
    '(full|standard|regular|usual|higher) (fee|rate|price) ..4 (on|to) ..2 (superbill|claim|receipt|invoice|insurer|plan|form)',
    '(move|moved|moving|shift|shifted|adjust|adjusted|nudge|slide|massage|fudge) ..2 (date|dates)',
    '(date|dates) ..3 (moved|shifted|adjusted|nudged|massaged|flexible|to (match|suit|fit)|fall (before|after|in|within))',
  ],
  // Said so that nothing else can be meant.
  'knows-the-game': [
    '(creative|flexible|clever|resourceful|inventive|a wizard|a genius|a magician|an artist) ..2 (with|at|about|in)? ..2 (codes|coding|billing|paperwork|claims|the forms|diagnoses|insurance)',
    '(creative|inventive|flexible|imaginative) (billing|coding|paperwork|diagnosis)',
    '(know|knows|knowing|learned|learnt) (which|what|how) ..4 (codes|code|words|boxes|diagnosis|diagnoses|box|word|label) ..6 (pay|pays|hear|work|works|like|likes|through|accept|approved|cover|covers|stick|sticks)',
    '(what|which) (they|insurers|the (plan|plans|insurer|insurers|insurance company)|insurance|your (plan|insurer)) (want|wants|like|likes|need|needs|expect|expects) to (hear|see|read)',
    '(what|as) (they|insurers|the (plan|insurer|insurance company)|insurance|your (plan|insurer)) (do|does) not (know|see|ask) ..3 (not|never|hurt|fine|need)',
    '(officially|technically|on paper|for the record|on the claim|on the form|on the superbill|on the receipt|in their eyes|as far as ..3 (know|knows|concerned)) ,? ..4 (you|one of you|he|she|it|this|we|they|your (wife|husband|partner|spouse)) (be|have|has|are|is|will be|come|came|see|saw) ..6 (individual|anxious|depressed|patient|client|alone|anxiety|depression|single|solo|separate|here for|here about|treated|session|sick|medical)',
    '(plan|insurer|insurance|insurance company|claim|superbill|receipt|they) (see|sees|think|thinks|hear|hears|get|gets|will see|will think|will hear) ..3 (an|one|a|only|two|just) ..1 (individual|person|patient|client|name|session|sessions|diagnosis|visits|depressed|anxious|spouse|partner|of you)',
    '(say|mention|tell|tick|check|circle|list|claim|put down|write down) ..14 (plan|insurance|insurer|benefits|they|coverage) ..2 (pay|pays|cover|covers|reimburse|reimburses|approve|approves|kick|kicks in|picks up|foot|foots)',
    '(itemise|itemize|receipt|superbill|bill) ..4 as (a run|a series|a string|a set|several|separate|weekly|a few|two|three|four|six|#) ..3 (sessions|visits|appointments|hours|meetings)',
    '(receipt|receipts|superbill|superbills|claim|claims|bill|bills) ..3 (made out|written|issued|addressed) (to|in|under) ..3 (whichever|whoever|either|the (spouse|partner|one) (with|who))',
    'as (two|three|four|2|3|4) (fifties|sixties|forty fives|thirties|hours|visits|sessions|halves|singles) ..2 (on|over|across|in|apart|a week)',
  ],
  // Setting it down, sending it in.
  'files-it': [
    '(bill|code|file|submit|itemize|itemise|invoice|chart|log|enter|list|record|note|write|label|call|put|run|report|mark|describe|show|document|name|open|use|choose|pick|steer|word|phrase|bend|round|give|assign|select|request|claim|sign off|sign|send|have got|spread|split|break|treat|process|turn in|appear|leave|make out|bump|upgrade|go (in|out)|goes (in|out)|went (in|out))',
  ],
  // What plans seldom pay for.
  'odd-service': [
    '(everyone|everybody|every (client|couple|family)|all (our|my) (clients|couples)|couple|couples|marriage|marital|both of you|the two of you|two of you|one of you|either of you|whichever of you|whoever|retreat|intensive|workshop|class|coaching|coach|mediation|premarital|parenting|missed|no show|late cancel|cancelled|canceled|weekend|double session|90 minute|ninety minute|ninety minutes|90 minutes|two hour|three hour|half day|marathon|siblings|three kids|each child|unlicensed|intern|associate|trainee|out of network|book club|retreats|paperwork|reports|phone (chat|calls)|texting|yoga|group)',
  ],
  // Why it is done, and what nobody is to notice.
  'so-it-pays': [
    '(so|so that|and|because|which|that|then|it|to) ..6 (pay|pays|paid|cover|covers|covered|reimburse|reimburses|kick (it)? back|go through|goes through|deny|denies|denied|flag|flags|benefits stretch|stretch|save you|saves you|keeps the cost down|cost you|costs you|come out of your|out of (your )?pocket)',
    '(pays|always pays|gets paid|no questions asked|no questions|nobody (asks|checks|minds|notices)|no one (asks|checks|minds|notices)|never (asks|asked|questioned|denied|checks)|without (a fuss|fuss|questions|any fuss)|they (like|want|prefer|never)|keep (everyone|them|it|the insurer) happy|hassle|merely arithmetic|creative|the better (coverage|plan|benefits|insurance)|who is in network|in network|unlocks|the trick|our secret|wink|clears|just like that|regardless of who)',
    '(tip|trick|workaround|hack|shortcut|simple fix|a way around|opens (most|every|all)? doors|like (it|them|things) (tidy|neat|simple|that way)|keeps (it|things|the claim) (clean|simple|tidy|smooth)|none the wiser|need never know|let us worry|leave it to us)',
    '(will not|do not|does not|never) (touch|pay|cover|reimburse|allow|recognize|like|know|see|need to know|ask|find out)',
    '(only|just|at most|up to) ..3 (pay|pays|reimburse|reimburses|cover|covers|allow|allows|for|one|#)',
  ],
}
