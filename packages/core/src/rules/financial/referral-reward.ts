import type { Rule } from '../rule.ts'

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
  looks: [
    {
      phrases: [
        '@send-us ..12 @reward',
        '@reward ..8 (for|on|when|if|per|whenever|once|every time|each time|as thanks for) ..6 @send-us',
        '@reward ..8 (when|if|once|whenever) .. @your-people ..6 (start|sign up|book|join|become a client)',
        '@reward (for|per) .. (referral|sign up|introduction|new client)',
        '(referral|refer a friend|bring a friend) (bonus|credit|discount|reward|gift|perk|prize|card)',
        '(when|if|once|each|every|any|whoever) .. @newcomer ..6 (start|sign up|book|join|enroll|come in|show up|turn up|walk in|walk through|land|get here|call) ..8 (your|you get|you will get|you both) ..4 @reward',
        "(give|gift) (a|your) friend _? (@reward|'$' # off|# ('%'|percent)) ..8 (get|yours|you)",
      ],
      except: [
        '(i|we|he|she|they|therapist|doctor) (will|can|may|often|always|sometimes|also|never|to)? (send|refer|introduce|bring) (a|any|some|each|every|all|our)? (new)? (@newcomer|you|them)',
        '(job|hiring|employee|staff|employment) ..6 (bonus|reward)',
        '@review',
      ],
    },
    {
      phrases: [
        "(we|i|practice|clinic) (will|would|gladly|happily)? (pay|send|give|kick|slip) .. ('$'|'%'|#|percent|a fee|a cut|a commission|a bonus) ..8 (for|per) (each|every|any) _? (family|couple|client|person|patient|one) (you (send|refer|bring|introduce|point)|(who|that) ..6 (from you|your (office|practice|church|word))|sent|referred)",
        "(we|i|practice|clinic) (will|would|gladly|happily)? (pay|send|give|kick|slip) .. ('$'|'%'|#|percent|a fee|a cut|a commission|a bonus) ..4 (for|per) (each|every|any|a)? (referral|lead|sign up|introduction)",
        "(share|split|kick back|return|mail|give) ..8 (fee|percent|'%'|cut|slice|check|portion|payment) ..4 (with|to|for) (whoever|you|the|any|each|every|colleagues|doctors|those|anyone) ..6 (send|refer|point|steer|introduce)",
        "(pay|send|give|slip|kick) (me|us|back) ..6 (percent|'%'|commission|cut) ..3 (per|for|on|till|until|of) ..3 (sign up|referral|client|booking|each|every|case|couple|family)",
        "(pay|send|give|slip|kick) (me|us|back) ..6 (fee|'$' #) ..3 (per|for) (each|every|any)? (sign up|referral|booking)",
        "(earn|get|receive|collect|take|offer|pay) (a|an|our|their|my)? _? _? (referral fee|(finder|finders|finder's) fee|kickback|referral commission)",
        '(split|share) (the|our|my)? (fee|fees) with (whoever|the|anyone|colleagues|those) .. (refer|referring|sent|sends|send)',
      ],
      except: [
        '(donate|donation|charity|shelter|fund)',
        'pay (our|my|each|all) _? (associate|clinician|therapist|staff|intern|contractor|counselor|supervisor)',
      ],
      without: { phrases: ['(employee|job opening|salary|payroll|billing company)'], within: 'sentence' },
    },
  ],
  flags: [
    '[[Refer a friend and get $50 off]] your next session.',
    'Know a couple who struggles? [[Send them our way and your next hour is on us]].',
    'For [[every couple you send, we take $40 off]] your bill.',
    'Doctors and lawyers: [[we pay $75 for each family that comes by way of your office]].',
    '[[When your sister signs up, you both get a $25 credit]].',
    '- [[Every referral earns you a **gift card]]**',
    'I send colleagues my overflow, and they [[send me ten percent of each]] fee.',
    '[[Give a friend $40 off, and get]] the same yourself.',
    '| For | You get |\n| --- | --- |\n| Friends | a [[referral bonus]] |',
    'Earn a [[free session when someone you know becomes a client]].',
    'Ask about our [[refer-a-friend credit]].',
    'Colleagues: we [[pay a finder’s fee]] of $50 per referral.',
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
