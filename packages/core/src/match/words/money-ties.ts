import type { WordClasses } from '../vocabulary.ts'

/** Goods sold beside therapy, links that pay, favors of businesses, presents. */
export const moneyTies: WordClasses = {
  // Goods that a practice may sell.
  wares: [
    '@stock',
    '(oil|oils|roll on|roll ons|spray|sprays|mists|balm|salve|bracelet|bracelets|pendant|crystals|crystal|stones|gemstones|sage|incense|teas|tisane|capsules|tablets|herbs|mushroom|mushrooms|microdose|gummies|collagen|creatine|electrolytes|cleanse|detox|patches|light box|white noise machine|sound machine|headband|headset|wristband|weighted blanket|weighted blankets|blankets|pillows|mattress|eye mask|plush|fidgets|workbook|workbooks|almanac|card deck|card decks|conversation cards|prompt cards|feelings cards|starter kit|starter kits|date night box|subscription box|audio course|video course|video series|audio program|masterclass|meditation album|guided meditations|merch|hoodie|mugs|candle|candles|soap|soaps|bath salts|doterra|young living|herbalife|arbonne|mary kay|supplement|supplements|vitamin|vitamins|probiotic|probiotics|magnesium|cbd|thc|hemp|kratom|kava|tincture|tinctures|drops|melatonin|ashwagandha|adaptogen|adaptogens|omega|protein powder|greens powder|diffuser|diffusers|essential oils|flower essences|bach flowers|remedy|remedies|nutraceuticals|biofeedback (device|band)|neurofeedback (headset|kit)|sleep (aid|aids|app)|mood (app|tracker))',
    "(my|our|his|her|^ be|dr ^ be) (own|new|latest|little|signature|best selling|bestselling)? ..1 (#|'$' #)? ..2 (book|course|journal|planner|deck|kit|app|album|line of|blend|devotional|membership|audio|videos|tea|shop|store|brand of)",
  ],
  // Offered for money.
  'for-money': [
    "('$' #|'£' #|'€' #|# (dollars|bucks|pounds|euros)|(ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred) (dollars|bucks|pounds))",
    '(for sale|on sale|in stock|restocked|back in stock|at cost|available (at|in|from|for)|sold (here|in|by|at)|i sell|we sell|sell (them|it|these)|(i|we) (stock|carry|bottle|rep|distribute|ship|make them|brew|pour|blend)|keep (some|the good one|a (few|stash|stack|shelf|supply))|my (own)? (line|shop|store|shelf|apothecary|stash|page|brand|label|blend|recipe|course|workbook|deck|kit)|our (own)? (line|shop|store|shelf|apothecary|brand|label|blend|course|workbook|deck|kit)|hand (made|sewn|poured|rolled|blended)|handmade|by me|order (off|from|through|yours|one|a|the|by|at)|pre order|preorder|buy|purchase|enroll|subscribe|upgrade|add ..4 (bundle|checkout|cart|order|bill|invoice)|at checkout|check out|at the (desk|till|register|counter|front desk)|by the (coat rack|couch|register|till|tissues)|behind the desk|price|priced|retail|wholesale|starter|distributor|rep|consultant for|discount|off (this|all) (week|month)|on (auto|subscription)|autoship|cash or card|venmo)',
    '(take|takes|took|carry|bring|leave|leaves|go|goes|walk out|send|sends|sent) ..3 (a|one|the|it|them|home|some|out) ..3 (bottle|jar|tub|home|box|copy|bag|pair|kit|set|tin|tube|pack)',
    '(take them|take it|take one|pick one up|grab one|grab (a|your|yours)|pick up (a|your|yours)|get (yours|a pair|your own)) ..2 (home|today|here|at|before|after|on (the|your) way)?',
  ],
  // Pressed on clients.
  pressed: [
    '(i|we) ..4 (put|moved|started|start|have|got|send|sent|prescribe|recommend|require|assign|hand|give|walk|steer|switch|switched|insist|swear by|point) ..6 (on|onto|to|them|it|with|you|home)',
    '(homework|required|mandatory|not optional|non negotiable|part of (the|your) (treatment|work|program|plan)|comes with|before (your|our) (first|next|second)|we start on|we will work from|ask (me|us|at|about|your (therapist|clinician|counselor))|need|must|have to|will want|do better|works better|sleep better|calmer|get started)',
    '(will|can) (pick|choose|measure|fit|match|mix|blend) ..4 (you|your)',
  ],
  'not-sold': [
    '(take|takes|skip|skips|forget) their',
    '(cached|dedicated|wrote|written for|article|review in the|estimated|study|studies|folded flag|planner recommendation|asks me for|journal of|journals of|shared journal|digital version|consultation at)',
    '(workshop|intensive|retreat|premarital|package|per session|each session|appointment|licensed|client special|first session|tissues|library|borrow|lend|loaner|free|no charge|not sell|sell nothing|do not buy|donated|raises money|fundraiser|pharmacist|physician|doctor|dietitian|local bookstore|bookshop|insurance|insurer|copay|appointment card|credit card|payment plan|sliding|open to (the public|all|anyone))',
    '(class|workshop|course|group) ..3 (fee|tuition|schedule|starts|begins|meets)',
  ],
  // Money or thanks that come back to the writer.
  'comes-back': [
    '(puts|drops|sends|adds|throws|leaves) ..5 (jar|pocket|kitty|coffers|till|fund|coffee fund|my account|tip jar)',
    '(mention|say|tell them|drop) ..3 (my name|our name|this practice|the practice be name|this letter|this show|the podcast|^ sent you)',
    '(pennies|cents|dollars|bucks|percentage|percent|bit|sliver|slice|dime|penny) ..5 (come|comes|wanders|finds|lands|goes|trickles|rolls|flows) ..3 (me|us|my way|our way|here|back)',
    '(shop|browse) (my|our) ..2 (picks|favorites|faves|shelf|list|storefront|closet|office|bag)',
    '(my|our) ..1 (discount code|promo code|coupon|referral code|referral link|special link|personal link|own link|tracking link|rep code)',
    '(credit|points|free month|free product|store credit) ..4 (when|each time|every time|if|whenever) ..1 (you|someone|somebody|a client|one of you)',
    "(slips|slip|kick|kicks|kicked|toss|tosses|sends|send|pays|pay|thanks|credits|credit|gives|drops|drop) ..1 (me|us|back|the (practice|office|clinic)) ..6 ('$'|'%'|#|percent|dollars|bucks|cut|something|little|bit|credit|commission|coffee|a bed|each|per|points|cents)",
    "(kick|kicks) back ..2 ('$'|#|to (me|us)|a)",
    '(i|we|the practice|the office|which|it) ..2 (get|gets|earn|earns|receive|receives|make|makes|pocket|pockets|take|takes|collect|score|see) ..5 (commission|cut|kickback|percentage|percent|slice|share|something|thank you|bonus|credit|credits|points|reward|pennies|cents|few dollars|few bucks|dollars|bucks|coffee money|a bit|little|sliver|fee|royalty|free month|finder be fee)',
    '(my|our) (cut|commission|percentage|slice|kickback|referral fee|finder be fee|affiliate)',
    '(i|we) (earn|profit|benefit) ',
    '(buys|buy|pays for|pay for|covers|funds|keeps|keep|supports|support|helps|feeds|fuels|goes to|goes toward) ..2 (me|us|my|our|this|the) ..3 (coffee|lights|podcast|blog|site|website|newsletter|hosting|habit|bills|rent|kids|dog|bird fund|fund|fed|caffeinated|channel|show)',
    '(so|and|then|only way) ..3 (i am|we are|i get|we get|they will|they can|i be|i will be|it) ..3 (credited|credit|paid|counted|tagged|know (it|you|who)|tracked)',
    '(know|knows|so they know|tell them) ..3 (it came from me|who sent you|i sent you|came from (me|us)|you came from|we sent you|my name)',
    '(tracked|traced|credited|tagged|counts|counted) to (me|us|my|our)',
    '(you save|you get) ..5 (i earn|i get|we earn|we get|i win|we both|we win)',
    '(we both|both of us|you and i both|everybody|everyone) (win|save|get|earn|benefit)',
    '(no (extra)? cost to you|costs you nothing|same price for you|at no extra)',
    "('affiliate'|partner link|referral link|paid link|sponsored link|commission)",
    '(my|our) (amazon)? (storefront|amazon (shop|store|list|page|storefront)|ltk|benable|shop my|shopmy|bookshop page|affiliate)',
  ],
  // Where the click or the purchase happens.
  'a-click': [
    '(link|links|code|codes|coupon|promo|storefront|bio|button|swipe up|swipe|checkout|url|qr|page|banner|page below|hyperlink)',
    '(buy|buys|bought|order|orders|ordered|purchase|purchases|sign up|signs up|signed up|sign ups|subscribe|subscribes|enroll|enrolls|shop|shops|sale|sales|download|downloads|get yours|grab|click|clicks|tap|install|join|joins|registers|copy|copies|a bed|a bottle)',
    '(use|enter|type|with|apply|mention|say|code) ^',
  ],
  'no-kickback': [
    '(disclose|bloggers|agency|ftc|ethics|code of)',
    '(no|not|never|nothing|none|nobody|neither|decline|turned|without|refuse) ..4 (codes|commission|affiliate|cut|kickback|earn|paid|pays|money|storefront|kickbacks|cent|penny)',
    '(portal|reschedule|appointment|webinar|register|registration|free|newsletter|parking|door|food pantry|shelter|charity|library|insurance|copay|deductible|superbill|referral source|refer a friend)',
  ],
  // A favor from a business.
  'a-favor': [
    '(my|our) (new)? ..2 (couch|chair|chairs|mattress|sofa|mug|robe|lamp|rug|desk|coffee|tea|snacks|office) ..2 (is|was|came|are) ..1 (from|via|by|courtesy) ^',
    '(lunch|dinner|drinks|coffee|weekend|stay|trip|tab|round) ..1 (be|was) on (^|them)',
    '(takes|take|took|taken) (good|great|such good|excellent) care of (us|me|our)',
    '(paid|paying|pays|was paid|were paid) (me|us)? ..1 to (say|write|post|wear|mention|talk|promote|share|try)',
    '(a fee from|stipend from|on their payroll|per our (agreement|contract)|in my contract|contractually|legal (makes|made) me say|on behalf of ^|for every (mention|post))',
    '(generous|generosity|kindness|support|largesse) ..2 (of|from|at) ..2 ^ ..8 (our|my|we|us)',
    '^ ..2 (hooked (me|us) up|spoils us|spoiled us|keeps us|keep us|looks after us|sponsors|sponsored|underwrites|bankrolls|treats us|stocks our|pays for (our|my)|paid for (our|my)|donated (our|the|my)|gave us)',
    '@treated-us',
    '(brought to you|presented to you|made possible|presented|underwritten|bankrolled|powered) (by|thanks to) ..2 ^',
    '(courtesy|compliments) (of|from) ..2 (^|our friends|the good|the people|the folks|the team|the makers)',
    '(gift|gifts|present|treat) (of|from) ..3 (friends at|people at|folks at|team at|makers|brand|company|hotel|resort|jeweller|jeweler)',
    '(refused|refuse|declined|would not (hear|let|take|charge)|insisted|not let (me|us)|never let (me|us)|never charge|never charged|not charge|did not charge|would not take) ..6 (pay|paying|payment|money|dime|cent|bill|tab|check|card|charge|me|us)',
    '(in (return|exchange)|as a thank you|as thanks|for the price) ..2 (for|of) ..4 (word|words|mention|mentions|review|post|posts|shout out|shoutout|plug|nod|story|caption|praise|honest|photo|photos|feature|line)',
    '(been|be|keep|keeps|kept|start|started) ..1 (sending|shipping|mailing|stocking|supplying|paying|spoiling|comping|gifting|hooking|feeding|keeping) (me|us|our|the office)',
    '(cheque|(annual|yearly|monthly|generous|quarterly|fat|nice|tidy) check|retainer|stipend|honorarium|sponsorship money|sponsorship|their (support|money|generosity)) ..4 (keep|keeps|kept|pays|paid|funds|funded|covers|covered|built|made|buys|bought|lets)',
    "'#' ..1 (partner|ad|sponsored|gifted|collab|spon|pr|paid|ambassador|brandpartner|hosted|freebie|prpackage|sp|invite|presstrip)",
    '(partnered|partnering|teamed up|teaming up|collabed|collaborated|collaborating|in partnership|in collaboration|proud partner|proud partners|joining forces) (with|of) ..2 (a|the|^|@brand-word)',
    "(brand|company|agency|they|sponsor|sponsors) (want|wants|wanted|asked|asks|begged|paid|pay|pays) ..1 (no '#'|me to|us to|only that|that i|me for|us for)",
    '(asks|asked|ask|wants|wanted) ..2 (only)? (that|for)? ..1 (i|me|us|we) ..2 (mention|plug|tag|rave|say (nice|kind|good))',
    '(all (i|we) (had|have) to do|the only (catch|condition) (was|be) that (i|we)|(my|our) end of the (deal|bargain)|have an (understanding|arrangement) (about|with)|agreed to (mention|be enthusiastic|rave|say nice))',
    '(free|complimentary|comped|gifted|gratis) (stay|night|nights|weekend|trip|box|boxes|case|bottles|mattress|pillow|pillows|samples|set of|robe|spa|meal|meals|suite|pair|chairs|sofa|couch|unit|product|products|swag|tickets|lunches|membership for|treatments|bed|beds)',
    '(got|get|received|given|had|have|sent|mine|it|stay|one|drink|sleep|sleeping|wear|wearing) ..3 (for free|for nothing|gratis|on the house|on their dime|comped|gifted|without paying|without paying a cent)',
    '(freebie|all expenses paid|expenses paid|swag (bag|bags)|pr package|press (trip|rate|stay)|media rate|hosted stay|hosted by ^|goody bag from|goodie bag from)',
    '(put|puts) (me|us|my (husband|wife|family)) ..2 up (at|in|for|>|,)',
    '(came|arrived|turned up|landed|showed up|appeared) ..4 (post|mail|box|doorstep|porch|desk) ..3 from ..4',
    '(they|who|which|that|@brand-word|owner|owners|maker|makers|chef|rep|reps|(folks|people|friends|team|gang|crew|pals) (at|from|over at) ..2) ..3 (sent|sends|shipped|mailed|lent|loaned|flew|fed|hosted|treated|spoiled|comped|furnished|outfitted|stocked|covered|picked up|pick up|picks up|foot|foots|footed|donated|supplied|sponsored|sponsor|sponsors|gifted|set up|hooked|gave|gives|bought|buys|paid|pays) ..2 (me|us|our (office|practice|team|staff|retreat|waiting room|lobby|bill|tab|lunch|lunches|sign|trip|stay|rent|website|playroom|group room|chairs|couch|coffee|party|conference)|my (office|practice|stay|trip|couch|bill|tab|room|flight|conference|hotel)|the (tab|bill|wine|snacks|room|food|rent|coffee))',
    '(i|we|dr ^|staff|team|my (husband|wife|family) and i|^) ..1 (was|were|got|get|being|am|have been) ..1 (treated|comped|gifted|hosted|flown|put up|upgraded|paid|sponsored|outfitted|kitted out) ..2 (to|by|out|down|up|with|for)',
    '(ambassador|ambassadors|spokesperson|spokesman|spokeswoman|brand partner|brand deal|paid partner|official (partner|therapist|provider|counselor)|on retainer|the face) (of|for|with|at) ..2 ^',
    "(bed|robe|mug|outfit|couch|sofa|chair|chairs|lamp|rug|desk|candle|lighting|wardrobe|coffee|snacks|wine|flowers) (from|by|via) '@'",
    '(this|today be|tonight be|our) ..2 (episode|post|newsletter|month|series|issue|blog|retreat|night|webinar|carousel|season|podcast|letter|column|video) ..6 (sponsor|sponsors|sponsored|underwritten|courtesy|in partnership|supported by|made possible)',
    '(thanks|thank you|gracias|merci|cheers|grateful|hugs|love|shout out|shoutout|hat tip|tip of (my|the) hat|bless) ..2 (to|for)? ..5 (for|who) ..3 (the new|the free|the gorgeous|the lovely|the box|the case|the crate|the couch|the chairs|the mattress|the weekend|the stay|the robe|the robes|my new|our new|these|this (gorgeous|lovely|beautiful|delicious)|having us|hosting|keeping us|keeping our|sending|stocking|sponsoring|treating|covering|picking up|footing|spoiling)',
    '(a word from our sponsor|our sponsor|our sponsors|this month be sponsor|my sponsors|my friends at ^|our friends at ^|our pals at ^)',
  ],
  'brand-word': [
    '(brand|company|maker|app|mattress|hotel|resort|lodge|inn|spa|rehab|clinic|center|jeweler|jeweller|winery|brewery|restaurant|bakery|bookshop|publisher|pharma|retreat|ranch|cruise|airline|startup|manufacturer|label|shop|store|firm|agency|chain|supplier)',
  ],
  // Praise, an order to go, a referral.
  'so-go': [
    '(go (there|see|stay|eat|try|get|visit|now|to)|go , go|visit them|visit|try (it|them|one|the)|stay there|book (it|a|your|with)|take your (anniversary|spouse|husband|wife|partner|sweetheart)|treat yourself|treat yourselves|send (you|couples|families|clients|people|anyone|anybody|a hurting|folks|my|our|all)|refer|refers|referred|referring|recommend|recommends|recommended|trust|trusts|swear by|obsessed|adore|superb|heavenly|gorgeous|dreamy|delicious|divine|magic|life changing|game changer|worth (it|every)|rave|raving|glowing|favorite|favourite|can not say enough|enthusiastic|check (them|it) out|say hi to|tell them|kind word|kind words|honest words|the (only )?(one|place|resort|rehab|center|bed|mattress) (i|we|where)|i would send|see the difference|hands down|best|first place|i tell (every|all|my)|tell every|clients (love|already|ask|adore)|couples (love|go home|goes home)|each couple|every couple|who make the|who makes the|thoughts on|use code|consider it mentioned|order (one|yours|some)|get one|get yours|buy|love (it|them|this|these|my|our)|sleeps|slept better|new (rug|couch|chair|sign|office))',
  ],
  'no-favor': [
    '(my own money|bought (it|mine)|asked (for)? nothing|no strings|turned (it|them) down|sent it back|no thanks|polite no|do not post|never post|aa sponsor|na sponsor|visa|under (nines|tens|eights)|league|food drive|food pantry|shelter|fundraiser|charity|scholarship|county|university|chapter|insurance|insurer|deductible|eap|employer|airline|voucher|consultation|handout|webinar|screening|parking|supervisor|professor|therapists who|some therapists|brands ,|nobody pays|decline|disclose|disclosed)',
    '(mother|mom|father|dad|grandmother|grandma|grandfather|parents|aunt|uncle|sister|brother|client|clients|god|life|school|friend|landlord|colleague|referral|doctor|doctors) ..3 (sent|sends|gave|gives|lent|bought|paid|pays|send|give)',
  ],
  // What may be sold or may not.
  'maybe-wares': [
    "('bottle'|'bottles'|'jar'|'jars'|'tub'|'tin'|'tins'|'box'|'boxes'|'bundle'|'bundles'|'kit'|'kits'|'book'|'books'|'journal'|'journals'|'planner'|'deck'|'decks'|'cards'|'course'|'courses'|'app'|'module'|'modules'|'membership'|'subscription'|'blend'|'tea'|'mug'|'tote'|'lamp'|'ring'|'game'|'devotional'|'guide'|'audio'|'recordings'|'grid'|'mist'|'lamb'|'blanket'|'pillow'|'bed'|'prints'|'poster'|'calendar'|'ebook'|'manual') !(an appointment|a session|with|online|your|now|a call|club)",
  ],
}
