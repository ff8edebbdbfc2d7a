import type { Rule } from '../rule.ts'

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
  wording: ['fees-and-cancellation'],
  looks: [
    {
      phrases: [
        '(trade|swap|barter|exchange) ..4 @my-hour ..3 (for|with|against) .. @any-goods',
        '(trade|swap|barter|exchange) .. @any-goods ..3 (for|with|against) .. @my-hour',
        "(accept|take|welcome|love|open to|happy to|glad to|willing to|consider|offer) (a|an|to|in|some|the occasional)? (_)? ('trade'|'trades'|barter|bartering|'swap'|'swaps')",
        "('trades'|'barter'|bartering|'swaps') .. (welcome|accepted|ok|okay|considered|possible|available)",
        '@goods ..4 (in exchange for|in return for|in trade for|toward|towards|against) (a|an|the|your|our|my|some)? _? (fee|balance|bill|session|copay|therapy|counseling)',
        '(pay|settle) (me|us|your _|for (therapy|sessions|counseling))? in (kind|trade|@goods)',
        '(pay|paid) (me|us) with @goods',
        '(payment|payments) in (kind|trade|@goods)',
        'let _ barter',
        '(fix|mend|paint|mow|shovel|plow|build|repair|cook|clean|haul|chop|weed|bake|wire|plumb|roof) .. (my|our) ..6 (and|for) ..8 (session|hour|even|square|fee|couch)',
        '@goods ..6 (call it (even|square)|good as (cash|money)|(count|counts|works|work) as (payment|cash|a payment|your fee))',
        '(call it (even|square)) ..8 @goods',
        '(session|hour|fee|therapy) for (a|an|your|some|two|#|half a|every) (cord of|dozen|box of|bushel of|load of)? @goods',
        '(pay|paid) in @goods',
        '@goods ..4 (welcome|accepted) (as|in|for|toward) (payment|place|lieu|your)',
        'work off (an|a|your|the|some) _? (hour|session|fee|balance|bill|debt)',
        '@my-hour .. (in exchange|in return|in trade) for .. @any-goods',
        '(an|one|#) hour of (therapy|counseling|family therapy|coaching|my time) for (an|one|#) (hour|day|afternoon)',
      ],
      except: [
        '(trade|swap|exchange) (stories|numbers|emails|ideas|notes|places|appointments|times|glances|insults|blame)',
        'trade off',
        'trade (school|union|show|secret)',
      ],
      without: { phrases: ['@asked-for'], within: 'sentence' },
    },
    {
      phrases: [
        '@goods ..4 (instead of|in place of|in lieu of|rather than) (a|an|the|your|our|my|paying)? _? (fee|payment|cash|money|bill|copay|check|dollars)',
      ],
      // "Instead of" is no denial here.
      ignoring: ['negated'],
      without: { phrases: ['@not', '@asked-for'], within: 'sentence' },
    },
  ],
  flags: [
    'Happy to [[trade sessions for web design]].',
    'We are glad to [[swap an hour of counseling for an hour of bookkeeping]].',
    'Short of cash? [[Pay in produce]].',
    'We take firewood, [[eggs or yard work instead of a fee]].',
    '[[Barter welcome]].',
    'I am [[open to bartering]] with anybody who can fix a truck.',
    'You can [[work off your balance]] in the garden.',
    '- Sliding scale\n- [[Trades considered]]',
    '**Artists:** I will take a [[mural or a portrait in place of my fee]].',
    'I offer [[therapy in exchange for childcare]].',
    'I’ll do [[an hour of family therapy for an hour]] with your horses.',
    'We [[accept trades]]: massage, honey, roofing.',
  ],
  allows: [
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
