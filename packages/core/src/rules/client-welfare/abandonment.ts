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
    'Three no-shows and [[you are off my books]]. I don’t call after people.',
  ],
  allows: [
    'Late cancels are charged in full.',
  ],
}
