import type { WordClasses } from '../vocabulary.ts'

/** Bodies that vouch, clients who praise, and asking or paying for it. */
export const vouching: WordClasses = {
  // Bodies whose word would count if they gave it.
  'vouching-body': [
    '@association',
    '(amhca|aca|nbcc|emdria|iceeft|aasect|cacrep|coamfte|apt|carf|bbb|va|fda|hhs|samhsa|nami|blue cross|aetna|cigna|united|medicare|medicaid|tricare|humana|kaiser|magellan|psychology today|good therapy|goodtherapy|therapyden|zencare|betterhelp|headway|alma)',
    '(gottman|beck|linehan|johnson|schwartz|bowen|satir|imago|emdr|ifs|dbt|eft|sensorimotor|somatic experiencing) (institute|himself|herself|foundation|association|organization|center|people|folks|network)?',
    '(state|states|commonwealth|province|federal government|government|governor|legislature|courts|court|judges|judge|military|army|hospital|university|college|school district|diocese|bishop|synod|denomination|archdiocese) (of ^)?',
    '(board|boards|association|associations|academy|institute|council|accreditor|accreditors|insurer|insurers|insurance company|insurance companies|insurance|national organization|national body|professional body|regulator|licensing body|registry|credentialing body|directory|panel|network|better business bureau|chamber of commerce|society|guild|college of ^|commission)',
  ],
  // Judging work, and finding it good.
  vouches: [
    '(endorse|endorses|endorsed|endorsing|endorsement|approve|approves|approved|recommend|recommends|recommended|recommendation|vouch|vouches|vouched|vouching|certify|certifies|trust|trusts|trusted|bless|blesses|blessed|blessing|backs|backed|backing|sanction|sanctions|sanctioned|vet|vets|vetted|vetting|verify|verifies|verified|handpick|handpicked|hand picked|hand selected|pick|picks|picked|choose|chooses|chose|chosen|select|selects|selected|single out|singled out|prefer|prefers|preferred|favor|favors|favored|stand behind|stands behind|stood behind|stand by|stands by|rank|ranks|ranked|rates|rated|test|tested|tests|inspect|inspected|review|reviewed|screen|screened|checked (me|us|him|her) out|checked out|examined|graded|audited|evaluated|signed off|signs off|sign off|green light|greenlit|green lit|thumbs up|seal|stamp|imprimatur|gold star|clean bill|good housekeeping|recognize|recognizes|recognized|recognise|recognises|recognised|recognition|honor|honored|entrust|entrusts|entrusted|rely on|relies on|turn to|turns to|want you to see|send you to|sends its own|tapped|appointed|anointed|commissioned|deputized|admire|admires|respect|respects|applaud|applauds|guarantee|guarantees|guaranteed|warrant|warrants|say so|says so|confirm|confirms|confirmed|attest|attests|watch over|watches over)',
  ],
  // The practice, as what is judged.
  'judged-work': [
    '(me|us|him|her|my|our|this practice|this office|this clinic|the practice|this approach|this method|this work|these methods|the work|i|we|^)',
  ],
  // From a membership to a quality.
  'so-good': [
    '(so|which means|meaning|that means|which is why|which tells|that tells|this tells|proof|proving|proves|assurance|assures|ensures|guarantees|shows|showing|says|means|because|that way|and that is|in other words|which says|that says|rest assured|evidence|confirms|confirming|demonstrates|that is how|hence|therefore|thus|with (that|this|it)|it tells)',
  ],
  'good-hands': [
    '(hands|hand) (they|that|we)',
    '(good|safe|best|right|capable|expert|skilled|trusted|able|finest) (hands|place|people|therapist|therapists|care|counselor|person|choice|ones|hand)',
    '(trust|trusted|trustworthy|confident|sure|certain|safe|rest easy|rest assured|relax|sleep|count on|rely|quality|best|top|elite|finest|excellent|excellence|highest|higher|vetted|effective|works|tested|proven|results|superior|outstanding|excels|exceptional|gold standard|cream|standard|standards|caliber|calibre|the real (thing|deal)|a cut above|know what (i|we|they|you) (am|are|is|be|get)|skill|skills|skilled|competent|competence|ethical|integrity|nobody better|the good ones|legit|legitimate|(do|does) not (let|take|give|hand|admit|accept|allow) (just )?(in )?(anyone|anybody|everyone|everybody|any)|only (the|take|takes|accept|admit|a few|# percent|let))',
  ],
  // Belonging, listing, licensing: facts that say nothing of quality.
  'belongs-to': [
    '(member|members|membership|fellow|fellows|fellowship|belong|belongs|listed|listing|license|licensed|accredited|accreditation|panel|paneled|credentialed|in network|network|certified|certificate|registered|registration|profile|badge|seal|logo|logos|status|designation|standing|affiliate|affiliated|partner|provider|verified|approved|supervisor)',
  ],
  // What clients say when they come, and not when they leave.
  'in-trouble': [
    '(stuck|dreaded|dread|dreading|lonely|alone|strangers|roommates|fight|fights|fighting|afraid|scared|worried|worry|tired|exhausted|hurt|hurting|angry|anxious|anxiety|nervous|ashamed|struggle|struggling|miserable|numb|hopeless|hate|cheated|affair|lied|confused|overwhelmed|sad|depressed|panic|divorce|crazy|broken|failed|failing|what should|what do|how do|help me)',
  ],
  // Those who praise: clients, by the names that copy gives them.
  'praise-givers': [
    '(clients|client|couples|couple|patients|patient|families|family|parents|husbands|wives|spouses|partners|alumni|graduates|folks|people|moms|dads|mothers|fathers|teens|teenagers|kids|newlyweds|brides|grooms|husband|wife|mom|dad|mother|father|teen|teenager|grandmother|grandfather|widow|widower|veteran|man|woman|gentleman|lady|bride|groom|pair|ones|one|fellow|gal|daughter|son|somebody|someone|nearly everyone|most|many|more than one|a lot of|several|dozens|hundreds|plenty|women|men|member|members|participant|participants|attendee|attendees|guest|guests)',
  ],
  'praise-told': [
    '(tell|tells|told|telling|say|says|said|saying|write|writes|wrote|written|writing|texted|texts|emailed|emails|mailed|call|calls|called|calling|describe|describes|described|credit|credits|credited|swear|swears|swore|insist|insists|insisted|report|reports|reported|share|shares|shared|mention|mentions|mentioned|thank|thanks|thanked|hug|hugs|hugged|put it|puts it|let me know|let us know|remark|remarks|remarked|joke|jokes|joked|confess|confessed|admit|admitted|whispered|whisper|announced|left (me|us|a|this)|sent (me|us|a|this|back)|leave (saying|telling)|walk out saying|rave|raves|raved|gush|gushes|gushed|come back to (say|tell)|came back to (say|tell)|swearing|toasted|brag|brags|bragged|nickname|nicknamed|rank|ranked|compare|compared|still talk about|wrote home)',
  ],
  // What such praise is made of.
  'good-word': [
    '@praise',
    '(best|better|greatest|finest|favorite|smartest|wisest|easiest|turning point|game changer|lifeline|lifesaver|life saver|life saving|lifesaving|life changing|godsend|blessing|miracle|magic|magician|miracle worker|wizard|genius|angel|hero|saint|saved|saves|save|saving|rescued|changed|transformed|transformation|healed|fixed|gave them back|gave us back|got (their|our|her|his|my) ..3 back|brought ..3 back|owe|owes|owed|thank god|thank god for|grateful|thankful|indebted|wish ..4 (come|found|called|started)|wish they would|wish they had|come sooner|came sooner|sooner|worth|amazing|incredible|wonderful|awesome|phenomenal|stunning|brilliant|gifted|kindest|warmest|safest|unlike any|different from|nothing like|finally (felt|feel|understood|heard|got|found)|finally|never felt (so|more|this|that)|felt (seen|heard|understood|safe|at home|listened)|for the first time|first time|first (therapist|counselor|person|one|place)|only (therapist|counselor|person|one|place)|if it were not for|if not for|were it not|without (me|us|her|him|this|these|our|my)|would have (divorced|split|been|quit|left|ended|lost)|would be (divorced|split|single|apart|gone|dead|in separate)|more in ..8 than|more from ..8 than|than (any|all|ten|years|the last|three|five|their|our)|what ..6 could not|what no ..3 could|did in ..6 what|done in ..6 what|still married|still together|back together|in love again|like newlyweds|newlyweds|honeymoon|tore up|tore them up|torn up|threw (out|away) the|called off the|canceled the (lawyer|divorce)|moved back|renewed (their|our)|laughing again|talking again|sleeping again|holding hands|breathe again|a new (man|woman|person|couple|marriage)|night and day|day and night|turned ..4 around|straight talk|hooked|sold on|recommend|recommended|highly|five stars|10 out of 10|ten out of ten|a ten|second to none|hands down|bar none|no one (else )?(like|has)|nobody (else )?(like|has)|knew (me|us|them) better)',
    '(more|better) ..6 than (on|in|from|at|with|any|all|she|he|they|years|#|a|his|her|their)',
    '(works|worked|helped|helps|help) (better|more|faster|so|us|me|them|wonders)',
    '(we|they|i|he|she) (kiss|kissed|laugh|laughed|talk|talked|sleep|slept|smile|smiled|hug|hugged|held|danced) ',
  ],
  // Asking, in all its politeness.
  asks: [
    '(please|would you|could you|will you|can you|would love|love it if|love to|appreciate|grateful|ask|asks|asking|asked|invite|invites|invited|inviting|invitation|request|encourage|encourages|encouraged|urge|hope|hoping|need|needs|want|wants|looking for|seeking|collecting|gathering|consider|do us|do me|mind|help|helps|helping|hand you|hands you|send you|sends you|text you|email you|link|qr|scan|tap|click|press|hop on|hop over|pop over|head over|swing by|jump on|go to|take a (minute|moment|second|sec)|got (a|ten|five|two|#) ..1 (minute|minutes|second|seconds)|spare|before you (go|leave|head)|do not forget|do not be shy|remember to|feel led|feel moved|feel free|welcome|if (you|we|counseling|therapy|this|our|i|your|these|the work|it) ..6 (helped|blessed|changed|good|better|loved|enjoyed|liked|worked|meant|made|happy|useful|found|grateful|value|feel)|help (a|us|me|an) ..3 out|pay it forward|give back|return the favor|spread the word|shout|let (the world|others|everyone|people|folks|neighbors|them))',
    '(write|share|tell|leave|post|drop|give|record|film|send|say|rate|review|recommend|tag|like|vote|nominate|brag|rave|add|sing|toss|throw|put|type|jot|snap|upload|answer|fill|star|pen|shoot|hit|smash|show) (us|me|your|a|an|the|it|other|others|some|one|in|on|for|to|how|what|google|yelp|everyone|folks|friends|people|couples|so|about|that|this|those|five|5|#)',
  ],
  // Praise as something to hand in.
  'public-praise': [
    '(review|reviews|star|stars|rating|ratings|testimonial|testimonials|kind word|kind words|nice word|good word|few words|a word|some words|few lines|two lines|a line|sentence|sentences|paragraph|letter|letters|note|notes|quote|quotes|blurb|reflection|reflections|story|stories|experience|experiences|video|videos|selfie|photo|photos|clip|reel|shout out|shoutout|mention|endorsement|feedback|comment|comments|recommendation|recommendations|journey|praise|love|how it went|how it was|how we did|how things went|what changed|what helped|what you (thought|think|got|found|gained|learned)|what it (was|meant|did)|what (we|i|our work|therapy|counseling|this place|this office|working) ..6 (did|meant|was|like|helped)|how (we|i|our|therapy|counseling|this) ..6 (helped|did|changed|helps)|before and after|vote|votes|nomination|ballot)',
  ],
  // Where it is to be seen.
  'public-spot': [
    '@review-site',
    '@own-site',
    '(yelp|website|web site|site|homepage|home page|page|wall|lobby|waiting room|brochure|flyer|newsletter|social|socials|social media|social channels|channels|channel|camera|on film|online|internet|web|publicly|public|world|feed|hashtag|story page|front page|app store|instagram|facebook|directory|psychology today|video|anthology|billboard|bulletin board|listing|profile|map|maps|search|others (can|will|to|could)|other (couples|families|people|folks|moms|parents|clients)|next (couple|family)|neighbors|strangers|town|everyone|everybody|ballot|award|awards|contest|best of|readers)',
  ],
  // The act that is paid for.
  'praise-act': [
    "(post|posts|posted|posting|leave|leaves|leaving|left|write|writes|writing|wrote|give|gives|giving|gave|show|shows|drop|drops|share|shares|sharing|record|records|recording|submit|send|sends|put|upload|bring|publish|add|type|screenshot) ..4 ('review'|'reviews'|star|stars|rating|ratings|testimonial|testimonials|kind word|kind words|nice word|something (nice|kind|good|sweet|public)|kind lines|few lines|write up|write ups|shout out|online|on google|on yelp|on facebook|google comment|success story)",
    '(say|says|saying|put|puts|tell|tells) ..3 (something|word|words|line|lines) ..3 (nice|kind|good|sweet|public|publicly|online|about us|about me|about your visits|on google|on yelp|@review-site)',
    '(a|every|each|any|your|for) (line|lines|word|words|sentence) about (us|me|your (visit|visits|time|therapy))',
    '(put|leave|write|drop) a (line|word|note|sentence) about (us|me|your)',
    "(for|per) (each|every|a|your|any|one|all|posting|leaving|writing|sharing|the first #) _? _? ('review'|'reviews'|write up|write ups|testimonial|testimonials|rating|ratings|'star'|'stars'|mention|shout out|comment|tag|video)",
    '(review|rate|recommend) (us|me|our practice|your therapist|your counselor|your visit|your session|the practice)',
    'tag us',
    "(raters|'reviewers' (get|receive|earn|win|are|may|pay))",
    '(share|shares|tell|tells|comment|say|says|post|type) ..4 (what|how) ..8 (did|helped|changed|meant|gave|means|does|went) ..5 (comment|comments|online|post|public|google|for you|below)',
    '(speak|talk|appear|go|be) on (camera|film|video)',
    '(video|clip|selfie|reel|paragraph|letter) ..4 (what changed|(your|their) (story|experience|time|marriage|progress|journey)|about (us|working|the weekend|the retreat|our))',
    "(a|every|each|another|any|google|yelp|your|public|five star|5 star|client) ('review'|'reviews'|testimonial|testimonials|'stars')",
    "('review'|'reviews'|testimonial|testimonials|'stars') ..2 ('gets'|'get'|'earn'|'earns'|'equals'|'wins'|'win'|'means'|'buys'|'='|'→'|'–'|':') ",
    '(optional|attached|our|the|this) @review-site (link|page|form|button)',
    '(exit|satisfaction) survey',
    'déjenos su reseña',
  ],
  // Small thanks, beyond the usual.
  'small-thanks': [
    '@reward',
    '(get|gets|receive|receives|earn|earns|win|wins|enjoy|enjoys|choose|chooses|pick|picks|claim|claims|grab|take home|takes home|walk out with|leave with|treat you to|send you|sends you|mail you|hand you|bring you|buy you|owe you|give you|gives you|pour you|bake you|thank you with|is yours|are yours|plus|for|into|in) ..4 (ticket|tickets|entry|drawing|raffle|prize|swag|mug|candle|tote|tee|jar|jelly|jam|honey|cookie|cookies|pie|latte|coffee|chocolate|chocolates|wine|flowers|bouquet|sapling|journal|workbook|massage|dinner|lunch|brunch|breakfast|pizza|donut|basket|gift|gifts|treat|goodie|goodies|surprise|keepsake|ornament|quilt|blanket|sticker|points|perk|perks|upgrade|bonus|reward|voucher|coupon|certificate|gas card|gas money|donation|gift card|night at|getaway)',
    '# (ticket|tickets|entry|entries|points|raffle tickets)',
    "(we|i) (will)? (plant|donate|give|put|add|send|mail|bake|brew|knit|drop off|tuck) (a|an|#|you|'$'|one|some|something) ..4",
    '(tree|sapling|donation|book|candle|card|jar|mug|ticket|cookie|coffee|latte|gift|surprise|basket) ..3 (goes in|goes to|arrives|is waiting|waits|awaits|comes your way|with your name|on its way|is yours|in your honor|in your name)',
    '(coffee|latte|gift|gas|book|spa) card',
    '(percent|cent|%|dollars|bucks|cents) (off|back|toward|towards|to|less|credit|knocked|taken)',
    "'$' # ",
    '(waive|waives|waived|forgive|forgives|forgiven|knock|knocks|knocked|shave|shaves|trim|cut|cuts|reduce|reduces|reduced|comp|comps|cover|covers|lower|lowers|refund) ..5 (fee|fees|balance|bill|copay|deposit|charge|invoice|rate|tab|off|price|cost)',
    '(fee|fees|balance|bill|copay|deposit|charge|invoice|tab|debt) (is|are|be|gets|goes)? ..2 (forgiven|waived|dropped|erased|cut|wiped|halved|covered|gone|away|comped|cleared)',
    "(pay|pays|get|gets|enjoy|enjoys|keep|keeps) ..2 (student|lower|reduced|old|last year's|friends|member|members|loyalty|special|discounted|half) (rate|rates|price|fee)",
    'first (refusal|pick|dibs|choice|call|crack)',
    '(complimentary|discounted|on the house|half off|half price|no charge|free (session|hour|visit|month|week|consult|class|check in|workshop|seat|spot|coffee|drink|copy|gift|book)|extra (minutes|session|half hour|month)|front of the (line|list)|bumped up|skip the (line|wait|waitlist|waiting list)|jump the|move you up|moves you up|top of the (wait|list|waitlist))',
    '(your name on it|name in (the|a) (hat|bowl|jar|basket|drawing)|pick a (candle|prize|gift|treat)|thank you gift|token of (our|my) (thanks|appreciation))',
    'entre en la (rifa|sorteo)',
  ],
}
