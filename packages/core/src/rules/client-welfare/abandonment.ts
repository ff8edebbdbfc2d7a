import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

export const abandonment: Rule = {
  id: 'client-welfare/abandonment',
  title: 'Care that stops from one day to the next',
  standards: ['1.11', '1.10', '1.9'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Ends care at once and names nobody to turn to, which can leave people alone at a bad time; add notice, cover or referrals.',
  explanation:
    'People come to rely on an hour that is theirs. Copy that drops them for a missed visit, a bounced card or a relapse, or that announces a closed door with nobody behind it, reads as a threat to those who struggle most. The Code asks therapists not to leave clients without care, and to help them find it elsewhere. Limits are fine, endings too: say how much notice people get, what you do before you close a file, who covers, and where records go.',
  fine: 'A closing date with notice, referrals and a place for records; a vacation with cover; a file closed after you have written, with the door left open; fees for late cancellation.',
  knownProblems:
    'Looks for the way on (a referral, cover, notice) only up to the next heading. An ending told as a story or in a picture is missed.',
  better: [
    {
      instead: 'Miss twice and you’re out.',
      write:
        'After two missed visits I’ll call you. We can look for a better hour, or I’ll give you the names of others who may have one.',
    },
    {
      instead: 'Friday is my last day. Thank you, everybody!',
      write:
        'I’m closing the practice on June 30. We’ll use our last visits to plan, Ana Ruiz has kept places open, and your records will be with her.',
    },
  ],
  tips: ['treat-posts-as-advertising', 'expect-to-be-read'],
  wording: ['fees-and-cancellation'],
  find: addUp({
    about: [
      { note: 'care stops', weight: 1, phrases: ['@care-stops'], unless: ['hedged'] },
      { note: 'the therapist is gone', weight: 2, phrases: ['@gone-for-good'], unless: ['hedged'] },
      { note: 'somebody is shown out', weight: 2, phrases: ['@shown-out'], unless: ['hedged', 'attributed'] },
      { note: 'goodbye by notice', weight: 3, phrases: ['@by-notice'] },
    ],
    signs: [
      { note: 'at once', weight: 1, phrases: ['@at-once'] },
      { note: 'for a lapse', weight: 1, phrases: ['@client-slip'] },
      { note: 'nobody is there', weight: 1, phrases: ['@no-cover'] },
      { note: 'nobody is there, said nearby', weight: 1, phrases: ['@no-cover'], within: 'passage' },
      { note: 'whatever happens', weight: 2, phrases: ['@come-what-may'] },
      { note: 'the way on', weight: -3, phrases: ['@handed-on'], within: 'passage' },
      { note: 'it need not come to that', weight: -3, phrases: ['@no-such-end'] },
    ],
    enough: 3,
    guards: ['questioned', 'quoted'],
  }),
  flags: [
    '[[Three no-shows and you are off our schedule, no exceptions]].',
    'If a [[payment bounces, therapy stops that day and we do not call to]] ask why.',
    '[[Effective tonight the practice is closed]]. There is no cover and no forwarding number.',
    '[[Thursday was my last day]]. Please do not write, as nobody will be answering.',
    'Leave us a [[bad review and you are dropped, whatever we were in the]] middle of.',
    'All [[clients with state insurance are discharged as of Monday; we have no list of who else takes]] it.',
    '[[The minute your benefits run out, treatment ends]].',
    '[[Consider this our goodbye]], everybody. I have a surf school to open!',
    'A [[second late cancellation and your slot is gone; I do not give out other names]].',
    '[[Relapse and you are dismissed the same day]].',
    '- [[Two missed visits: we close your file automatically]]\n- Fees are due on Fridays',
    '| [[Balance past sixty days | care ends there and then, mid-crisis]] or not |',
  ],
  allows: [
    'Our office is closed on Monday for Labor Day. I will not be checking email; in a crisis call 988.',
    'Today was my last day at the agency, and on Monday I open my own practice.',
    'I am retiring on May 31. I have told everyone in person, and Ana Ruiz has kept places for those who want to go on.',
    'The office is closed the week of the 14th. Dr. Amadi is covering urgent calls.',
    'You will not lose your spot over a missed visit.',
    'Late cancellations are charged at half the fee.',
    'If we do not hear from you for a month, I will write first, then close the file. You can always come back.',
    'We never end treatment over an unpaid bill without working out together what happens next.',
    'Some clinics discharge people after two missed visits. We call them.',
    'You can stop therapy at any time.',
    '“Miss twice and you are out” was the rule where I trained, and people were harmed by it.',
    'What happens if I relapse? We talk about it, and you keep your place.',
    'Being left is hard. When a child was dropped by a parent, every goodbye is a big one.',
    'My last day before vacation is Friday; I am back on Monday the 9th.',
    'Our Elm Street location is closing on June 30. Every client has had a letter, and records will move to Oak Street.',
    'Sessions end ten minutes before the hour so that we can schedule the next one.',
    'The film ends at nine, and the doors are closed after that.',
  ],
}
