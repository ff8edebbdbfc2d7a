import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

/** Swapping among colleagues, neighbors and partners; things brought for a sale or a drive. */
const OTHER_SENSES = [
  '(photo|photos|id|card deck|deck of|tires checked|to do list|chores (and|by|,))',
  '(trade|swap|trading|swapping|swapped|exchange) (stories|numbers|emails|ideas|notes|places|appointments|times|glances|insults|blame|recipes|roles|seats|lists|words|vows|chores|nights|rings|gifts|looks)',
  '(trade off|trade offs|trade school|trade union|trade show|trade secret|tricks of the trade|swap meet|stock exchange|foreign exchange)',
  '(colleague|colleagues|therapists|clinicians|supervisor) ..8 @swap-it',
]

/** Not the practice's own offer to clients. */
const NOT_OURS = [
  '(colleagues only|potluck|bake sale|farmers market|library|yard sale|fundraiser|food bank|food drive|donate|donation|donations|raffle|open house|refreshments)',
  '(grandfather|grandmother|great aunt|grew up|growing up|neighbors|neighbours|each other|one another|dog|package|packages|deliveries|old days|country doctor|in those days|used to pay)',
]

export const barter: Rule = {
  id: 'financial/barter',
  title: 'Offer to trade for therapy',
  standards: ['8.5', '1.3', '3.8', '1.7'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Offers therapy in trade for goods or work, which makes client and therapist business partners; a lower fee avoids that.',
  explanation:
    'The Code asks therapists to avoid barter as a rule. It leaves room where the client asks for it, nobody is exploited, the relationship stays sound and there is a clear written contract. A public offer turns that round: the therapist asks first. A roof that leaks or a logo nobody likes then sits in the room with both of you.',
  fine: 'Saying that you do not trade, explaining how the question is handled when a client raises it, or using the words for something else: trading blame for listening, swapping appointment times.',
  knownProblems: 'Oblique offers that name neither the trade nor the goods are missed.',
  better: [
    {
      instead: 'We are happy to swap sessions for web work.',
      write: 'We keep a few places at a lower fee. If cost stands in your way, please ask.',
    },
    {
      instead: 'Short of cash? Pay in produce!',
      write: 'If money is tight, we can space sessions out or help you find a clinic with lower fees.',
    },
  ],
  tips: [],
  wording: [],
  // Work, goods and care in one sentence, in whatever order.
  find: addUp({
    about: [{ note: 'stands for money', weight: 1, phrases: ['@stands-in'] }],
    signs: [
      { note: 'work or goods', weight: 1, phrases: ['@does-work', '@kind-goods'] },
      { note: 'work or goods nearby', weight: 1, phrases: ['@does-work', '@kind-goods'], within: 'passage' },
      { note: 'what is owed', weight: 1, phrases: ['@care-owed'] },
      { note: 'help wanted', weight: 1, phrases: ['@wants-hands'] },
      { note: 'no money', weight: 1, phrases: ['@no-money'], within: 'passage' },
    ],
    enough: 4,
    clearedBy: [
      { phrases: [...NOT_OURS, '@no-trade', '@asked-for'], within: 'passage' },
      { phrases: ['@not-our-doing'], within: 'passage' },
    ],
    guards: ['negated', 'questioned', 'quoted'],
  }),
  looks: [
    {
      // So much work for so much of an hour; a list of ways to pay that ends in eggs.
      phrases: [
        "@work-amount ..4 (cover|covers|buy|buys|get you|gets you|earn|earns|pay for|pays for|'is' worth|good for) ..4 (@care-owed|month|week|fall|spring|winter|summer)",
        '(cash|card|check|cheque|visa|venmo|hsa) ,? (and|or|&) @kind-goods',
        '(equivalent|same|value) (value)? in @kind-goods',
        "you ('fix'|'mend'|'paint'|'build'|'cook'|'bake'|'sew'|'clean'|'mow'|'plow'|'wire'|'feed'|'cut'|'shoot'|'design'|'write'|'code') (my|our|the) ..3 , ..1 (i|we) (will)? _? _? (your|you)",
      ],
      without: { phrases: ['@not-our-doing', ...NOT_OURS, '@no-trade', '@asked-for'], within: 'passage' },
      except: OTHER_SENSES,
      ignoring: ['attributed'],
    },
    {
      phrases: [
        '(trade|swap|barter|exchange) ..4 @my-hour ..3 (for|with|against) .. @any-goods',
        "(accept|welcome|love|open to|happy to|glad to|willing to|consider|offer|take) (a|to|in|some|the occasional)? ('barter'|'bartering')",
        "('trades'|'barter'|bartering|'swaps') .. (welcome|accepted|ok|okay|considered|possible|available)",
        '(pay|settle) (me|us|your _|for (therapy|sessions|counseling))? in (kind|trade|@goods)',
        '(pay|paid) in @goods',
        'work off (an|a|your|the|some) _? (session|fee|balance|bill|debt to (us|me)|hour (here|of (therapy|counseling)))',
        "[[(we|i) (love|like|enjoy|welcome) a (good|fair)? 'trade']] (>|'.'|'!'|,|:)",
        '@my-hour .. (in exchange|in return|in trade) for .. @any-goods',
        '(an|one|#) hour of (therapy|counseling|family therapy|coaching|my time) for (an|one|#) (hour|day|afternoon) (with|of|in|at|on) (a|your|my|@goods)',
      ],
      except: [
        '(trade|swap|exchange) (stories|numbers|emails|ideas|notes|places|appointments|times|glances|insults|blame)',
        'trade off',
        'trade (school|union|show|secret)',
      ],
      without: { phrases: ['@not-our-doing', '@asked-for'], within: 'sentence' },
      ignoring: ['attributed'],
    },
    {
      // Goods or work taking the place of money.
      phrases: [
        '@kind-goods ..10 @stands-for-money',
        '@stands-for-money ..8 @kind-goods',
        '(pay|paid|payable) (me|us)? ..1 (in|with) @kind-goods',
        '(take|accept|welcome|happy with|glad of|honor|settle for|known to take|known to accept|too proud to take|open to|partial to|say no to|turn down|never refused|refuse) ..6 @kind-goods',
      ],
      with: {
        phrases: [
          '(fee|fees|pay|paid|payment|payments|cash|money|sliding scale|afford|short|broke|account|bill|copay|tight|cost|charge|dollars|visa|venmo|check|cheque|trade|swap|barter|exchange)',
        ],
        within: 'passage',
      },
      ignoring: ['negated', 'attributed'],
      except: [
        '(do not|can not|never|no longer|not able to|will not|no|nor) ..5 (take|accept|trade|barter|swap|exchange|pay)',
        ...OTHER_SENSES,
      ],
      without: { phrases: ['@not-our-doing', ...NOT_OURS, '@no-trade'], within: 'passage' },
    },
    {
      // My trade for yours.
      phrases: [
        '(we|i|us|you|let|happy|glad|willing|open|love|will|can|would|could|also|always|gladly|always up|game) ..3 @swap-it ..8 (session|sessions|therapy|counseling|couples work|package|visits|intensive|services|skills)',
        '(session|sessions|therapy|counseling|hour|hours|couples work|package|visits|intensive|my time|counselling) ..8 (for|in (exchange|return|trade) for|against) ..4 (@kind-goods|@tradesfolk|(each|every) (piece|job|painting|room|page|hour|shift|day))',
        '(an equivalent in|the equivalent in|its worth in|same value in|that much in) @kind-goods',
        "(lets|let us|let's) ('swap'|'trade'|'barter'|'deal')",
        "('trade'|'trades'|'barter'|'bartering'|'swaps'|'bartered') (welcome|considered|accepted|happily|gladly|ok|okay|fine|by arrangement|possible|on request|too|available|also)",
      ],
      except: ['(do not|can not|never|no longer|will not|no|nor) ..4 @swap-it', ...OTHER_SENSES],
      without: { phrases: ['@not-our-doing', ...NOT_OURS, '@no-trade'], within: 'passage' },
      ignoring: ['attributed'],
    },
    {
      // Somebody with a trade is sought, and care is what they are offered.
      phrases: ['@tradesfolk ..6 (free|no charge|let us talk|lets talk|trade|swap|deal|barter|arrangement)'],
      with: {
        phrases: [
          '@swap-it',
          '(in (exchange|return|trade) for|free (sessions|therapy|counseling)|see (me|us) free|package of # sessions|session (for|on) (you|me|us))',
          '(thursday|monday|tuesday|wednesday|friday|open|free) (opening|hour|slot)',
        ],
        within: 'passage',
      },
      except: OTHER_SENSES,
      without: {
        phrases: [
          '@not-our-doing',
          ...NOT_OURS,
          '@no-trade',
          '(hire|hiring|w 2|salary|quote|invoice us|paid position)',
        ],
        within: 'passage',
      },
      ignoring: ['attributed'],
    },
    {
      phrases: [
        '@goods ..4 (instead of|in place of|in lieu of) (a|the|your|our|my|paying)? _? (fee|payment|cash|copay|dollars)',
      ],
      // "Instead of" is no denial here.
      ignoring: ['negated', 'attributed'],
      without: { phrases: ['@not-our-doing', '@not', '@asked-for'], within: 'sentence' },
    },
  ],
  flags: [
    'Happy to [[trade sessions for web design]].',
    'We are glad to [[swap an hour of counseling for an hour of bookkeeping]].',
    'Short of cash? [[Pay in produce]].',
    'We take [[firewood, eggs or yard work instead of a fee]].',
    '[[Barter welcome]].',
    'I am [[open to bartering]] with anybody who can fix a truck.',
    'You can [[work off your balance in the garden]].',
    '- Sliding scale\n- [[Trades considered]]',
    '**Artists:** I will take [[a mural or a portrait in place of my fee]].',
    'I offer [[therapy in exchange for childcare]].',
    'I’ll do [[an hour of family therapy for an hour with your]] horses.',
    'We [[accept trades: massage]], honey, roofing.',
  ],
  allows: [
    'We paint and build for part of the session.',
    'We welcome trades and shift workers with early hours.',
    'She fixed my roof and I watched her kids for an hour; neighbors do that.',
    'We don’t barter.',
    'We do not trade sessions for goods, though the offers have been creative.',
    '**Can I trade web design for sessions?** I am afraid not.',
    'Some therapists accept barter; I find that it muddies the water.',
    'Couples learn to trade blame for curiosity.',
    'Need to swap sessions with somebody? Write to Dana by Monday.',
    'If you ask to trade carpentry for therapy, we talk it over and put it in a clear contract.',
    'My grandfather was paid in chickens.',
    'The trades are hard on marriages: roofers work long hours.',
    'Trade places: each of you argues the other’s side in the session.',
    'Work off the stress of the day with a walk.',
    '“We accept trades,” the sign at the mechanic’s said.',
    'Pay attention in kind ways to each other.',
  ],
}
