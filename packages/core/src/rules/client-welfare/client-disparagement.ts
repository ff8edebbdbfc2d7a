import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

export const clientDisparagement: Rule = {
  id: 'client-welfare/client-disparagement',
  title: 'Running clients down',
  standards: ['1.7', '3.7', '1.1', '2.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Mocks or blames clients, who may read it and wonder what you say of them; write about the work, not about what they are like.',
  explanation:
    'Anyone who reads a joke about “the weepers” wonders which kind they are. Present clients may recognize themselves, and people who were about to call do not. The Code asks therapists to respect clients and not to use the relationship for their own ends, a laugh included. Tiredness with the work is real, and belongs in supervision, consultation or your own therapy.',
  fine: 'Naming what is hard in the work without blame, joking about yourself, and kind general remarks about what couples do.',
  knownProblems: 'Scorn by tone, example or nickname is mostly missed.',
  better: [
    {
      instead: 'I call them my time wasters.',
      write: 'Some couples come before they are ready to change anything. That is a start too.',
    },
    {
      instead: 'My Wednesdays are all drama queens.',
      write: 'Wednesdays are full. I have learned to leave twenty minutes between sessions.',
    },
  ],
  tips: ['no-session-talk', 'expect-to-be-read'],
  wording: [],
  looks: [
    {
      phrases: [
        '(clients|couples|husbands|wives|patients|caseload|couple|types) ..6 (be|such|a bunch of) ..2 @name-calling',
        '(clients|couples|husbands|wives|types|patients|ones) (who|we|i|that) ..10 (drive me (crazy|nuts|up)|make me (want to (scream|quit|drink|run)|scream)|bore me|exhaust me|i can not stand)',
        '(caseload|clients|couples|patients|husbands|wives) ..3 (want attention|deserve each other|waste my time)',
        '(@us call|known as|we call) (them|him|her|these) ..4 @name-calling',
        '(most annoying|most boring|dumbest|whiniest|neediest|most pathetic) (client|couple|patient|husband|wife|excuse|people)',
        '(be|call|meet) ..3 (my|our) (energy vampires|drama queens|crybabies|time wasters|whiners|frequent flyers|frequent fliers|train wrecks|professional victims)',
        '(lady|buddy|dude|honey|sir|folks) , (look in the mirror|grow up|get over (it|yourself)|get a grip)',
        '(need|want) a (vacation|break) from (these|my|you) (people|clients|couples)',
      ],
      with: {
        phrases: [
          '(client|session|couple|office|therapist|caseload|therapy|patient|husband|couch|counselor|cancel|lmft)',
          'work',
        ],
        within: 'page',
      },
      except: [
        '(you|your|not|people call|feel) ..4 @name-calling',
        '(call|tell) ..1 (you|your|each other) ..3',
        '@name-calling (at|when|if|moments)',
      ],
    },
  ],
  find: addUp({
    about: [
      { note: 'looked down on', weight: 4, phrases: ['@looked-down-on'] },
      { note: 'names for people', weight: 3, phrases: ['@called-names'] },
      { note: 'laughed off', weight: 2, phrases: ['@laughed-off'] },
      { note: 'mockery', weight: 1, phrases: ['@mockery'] },
    ],
    signs: [
      { note: 'who comes', weight: 2, phrases: ['@who-comes', '@of-my-room'] },
      { note: 'who comes, nearby', weight: 2, phrases: ['@who-comes', '@of-my-room'], within: 'passage' },
      { note: 'laughed off, nearby', weight: 1, phrases: ['@laughed-off', '@mockery'], within: 'passage' },
      { note: 'kindly meant', weight: -6, phrases: ['@no-jibe'] },
      { note: 'kindly meant, nearby', weight: -2, phrases: ['@kindly-meant'], within: 'passage' },
    ],
    enough: 8,
    guards: ['questioned'],
  }),
  flags: [
    '[[Clients who show up late and then cry about the fee make me want to scream]].',
    "Today's prize for [[neediest client]] goes to my 4 pm.",
    '[[I call them my time wasters]]: the couples who come for show.',
    'Some [[couples deserve each other, and I sit there rolling my eyes]].',
    "[[My Tuesday night couple is a train wreck]] and I'm here for the popcorn.",
    'Half my [[caseload just wants attention]].',
    'Honestly, most of the [[husbands I see are babies]].',
    'I [[need a break from these couples]].',
    '[[Most annoying clients]], ranked: a thread.',
    'Some [[clients are such crybabies]].',
    '[[Buddy, grow up]], I wanted to tell one husband today.',
  ],
  allows: [
    'Some couples feel pathetic for asking for help. They are not.',
    'I had a crazy couple of weeks, so the newsletter is late.',
    'Contempt shows up as eye rolling and mockery, and it wears couples down.',
    'Couples who argue loudly are often closer than they think.',
    "Some clients cry; some don't. Both are fine.",
    'The worst session I ever led taught me to listen.',
    'Clients who come late are often carrying a lot.',
    "You're not a drama queen for wanting to be heard.",
    'I dread Mondays too, which is why my office has a kettle.',
    'People call teenagers drama queens; I call them tired.',
    'A couple who bicker over the thermostat aren’t hopeless.',
    'Your partner isn’t crazy, and neither are you.',
    '“My clients are all crazy” is a line I’d never want a client to overhear.',
    'Couples often tell me they feel boring. They never are.',
    'Do clients drive me crazy? No.',
    'Couples who are needy and avoidant find each other.',
  ],
}
