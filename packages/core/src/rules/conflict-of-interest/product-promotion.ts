import type { Rule } from '../rule.ts'

export const productPromotion: Rule = {
  id: 'conflict-of-interest/product-promotion',
  title: 'Products for clients',
  standards: ['3.4', '3.8', '1.7', '1.3'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Steers clients to a product, and they may find it hard to say no to you; leave buying out of therapy, and list free choices.',
  explanation:
    'Advice from one’s own therapist weighs more than an advertisement. Clients may buy to please, or fear for their place if they don’t. If the therapist earns by it, the advice itself comes into doubt; if it is a remedy, it may be outside a therapist’s training as well. Resources that cost nothing, offered to those who ask, do the same good.',
  fine: 'Reading lists, library books, free handouts, and saying that you sell nothing.',
  knownProblems:
    'It knows common products only. A thing sold without a word on clients or orders is passed over.',
  better: [
    {
      instead: 'We ask every family to start the gummies before the first visit.',
      write: 'There is nothing to buy before the first visit.',
    },
    {
      instead: 'I’m now a distributor, so I can take your order after the session.',
      write:
        'Several of you asked what is in the diffuser: cedar oil. I don’t sell any, and most shops have it.',
    },
  ],
  tips: ['disclose-paid-links', 'do-not-ask-for-praise'],
  wording: [],
  looks: [
    {
      phrases: [
        '(i|we) (now|always|usually|also)? (ask|tell|require|have|want) @whole-caseload ..3 (to (buy|use|start|order|take|get|try|download)|using|taking|buy|order|purchase) ..6 @product',
        '(i|we) require @whole-caseload ..2 to (buy|purchase|order)',
        '(i|we) (put|have|start|get) @whole-caseload ..3 on ..4 @remedy',
        '@my-caseload ..3 (buy|order|purchase|sleep on|start with|swear by) ..5 @product',
        '@my-caseload ..3 (take|go home with|leave with) .. @remedy',
        '(every|each|all|all of) ..3 (client|couple|patient|family) (buy|order|purchase) ..5 @product',
        '(i|we) (sell|recommend|prescribe) (to|that)? @whole-caseload ..3 (@product|i sell|we sell)',
        '(i|we) (sell|recommend|prescribe|suggest) ..4 @product ..3 to ..3 @whole-caseload',
        '(recommend|suggest|insist) (that)? @whole-caseload ..3 (buy|subscribe|order|take) ..4 @product',
        '@remedy ..4 (i|we) (now|always)? (put|give|recommend to|hand to|hand) ..2 @whole-caseload',
        '@remedy (save|saved|fix|fixed|heal|healed|calmed|cure|cured|rescue|rescued) ..3 (marriage|couple|client|families)',
        '^ (strip|drops|shake|tea|oil|patch|blend) (save|fix|heal|rescue) ..3 (marriage|couple|client)',
        '(sleep|mood|check-in|our|my|the)? (app|kit|workbook|course|book|gummies|deck|cards) .. (be not) (optional|up for debate|negotiable)',
        '(buying|purchasing|ordering|my|our) .. (course|book|workbook|kit|app|deck|supplement) ..4 be (required|mandatory|compulsory|a must) ..6 (session|therapy|therapist|appointment|start|begin|work with|client)',
        '(want|need|have to buy|need to buy) (the|our|my|a) _? _? @own-goods ..6 (session|visit|appointment|meet|hour|start)',
        '(meet|session|visit|appointment|start|hour) ..3 [[you will (want|need|have to buy|need to buy) (our|my|the) _? _? @own-goods]]',
      ],
      except: [
        '(library|lend|borrow|free|download free|no charge)',
        '(ask|tell) ..4 (not to|about) ..4 @product',
        '(take|takes) their vitamin',
        '(bottle|box|jar|tin|blanket|oil) (of|for|over)',
      ],
      without: {
        phrases: [
          '(doctor|physician|pharmacist|prescriber|prescribed)',
          '(free|lend|borrow|library|included|provide|provided|packet)',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: [
        '(put|add|charge) (it|them|one) (on|to) (your|the) (bill|tab|card|invoice|account)',
        '@own-client ..4 (take|buy|grab) (one|some|a few|them) home',
      ],
      with: { phrases: ['@product', '(my|our) (course|program)'], within: 'passage' },
    },
    {
      phrases: [
        '(i|we) (be|have become|became) (now|proudly|officially)? (a|an|the) _? _? (distributor|brand ambassador|reseller|brand partner|wellness advocate)',
        '(join|sign up|enroll) (under|beneath) (me|us)',
        '(my|our) (downline|upline)',
        '(take|place|put in) (your|an) order (at the end of|after|before|during|in) (the|your|our) (hour|session|visit|appointment)',
        '(order|buy|purchase|grab) (yours|one|a bottle|a set|a box|a jar) (at the front desk|in the waiting room|in session|before your (hour|session)|after your (hour|session|visit))',
        '(order|buy|purchase|pick up|get|grab) .. @remedy ..3 (at|after|before|during) (the|your|our) (session|visit|hour|appointment|front desk)',
        '(for sale|on sale|sold) (in|at) (my|our|the) (waiting room|front desk|office|practice)',
        '[[(will|do|can) not (start|begin|book|hold|have) (a|our|the|your)? (first|second|next|another)? session (until|unless|before) .. (read|buy|bought|done|finish|finished|order|ordered|watch|watched)]] ..3 ((my|our) (workbook|course|module|book|video)|chapter)',
        '(get|buy|order|download|pick up) (my|our) (course|book|app|workbook|kit|deck|program) .. (before|between) (our|your|the)? (first|next|second)? (session|visit|appointment)',
        '(my|our) (wellness|supplement|oil|skincare|nutrition) line',
        '(wellness|supplement|oil|skincare|nutrition) line (i|we)',
      ],
      except: ['(free|library)'],
    },
    {
      // Clients and goods in one sentence, with a price, an order or a push.
      phrases: ['@seen-people ..12 @goodie', '@goodie ..14 @seen-people'],
      with: {
        phrases: [
          '@sold-here',
          '(i|we) ..4 (recommend|put|start|hand|sell|push|prescribe|steer|walk|suggest|swear by|require|insist|assign|pour|rub|dab|send home)',
          '(my|our) (own)? ..3 (line|brand|blend|recipe|formula|gummies|oils|book|workbook|journal|app|course|deck|cards|kit|store|shop|program)',
          "('buy'|'buys'|'bought'|'order'|'orders'|'ordered'|'purchase'|'purchases'|'subscribes'|'burn'|'burns'|'wears'|'sniff'|swear by)",
        ],
        within: 'sentence',
      },
      except: [
        '(free|library|lend|borrow|no charge|public|included)',
        '(water|book|books|class|course|program|ring|tea|journal|cards|box|mat|app|patch|audio|deck|kit|package|bundle) (of|for (couples|families|parents)|fee|by|in the lobby|and coffee)',
        '(insurance|payment|credit|appointment|sliding|business) (card|cards|plan|package|program)',
        '(in|take|takes|offer|teach|run|lead|our|the|a|this) ..3 (class|course|program|workshop)',
        '(see|work with|help|treat|serve) ..4 (couples|families|clients|people) ..8 (program|app|water|course|class)',
      ],
      without: {
        phrases: ['(doctor|physician|pharmacist|prescriber|prescribed|never|not|no|library|borrow|free|lend|decline)'],
        within: 'sentence',
      },
    },
    {
      // Goods for sale beside the couch.
      phrases: [
        '@stock ..14 @sold-here',
        '@sold-here ..12 @stock',
        '(i|we) (will|can|always|may|like to|love to|would)? (start|put|get|set) (you|them|everyone|everybody|both of you|all of you) (on|up with) ..6 @goodie',
        '(ask|message|dm|talk to|text|see) (me|us) ..6 (about|to) ..6 (becoming|joining|ordering|a (starter|discount|sample)|the oils|my (oils|line|team|products)|partner|distributor|membership)',
        '(become|becoming|be|join|joining) ..4 (wellness|independent|business|brand|beauty|health) (partner|distributor|consultant|ambassador|advocate|rep)',
        '(side income|side hustle|residual income|passive income|downline|upline|join my team)',
        "(gift shop|our shop|our store|my shop|my store|apothecary|the merch) ..16 (client|clients|'$'|stock|new|sell|weighted|oil|candle|journal)",
        "(comes|come|included|bundled) with (the|your|every) (first|intake|initial) (visit|session|appointment) ..12 (auto ship|bill|charged|renew|'$'|monthly)",
        '(required|mandatory|compulsory|must buy|have to buy|need to buy|prerequisite) ..10 @stock',
        "@goodie ..8 (be|'(') ..1 (required|mandatory|compulsory|not optional|a must|non negotiable)",
        '(my|our) ..2 (husband|wife|sister|daughter|mother|son|brother|partner|mother in law) ..3 (bottles|bottle|brews|blends|imports) ..6',
      ],
      except: [
        '(free|library|lend|borrow|no charge|bake sale|fundraiser)',
        '(workshop|class|course|retreat) ..10 (includes|journal|workbook|manual|materials)',
        '(shop next door|pharmacy)',
      ],
      without: {
        phrases: ['(doctor|physician|pharmacist|prescriber|bake sale|never|nothing|sell nothing|not)'],
        within: 'sentence',
      },
    },
  ],
  flags: [
    '[[We ask every couple to buy the workbook]] at intake.',
    '[[I put my anxious clients on the magnesium]] and the change is something.',
    '[[Every couple of mine sleeps on a mattress]] like this.',
    'I’m thrilled: [[I am now a Leafwell distributor]]!',
    'Tell me, and I’ll [[take your order at the end of the hour]].',
    '- Oils are [[for sale in our waiting room]]\n- Tea is free',
    'The [[sleep app isn’t optional]] if you want to see me.',
    'We [[won’t book a second session until you’ve read]] my book.',
    'If it works for you, [[join under me]] and earn some back.',
    'The blend is nice; [[grab a bottle before your session]].',
    'Before we meet, [[you’ll need our starter kit]].',
    'These [[gummies saved two marriages]] this spring.',
  ],
  allows: [
    'I don’t sell supplements, and no author pays me for naming a book.',
    'The workbook is in the county library, and you can borrow ours.',
    'Do I have to buy anything?\n\nNothing at all.',
    'We lend every couple the workbook for the length of the course.',
    'Ask your doctor before you take magnesium or any supplement.',
    'Some practices put clients on gummies. We leave that to physicians.',
    'Six novels about grief, all of which you can find used.',
    'Our course on listening is open to the public at $40; you needn’t be a client.',
    'The candle in the lobby comes from the shop next door, which sells them.',
    'We never ask families to buy a kit, a book or an app.',
    'A weighted blanket may help some children sleep.',
    'Families carry a lot: jobs, school, a bottle for the baby.',
    'We don’t start a session until everyone has signed the consent.',
    'Most of my clients take their vitamins and skip their feelings.',
    'My couples carry a blanket of old hurts into the room, and a box of tissues out.',
    'You’ll want a blanket: the office is cold.',
    'We can’t hold a session until you have read our consent form.',
  ],
}
