import { clearsStories, weigh } from '../../match/evidence.ts'
import type { Rule } from '../rule.ts'

export const clientStory: Rule = {
  id: 'confidentiality/client-story',
  title: 'Story of a particular client',
  standards: ['2.4', '2.2', '1.7', '2.7'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Tells of a particular client in details others may recognize; get written permission, or make up an example and say so.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['permission-or-disguise', 'no-session-talk'],
  wording: ['composite-case-note', 'written-permission-note'],
  find: weigh({
    about: [
      {
        note: 'a client of yours',
        weight: 2,
        phrases: ['@came-to-me'],
        except: ['@not-came-to-me'],
        guards: ['supposed', 'questioned', 'negated', 'quoted'],
      },
      { note: 'somebody told you', weight: 1, phrases: ['@told-me'] },
      { note: 'somebody you saw', weight: 1, phrases: ['@i-saw'], except: ['@i-saw ..12 @not-i-saw'] },
      { note: 'a letter to a client', weight: 2, phrases: ['@dear-client'] },
      { note: 'another name', weight: 1, phrases: ['@alias'], guards: ['questioned'], aside: true },
    ],
    signs: [
      { note: 'one particular person', weight: 0, phrases: ['@one-person'] },
      { note: 'when', weight: 1, phrases: ['@time-ago', '@just-now'] },
      { note: 'age', weight: 1, phrases: ['@age'] },
      { note: 'work', weight: 1, phrases: ['@their-work'] },
      { note: 'place', weight: 1, phrases: ['@a-place'] },
      { note: 'family', weight: 1, phrases: ['@their-family'] },
      { note: 'a private matter', weight: 1, phrases: ['@private-matter'] },
      { note: 'what befell them', weight: 1, phrases: ['@misfortune'] },
      { note: 'what they did', weight: 1, phrases: ['@dear-client-too'] },
      { note: 'their own words', weight: 1, phrases: ['@verbatim'] },
      { note: 'how it went', weight: 1, phrases: ['@their-outcome'] },
      { note: 'details changed', weight: -2, phrases: ['@disguised'] },
      { note: 'permission, not said to be in writing', weight: -1, phrases: ['@with-permission'] },
    ],
    enough: 4,
    clearedBy: clearsStories,
    guards: ['supposed', 'questioned'],
  }),
  flags: [],
  allows: [],
}
