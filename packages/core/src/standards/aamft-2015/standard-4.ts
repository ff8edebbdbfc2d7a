import type { StandardGroup } from '../standard.ts'
import { known, pages } from './sources.ts'

/** Responsibility to Students and Supervisees. */
export const standardIV: StandardGroup = {
  numeral: 'IV',
  title: 'Responsibility to Students and Supervisees',
  summary: 'Those who learn from a therapist trust and depend on them, and are not taken advantage of.',
  inPublicCopy: 'Team pages and supervision offers show learners as what they are, at a fair price.',
  ...known('1', pages.zurFees, pages.recordsPage),
  standards: [
    {
      number: '4.1',
      title: 'Exploitation',
      summary:
        'A second tie to a student or supervisee is avoided where it could cloud judgment or turn into use of them.',
      inPublicCopy: 'Enlisting supervisees as buyers or promoters is the form it takes online.',
      raises: ['Supervisees who share my course get their hours signed faster.'],
      fine: [
        'Supervision fees are the same for everyone.',
        'Supervisees are free to find trainings anywhere.',
      ],
      related: ['1.3', '3.8', '4.8'],
      concern: 'multiple-relationships',
      ...known('M'),
    },
    {
      number: '4.2',
      title: 'Therapy with Students or Supervisees',
      summary: 'A teacher or supervisor is not, at the same time, the therapist of the person being taught.',
      inPublicCopy: 'Do not sell supervision and therapy as one bundle.',
      raises: ['Associates: weekly supervision plus your own therapy, one package!'],
      fine: [
        'I supervise associates, and refer them to others for their own therapy.',
        'Therapy for therapists (I do not see anyone I supervise).',
      ],
      related: ['1.3', '4.1', '4.6'],
      concern: 'multiple-relationships',
      ...known('M'),
    },
    {
      number: '4.3',
      title: 'Sexual Intimacy with Students or Supervisees',
      summary: 'While a therapist trains or evaluates someone, nothing sexual takes place between them.',
      inPublicCopy: 'Not a matter for copy, beyond keeping the tone of team pages professional.',
      raises: ['Our intern is single, and yes, I have noticed.'],
      fine: [
        'Meet our interns and what they are studying.',
        'Supervision here is friendly and has clear lines.',
      ],
      related: ['1.4', '4.1'],
      ...known('M'),
    },
    {
      number: '4.4',
      title: 'Oversight of Supervisee Competence',
      summary: 'Supervisors keep learners to work that their training and experience can carry.',
      inPublicCopy: 'A trainee is not advertised as the expert.',
      raises: [
        'Book our trauma expert Kim, now in her first practicum!',
        'Our interns treat everything, no case too hard.',
      ],
      fine: [
        'Kim is a graduate intern who sees couples with weekly supervision.',
        'Our associates take the cases that suit their training.',
      ],
      related: ['4.5', '9.6', '3.6'],
      concern: 'advertising',
      ...known('M'),
    },
    {
      number: '4.5',
      title: 'Oversight of Supervisee Professionalism',
      summary: 'Supervisors take reasonable care that what learners do is professional.',
      inPublicCopy: 'That takes in the ads, profiles and posts that trainees put out.',
      raises: ['Our interns run their own TikTok, we never look at it!'],
      fine: [
        'A supervisor reads posts before they go up.',
        'Associates link to the practice page, where their status is shown.',
      ],
      related: ['4.4', '9.6'],
      concern: 'advertising',
      ...known('M'),
    },
    {
      number: '4.6',
      title: 'Existing Relationship with Students or Supervisees',
      summary:
        'Be slow to supervise somebody with whom an earlier or present tie could get in the way of a fair view.',
      inPublicCopy: 'Rarely touched by copy, unless a page is proud of supervising friends or kin.',
      raises: ['I supervise my own sister, so you get two for one.'],
      fine: [
        'I supervise people I do not know privately.',
        'My sister works here; another clinician supervises her.',
      ],
      related: ['4.1', '4.2'],
      concern: 'multiple-relationships',
      ...known('M'),
    },
    {
      number: '4.7',
      title: 'Confidentiality with Supervisees',
      summary:
        'What supervisees confide stays private, save for a signed release, the law, or colleagues who share in their training.',
      inPublicCopy: "A learner's struggles are no blog material.",
      raises: ['One of my supervisees froze in session last week. Funny story!'],
      fine: [
        'Common worries of new therapists, from twenty years of reading.',
        'One of our associates wrote this post about his own first year.',
      ],
      related: ['2.2', '2.7'],
      concern: 'confidentiality',
      ...known('1', pages.recordsPage),
    },
    {
      number: '4.8',
      title: 'Payment for Supervision',
      summary: 'Supervision is charged for honestly, without squeezing or undue pressure.',
      inPublicCopy: 'Prices are plain, and nobody is promised a license.',
      raises: [
        'Pay for the platinum plan and your license is guaranteed.',
        'Leave early and I will not sign the hours you paid for.',
      ],
      fine: [
        'Individual supervision, 50 minutes, at the fee shown below.',
        'Hours count as your state board allows; check its rule.',
      ],
      related: ['4.1', '8.2', '9.2'],
      concern: 'financial',
      ...known('1', pages.zurFees),
    },
  ],
}
