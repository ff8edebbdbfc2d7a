import type { WordClasses } from '../vocabulary.ts'

/** Sending people to a practice, who does it, and what comes back for it. */
export const referrals: WordClasses = {
  // Those whose work brings them people who may need a therapist.
  colleague: [
    '(attorney|lawyer|paralegal|mediator|judge|doctor|doc|docs|physician|pediatrician|gynecologist|obgyn|psychiatrist|dentist|chiropractor|nurse|midwife|midwives|doula|dietitian|pharmacist|hospital|er)',
    '(pastor|clergy|minister|priest|rabbi|imam|chaplain|church|parish|congregation|synagogue|ministry)',
    '(officiant|venue|florist|photographer|dj|planner|caterer|realtor|broker|banker|barber|hairdresser|stylist|salon|bartender|trainer|gym|studio|spa|employer|hr|eap)',
    '(principal|teacher|school counselor|guidance counselor|daycare|campus|dean|coach|coaches|sober living|rehab|treatment center|shelter)',
    '(colleague|clinician|therapist|counselor|psychologist|provider|practitioner|associate|tenant|subtenant|professionals|practices|agency|agencies|referrer|referent)',
    '(referral|community|network|referring|business|wedding|local|trusted|preferred|affiliate|healthcare|health) (source|partner|network|office|provider|clinician|party|member|agency|business|doctor|vendor)',
    '(dr|partners|affiliates|ambassador|vendors|influencer|networkers)',
    '(your|their) (office|practice|firm|congregation|flock|team|staff|church|parish|school|studio|company|list)',
  ],
  // People, as what is sent.
  caller: [
    '(client|couple|pair|family|families|patient|person|people|folks|bride|groom|newlywed|parishioner|congregant|employee|student|caller|case|lead|overflow|spouse|husband|wife|parent|kid|teen|one|anyone|someone|somebody|anybody|them|those|business|marriage|customer|members|referral|intake|booking|divorce)',
  ],
  // Sending them, and their coming.
  'sent-over': [
    '(send|steer|point|direct|funnel|route|hand|bring|introduce|recommend|suggest|deliver|channel|tip|place|walk|connect|shepherd|supply|feed) ..4 @caller !(home|away)',
    "(refer|'referral'|'referrals'|'refers'|referring|introductions|'introduction'|recommendations|leads|overflow|warm handoff|hand off)",
    '(send|steer|point|pass|throw|bring|direct|push|shoot|toss|shoo) .. (our|my|your|their|this|her|his) (way|direction|door)',
    '(pass|hand|give|slip) ..4 (my|our|your|their) (card|cards|name|number|brochure|flyer|postcard)',
    '(keep|put|leave|display|hand out|stock) ..4 (my|our|your|their) (cards|brochure|flyer|postcard)',
    '@caller (you|they|that|who|whom) ..3 (send|sent|bring|steer|point|pass|recommend|suggest|came from|come from|come by way of|match)',
    '@caller ..6 (from|through|by way of|via|thanks to|on the word of) (you|your|their|a|an|any|the|@colleague) ..2 (office|practice|firm|list|church|pulpit|desk|word|partner|link|card|@colleague)?',
    '(whoever|person|office|doctor|one|anyone|clinician|people|colleague|everyone) (who|that|whom)? (send|sent|bring|brought|point|steer|refer|pass)',
    '(match|pair) ..3 with (you|our|my|a|the)',
    '(when|if|once|every time|each time) ..4 @caller ..3 (land|book|sign|start|arrive|come|show up|enroll|convert)',
  ],
  // Payment by the head.
  'by-the-head': [
    '(pay|pays|paid|earn|earns|sum|fee|bonus|check|dollars|bucks|thank|compensate|stipend|credit|payment|payments|honorarium|commission|percent|rate|amount|tip|something|cash) ..5 (per|for each|for every|on every|on each|for any|for whatever|for whoever|for all|by the) ..2 (admission|bed|head|referral|lead|intake|booking|introduction|name|handoff|transfer|placement|new (client|patient|face)|@caller)',
    '(whatever|whoever|anyone|everyone|each|every one) you (steer|send|pass|refer|point|bring|hand|throw) ..4 (our|my|along|over|us|me|here|way)',
    '(per|each|every) ..1 (admission|enrollee|head|body|lead|referral|introduction|handoff|match)',
  ],
  // What an office that sends people may be spared or given.
  'pays-our-way': [
    '(cover|covers|pay|pays|fund|funds|sponsor|sponsors|underwrite|underwrites|contribute|contributes|chip in|chips in|help with|helps with|pick up|picks up|subsidize|split|splits|share|shares) ..6 (our|my|the|your|their|half our|part of our) ..2 (rent|lease|retreat|ad|advertising|website|newsletter|party|lunch|conference|utilities|coffee|expenses|cost|costs|training|billboard|marketing|overhead|remodel|lobby|copier|dues|booth)',
    '(marketing|financial|business|compensation|consulting|paid|sponsorship|advertising) (relationship|arrangement|agreement|partnership|understanding|deal|tie|fee|retainer)',
    '(settle up|square up|even up|true up|reconcile|cut checks|payday|pay day) ..6',
    '(in return|in exchange|in thanks|as thanks|quid pro quo|one hand washes|scratch (my|our|your) back|scratch each other|sweeten|for (your|their) trouble|make it worth (your|their) while|worth your while|take care of (those|you|our friends|people who|them))',
  ],
  // A part of what a client pays.
  'a-cut': [
    "# ('%'|percent)",
    '(a|one|the|our|his|her|their|your) ..2 (third|half|quarter|fifth|tenth|cut|slice|share|piece|portion|percentage|commission|bounty|kickback|tithe|split|override|spiff)',
    '(a|the|our|my|your|one|flat|small|modest|standard|usual) ..2 (finder|finders|referral|introduction|introducer|placement|lead|thank you|handling|matching|broker|success) (be)? (fee|check|bonus|payment|honorarium)',
    "('$'|'£'|'€') # !(copay|deductible)",
    '(a|another) ..1 (cheque|check|envelope|tenner|fiver|love offering|honorarium|gratuity|retainer)',
    '(a|another) (hundred|fifty|twenty|grand|fifty spot|benjamin|c note|check|crisp)',
    '# (dollar|dollars|bucks)',
    '(first|whole|entire|intake) (session|visit|hour|month) (fee|payment|rate)',
    'a (little|small)? (something|bonus|thank you|envelope|gratuity|honorarium)',
  ],
  'hand-over': [
    '(pay|remit|mail|send|cut|slip|kick|hand|share|split|return|rebate|tip|compensate|reward|thank|earn|get|receive|collect|owe|venmo|wire|credit|give|write|pocket|offer|keep|take|deposit|donate|drop|fork over|forward|charge|deduct|ask|bill)',
  ],
  // Names that such payments go by.
  'named-cut': [
    '(referral|finder|finders|introduction|introducer|placement|lead|affiliate|ambassador|per client|per lead|per referral|signing|partner) (be)? (fee|bonus|commission|payout|payment|bounty|reward|check|rebate|incentive|stipend|credit|earnings)',
    '(kickback|kick back|payout|bounty|commission|spiff)',
    "(pay|paid|check|payment|fee|'$' #|# dollars) (per|for each|for every) (referral|lead|booking|sign up|introduction)",
    '(pay|paid|check|payment|bonus) (per|for each|for every) (client|couple|family|intake|case)',
    '(revenue|fee|income|profit|rev) (share|sharing|split|splitting)',
    '(referral|affiliate|partner|ambassador|rewards|incentive) (program|tier|portal|dashboard|reward)',
  ],
  // What a colleague is given instead of money.
  'colleague-gift': [
    '(lunch|dinner|breakfast|brunch|steak|meal|pizza|cookies|cupcakes|donuts|pie|ham|hams|turkey|basket|fruit|wine|bourbon|whiskey|whisky|champagne|bottle|case of|cigars|chocolate|cake|barbecue|brisket)',
    '(ticket|tickets|seats|box seats|golf|tee time|round of golf|fishing|condo|cabin|beach house|lake house|timeshare|cruise|trip|weekend|getaway|vacation|concert|game|massage|spa day|gift card|gift cards|gift|gifts|ipad|swag|raffle|prize|bonus|envelope|cash)',
    '(rent|lease|utilities|office space|ad|advertising|newsletter|sponsorship|continuing education|ce|training|supervision|hour) ..3 (free|covered|paid|on us|on me|at no charge|waived|discount)',
    '(free|waived|discounted|reduced|half|cheaper|lower) ..2 (rent|lease|supervision|listing|office|room|hour|consultation|training|month)',
  ],
  // A denial of any such deal, somewhere near.
  'no-deal': [
    '(no|without) ..3 (pay|fee|fees|money|gift|gifts|reward|kickback|commission|payment|cut|value|bonus|arrangement)',
    '(not|never|nor|neither|nobody|no one|nothing|none|refuse|decline|forbid|prohibit|bar|illegal|unlawful|against|ban|unethical|crime) ..9 (pay|paid|pays|fee|fees|money|gift|gifts|reward|kickback|commission|payment|referral|referrals|cut|credit|discount|value|exchange|bonus|prize|card|reciprocate|owe|incentive|swap|deal|arrangement)',
    '(pay|paid|fee|money|gift|reward|referral|referrals|kickback|commission|payment) ..4 (be not|do not|never|is illegal|would be|may break|can break|prohibited|forbidden|not allowed)',
    '(whether|regardless|same) ..6 (send|refer|referral|or not|calls)',
  ],
  // People whom a client knows.
  acquaintance: [
    '@your-people',
    '(friend|bestie|pal|mate|chum|amigo|neighbour|girlfriend|boyfriend|parent|mom|mama|dad|grandma|bride|groom|newlywed|teammate|sorority sister|church friend|lunch bunch|book club|small group|carpool|play group|congregation|household)',
    '(a|an|another|any|each|every|one|#|new|two|three|more|few|other) (new|more|other|engaged|married|young|fellow|paying|local)? (couple|family|families|person|people|client|patient|pair|face|member|household|referral|friend|folks|sibling|spouse|adult|teen|student|name|signup|sign up|introduction)',
    '(someone|somebody|anyone|anybody|folks|people|others|whoever) (else|new|you|who|in)?',
    '(your|a) (mother|father|daughter|son|kin|crew|squad|circle|group chat|church|class|workplace|office|tribe|gang|street|block|team)',
  ],
  // A client's bringing somebody in.
  'brings-in': [
    '(refer|send|bring|invite|recommend|introduce|recruit|talk|nudge|drag|point|steer|pass|tell|share|hand|text|forward|sponsor|nominate|rope|get|sign up|spread|mention|convince|persuade|tag|coax|connect|add|gift|round up|enlist|rally) ..3 @acquaintance',
    '(when|if|once|each|every|any|whenever|for|per|as soon as|after|the minute|the day|get) ..3 @acquaintance ..6 (book|sign|start|come|comes|complete|join|show|finish|enroll|register|schedule|call|walk|mention|use|say|give|turn up|commit|stay|attend|become|begin|sit)',
    '@acquaintance (that|who|whom)? (you|you have) (have)? (send|refer|bring|introduce|recommend|talk|get|point|steer|drag|invite)',
    '(mention|give|use|say|drop|put|write|enter|share|list|name) ..2 (your|their|our|a|the|his|her) (friend be)? (name|code|link|referral)',
    '(personal|unique|own|referral|share|friend|promo|invite|invitation) (code|link|card|coupon)',
    '(refer a friend|bring a friend|tell a friend|buddy|friends and family|refer and|word of mouth|referral|referrals|introduction|introductions|ambassador) ..1',
    '(spread the word|pass it on|pass the word|word gets around|told your|send them)',
    '# (couple|family|families|friend|people|referral|introduction|neighbor|name|member|of them|more) ..4 (come|sign|from|book|join|enroll|and you|land|start)?',
    '(share|forward|post|pass around|passing|hand out|leave|pass|passed) ..3 (our|my|your|the|this) ..2 (card|cards|link|code|flyer|page|invite|brochure|number|name|post)',
    '(others|friends|people|someone|somebody|neighbors|coworkers|they|households|couples|families) ..2 (sign up|enroll|join|book|start|come in|enrolled|enroll|signed up|joined|become)',
    '(your|the|an|our) (code|link|invite|invitation|ambassador|milestone)',
    '(fill|filled|filling) ..2 (room|seat|slot|spot|table|group|place|places|pair)',
    '(person|people|friend|friends|couple|couples|family|families|head|one) (you|that you|whom you) ..2 (told|brought|sent|referred|introduced|talked|got|know)',
    '(because|thanks to|since) of? (you|your)',
    '(ambassador|ambassadors|advocate|super fan|cheerleader|alumni|word of mouth|loyalty card|loyalty scheme|recommend (us|me))',
    '(recommendation|word|mention|good word|say so) ..2 (brought|sent|won|earned|landed|bring|brings) (us|me)',
    '(tell|telling|told|sharing|send|sending|sent|bring|bringing|brought|refer|referring|referred) ..2 (your|a|her|his|their) ..2 (about|to|in|our|my) ',
  ],
  // What the client gets for it.
  treat: [
    '@reward',
    "give '$' # , get '$' #",
    '(give|get) # , (get|give) #',
    '(bill|balance|fee|tab|rate|price|copay|next invoice) ..2 (drop|drops|shrink|shrinks|fall|falls|melt|goes down|go down|come down|lower|lighter)',
    '(one|two|#|a|extra|another|bonus) (ticket|entry|entries|chance|point|points|stamp|punch|star) (for|per|each|every|toward|in)',
    '(thank|thanked|rewarded|repaid|paid back|say thanks|say thank you) ..2 (with|in|by) ..3 (credit|credits|dollars|card|cash|gift|session|hour|discount|treat|bonus|something|lunch|coffee|dinner|month)',
    '(taken|took|knocked|knock|taking|take|lopped|shaved|credited) (#|a|ten|some) ..2 (off|to|from|dollars|bucks|percent) ..2 (your|the|bill|account|next)',
    '(upgrade|upgraded|bumped up|front of the line|priority booking|first pick|skip the wait|skip the line|early access|jump the list)',
    '(date night|movie night|dinner|retreat|getaway|weekend|massage|latte|coffee|lunch|breakfast|pizza|supper|spa day|cabin) (for (two|you|both)|to you|on us|on me|from us|for the two)',
    '(drawing|raffle|sweepstakes|contest|prize|prizes|milestone|perk|perks|punch card|leaderboard)',
    "'$' # to your _",
    '(you|you are|you will|both|everyone|each) ..2 (get|getting|gets|earn|earning) ..2 (a|an|your|our|#) ..2 (dinner|lunch|night|card|gift|hour|session|month|treat|coffee|off)',
    '(be|is|are) (on us|on me|on the house|my treat|our treat)',
    "'$' # _? (off|back|credit|toward|towards|gift|card|account|from|thank|bonus|reward|discount|to spend)",
    "# ('%'|percent|dollars|dollar|bucks) _? (off|back|credit|toward|towards|discount|less|from your|from the)",
    '(off|against|toward|towards|from) (your|their|the|both your|both) ..3 (bill|tab|balance|account|spot|fee|tuition|deposit|invoice|statement|ledger|session|visit|hour|month|copay|package)',
    '(credit|credits|dollars|bucks|money|points|added|it|something|percent) ..2 (to|on|in|onto|into) (your|their|both your) ..3 (bill|tab|balance|account|tuition|deposit|invoice|statement|ledger|next|appointment|session|hour)',
    '(your|their) ..2 (visit|session|hour|appointment|bill|invoice|fee) ..2 (shrink|shrinks|drops|gets cheaper|gets longer|grows|halves|is halved)',
    '(forget|say no more about|waive|overlook|forgive|lose|tear up|erase) ..4 (late cancellation|no show|missed|balance|late fee|fee|invoice)',
    '(hears first|hear first|first (pick|choice|dibs|call|refusal)|private list|head of the (line|list|queue)|top of the (list|queue)|jump the queue)',
    '(half hour|quarter hour|extra time|extra minutes|# minutes) ..3 (added|free|extra|on the end|tacked)',
    '(tote|tote bag|mug|tee|hoodie|candle|tea|scarf|book|workbook|journal|hamper|tin|print) ..2 (at|for|after|with|per|on) ..2 (sign up|sign ups|referral|referrals|friend|friends|introduction|name|names|#)',
    'paid (as|in) credit',
    "(we|i) (will)? donate ('£'|'$'|'€'|#)",
    "('£'|'€') # (off|credit|back|toward|towards|to)",
    '(your|the|their) ..3 (session|visit|hour|appointment|month|package|checkup|tuition|intake|hour|workshop|photo session|retreat|spot|class|place|one|half) ..2 (be|is|are|will be)? (free|half|on me|on us|on the house|paid for|covered|comped|gratis|waived|complimentary|our gift|my gift|discounted|no charge|our treat|cheaper)',
    '(free|complimentary|comped|gratis|bonus|extra|half price|discounted) ..2 (workbook|session|hour|intensive|appointment|visit|month|book|class|workshop|retreat|date night|massage|yoga|check in|checkup|tune up|half day|day|night|package|consult|month|week|membership|course|tee|shirt|mug|tote|journal|candle|dinner)',
    '(credit|reward|bonus|discount|perk|point|points|gift|prize|token) ..2 (land|post|appear|show up|hit|add|apply|wait|go|drop|arrive|be|accrue|stack|come|toward|on your|in your|to your|for you)',
    '(i|we) (will)? (also)? (cater|treat|comp|knock|take|shave|slip|drop|credit|deduct|throw in|cover|waive|bake|buy|bring|mail|send|give|hand|gift|thank|reward) ..2 (your|you|the|#|a|you both|them|both|each) ..4 (potluck|dinner|lunch|session|hour|visit|pie|card|fee|off|bill|gift|party|meal|coffee|breakfast|supper|copay|month|dollars|bucks|ham|something|basket|percent)',
    '(with|get|gets|earn|earns|receive|win|wins|score|claim|collect|pick up|is|for|and|a|an|by|send|deserves|means|equals|nets|unlocks|nabs) ..2 (pound|jar|loaf|bag|box|dozen|bottle|basket|bouquet|batch|tin|case|ticket|tickets|pie|ham|candle|mug|tote|t shirt|shirt|tee|hat|blanket|pecans|jam|honey|cookies|chocolates|wine|gift|surprise|prize|swag|keepsake|treat|gas card|tumbler|hoodie|water bottle|points|discount|credit|freebie|voucher|coupon|raffle)',
    "knock ..3 (#|'%'|percent|dollars|bucks) ..2 off",
    '(gold|silver|bronze|platinum|loyalty|reward|rewards|vip) (tier|level|club|point|card|program|status|member)',
    '(your|the|each|both) ..2 (half|third|quarter) off',
    '(you|each of you|everybody|both of you) (both|each)? (get|save|win|earn|receive|score) ..3 (off|free|credit|discount|half|extra|gift|bonus|dollars|bucks|percent)',
    'no charge for (your|the) (next|following|upcoming)',
    "(my|our) (thanks|thank you|way) ..4 (card|'$'|dollars|gift|hour|session|dinner|off)",
  ],
}
