import type { WordClasses } from '../vocabulary.ts'

/** People being sent, and what it brings the sender. */
export const sendings: WordClasses = {
  // Something of value, however it is named.
  'worth-having': [
    '@reward',
    '@named-cut',
    "('$'|'£'|'€') #",
    '# ..1 (dollar|dollars|bucks|pounds|percent|euros|quid)',
    "# '%'",
    '(cheque|bonus|honorarium|stipend|gift|gift card|gas card|commission|percentage|bounty|kickback|royalty|royalties|love offering|rebate|credit|discount|reward|perk|prize|prizes|raffle|drawing|points|voucher|coupon|token|swag|freebie|bottle|basket|hamper|bouquet|ham|hams|pie|cookies|chocolates|cupcakes|donuts|tickets|dinner|steak dinner|massage|facial|spa afternoon|spa day|spa|manicure|mug|tote|tote bag|tee|hoodie|weekend for two|weekend at the|night away|getaway|golf|season tickets|wine|whiskey|bourbon|coffee card|(starbucks|amazon|target|visa|^ be) card|(courtesy|thank you|monthly|quarterly|referral|a|our|your) check (goes|is|for|comes|within|on|each|every)|lunch (for|on))',
    '(a|one|the|ten|five|fifteen|twenty|half|our|your|his|her) ..1 (cut|slice|share|piece|portion|third|half|quarter|fifth|tenth|tithe) ..2 (of|from|comes|goes|is)',
    '(rent|dues|rate|fee|membership|listing|subscription|bill|balance|tab|tuition|invoice|next session|next visit|next hour|next month|copay|registration|deposit|session|sessions|month|workshop|package|retreat|class|supervision|desk fee|room) ..5 (drop|drops|lower|less|free|waived|reduced|cheaper|half|covered|paid|paid for|on us|on me|on the house|comped|forgiven|credited|discounted|shrinks|goes down|comes down|knocked|disappears|gratis|complimentary|taken care of|cut)',
    '(free|complimentary|bonus|extra|half price|discounted|waived|comped|no charge|reduced|cheaper|lower) ..2 (session|hour|visit|month|week|class|rent|dues|rate|retreat|intensive|workshop|appointment|listing|membership|supervision|room|office|course|coffee|lunch|dinner|group|tuition|registration|spot|year)',
    '(be)? (on (us|me|the house)|our treat|my treat|our gift|my gift)',
    '(a|the) (little|small|tiny|special|sweet|nice|extra) (something|thank you|token|gift|treat|surprise|bonus|thanks)',
    '(something|hour|session|credit|money|cash|dollars|points|it|them|half) ..3 (on|in|into|to|toward|towards|off|from) (your|their|his|her) ..2 (account|balance|bill|pocket|tab|invoice|statement|venmo|mailbox|next|tuition|session)',
    '(off|from) (your|yours|their|theirs|the next|next month) ..2 (bill|fee|session|visit|tab|balance|invoice|rent|dues|tuition|copay|hour|spot|package|month|next)',
    '(thank|repay|reward|compensate|tip) (you|them|those|people|everyone|him|her|colleagues|clients) ..2 (with|in|by|handsomely|generously|well)',
    '(gold|silver|platinum|vip|insider|bronze) (status|tier|level|club|member|members)',
    '(win|wins|won|unlock|unlocks|earn|earns|pocket|pockets) (a|an|the|our|your|two|three|#|free)',
    '(cover|covers|pay|pays|pick up|picks up) ..4 (my|our|your) ..1 (rent|lease|retreat|lunch|dues|website|party|advertising)',
    '(first (pick|call|choice|dibs|refusal)|priority (scheduling|booking|listing)|front of the line|top of (our|the) list|featured|preferred (status|partner|listing|rate))',
    '(in return|in exchange|return the favor|return the favour|favor for favor|reciprocate|reciprocal|generous back|be generous|worth your while|something in it for|your trouble|his trouble|her trouble|their trouble)',
  ],
  // People coming by way of somebody.
  'comes-by': [
    '(refer|recommend) (us|me|our)',
    '(send|steer|bring|hand|slip) (us|me) ..2 (pair|couple|couples|family|families|client|clients|someone|somebody|bride|brides|patient|patients|your (couples|clients|stuck|overflow))',
    '(refer|send|steer|point|direct|route|funnel|hand over|hand off|bring|introduce|recommend|recruit|sign up|enroll|enlist|invite|nudge|coax|convince|persuade|nominate|talk|rope|drag|shepherd|deliver|channel|book|place) ..3 (@your-people|couple|couples|family|families|client|clients|patient|patients|bride|brides|mom|moms|mama|mamas|dads|parent|parents|parishioners|overflow|leads|names|business|our way|my way|someone|somebody|anyone|folks|(two|three|four|five|ten|another|one) (more|other|new|friends|families|couples|people))',
    "('referral'|'referrals'|'referring'|'refer' !(you|out|to|on|them|people|clients|couples|families|elsewhere)|'introductions'|'leads'|'handoff'|'handoffs'|'sign ups'|'signups'|'admits'|'placements'|'per admit'|'per head'|'per bed'|'overflow')",
    '(@your-people|mom|moms|mamas|bride|roommate|roomie|ex|referral|someone you|somebody you|they|one of them|your client|new patient) ..4 (book|booked|books|enroll|enrolled|enrolls|sign up|signed up|signs up|signs on|admitted|placed|shows up|turns up|on the schedule|on the calendar|on the books|convert|converts|joins|fills|fill|becomes a client|becomes one|completes|keeps the appointment|stays|stay)',
    '(for|per|each|every|fifth|tenth|third|another|with each) (new)? ..1 (referral|referred|friend|bride|admission|parishioner|warm lead|handover|enrollment|new (client|patient|couple|family|face)|(client|patient|couple|family|person|mom|head) (you|placed|from|admitted|who (stuck|stays|books from|comes from)))',
    '(pass|passed|told|tell) ..3 (people|families|couples|your (sister|brother|barber|friends|neighbors|followers|boss)) ..2 (to|about)',
    '(who|whom|that|anyone|someone|couple|family|client|people|folks|person|everyone|clients|couples|families|those) (you|they) (have)? (send|refer|bring|steer|recommend|tell|pass along)',
    '(anyone|everyone|whoever|who|clients|couples|families|those|guests|members) ..1 (send|refer|bring|steer|recommend) ..2 (us|our way|my way|friend|friends|another|couple|couples|family|families|somebody|someone|folks|the most|new)',
    '(pass|hand|give|leave|keep|stock|display|put out) ..3 (our|my) (card|cards|name|number|brochure|brochures|flyer|flyers|link|code)',
    '(tell|telling|told|mention|mentioning) ..2 (friend|friends|neighbor|neighbors|coworkers|sister|people|someone|somebody) ..3 (about|us|me|we|here|to)',
    '(give|gift) (a|your|each)? friend',
    '(word of mouth|refer a friend|bring a friend|ambassador|ambassadors|referral partner|preferred partner|spread the word|invite (code|link)|share your (code|link))',
    '(where|which|who) ..2 (they|you) (came|heard|found|were sent) ..2 (from|us|about)',
  ],
  // The one hanging on the other.
  'for-each': [
    '(per|each|every|whenever|when|once|if|as soon as|each time|every time|following|upon|with each|with every|the more|the most|any (client|friend|colleague|one) (who|whose)|whose|whoever|everyone who|anyone who|those who|in return|in thanks|as thanks|as a thank you|to thank|our thanks|appreciation|gratitude|both of you|you both|successful|for (each|every|any|loyal|sending|referring|bringing|telling|spreading|your referral|the referral|referrals))',
  ],
  // What others do, or were refused, told of by a practice that does not.
  'not-our-doing': [
    "(some|other|many|most|certain|a few|plenty of) ..2 ('therapists'|'counselors'|'clinics'|'practices'|'centers'|'agencies'|'directories'|'companies'|'coaches'|'programs'|'websites'|'platforms'|'offices'|'rehabs'|'bloggers'|'sites'|'apps'|'providers'|'groups'|'places')",
    '(gym|dentist|spa|car wash|start up friends|marketing (agency|firm|company)|sales rep|salesman|consultant|a company|an agency|a firm|app companies|somebody|a caller) ..6 (offer|offers|offered|give|gives|gave|suggest|suggesting|pitch|pitched|wrote|called|asked|pay|pays|want|wanted)',
    '(offered|asked|pitched|emailed|called|written) (me|us) ',
    '(get|gets|are|is|am|was|were|been) ..1 (asked|offered|pitched|approached) ',
    '(code of ethics|ethics code|our ethics|the code|state law|federal law|against the law|illegal|kickback law|learned better|it be void|struck us)',
    '(letter|note|advice|tip|tips|guide) (to|for) ..2 (therapists|clinicians|colleagues|supervisees|students|new)',
    '(a reader|readers) ..2 (ask|asks|asked|write|writes|wrote)',
    '(you will not|you do not|nobody will|no one will) (see|find|get|be|need)',
    '(grandfather|grandmother|grandparents|great aunt|old days|back then|in those days)',
    '(early bird|early registration|group rate|reduced fee|reduced fees|low fee|lower fee|sliding|fees go up|who need (it|them)|in need|who can not afford|scholarship)',
  ],
  // Money that says nothing of referrals.
  'other-money': [
    '(scholarship|sliding scale|copay|deductible|superbill|insurer|insurance (company|plan|covers|pays)|tax deductible|fundraiser|charity|auction|bake sale|payroll|salary|w 2|employee)',
    '(we|i) (will|can|may|often|gladly|happily|always)? (refer|send|point|steer) (you|them|people|clients|couples|families|folks) (to|on|elsewhere|out)',
    '(referral|referrals) (to|for) (a|an|other|another|testing|medication|psychiatry|specialists|outside|community|clinics)',
    '(doctor|physician|pcp|school|court|judge) (may|can|will|might|has|often)? (refer|send)',
    '(open house|bring the (whole)? (family|kids)|our associates|our clinicians|per couple|each couple)',
    '(list of referrals|no referral (needed|required|necessary)|referral (is )?(not)? (needed|required)|need a referral|self refer|doctor be referral)',
    '(your partner|your spouse|both partners|group rate|groups of|early bird|bring (your|a) (partner|spouse|lunch|pillow|notebook|questions|sweater))',
  ],
}
