import { contrast } from '../../match/contrast.ts'
import type { Rule } from '../rule.ts'

export const mediaEndorsement: Rule = {
  id: 'advertising/media-endorsement',
  title: 'Press mention told as praise',
  standards: ['9.2', '9.1', '9.8', '9.4'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Makes an interview, a listing or a paid page sound like a verdict on your work; say what it was, when, and who paid for it.',
  explanation:
    'Newspapers and stations quote the person who picks up the phone; they do not test therapists. Paid plaques and sponsored pages look like honors to readers who have never seen the invoice. Those readers may choose by that name instead of by training and license. A link to the piece itself, with its date, lets them judge.',
  fine: 'A link to an article you wrote or were quoted in, with its date, a paid page that says so, an honor with the body and year that gave it, and news about others.',
  knownProblems: 'Rows of logos are seen only in their alternative text.',
  better: [
    {
      instead: 'The networks trust us with marriages.',
      write: 'I spoke about stepfamilies on local radio in May 2023 (recording).',
    },
    { instead: 'Named a Top Therapist (plaque on the wall)', write: 'Member of AAMFT since 2012.' },
  ],
  tips: ['treat-posts-as-advertising', 'correct-mistakes'],
  wording: [],
  find: contrast({
    claims: [
      '@honored',
      '(featured|profiled|seen|appeared|interviewed|quoted|spotlighted|showcased|recognized|published|named|voted) ..4 @outlet',
      '@outlet ..6 (featured|profiled|spotlighted|feature|profile|article|story|column|expert|page|interview)',
    ],
    undone: ['@paid-for'],
    within: 'passage',
    unless: [
      {
        phrases: [
          '(says so|say so|was an (ad|advertisement)|is an (ad|advertisement)|not (mean|read|an honor|an award|a stamp))',
        ],
        within: 'passage',
      },
    ],
  }),
  looks: [
    {
      // "When the networks need somebody who knows couples, they choose us."
      phrases: [
        '@outlet ..4 @picks-us ..3 (us|me|our|my)',
        '@outlet ..6 (they|it|he|she|we) (all)? @picks-us ..2 (us|me|her|him|^|our|my)',
        '(expert|experts|authority|therapist|therapists|counselor|voice|name|practice|clinic|one|person|go to|clinician|psychologist) ..4 (the|that|whom|who|national|local|major|both|even|by|for|to)? ..3 @outlet ..3 @picks-us',
        '(trusted|loved|recommended|chosen|vetted|endorsed|approved|praised|adored|acclaimed|backed|picked|hailed|crowned|preferred|celebrated|lauded|sought) (as ..4|after)? ..2 by ..5 @outlet',
        '@outlet ..2 (approved|endorsed|tested|vetted|trusted|recommended|favorite|darling|acclaimed|proven|certified) !(him|her|them)',
        '(when|if|whenever) ..3 @outlet (need|needs|want|wants|has|have|look|looks|require|requires) ..8 (us|me|here|first|our (phone|door)|my phone)',
        '(if|when) ..2 (it is|we are|i am|she is|he is|good enough|enough|works)? ..2 good enough for ..4 @outlet',
        'you ..4 (seen|heard|recognize|know|recognise|spotted|caught) (me|us|her|him|dr|^) ..2 (from|on|in) ..3 @outlet',
        '(as|first) (seen|heard|featured) (on|in|by) ..6 @outlet',
        '(seen|heard|featured|quoted) (on|in|by) : ..6 @outlet',
        '@outlet ..2 @picks-us (me|us|her|him|^) ..2 (as|for) ..4 (expert|therapist|authority|voice|counselor|best|top|official|go to)',
      ],
      except: [
        'social media',
        '@outlet (may|can|should)? (call|want|come to|seek) (us|me|our) (in|on|at|about|every|each|and)',
        '@outlet (therapist|counselor|profile|directory|page)? ..2 (to (book|schedule|reach|find|call|see))',
        '(call|calls|called) (the|a|your) ',
      ],
    },
    {
      // Honors whose giver nobody knows, told as rank.
      phrases: [
        '(award winning|award winner|multi award|award laden|prize winning) ..2 (therapist|counselor|practice|clinic|team|care|therapy|counseling|psychotherapist|coach|clinician|marriage|couples|work)',
      ],
      without: { phrases: ['(film|book|novel|documentary|song)', '@year'], within: 'sentence' },
    },
  ],
  flags: [
    '[[When the networks need somebody on marriage, they call us]].',
    'The [[therapist that local radio trusts]].',
    '[[As seen on NBC]], Fox and CNN.',
    '[[Honored by the town paper for our care (the plaque cost $200]]).',
    '[[Recommended by NPR]] for couples in trouble.',
    '[[Honored as a voice of the valley. (Entry fee: $90]].)',
    '[[If we are good enough for Good Morning America]], we are good enough for you.',
    '[[You may know me from television]]!',
    '[[Award-winning marriage]] therapy in Salem',
    '**[[CBS approved]]** care for couples',
    '[[Forbes chose me as its official]] couples expert.',
  ],
  allows: [
    'I was on local radio in May 2022; here is the recording.',
    'Being quoted in the paper is no stamp on my work.',
    'We do not list the stations that called us.',
    '“As seen on TV” tells you nothing about a therapist.',
    'Have you been on television? Once, for a minute, about snow.',
    'Some therapists buy a plaque and call it an award.',
    'The page in the magazine was an ad, and it says so.',
    'Reporters may call the office on weekdays.',
    'We turn the television off in the waiting room.',
    'She won an award for her film in 2019.',
    'I read the news on paper, and mostly the weather.',
    'Psychology Today lists my fees and hours.',
  ],
}
