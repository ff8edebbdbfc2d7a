import { contrast } from '../../match/contrast.ts'
import type { Rule } from '../rule.ts'

export const titleMisuse: Rule = {
  id: 'advertising/title-misuse',
  title: 'Title without its license',
  standards: ['9.4', '9.1', '3.2'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    "Uses a title that belongs to a license which the copy does not bear out; give the title that you hold today, and check your state's rule.",
  explanation:
    'Titles such as psychologist, licensed therapist or marriage and family therapist tell readers that a state has tested somebody and will hear complaints. Used before the license came, after it lapsed, with another license or with none, they lead readers to count on a protection that is not there. Which titles are kept for license holders differs by state.',
  fine: 'Your own license by its own name, a license in the past told as past, other people with their titles, and saying which title you do not hold.',
  knownProblems:
    'Shingle can not look a license up; it sees only what the copy itself says. There are boards that certify family therapists in some countries.',
  better: [
    {
      instead: 'Family psychologist Ned Rowe, LMFT',
      write: 'Ned Rowe, Licensed Marriage and Family Therapist',
    },
    {
      instead: 'Licensed therapist (exam in June)',
      write: 'Associate therapist, supervised by Ida Munk, LMFT; I sit the license exam in June.',
    },
  ],
  tips: ['say-who-you-are', 'treat-posts-as-advertising'],
  wording: ['supervision-disclosure'],
  find: contrast({
    claims: ['@protected-title'],
    except: ['@not-my-title', 'says what', 'therapists (are|do|have|must)'],
    undone: ['@license-gone'],
    within: 'passage',
    unless: [
      { phrases: ['@plain-about-it', '@overseen'], within: 'passage' },
      { phrases: ['@is-licensed'], within: 'passage' },
      // Retired, and says so.
      {
        phrases: [
          '(i|she|he) ..2 no longer (see|sees|practice|practices|take|takes|offer|offers|treat|treats) ..2',
          '(have|has) (changed|removed|taken down) ..3 title',
        ],
        within: 'passage',
      },
    ],
  }),
  looks: [
    {
      // A psychologist by name, a family therapist by license.
      phrases: [
        "'psychologist' ,? ^ ^ ,? .. (lmft|mft|lpc|lcsw|lmhc|lpcc|amft|ma|ms|med|mdiv|mmft|coach)",
        "(marriage|family|couples|relationship|marital) 'psychologist'",
      ],
      except: ['(consulting|our|staff|a|with|to|the|school|see a|licensed) psychologist (,|and|or|who|on)'],
      without: { phrases: ['(psyd|phd|edd)', '(not|refer|referral|different)'], within: 'sentence' },
    },
    {
      phrases: [
        'board certified (in)? _? _? (marriage|marital|family|couple|couples|relationship|sex|premarital|infidelity|divorce)',
        'licensed (life|relationship|marriage|dating|wellness|divorce|intimacy|spiritual) (coach|healer|guide|mentor)',
        '(marriage|relationship|love|marital|couples) doctor !(be)',
        'licensed (nationally|internationally|nationwide|worldwide|everywhere|globally|in all (fifty|50) states)',
      ],
    },
    {
      // "I go by marriage counselor because coach sounds cold."
      phrases: ['@goes-by ..4 @protected-title'],
      with: {
        phrases: [
          '@license-gone',
          '(not|never|no|without) ..3 (license|licensed|licence|state|board)',
          '(sounds|easier|nobody|people understand|folks understand|same thing|technically|legally|the state|the board|the law)',
        ],
        within: 'passage',
      },
      without: {
        phrases: [
          '@plain-about-it',
          '(each|every|their|the) (profile|page|bio|listing) ..2 (what|which|how|who)',
          '(do|does|did|will|would|can|could|may|must|should) not (call|go|use|say|bill|list)',
        ],
        within: 'passage',
      },
    },
    {
      phrases: [
        '(coach|coaching|mentor|mentoring|guide|healer|ministry|pastoral counseling|consultant|consulting) ..4 (same (thing )?as|no different (from|than)|another word for|just a (nicer|different|fancy|legal) (word|name) for|is (really|basically|just) |what (most )?(people|folks) call|equivalent (of|to)) ..3 (therapy|therapist|counseling|counselor|psychotherapy|psychologist)',
        '(therapist|counselor|psychologist) in (everything|all|every way|every sense) but (name|license|paper|paperwork|title|law|the law)',
        '(think of me as|consider me|i am basically|i am essentially|i am practically|i am pretty much|as good as) (a|your|an)? _? (therapist|psychologist|psychiatrist|doctor|marriage counselor|counselor)',
      ],
    },
  ],
  flags: [
    'I [[gave up my license years ago, but psychotherapist]] still stands on my window.',
    'Marriage [[psychologist Ada Poole, LMFT]], speaks on Monday.',
    'I [[let my license go in spring, but LMFT]] still stands on my door.',
    'Meet our [[board-certified marriage]] counselors.',
    '[[I am not licensed, so on my card I go by psychotherapist]].',
    '[[Licensed life coach]] and minister of joy.',
    'She is a [[licensed relationship coach]] for the two of you.',
    'Our work together is [[coaching, which is really therapy]] with a friendlier word for it: [[coaching is another word for therapy]].',
    'He is a [[therapist in everything but name]].',
    '[[I am practically a licensed counselor]] already.',
    '**Child [[psychologist Ben Aro, MA]],** has openings after school.',
    '[[Licensed nationwide]], wherever the road takes you.',
  ],
  allows: [
    'I am a marriage and family therapist, not a psychologist.',
    'My license lapsed for two months in 2015; I saw nobody then, and it is active now.',
    'Before her license came she was an associate, supervised by Lou Hart, LMFT.',
    'Our pastor is not licensed and does not call himself a therapist.',
    '“Board-certified marriage counselor” is a title that no board gives.',
    'Are you a psychologist? No, I am an LMFT.',
    'See a licensed psychologist for testing.',
    'Some coaches who are not licensed call themselves therapists.',
    'We do not hire anyone who is not licensed.',
    'Iris Bloom, PsyD, is the psychologist on our team.',
    'A psychologist and an LMFT have different training.',
    'Your coach is no therapist, and a good one tells you so.',
  ],
}
