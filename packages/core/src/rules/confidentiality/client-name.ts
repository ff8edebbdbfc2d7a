import type { Rule } from '../rule.ts'

export const clientName: Rule = {
  id: 'confidentiality/client-name',
  title: 'Client named',
  standards: ['2.2', '2.4'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Names somebody as a client, which tells everyone that they had therapy; take the name out unless they signed for this.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['no-session-talk', 'permission-or-disguise'],
  wording: ['written-permission-note'],
  looks: [
    {
      phrases: [
        "(my|our|a) _? _? 'client' ','? !@calendar ^ (^|'!'|','|'.'|who|has|is|was|told|and|just|for)",
        '@celebrate ..4 !(@calendar|i) ^ ..6 @therapy-done',
        "!(@calendar|i|everyone|couples|clients|they|we|he|she|it|people|many|most|you|after|once|when|because|since) ^ (and ^)? ^? ','? (who)? @therapy-done",
        "(it is|that is|meet|thanks) ^ from (the|my|our) (@weekday|morning|evening|grief|couples|women|men) _? (group|circle|session)?",
        "(if)? you are reading this ',' ^",
        "by ^ ',' (age|aged)? # ',' who",
      ],
      except: ['@not-client-name'],
      without: { phrases: ['@written-permission', '@made-up', '@published', '@not-client-name'], within: 'sentence' },
    },
    {
      phrases: ["(anyway)? (hi|hello|love you|hey) ','? ^"],
      with: { phrases: ["'client' ('told'|'found'|'said'|'asked'|'came'|'sent'|'brought')"], within: 'passage' },
    },
  ],
  flags: [],
  allows: [],
}
