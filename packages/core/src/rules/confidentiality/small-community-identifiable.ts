import { addUp } from '../../match/adding-up.ts'
import { clearsStories, weigh } from '../../match/evidence.ts'
import type { Finder } from '../../match/reading.ts'
import type { Rule } from '../rule.ts'

/** Somebody, where they can be met, and that they are in the writer's care. */
const placed = addUp({
  about: [
    { note: 'one whom the place knows', weight: 3, phrases: ['@placed-one'] },
    { note: 'one of a few', weight: 1, phrases: ['@known-few'] },
  ],
  signs: [
    { note: 'where they are known', weight: 1, phrases: ['@known-spot'] },
    { note: 'in your care', weight: 2, phrases: ['@in-care-here'] },
    {
      note: 'a small place',
      weight: 1,
      phrases: ['@small-place', '@hushed', '@you-guess'],
      within: 'passage',
    },
    { note: 'a private matter', weight: 1, phrases: ['@private-matter', '@misfortune', '@their-outcome'] },
    { note: 'a practice', weight: 1, phrases: ['@own-work'], within: 'passage' },
    { note: 'somebody else', weight: -3, phrases: ['@not-their-care'] },
    {
      note: 'made up, or signed for',
      weight: -5,
      phrases: ['@made-up', '@written-permission'],
      within: 'passage',
    },
  ],
  enough: 7,
  guards: ['questioned', 'quoted', 'attributed'],
})

const known = weigh({
  about: [
    {
      note: 'one whom neighbors know',
      weight: 2,
      phrases: ['@local-one'],
      except: ['@not-this-client', '@my-own-people'],
      with: { phrases: ['@was-in-care'], within: 'passage' },
      guards: ['supposed', 'questioned', 'negated', 'quoted', 'hedged'],
    },
    {
      note: 'one whom neighbors know',
      weight: 2,
      phrases: ['@one-with-past'],
      except: ['@not-this-client', '@my-own-people', '@not-of-mine'],
      with: { phrases: ['@hushed'], within: 'passage' },
      guards: ['supposed', 'questioned', 'negated', 'quoted', 'hedged'],
    },
  ],
  signs: [
    { note: 'in your care', weight: 1, phrases: ['@was-in-care'], aside: true },
    { note: 'readers can guess', weight: 1, phrases: ['@you-guess'], guards: ['supposed'] },
    { note: 'what befell them', weight: 1, phrases: ['@misfortune', '@private-matter', '@their-outcome'] },
    { note: 'when', weight: 1, phrases: ['@time-ago', '@just-now', '(since|during) (lent|advent|^)'] },
    { note: 'what sets them apart', weight: 1, phrases: ['@sets-apart'] },
  ],
  enough: 4,
  clearedBy: clearsStories,
  guards: ['supposed', 'questioned', 'quoted'],
})

const find: Finder = function* (reading, tell) {
  yield* known(reading, tell)
  yield* placed(reading, tell)
}

export const smallCommunityIdentifiable: Rule = {
  id: 'confidentiality/small-community-identifiable',
  title: 'Clients whom neighbors would know',
  standards: ['2.4', '2.2'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Tells readers nearby who the client is even without a name; leave the person out, or make up an example.',
  explanation:
    'In a small place a job, a boat or a speech is as good as a name. Words such as you do the math, or you have all met her, invite readers to guess who the client is, and usually they can. The Code asks for written permission, or for steps that really protect the person. Leaving out the name is not such a step when the rest of the town can fill it in.',
  fine: 'Remarks on practicing in a small town with no client in them, news of staff and neighbors, and invented people.',
  knownProblems:
    'It looks for words that point to what readers know. Details that only neighbors could place, with no such words, are left to the rule on client stories.',
  better: [
    {
      instead: "No names, but you've all eaten at their place.",
      write: "I live where I work, so I don't tell stories about clients at all.",
    },
    {
      instead: "She's one of two pilots in this county, and she came to me for panic.",
      write: 'Panic can happen to anyone, also to people with steady jobs.',
    },
  ],
  tips: ['permission-or-disguise', 'no-session-talk'],
  wording: ['written-permission-note'],
  find,
  looks: [
    {
      phrases: ['@people-would-know'],
      with: {
        phrases: [
          '@came-to-me',
          '@this-client',
          '@told-me',
          '@alias',
          '@i-saw',
          'no name',
          '(intake|new client|caseload)',
          '(i|we) _? _? (see|help) @one-person',
          '(finish|graduate) _? (from)? (counseling|therapy)',
          "(couple|family|client|patient|man|woman) (i|we) _? _? (see|'saw'|help|'helped'|'worked with')",
          '(in|on) (my|our) (office|couch)',
        ],
        within: 'passage',
      },
      except: ['(you know|you will know) (him|her|them) (best|better)'],
      without: { phrases: ['@made-up', '@written-permission', '@published'], within: 'passage' },
    },
  ],
  flags: [
    "I see a couple whose names you'd know. [[If you shop at the co-op you have probably heard them]] argue by the cheese.",
    "I won't say who came to me this spring, but [[everyone in town knows whose]] boat sank.",
    'No names, but [[you do the math]]: there is only one twelve-bed hospital here, and only one of its surgeons was in my office on Friday.',
    'The couple I worked with last year is [[one of about three in this county]] who raise llamas.',
    'He came to see me for his temper. [[You all know him]] from the parade.',
    'A woman I see on Mondays gave the [[speech you may have heard]] at the dedication.',
    'The family I see on Fridays lost the barn; [[anyone at the fire remembers them]].',
    "A couple came to me last fall, and [[you've all eaten at]] their place.",
    'Our parish drummer sat in my office all spring. [[You all know him]].',
    '- One of my clients won the pie contest: [[one of only four on this island]] who enter.',
    "No names. But [[you have probably seen them]] at the boat launch, where the marriage I'm treating came apart.",
    'I counsel a couple on Tuesdays. [[You may have heard them]] at the county fair.',
    "- A woman I've been seeing since spring: [[you all know her]] from the bank.",
    'She came to me for panic. [[Say hi when you see]] her at the bakery!',
    'A couple I see made the [[headline you may have seen]] on Sunday.',
    'No name here, but [[anyone at the boat yard will know who]] I mean: he came to me for his drinking.',
    "[[If you were at Grace Lutheran the day the organist left, you know whose marriage I've been mending.]]",
  ],
  allows: [
    'In a small town I often know the people who live next door, so we talk about what to do if we meet.',
    'You all know her from the parade: our receptionist Bev is retiring.',
    "I can't say whether anyone in town has been in my office.",
    'Everyone at the school knows who runs our bake sale.',
    'If you live near the river you have probably heard the new bell.',
    'If you meet your therapist at the store, do you say hi when you see them?',
    'You may have seen our float in the parade.',
    'There are about four couples therapists in this county.',
    'The family below is invented. You may have seen them in any supermarket.',
    'You know him best, and you can say what he needs.',
    'No names are used in our newsletter, ever.',
    'Ours is one of three clinics in this county with evening hours.',
    'When a couple I see walks into my church, I let them decide whether to say hello.',
    "You've probably seen our van around town.",
    'You all know Coach Dan; he is speaking at our fundraiser on Friday.',
    'You will know them by their T-shirts: our volunteers.',
    'The whole town talks when a marriage ends, and I keep quiet.',
    'The fellow behind the hardware counter fixed the lock of my office.',
  ],
}
