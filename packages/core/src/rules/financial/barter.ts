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
        "(trade|swap|barter|exchange) ..4 @my-hour ..3 (for|with|against) .. @any-goods",
        "(trade|swap|barter|exchange) .. @any-goods ..3 (for|with|against) .. @my-hour",
        "(accept|take|welcome|love|open to|happy to|glad to|willing to|consider|offer) (a|an|to|in|some|the occasional)? (_)? ('trade'|'trades'|barter|bartering|'swap'|'swaps')",
        "('trades'|'barter'|bartering|'swaps') .. (welcome|accepted|ok|okay|considered|possible|available)",
        '@goods ..4 (in exchange for|in return for|in trade for|toward|towards|against) (a|an|the|your|our|my|some)? _? (fee|balance|bill|session|copay|therapy|counseling)',
        '(pay|paid|settle) .. (in|with) (kind|trade|@goods)',
        "work off .. @my-hour",
        '@goods ..3 (buy|pay for|earn|cover) ..4 (session|hour|therapy|counseling)',
        '@my-hour .. (in exchange|in return|in trade) for .. @any-goods',
        "(an|one|#) hour of (therapy|counseling|family therapy|coaching|my time) for (an|one|#) (hour|day|afternoon)",
      ],
      except: ["(trade|swap|exchange) (stories|numbers|emails|ideas|notes|places|appointments|times|glances|insults|blame)", 'trade off', 'trade (school|union|show|secret)'],
      without: { phrases: ['@asked-for'], within: 'sentence' },
    },
    {
      phrases: [
        '@goods ..4 (instead of|in place of|in lieu of) (a|an|the|your|our|my|paying)? _? (fee|payment|cash|money|bill|copay)',
      ],
      // "Instead of" is no denial here.
      ignoring: ['negated'],
      without: { phrases: ['@not', '@asked-for'], within: 'sentence' },
    },
  ],
  flags: ['[[Happy to trade sessions for web design]].'],
  allows: ['We don’t barter.'],
}
