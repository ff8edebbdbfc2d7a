import { clearsStories, weigh } from '../../match/evidence.ts'
import type { Rule } from '../rule.ts'

export const sessionDisclosure: Rule = {
  id: 'confidentiality/session-disclosure',
  title: 'Something from a session',
  standards: ['2.2', '2.4', '2.7', '1.7'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Repeats what went on in a session, which the client may read and know; leave it out, or write in general.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['no-session-talk', 'permission-or-disguise'],
  wording: ['composite-case-note'],
  find: weigh({
    about: [
      {
        note: 'a client of yours',
        weight: 2,
        phrases: ['@this-client'],
        except: ['@not-this-client'],
        guards: ['supposed', 'questioned', 'negated', 'quoted'],
      },
      {
        note: 'a session',
        weight: 1,
        phrases: ['@this-session', '@told-me', '@came-to-me'],
        except: ['@not-this-client', '@not-came-to-me'],
        guards: ['supposed', 'questioned', 'negated', 'quoted'],
      },
    ],
    signs: [
      { note: 'just now', weight: 1, phrases: ['@just-now'] },
      { note: 'their own words', weight: 1, phrases: ['@verbatim'] },
      { note: 'their feelings', weight: 1, phrases: ['@their-tears'] },
      { note: 'what it did to you', weight: 1, phrases: ['@my-reaction'], aside: true },
      { note: 'what happened', weight: 1, phrases: ['@private-matter', '@misfortune', '@their-outcome'] },
      { note: 'family', weight: 1, phrases: ['@their-family'] },
      { note: 'long ago', weight: -1, phrases: ['(year|decade) (ago|back)', 'last year', 'early in my career'] },
      { note: 'details changed', weight: -2, phrases: ['@disguised'] },
    ],
    enough: 3,
    clearedBy: clearsStories,
    guards: ['supposed', 'questioned'],
  }),
  flags: [],
  allows: [],
}
