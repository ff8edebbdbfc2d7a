import type { Rule } from '../rule.ts'

export const gifts: Rule = {
  id: 'conflict-of-interest/gifts',
  title: 'Gifts to and from clients',
  standards: ['3.9', '1.3'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Asks for or promises presents, which may make clients feel they owe something; leave gifts out of public copy and talk in person.',
  explanation:
    'A wish list or a tip jar tells clients what it takes to be liked. Those who can’t give worry, those who do may expect something, and neither says so. Prizes for coming do the same the other way round: they tie the work to a reward and make it hard to stop. What to do about a plate of cookies is a matter for two people in a room, with their customs and their work in mind, not for a notice.',
  fine: 'Declining gifts, talking about them in session, gift certificates of others, and gifts within families.',
  knownProblems: 'It cannot tell a token from a treasure, and flags both where they are asked for.',
  better: [
    {
      instead: 'My wish list is on the front desk.',
      write: 'Please don’t feel that you should bring anything. A word at the end is plenty.',
    },
    {
      instead: 'Finish ten sessions and pick a prize.',
      write: 'At the tenth session we’ll look back together at what has changed.',
    },
  ],
  tips: [],
  wording: [],
  looks: [
    {
      phrases: [
        // Asked for, hinted at.
        "(i|we|counselor|therapist) ..4 @glad-of ..8 @present",
        '(my|our|counselor|therapist) ..4 (wish list|wishlist|registry|amazon list|gift list|tip jar|venmo|cash app|zelle|paypal|p o box for gifts)',
        "(tip|tips|tipping|gratuity|gratuities|gift|gifts|present|presents) ..5 (always|gladly|gratefully|happily|be|are|never|much)? ..2 (welcome|welcomed|accepted|appreciated|encouraged|expected|optional|jar|allowed|fund|go to|envelope)",
        '@present ..6 (always welcome|gladly accepted|happily accepted|gratefully accepted|much appreciated|never refused|keep them coming|will not be refused|encouraged)',
        '(birthday|christmas|holiday|holidays|anniversary|retirement|appreciation|baby shower|wedding) ..16 (venmo|cash app|zelle|paypal|registry|wish list|gift card|gift cards|my size|bring me|get me|send me|partial to|i like|i love|chip in|envelope|fund|collection|would like)',
        '(buy|bring|get|send|slip|leave|give|treat|spoil) (me|us|your (therapist|counselor)) ..4 @present',
        '(thank|thanks|spoil|love on|show (me|your|some)) ..2 (your|a|my|our) (therapist|counselor|counsellor) ..6 (with|by|:|a|day|week|gift)',
        '(chip in|pitch in|pass the hat|take up a collection|collection|fund) ..8 (therapist|counselor|for (me|us|my|our|^)|sabbatical|vacation|birthday|gift|truck|trip)',
        // Taken.
        '@seen-people ..8 (bring|brings|brought|give|gives|gave|given|send|sends|sent|drop off|drop by|drops|leave|leaves|left|bake|bakes|baked|knit|knitted|treat|treats|treated|buy|buys|bought|offer|offers|offered|insist|insists|lend|lends|lent|loan|loaned|surprise|surprised|gift|gifts|gifted|shower|showers|spoil|spoils|made|make|hand|handed|slip|slips|slipped|tip|tips|tipped|paid for|say thanks|asked what) ..8 (me|us|our|my|@present)',
        '@present ..8 (from|you all|y all|my|our|that) ..3 (@seen-people|bring (me|us|by|in)|drop (by|off)|leave (me|us|on)|keep bringing|send)',
        '(i|we) ..3 (got|received|wearing|wear|drink|drank|eat|ate|enjoy|enjoying|loved|burned|hung|accepted|took|keep) ..6 @present ..6 (from|by|of) ..4 @seen-people',
        '(one|some|several|lots|most) of (my|our) ..2 (family|families|couple|couples|client|clients|teens|folks|people|ladies) ..8 (condo|cabin|tickets|boat|house|truck|gift|timeshare|car|plane|miles|suite)',
        '(how|way) (folks|people|clients|couples|they) ..4 (say|show|give) (thanks|thank you|gratitude|appreciation)',
        // Given.
        '(i|we) (will|also|always|love to|like to|then|even)? (give|send|hand|mail|gift|buy|present|treat|surprise|offer|slip|reward|spoil) ..3 (you|every|each|all|our|my|them|both|new|@seen-people) ..8 @present',
        '(every|each|all|new|any|loyal|first|returning) ..2 (client|couple|family|patient|teen|kid|graduate|clients|couples|families) ..3 (who _ _? _?)? ..2 (get|gets|receive|receives|earn|earns|win|wins|take home|takes home|leave with|leaves with|pick|picks|is entered|are entered|goes home with|choose|chooses) ..8 @present',
        '(complete|finish|attend|book|do|keep|show up|come|refer|sign up|schedule|stick) ..8 (and|to|for|get|we will|i will|=|:) ..6 (pick|win|get|receive|earn|choose|have|take home|give you|send you|treat you|enter|entered|score) ..6 @present',
        '(enter|entered|entry|drawing|raffle|giveaway|sweepstakes) ..10 @seen-people',
        '@seen-people ..8 (drawing|raffle|giveaway|sweepstakes|door prize|enter to win|entered)',
        '(loyalty|punch|frequent|rewards) (card|program|points) ..8 (free|session|gift|mug|prize|client|clients)',
        '(treasure chest|treasure box|prize box|prize closet|swag bag|goody bag|welcome (gift|box|basket|bag)|graduation (gift|basket|present)|birthday (gift|treat|present)) ..8 (client|you|couple|from us|from me|gas card|gift card|every|each|new|for)',
        '@present ..2 (with|for) (every|each|your) ..2 (first|tenth|fifth|last|final|new|#)? (session|package|booking|appointment|intake)',
        '@present ..6 (for|to) ..3 (first|loyal|every|each|new|all) ..3 (client|clients|couple|couples|patients)',
        '@present ..6 (from|for) (your|the) (therapist|counselor|clinician)',
        '(jar|button|qr code|envelope|venmo) ..6 (by the door|on the (receipt|desk|counter|table)|at checkout|# percent|15|20|25)',
        '(wish list|wishlist) ..14 @seen-people',
        '@seen-people (who)? ..3 (ask|asks|asked|wonder|wondering) ..4 what ..4 (like|want|need|get) ',
        'you should not have',
        '(earrings|scarf|necklace|bracelet|flowers|wine|cookies|pie|quilt|painting|mug|jam|roses|candle|chocolates) (is|are|was|were) (gorgeous|beautiful|delicious|perfect|divine|stunning|amazing|heaven|too much|already gone)',
        '@seen-people ..4 (keep|keeps|kept|keeping|stock|stocks|supply|supplies) (me|us|him|her) ..3 (in|supplied|stocked|fed)',
        '(let|lets) us (have|use|borrow|stay) ..10 (truck|cabin|condo|house|boat|movers|car|place|trailer)',
        '(to|thanks) ..3 @seen-people ..3 who ..10 (paid|gave|brought|sent|let|bought|baked|lent|covered|drove)',
      ],
      except: [
        '(gift (certificate|certificates) ..6 (session|counseling|therapy))',
        '(give|gives|send|offer|hand) ..4 (you|them|each|every|clients|couples|families) ..8 (tools|homework|worksheet|worksheets|handout|handouts|space|time|receipt|superbill|link|form|forms|card with|cards with|appointment card|business card|names)',
        '(as)? (a|the|this|your|her|his|my) gift (for|of) (listening|silence|gab|time|presence)',
        '(cash|check|checks|venmo|card|credit card|zelle) ..6 (payment|payments|pay|fee|fees|accepted|insurance)',
        '(i|we) (accept|take) ..4 (cash|check|checks|venmo|card|cards|credit|insurance|zelle|money)',
        '(give|draw|bring|make|made|drew) (me|us)? (a|some|their)? drawing',
        '(prompt|question|conversation|feelings|flash) cards',
        '(stickers|bookmark|pencil)',
        '(present|presents|presenting) (moment|with|for|in|problem|a|the|at|as|to)',
        '(dinner|lunch|money|cash|cards|tip|tips|journal|plant|cake|ring|blanket|plants|bottle) (table|time|conversation|conversations|fight|talk|for (parents|couples|teens)|from (a|the))',
      ],
      without: {
        phrases: [
          '(not|never|no|cannot) ..8 (accept|take|keep|expect|gifts|presents|tips)',
          '(food (pantry|drive|bank)|shelter|charity|toy drive|nonprofit|donate|donated|donation)',
        ],
        within: 'sentence',
      },
    },
  ],
  flags: [],
  allows: [],
}
