import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

/** A therapist's own referring, jobs, reviews and shared rides. */
const LOOK_ALIKES = [
  '(i|we|he|she|they|therapist|doctor) (will|can|may|often|always|sometimes|also|never|to)? (send|refer|introduce|bring) (a|any|some|each|every|all|our)? (new)? (@newcomer|you|them)',
  '(job|hiring|employee|staff|employment) ..6 (bonus|reward)',
  '@review',
  '(bring|invite) ..4 @acquaintance ..8 (coffee|donuts|cookies|pizza|potluck|lunch|dinner)',
  '(when|if|once|each|every|any|for) ..3 @acquaintance ..6 (book|sign up|enroll|register) ..3 (#|early|before|by|together|as a|in advance|online)',
  '(coupon|discount) >',
  'half of the (fee|price|cost)',
  '(bring|invite) ..2 @acquaintance ..1 to (the|our|a|an|this|your|any) ..4 (workshop|class|talk|group|event|evening|night|open house|meeting|lecture|session|appointment)',
  '(session|visit|call|class) (be|is) free for (everyone|all|anyone|anybody|any|teachers|students|veterans)',
]

/** Where the money goes elsewhere, or is no thanks for anything. */
const NOT_FOR_REFERRALS = [
  '@no-deal',
  '(for each|for every) ..2 @newcomer (we|i) (see|serve)',
  '(sliding scale|scholarship|insurance|copay|deductible|lost and found)',
]

export const referralReward: Rule = {
  id: 'financial/referral-reward',
  title: 'Reward for a referral',
  standards: ['8.1', '1.7', '3.4', '3.8'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Offers or takes something of value for sending clients, so nobody can tell whose interest a referral serves; leave the reward out.',
  explanation:
    "People who look for a therapist trust that a referral was made for their sake. When the sender gets money, credit or a gift, that trust is for sale, and this holds for clients and colleagues alike. Clients who bring friends for a reward also lose their own privacy. Many states have laws about paying for referrals, so check your state's rule.",
  fine: 'Thanking people in general for trusting you, saying that you pay nothing for referrals, plain discounts that do not depend on sending anyone, a flat fee for a directory or an advertisement.',
  knownProblems:
    'A price for coming in twos or as a group can look like a reward for bringing somebody. Reciprocal referrals without money are not noticed.',
  better: [
    {
      instead: 'Refer a friend and get $50 off your next session.',
      write:
        'You are always free to share our number. For privacy we give nothing for it and cannot say who called.',
    },
    {
      instead: 'We pay colleagues 10% for each client they send.',
      write: 'We are glad to hear from colleagues and to give them our view of who can help whom.',
    },
  ],
  tips: ['do-not-ask-for-praise', 'disclose-paid-links'],
  wording: [],
  // Somebody brought, something given, the one for the other.
  find: addUp({
    about: [{ note: 'something of value', weight: 2, phrases: ['@worth-having'] }],
    signs: [
      { note: 'somebody brought', weight: 2, phrases: ['@comes-by'], within: 'passage' },
      { note: 'one for the other', weight: 1, phrases: ['@for-each', '@comes-by'] },
    ],
    enough: 5,
    clearedBy: [
      { phrases: NOT_FOR_REFERRALS, within: 'passage' },
      { phrases: ['@other-money', '@not-our-doing'], within: 'passage' },
    ],
    guards: ['negated', 'questioned', 'quoted'],
  }),
  looks: [
    {
      phrases: [
        '@brings-in ..16 @treat',
        '@treat ..10 (for|on|when|if|per|whenever|once|every time|each time|as thanks for|as soon as|who|because|after|by|with) ..6 @brings-in',
        '(referral|refer a friend|bring a friend|introduction|buddy|ambassador|friend) (bonus|credit|discount|reward|rewards|gift|perk|prize|card|special|raffle|coupon|program|incentive|club)',
        "(give|gift) (a|your) friend _? (@reward|'$' # off|# ('%'|percent)) ..8 (get|yours|you)",
      ],
      except: LOOK_ALIKES,
      without: { phrases: [...NOT_FOR_REFERRALS, '@not-our-doing'], within: 'sentence' },
      ignoring: ['attributed'],
    },
    {
      // The friend in one sentence, the thanks in another.
      phrases: [
        '(your|the|both your) ..3 (session|visit|hour|appointment|month|package|tuition|intake|spot|class|place|one|next|bill|account|balance|statement) ..3 (be|is|are|will be|get) ..2 (free|half|on me|on us|on the house|paid for|covered|comped|waived|lighter|cheaper|credited)',
        '(you|each of you|both of you|everybody|you two) (both|each)? (will|can)? (also)? (get|save|win|earn|receive|score) ..3 @reward',
        '(with|get|gets|earn|receive|win|score|is|by way of) ..2 (pound|jar|loaf|dozen|bottle|basket|bouquet|batch|tin|pie|ham|candle|mug|tote|t shirt|tee|tickets|gift card|gas card|raffle|prize|swag|tumbler|hoodie)',
        "('$'|'£'|'€') # (a|per|each|for each|for every) ..1 (family|friend|couple|head|referral|person|name|sign up)",
        "(take|knock|shave|drop|credit|deduct) ..3 ('$'|#|a third|half) ..4 (off|to|from|toward) (your|the|both)",
      ],
      with: {
        phrases: [
          '(know|have) (a|an|any|some|another|somebody|someone) .. (couple|friend|family|pair|neighbor|somebody|someone|parent|mom|who)',
          '(refer|send|bring|tag|tell|telling|told|sending|bringing|recommend|recommending|introduce|invite|talk) ..4 @acquaintance',
          '(send|bring|steer|refer|tell) (them|her|him|somebody|someone|folks) ..3 (in|over|our way|my way|about us|to us|along)',
          '(refer|bring|tell|tag) (a|your) friend',
          '(refer a|bring a|referral|word of mouth|personal code|recommend us|recommend me|ambassador|loyalty)',
          '(hand|handing|pass|passing|give|giving) (them|her|him|on)? ..2 (my|our) (card|name|number)',
        ],
        within: 'passage',
      },
      except: LOOK_ALIKES,
      without: {
        phrases: ['@not-our-doing', ...NOT_FOR_REFERRALS, '(free|open) to (all|anyone|everyone|the public)'],
        within: 'passage',
      },
      ignoring: ['attributed'],
    },
  ],
  flags: [
    '[[Tell your neighbor about us and your next visit is half]] price.',
    '[[Bring a friend from work and we take $20 off for both of you]].',
    '[[A tote bag for each friend who books]].',
    '[[Refer a friend and get $50 off]] your next session.',
    'Know a couple who struggles? [[Send them our way and your next hour is on us]].',
    'For [[every couple you send, we take $40 off your bill]].',
    '[[When your sister signs up, you both get a $25 credit]].',
    '- [[Every referral earns you a **gift card]]**',
    '[[Give a friend $40 off, and get]] the same yourself.',
    '| For | You get |\n| --- | --- |\n| Friends | a [[referral bonus]] |',
    '[[Earn a free session when someone you know becomes a client]].',
    'Ask about our [[refer-a-friend credit]].',
  ],
  allows: [
    'Insurance pays us about $90 for each family session.',
    'A third of the deposit goes back to you if you cancel.',
    'Give your friend an hour to talk and get some air together.',
    'We do not pay for referrals, in cash or in gift cards.',
    'If you refer a friend, please know that we cannot tell you if they came.',
    '**Is there a reward for referring a friend?** No. It would put a price on your trust.',
    'Some centers pay $100 for each client you refer; ask them about it.',
    'We refer couples to a dietitian, and the first visit there is free.',
    'Bring your partner to the second session and bring your questions.',
    'Every couple who books six sessions gets a 10% discount.',
    'We pay our associates 60% of the fee for each client they see.',
    'If you know someone in danger, send them the crisis line; it is free.',
    'For each family we see, we give $5 to the shelter.',
    'Our employee referral bonus is $500.',
    'Bring the whole family: the open house has free coffee.',
    'A thank-you is all I give when a friend sends you here.',
    'Tag a friend who needs a rest today.',
  ],
}
