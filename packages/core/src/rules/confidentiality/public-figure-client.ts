import type { Rule } from '../rule.ts'

export const publicFigureClient: Rule = {
  id: 'confidentiality/public-figure-client',
  title: 'Well-known person hinted at as a client',
  standards: ['2.2', '2.4'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Hints that somebody well known has been a client, which many readers can place; leave out who comes, also in hints.',
  explanation:
    'A role, a song, a jersey or a city is as good as a name when the person is known. A hint is also read by everyone else who thinks of coming, and tells them that the therapist talks. The Code protects the fact that somebody came, whether or not a name falls. Say that people with a public life are welcome and how the back entrance works, and leave it at that.',
  fine: 'Privacy measures for people in public life, remarks on books and songs, public figures who never were clients.',
  knownProblems:
    'It may take a plain list of professions served for a hint; it knows only common words for fame.',
  better: [
    {
      instead: 'My clients include two anchors you see every night.',
      write: 'People whose work is public are welcome here. There is a side door and no sign.',
    },
    {
      instead: 'A singer you all know cried on this couch.',
      write: 'I keep to myself who comes.',
    },
  ],
  tips: ['no-session-talk', 'permission-or-disguise'],
  wording: [],
  looks: [
    {
      phrases: [
        '@you-know-them ..14 @sees-me',
        '(my|our|her|his) (client|clients|patient|patients|caseload|couple|couples) ..4 @you-know-them',
        '(i|we) (know|knew|heard|could tell you|have heard|saw|was there|helped write) ..4 (how|why|what|who|the (real|true|whole) (story|reason)|about) ..6 (@famous|@you-know-them)',
      ],
      with: { phrases: ['@famous', '@limelight'], within: 'passage' },
      except: ['@fame-afar', '@not-knowing-them', '@fame-of-mine'],
    },
    {
      phrases: [
        '(a|an|the|one|two|three|#|several|some|that|this|our|certain|former|whose|every|another|half the|more than one|couple of) _? _? _? _? @famous ..14 @sees-me',
        '@sees-me ..10 (a|an|the|one|two|three|#|several|some|that|this|our|certain|former|whose|another|more than one|couple of) _? _? _? _? @famous',
        '(therapist|counselor|shrink|confidant|confidante) (to|of) ..3 @famous',
        '(signed|inscribed|framed|autographed) _? (tour|concert|movie|film|team|campaign|album|jersey|poster|playbill|ball|record|guitar|photo|headshot|script) ..14 (to|from|thank|thanks|kept|saved|without) ..8',
        '(a|an|the|one|two|three|#|several|our|bless our|former) _? _? _? @famous ..14 (have|has|had|got|keep|keeps) my (cell|number|private line|home number|door code)',
      ],
      except: ['@fame-afar', '@not-knowing-them', '@fame-of-mine'],
      without: { phrases: ['@made-up', '@written-permission'], within: 'sentence' },
    },
    {
      phrases: [
        '(a|an|one|certain) _? _? (fellow|man|woman|lady|gentleman|couple|face|voice|somebody|someone|marriage|marriages) ..8 @sees-me',
      ],
      with: {
        phrases: [
          '(our|the|former|a) _? _? (governor|senator|mayor|president|congressman|anchor|quarterback|celebrity|star)',
          '@limelight',
        ],
        within: 'passage',
      },
      except: ['@fame-afar', '@not-knowing-them', '@fame-of-mine'],
    },
  ],
  flags: [
    'A drummer [[whose songs you know has cried on this couch]].',
    '[[Her caseload has included two senators and a network anchor]].',
    "I won't say who, but [[an Olympic skater sat in my office]] last week.",
    '[[The quarterback you cheered for on Sunday sees]] me on Mondays.',
    'Marriage [[counselor to the stars]] of morning television.',
    '[[My client list includes several Grammy]] winners.',
    '[[I treated a governor]] and never told a soul, until now.',
    "[[You've seen her face on every billboard, and I've seen her on my sofa]].",
    '[[The actor from the truck ads came to me]] with panic.',
    'Two of [[my clients are on the evening news]] tonight.',
  ],
  allows: [
    'I would never say whether a celebrity had been in my office.',
    "The senator's memoir tells of years on a couch.",
    'Do celebrities come to your office?',
    'If a famous person ever came here, you would be the last to know.',
    '"Therapist to the stars" is a title I find sad.',
    'People in public life are welcome, and there is a side door.',
    'I worked as an actor before I became a therapist.',
    'Our mayor opened the new clinic on Friday.',
    'A novelist I admire wrote about her therapy in the Sunday paper.',
    'The stars above our parking lot are a good reason to book a late session.',
    'Parents are role models for the kids I see.',
    'The band played in the waiting room at our open house.',
    'I worked as a stage actor for ten years before I met with couples.',
    'The notes are in a locked cabinet in our office.',
  ],
}
