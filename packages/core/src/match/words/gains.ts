import type { WordClasses } from '../vocabulary.ts'

/** What a therapist gets from a brand, gives to a client or takes from one, and work done for a court. */
export const gains: WordClasses = {
  // What a brand does for somebody it wants to be praised by.
  'treated-us': [
    "('gifted'|'gifting'|'comped'|'comping'|'shipped'|'shipping'|'hooked'|'supplied'|'supplies'|'hosted'|'hosting'|'flew'|'flies'|'covered'|'stocked'|'stocks'|'spoiled'|'outfitted'|'outfits'|'furnished'|'furnishes'|'upgraded'|'sponsored') (me|us|our (office|practice|team|staff|lobby|waiting room|playroom|trip|stay|retreat|lunch)|my (office|practice|desk|trip|stay)|the (office|practice|team|staff|lobby|waiting room|playroom))",
    "'put' (me|us|my (husband|wife|family)) up",
    "'treated' (me|us|our team|our staff|the (team|staff|office)) to",
  ],
  // Kindnesses of anybody, telling only beside praise of goods.
  'gave-us': [
    "('sent'|'sends'|'sending'|'gave'|'gives'|'mailed'|'mails'|'loaned'|'lent'|'provided'|'provides'|'handed'|'dropped off'|'pays'|'paid'|'slipped'|'brought') (me|us|our (office|practice|family|waiting room)|my (family|office|practice))",
    "('kept'|'keep'|'keeps') (me|us|our (fridge|shelves|freezer|coffee pot|office)) (in|full|stocked|supplied)",
  ],
  // Praise of goods, as in an advertisement.
  plug: [
    '(free|complimentary|sample|samples|on the house|review|recommend|discount|order|obsessed|favorite|treat yourself|treat yourselves|go get|check them out|try them|try it|worth every|love it|love them|swear by|best|code|link|tell (my|your|all my|everyone)|clients|couples|families|listeners|readers|believe in|changed|dreamy|comfy|use daily|every day|mention|rave|talk about)',
  ],
  'ad-words': [
    '(sponsor|sponsors|sponsored|sponsorship|ad|ads|advert|advertisement|paidpartner|paidpartnership|brandpartner|brandambassador|sponsoredpost|gifted|giftedbybrand|gotthisforfree|collab|promo|promoted)',
    '(paid|brand|sponsored|promotional) (partner|partnership|post|placement|promotion|content|collaboration|ambassador|episode|segment|deal|review|mention)',
    'brand (ambassador|partner|rep)',
  ],
  // What a column, a podcast or a page is.
  'our-media': [
    '(podcast|episode|blog|post|column|newsletter|series|show|video|videos|reel|reels|livestream|webinar|page|issue|feature|guide|season|email|message|article|giveaway|challenge|retreat|workshop|reminder|tip|tips|segment|quiz|story|stories)',
  ],
  // Work done for a court, an agency or a bargain between two people.
  'court-work': [
    '(custody|parenting|fitness|forensic|psychological|psychosexual|court ordered|court|competency|disability|immigration|threat|risk|bonding|adoption|relocation|fitness for duty|fit for duty|return to work|pre employment|mental health|parental|visitation|reunification|hardship|independent|safety) (report|reports|evaluation|evaluations|evaluator|eval|evals|assessment|assessments|letter|letters|affidavit|affidavits|recommendation|recommendations|clearance|investigation|study|hearing|testimony|plan)',
    '(home study|home studies|expert witness|expert testimony|expert opinion|custody recommendation|parenting coordinator|parent coordinator|parenting coordination|guardian ad litem|gal|arbitrator|arbitration|arbitrate|mediator|mediators|mediation|mediate|mediating|divorce coach|collaborative divorce|settlement|evaluator|affidavit|forensic (work|report|services)|divorce papers|separation agreement|parenting plan|custody schedule|court report)',
    '(testify|testifies|testifying|testimony|take the stand|go to court|speak for you in court|witness|vouch|swear) (as|for|on|to|in|before|that|about|against) ..6',
    '(report|reports|recommendation|recommendations|opinion|evaluation|letter|findings) ..2 (to|for) (the|your|a) (judge|court|lawyer|attorney|board|probation officer|caseworker|agency|bishop|employer|insurer|school)',
    '(tell|write|advise|show|recommend to|say to|report to|speak to|convince) (to)? (the|your) (judge|court|magistrate)',
    '(who|which) ..3 (better|fit|fitter|unfit) parent',
  ],
  // Work done with a client.
  'care-work': [
    '(therapy|counseling|treatment|therapist|therapists|counselor|counselors|clinician|clinicians|counsel|counsels|counseling|treat|treats|treating|treated|psychotherapy|psychotherapist|session|sessions|healing|heal|see you|seeing you|lmft|mft|marriage work|couples work|trauma work|my care|our care|client|clients|patient|patients|couples|psychologist)',
  ],
  // Presents, and what stands for them.
  present: [
    '(gift|presents|gift (card|cards|basket|bag|certificate to ^)|tip jar|wish list|wishlist|registry|treats|goodies|goody bag|swag|prize|prizes|raffle|raffles|drawing|door prize|sweepstakes|giveaway|mug|tote|t shirt|tee|hoodie|blanket|necklace|bracelet|charm|ring|candle|journal|plant|teddy bear|basket|casserole|casseroles|cookies|pie|pies|cake|jam|wine|whiskey|bourbon|champagne|bottle|flowers|peonies|roses|chocolate|chocolates|candy|truffles|venison|tomatoes|honey|eggs|tamales|quilt|painting|tickets|box seats|season tickets|concert tickets|gas card|visa card|visa cards|amazon card|starbucks card|target card|cards|cash|venmo|paypal|cash app|zelle|money|envelope|condo|cabin|timeshare|beach house|lake house|airline miles|spa day|massage|manicure|pedicure|dinner|lunch|silver dollar|keepsake|souvenir|ornament|stocking|fruit basket|bouquet|bouquets)',
  ],
  'glad-of': [
    '(appreciate|love|adore|accept|welcome|enjoy|treasure|never say no to|never turn down|never refuse|can not resist|partial to|fond of|happy with|grateful for|thankful for|delighted by|melt for|keep them coming|keep those coming|always welcome|gladly accepted|gratefully accepted|happily accepted|much appreciated|accepted|encouraged|favorite)',
  ],
  // Goods that a practice sells or pushes.
  goodie: [
    '@product',
    '(oil|oils|roll on|roll ons|roller|rollers|tincture|tinctures|drops|gummy|gummies|supplement|supplements|vitamin|vitamins|powder|greens|collagen|probiotic|probiotics|omega|magnesium|melatonin|cbd|syrup|tea|teas|candle|candles|vela|velas|crystal|crystals|bracelet|bracelets|soap|lotion|balm|salve|spray|mist|diffuser|diffusers|cleanse|detox kit|shake|shakes|protein|mushroom|mushrooms|bath bomb|bath salts|weighted (blanket|lamb|toy|animal|vest)|light (box|lamp|therapy lamp)|journal|journals|planner|planners|workbook|workbooks|card deck|deck|decks|cards|devotional|book|books|manual|ebook|e book|course|courses|class|masterclass|video class|video course|program|membership|subscription|app|kit|kits|box|bundle|package|mattress|pillow|pillows|headband|wearable|ring|tracker|wristband|patches|patch|essential oil|essential oils|starter set|starter kit|audio|audios|meditations|merch|mug|tumbler|water|mat)',
  ],
  // Goods that nobody gives away as a handout.
  stock: [
    '(oil|roll on|roller|tincture|drops|gummy|gummies|supplement|vitamins|powder|greens|collagen|probiotic|omega|magnesium|melatonin|cbd|syrup|candle|velas|crystal|soap|lotion|balm|salve|mist|diffuser|cleanse|shake|mushroom|bath bomb|bath salts|weighted (blanket|lamb|toy|animal|vest)|journal|planner|workbook|card deck|devotional|mug|starter kit|starter set|essential oil|headband|tea blend|merch|capsules|adaptogens)',
  ],
  'sold-here': [
    "('$' #|# dollars|# bucks|pesos)",
    '(for sale|on sale|in stock|restocked|back in stock|available) (at|in|from|through|by|on|now|here)',
    '(at|by|in|from|out of|off) (the|my|our) (front desk|desk|register|counter|lobby|waiting room|reception|office shop|gift shop|shop|store|shelf|trunk|car|studio|cabinet|bookshelf|storefront|apothecary|garage)',
    '(i|we) (sell|stock|carry|bottle|distribute|rep|blend|pour|keep on hand|ship|import)',
    '(auto ship|autoship|auto delivery|subscribe|order (one|yours|today|now|here|from me|through me|from us)|buy (one|yours|it|them|from me|from us|here|a pair)|cash or card|we take (cards|cash|venmo)|required|mandatory|not optional)',
    '(my|our) (husband|wife|sister|daughter|mother in law|mom|mother|son|brother|partner) (make|makes|sell|sells|bottle|bottles|brew|brews|import|imports|blend|blends)',
  ],
}
