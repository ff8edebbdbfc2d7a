import { weigh } from '../../match/evidence.ts'
import type { Rule } from '../rule.ts'

export const reviewReplyConfirmsClient: Rule = {
  id: 'confidentiality/review-reply-confirms-client',
  title: 'Reply that confirms a client',
  standards: ['2.2', '2.1'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Answers a public review in a way that shows its writer was a client; send one fixed reply that leaves it open.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['neutral-replies'],
  wording: ['neutral-review-reply'],
  find: weigh({
    about: [
      { note: 'what only a client would be told', weight: 3, phrases: ['@client-business', '@reviewer-did'], except: ['@says-nothing'] },
      { note: 'you knew them', weight: 2, phrases: ['@knew-you', '@billed-you'], except: ['@not-knew-you', '@says-nothing'], guards: ['supposed', 'questioned', 'negated', 'quoted'] },
      { note: 'what you did for them', weight: 1, phrases: ['@we-did'], except: ['@says-nothing'], guards: ['supposed', 'questioned', 'negated', 'quoted'] },
      { note: 'what they did', weight: 1, phrases: ['@you-did'], except: ['@says-nothing'], guards: ['supposed', 'questioned', 'quoted'] },
      { note: 'their care', weight: 1, phrases: ['@your-care'], except: ['@says-nothing'], guards: ['supposed', 'questioned', 'negated', 'quoted'] },
    ],
    signs: [
      { note: 'a reply', weight: 2, phrases: ['@a-reply'], aside: true },
    ],
    enough: 4,
    each: true,
    clearedBy: [],
    guards: ['supposed', 'questioned'],
  }),
  flags: [],
  allows: [],
}
