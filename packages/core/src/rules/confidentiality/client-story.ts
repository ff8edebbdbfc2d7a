import { addUp } from '../../match/adding-up.ts'
import { clearsStories, weigh } from '../../match/evidence.ts'
import type { Finder } from '../../match/reading.ts'
import type { Rule } from '../rule.ts'

/** Who, how old, of what work, and what befell them, told in one sentence as a tale. */
const portrait = addUp({
  about: [{ note: 'one particular person and what they did', weight: 2, phrases: ['@portrait'] }],
  signs: [
    { note: 'told as a tale', weight: 2, phrases: ['@tale-told'], within: 'passage' },
    { note: 'age', weight: 1, phrases: ['@age', "',' (aged|of|both)? # #? ','", '# #? year old'] },
    { note: 'work', weight: 1, phrases: ['@their-work', '@occupation', '@livelihood', '@rare-work'] },
    { note: 'family', weight: 1, phrases: ['@their-family'] },
    { note: 'what befell them', weight: 1, phrases: ['@misfortune', '@private-matter', '@their-outcome'] },
    { note: 'what sets them apart', weight: 1, phrases: ['@sets-apart'] },
    { note: 'when', weight: 1, phrases: ['@time-ago'] },
    { note: 'a practice', weight: 1, phrases: ['@own-work', '@my-room'], within: 'passage' },
    {
      note: 'somebody else',
      weight: -4,
      phrases: ['@my-own-people', '@about-staff', '@not-of-mine', '@stranger'],
    },
    {
      note: 'people at large',
      weight: -3,
      phrases: ['(often|usually|sometimes|may|might|many|anyone|imagine|suppose)'],
    },
    {
      note: 'made up, signed for or published',
      weight: -6,
      phrases: ['@made-up', '@written-permission', '@published', '@disguised'],
      within: 'passage',
    },
  ],
  enough: 6,
  guards: ['questioned', 'quoted', 'attributed', 'negated'],
})

const known = weigh({
  about: [
    {
      note: 'a client of yours',
      weight: 2,
      phrases: ['@came-to-me'],
      except: ['@not-came-to-me'],
      guards: ['supposed', 'questioned', 'negated', 'quoted'],
    },
    {
      note: 'somebody told you',
      weight: 1,
      phrases: ['@told-me'],
      except: ['@not-this-client', '@stranger'],
      with: { phrases: ['@own-work'], within: 'section' },
    },
    {
      note: 'somebody you saw',
      weight: 1,
      phrases: ['@i-saw'],
      except: ['@i-saw ..12 @not-i-saw'],
    },
    {
      note: 'one person and what they did',
      weight: 2,
      phrases: ['@one-with-past'],
      except: ['@not-this-client', '@stranger', '@my-own-people', '@not-of-mine', '@helpers-and-helped'],
      with: { phrases: ['@my-room', '@came-to-me', '@taught-me'], within: 'sentence' },
      guards: ['supposed', 'questioned', 'negated', 'quoted', 'hedged'],
    },
    {
      note: 'one person and what they did',
      weight: 1,
      phrases: ['@one-with-past', '@one-did'],
      except: ['@not-this-client', '@stranger', '@my-own-people', '@not-of-mine', '@helpers-and-helped'],
      with: { phrases: ['@my-room'], within: 'passage' },
      guards: ['supposed', 'questioned', 'negated', 'quoted', 'hedged'],
    },
    {
      note: 'what somebody taught you',
      weight: 1,
      phrases: ['@taught-me'],
      except: ['@stranger', '@my-own-people', '@not-of-mine'],
      guards: ['questioned', 'negated', 'quoted'],
    },
    {
      note: 'one of yours',
      weight: 2,
      phrases: ['@one-of-mine'],
      except: ['@not-this-client'],
      guards: ['supposed', 'questioned', 'negated', 'quoted'],
    },
    { note: 'a letter to a client', weight: 2, phrases: ['@dear-client'] },
    { note: 'asked to share it', weight: 1, phrases: ['@asked-to-share'], aside: true },
    {
      note: 'why it may be told',
      weight: 2,
      phrases: ['@easy-to-tell'],
      aside: true,
      guards: ['questioned', 'negated'],
    },
    {
      note: 'a disguise hinted at',
      weight: 1,
      phrases: ['@alias'],
      guards: ['questioned'],
      aside: true,
      with: { phrases: ['@own-work'], within: 'page' },
    },
  ],
  signs: [
    { note: 'one particular person', weight: 0, phrases: ['@one-person'] },
    { note: 'when', weight: 1, phrases: ['@time-ago', '@just-now'] },
    { note: 'age', weight: 1, phrases: ['@age'] },
    {
      note: 'work',
      weight: 1,
      phrases: ['@their-work', '(a|an|the|former|retired|@weekday) _? _? @livelihood'],
    },
    { note: 'what sets them apart', weight: 1, phrases: ['@sets-apart'] },
    { note: 'in your room', weight: 1, phrases: ['@my-room'], aside: true },
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
  clearedBy: [
    ...clearsStories,
    {
      phrases: [
        '@about-staff',
        '@not-of-mine',
        '(rmft|lmft|lmfta|amft|lcsw|lpc|lmhc|core skills|runs the (desk|office|front))',
        'i (saw|had) (a|my) _? (counselor|therapist|psychologist|analyst)',
        'the (man|woman) who taught me to',
        'every (couple|client|family) who',
      ],
      within: 'sentence',
    },
  ],
  guards: ['supposed', 'questioned'],
})

const find: Finder = function* (reading, tell) {
  yield* known(reading, tell)
  yield* portrait(reading, tell)
}

export const clientStory: Rule = {
  id: 'confidentiality/client-story',
  title: 'Story of a particular client',
  standards: ['2.4', '2.2', '1.7', '2.7'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'A reader who knows them could tell who this is, from details such as age, job and town together; get written permission or invent.',
  explanation:
    'A story about one particular client can be recognized by that client, by family, or by neighbors, even when the name is changed. Each detail is harmless alone; age, work, place, a date, a family and a rare event together point to one person. Shingle adds such details up around the mention of a client and speaks when they say too much. The Code leaves two ways to use clinical material in public: written permission from everyone concerned, or a disguise that truly protects them. Changed names alone, or a spoken yes, are neither.',
  fine: 'Invented or composite people, said to be so. Stories for which everybody concerned has signed. Published cases, films and books. Your own life. What clients in general often say.',
  knownProblems:
    "It can't tell a good disguise from a bare story, and it misses stories told without any word that points to a client. It may take a friend or a workshop guest for a client.",
  better: [
    {
      instead: 'A couple I worked with last spring, a nurse and a trucker from Dale, had lost a baby.',
      write: 'Couples who lose a baby often grieve at different speeds. The two people below are invented.',
    },
    {
      instead: "I'll call her June; she's 58 and plays the organ.",
      write: 'This example is made up: a woman who has not spoken to her sister for years.',
    },
    {
      instead: 'Names have been changed.',
      write: 'Everyone described here read this text and agreed in writing to its appearing here.',
    },
  ],
  tips: ['permission-or-disguise', 'no-session-talk'],
  wording: ['written-permission-note', 'composite-case-note'],
  find,
  flags: [
    "[[Last winter a roofer came to see me after he fell]] off the wagon for the third time. His wife had already packed the kids into her mother's spare room.",
    "I'll call her June, a client of long ago. [[She is 58, plays the organ at St. Brendan's, and hadn't spoken to her sister since their father]]'s funeral.",
    '[[A couple I worked with two years ago]] had lost twins at twenty weeks. She went back to teaching at Harlow Middle School; he could not walk past the nursery.',
    `[[One of my first clients was a retired sheriff who slept in]] his truck. He told me, "I can't hear her breathe without counting."`,
    '"Ray" and "Lila" (names changed) came for therapy. They [[own the bakery on Fulton]] Street. [[He gambled away the deposit on their second shop, and she found out at]] the bank.',
    "[[Twelve sessions later they moved back in]] together. He's a lineman, she's 34 and had an affair with his foreman.",
    '[[Years ago a mother told me that her son had set the barn fire]]. He was eleven, and he sat in my office for a year.',
    '- [[The pilot: he sat across from me every Friday in May, a man of 61 whose daughter had stopped]] taking his calls.',
    '[[My client, a nurse at Mercy Hospital, was diagnosed with bipolar disorder last spring]].',
    'Therapist friends, advice please: I have [[a 29 year old paramedic, two kids, husband in jail, and she wants to quit]].',
    "She asked me not to use her name. [[She's a dispatcher in Cobb County, her brother died in the mill fire, and she came to me when the nightmares]] started.",
    "| Story | What happened |\n|---|---|\n| The teacher | [[A kindergarten teacher came to us after her husband's arrest in March]] and told us she'd burned his letters |",
    "There was [[a girl I saw, thirteen, who had stopped eating after her parents' divorce]].",
    "In 2016 [[I sat with a widow who kept her husband]]'s voicemail. She ran the ferry office in Port Anders.",
    "[[One of my families lost their house in the flood and hadn't slept]] under one roof since.",
    "[[Last year a couple came in because he had spent their savings on a boat, and she'd found out from]] the bank.",
    '“Let me tell you about Oren. [[He’s 46, drives the plow for the county, and he **came to me** after his second DUI]].”',
    'I still think of [[the organ builder, fifty-nine, who hid his eviction from his wife]] for a year.',
    'There was [[the glassblower whose son drowned and who sold the furnace the same night; our work took six months]].',
  ],
  allows: [
    'Everyone described here read this story and signed a release before it appeared: a welder, 52, who came to see me after his wife left.',
    'The couple below is made up. He is a plumber of 45, she teaches at the high school, and they came to me after an affair.',
    'I work with nurses, firefighters and teachers who come to me after a loss.',
    'When a couple comes to see me after an affair, I ask each of them what they hope for.',
    "Imagine a couple: she's 34, he's a pilot, and last year they lost a baby.",
    'My own marriage nearly ended in 2009, after my husband lost his job at the mill.',
    'In the film a retired surgeon comes to see a therapist after his daughter dies.',
    'I trained as a nurse in Dayton, and my first supervisor taught me to wait.',
    'Couples often tell me that the affair was not the worst part.',
    'My mother finished her treatment last winter at 71; she was a nurse in Ohio, and she is married to my father still.',
    'A friend told me last month that her marriage was over. She is 44 and a nurse.',
    'My grandmother ran a bakery in Ohio, and she listened to everyone who came through the door.',
    'My father was a lobsterman, and his brother drowned the year I was born.',
    'The idea came to me last winter, on the road between Erie and home.',
    "> I came to see her after my second divorce, at 47, and I don't hide in the garage any more.",
    "Did I ever work with a firefighter of 50 who had lost his brother? I wouldn't tell you.",
    "Should you tell a client's story if you call her June and move her to Ohio?",
    'A colleague asked me whether her intern may write about a case, and I said to ask a lawyer.',
    'My uncle, a glassblower of fifty-nine, hid his eviction from us for a year.',
  ],
}
