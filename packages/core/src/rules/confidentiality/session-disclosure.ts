import { addUp } from '../../match/adding-up.ts'
import { clearsStories, weigh } from '../../match/evidence.ts'
import type { Finder } from '../../match/reading.ts'
import type { Rule } from '../rule.ts'

/** Somebody, the day, the room and what it did to the writer, in any order. */
const today = addUp({
  about: [{ note: 'somebody', weight: 1, phrases: ['@someone-today'] }],
  signs: [
    { note: 'just now', weight: 2, phrases: ['@right-then'] },
    { note: 'what they did', weight: 1, phrases: ['@speaks', '@client-did', '@verbatim', '@their-tears'] },
    { note: 'a private matter', weight: 1, phrases: ['@private-matter', '@their-family', '@misfortune'] },
    { note: 'your work', weight: 1, phrases: ['@told-of-work'], within: 'passage' },
    { note: 'what it did to you', weight: 1, phrases: ['@moved-me'], within: 'passage' },
    { note: 'somebody or something else', weight: -3, phrases: ['@not-of-today'] },
    {
      note: 'made up, signed for or published',
      weight: -5,
      phrases: ['@made-up', '@written-permission', '@published'],
      within: 'passage',
    },
  ],
  enough: 5,
  guards: ['questioned', 'quoted', 'negated', 'supposed'],
})

const known = weigh({
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
      phrases: ['@this-session'],
      except: ['@not-this-client', '@stranger'],
      with: { phrases: ['@own-work'], within: 'section' },
      guards: ['supposed', 'questioned', 'negated', 'quoted'],
    },
    {
      note: 'one person, the other day',
      weight: 1,
      phrases: [
        '@one-did',
        '@one-with-past',
        '(a|an|one|the|another|that|my|some) _? _? _? @soul ..5 @speaks',
        '(somebody|someone) ..3 (told|said to|asked|confessed to|showed) me',
        '(#|one|two|three) _? (cry|cries|crier|criers|walk out|walk outs|hug|hugs|slammed door|no show|meltdown|tears)',
      ],
      except: ['@not-this-client', '@stranger', '@my-own-people', '@met-elsewhere'],
      with: { phrases: ['@the-other-day'], within: 'sentence' },
      guards: ['supposed', 'negated', 'quoted'],
    },
    {
      note: 'one person in the hour',
      weight: 1,
      phrases: ['(she|he|they) _? _? @speaks'],
      except: ['@not-this-client', '@stranger', '@my-own-people', '@met-elsewhere'],
      with: {
        phrases: [
          '@that-hour',
          "# o'clock",
          '(last|first) hour of the (day|week)',
          '(my|this) (couch|office|sofa|session)',
        ],
        within: 'passage',
      },
      guards: ['supposed', 'questioned', 'negated', 'quoted'],
    },
    {
      note: 'an hour of yours',
      weight: 2,
      phrases: ['@that-hour'],
      except: ['@not-this-client', '@stranger'],
      guards: ['supposed', 'questioned', 'negated', 'quoted'],
    },
    {
      note: 'said to one client',
      weight: 2,
      phrases: [
        '(what|that|when|how|everything) you (told|said|asked|showed|whispered|shared|confessed|admitted) (to)? (me|in this room|in here|here|yesterday|today|on @weekday|@weekday) ..6',
      ],
      except: [
        '@not-this-client',
        '(i|we) will ..4 what you _',
        '(hear|remember|use|review|repeat) what you _',
      ],
      guards: ['supposed', 'questioned', 'negated', 'quoted'],
    },
    {
      note: 'somebody told you',
      weight: 1,
      phrases: ['@kin-told-me'],
      except: ['@not-this-client', '@stranger'],
      with: { phrases: ['@own-work'], within: 'section' },
      guards: ['supposed', 'questioned', 'negated', 'quoted'],
    },
  ],
  signs: [
    { note: 'just now', weight: 1, phrases: ['@just-now', '@the-other-day'] },
    {
      note: 'something told',
      weight: 1,
      except: ['@told (me|us)? once', '@stranger'],
      phrases: [
        '@soul ..8 @speaks',
        '(she|he|they) _? _? @speaks',
        'your (father|mother|stepdad|stepmom|husband|wife|dad|mom|son|daughter|brother|sister|affair|secret|past|drinking)',
      ],
    },
    {
      note: 'what they said',
      weight: 1,
      phrases: ['@a-slot ..2 @told', '(he|she|they) (finally|just|then|both)? @told'],
    },
    { note: 'their own words', weight: 1, phrases: ['@verbatim'] },
    { note: 'their feelings', weight: 1, phrases: ['@their-tears'] },
    { note: 'what it did to you', weight: 1, phrases: ['@my-reaction'], aside: true },
    { note: 'what happened', weight: 1, phrases: ['@private-matter', '@misfortune', '@their-outcome'] },
    { note: 'family', weight: 1, phrases: ['@their-family'] },
    {
      note: 'long ago',
      weight: -2,
      phrases: [
        '(year|decade) (ago|back)',
        '@told (me)? once',
        'once @told',
        'last year',
        'early in my career',
      ],
    },
    { note: 'details changed', weight: -2, phrases: ['@disguised'] },
  ],
  enough: 3,
  // A mother inside the quoted words is the client's, so the writer's own people are no clearing here.
  clearedBy: [
    ...clearsStories.filter(({ within }) => within !== 'sentence'),
    { phrases: ['@published'], within: 'sentence' },
  ],
  guards: ['supposed', 'questioned'],
})

const find: Finder = function* (reading, tell) {
  yield* known(reading, tell)
  yield* today(reading, tell)
}

export const sessionDisclosure: Rule = {
  id: 'confidentiality/session-disclosure',
  title: 'Something from a session',
  standards: ['2.2', '2.4', '2.7', '1.7'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Repeats what went on in a session, which the client may read and know; leave it out, or write in general.',
  explanation:
    'Words or moments from a session, told the same day or week, are the easiest to recognize: the client knows it at once, and so may a partner or a friend who knows when the appointment was. Clients who read it may wonder what will be said of them. Venting and delight disclose just as much. Shingle looks for a client or an hour together with a recent time, a quotation, tears, or what it did to you. For your own need to talk there is consultation, where nothing identifying is shared.',
  fine: 'General remarks on the work with no client in them, your own therapy, office news, openings in your calendar, and examples that you say are invented.',
  knownProblems:
    "It doesn't see hints without a time or a client, and it may flag an anecdote about somebody who was never a client.",
  better: [
    {
      instead: "My four o'clock cried today, and so did I.",
      write: "Some hours stay with me. That's why I meet with colleagues every week.",
    },
    {
      instead: 'A client told me this morning that she married him for the boat.',
      write: 'People rarely say at first what the fight is about.',
    },
    {
      instead: 'Client quote of the week',
      write: 'A line I made up to show what this can sound like',
    },
  ],
  tips: ['no-session-talk', 'permission-or-disguise'],
  wording: ['written-permission-note'],
  find,
  flags: [
    "[[My two o'clock cried today]] because her dog died. I went straight out and hugged mine.",
    '[[A client told me this morning]] that she only married him for the boat.',
    '[[Just had a session that made me cry]] in the supply closet. He finally said her name.',
    '[[My Thursday couple held hands]]. I am still smiling.',
    `"I'd rather be lonely than wrong," [[a client said to me yesterday]].`,
    '[[One of my teens asked me today]] if grown-ups ever stop pretending. I had to look at the floor.',
    'Rough day on the couch. [[Somebody threw up, somebody walked out, and one client called]] me Mom.',
    '[[To the man who told me tonight that he forgives his father]]: I saw you.',
    '[[Client confession of the week]]: he has been hiding the receipts in the piano.',
    "[[Ten minutes ago a woman sat in my office and told me she's leaving him on Sunday]].",
    '[[Fresh out of my last session: two people, one ring in the wastebasket, and tears]] all round.',
    '[[The couple before lunch finally laughed]]. So proud of them.',
    '[[My 9 a.m. said]] the quiet part out loud.',
    '[[Heard in Room 2 today]]: "I miss the dog more than I miss you."',
    "[[A kid just told me I look like his grandma]]'s couch.",
    '[[My last pair tonight ended up]] laughing about the vasectomy.',
    "[[Today's tally: two reconciliations, one slammed door and a man who wept]] over a lawnmower.",
    '[[Three no-shows and a proposal in my office, all before lunch]].',
    'She said it. Fourteen months of silence and [[this morning, in session, she finally said]] it.',
    'Still thinking about [[the boy I saw on Tuesday who drew his father]] without a mouth.',
    '[[A husband asked me last night]] if he could bring his girlfriend to the next session.',
    "[[Wrapped up a session with a couple who haven't kissed since the pandemic, and they kissed]]!",
    'You could have heard a pin drop when [[he told her, in my office on Monday, about the other child]].',
    "It's 5:40 and [[she finally tells]] him about the other apartment. I sat in my car for an hour after that session.",
    '[[Four couples in a row today brought up the dog, and I teared up on the train after the last session]].',
  ],
  allows: [
    "My two o'clock is open this week.",
    "I moved my four o'clock run to six today because of the heat.",
    'I have sessions today until five, and the phone is off.',
    "Clients often cry in a first session, and that's fine.",
    'If a client told me today that she was in danger, I would act.',
    'I never post about what my clients said this week.',
    'My own therapist told me yesterday to take a nap.',
    'Today is our last group session before the holidays.',
    'My daughter cried this morning on the way to school.',
    'What should a therapist do when a client texted her yesterday?',
    'My Thursday clients will meet in the new room from today.',
    'Sessions this week are by video because of the snow.',
    'A reader told me yesterday that the map on our site is wrong.',
    'At the end of a session I ask what you would like to keep.',
    'My barber told me today that he is getting divorced. I just listened.',
    'An Uber driver told me last night that his wife is due in May.',
    "A couple told me at church on Sunday that they'd been married 60 years.",
    'Someone cried at our open house yesterday, and it was me, over the cake.',
    'A client told me once that my chairs are too low, so I bought new ones.',
    'At the workshop last Saturday a woman asked me how to stop yelling at her kids.',
    'Between sessions today I ate a peach over the sink and thought of summer.',
    'A reporter called me this morning. He asked whether couples fight more in January.',
    'My own therapist told me this week to stop answering e-mail, and I cried in the car.',
    'Four couples in a row asked today for the Thursday opening.',
    'Parking was full tonight, and three of the staff walked over from the library lot.',
  ],
}
