import type { Rule } from '../rule.ts'

export const smallCommunityIdentifiable: Rule = {
  id: 'confidentiality/small-community-identifiable',
  title: 'Clients whom neighbors would know',
  standards: ['2.4', '2.2'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Tells readers nearby who the client is even without a name; leave the person out, or make up an example.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['permission-or-disguise', 'no-session-talk'],
  wording: ['composite-case-note'],
  looks: [
    {
      phrases: ['@people-would-know'],
      with: {
        phrases: ['@came-to-me', '@this-client', '@told-me', '@alias', '@i-saw', 'no name', '(intake|new client|caseload)', '(i|we) _? _? (see|help) @one-person', '(finish|graduate) _? (from)? (counseling|therapy)', "(couple|family|client|patient|man|woman) (i|we) _? _? (see|'saw'|help|'helped'|'worked with')", '(in|on) (my|our) (office|couch)'],
        within: 'passage',
      },
      except: ['(you know|you will know) (him|her|them) (best|better)'],
      without: { phrases: ['@made-up', '@written-permission', '@published'], within: 'passage' },
    },
  ],
  flags: [],
  allows: [],
}
