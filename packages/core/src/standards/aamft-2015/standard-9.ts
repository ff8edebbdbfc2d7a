import type { StandardGroup } from '../standard.ts'
import { known, pages } from './sources.ts'

/** Advertising. */
export const standardIX: StandardGroup = {
  numeral: 'IX',
  title: 'Advertising',
  summary: 'The public gets correct information, so that people can choose a service with open eyes.',
  inPublicCopy:
    'Site, blog, profile and post alike: what would mislead on a business card misleads here. It has no rule against testimonials.',
  ...known('1', pages.article),
  standards: [
    {
      number: '9.1',
      title: 'Accurate Professional Representation',
      summary:
        'What you say of your competence, schooling, training and experience is right, and within the law.',
      inPublicCopy: 'Rounded-up years, "expert", and letters that sound like a license need a second look.',
      raises: [
        'Twenty years a therapist. (Student years included.)',
        'Board-certified marriage counselor.',
        'My training means I will get you there.',
      ],
      fine: [
        'Licensed since 2014; Level 2 training in the Gottman Method.',
        'In practice for nine years, five of them with couples.',
      ],
      related: ['9.2', '9.4', '9.5', '9.7'],
      concern: 'advertising',
      ...known('M+', pages.alabamaAds, pages.louisianaAds),
    },
    {
      number: '9.2',
      title: 'Promotional Materials',
      summary: 'Whatever promotes the practice, in whichever medium, is true, exact and lawful.',
      inPublicCopy:
        'Promised results, cures, "best", numbers without a source and hand-picked praise raise it.',
      raises: [
        'Guaranteed to save your marriage.',
        'The top couples therapist in Ohio.',
        '95% success rate!',
      ],
      fine: [
        'Many couples feel closer afterward; no therapist can promise it.',
        'In the study linked here, about seven in ten couples improved.',
      ],
      related: ['9.1', '9.4', '3.11', '8.2'],
      concern: 'advertising',
      ...known('M+', pages.alabamaAds, pages.louisianaAds),
    },
    {
      number: '9.3',
      title: 'Professional Affiliations',
      summary: 'Do not hint at a partner, firm or body that you are not part of.',
      inPublicCopy:
        'A solo practice called "& Associates", or a membership made to sound like approval, raises it.',
      raises: ['Hale & Associates. (There is one therapist.)', 'AAMFT-approved therapist.'],
      fine: [
        'Member of AAMFT.',
        'An independent practitioner in a shared suite.',
        'AAMFT Approved Supervisor since 2018.',
      ],
      related: ['9.1', '9.4'],
      concern: 'advertising',
      ...known('M+', pages.alabamaAds, pages.louisianaAds),
    },
    {
      number: '9.4',
      title: 'Professional Identification',
      summary:
        'Cards, signs, letterheads, sites and listings that name you claim nothing that could fool the reader.',
      inPublicCopy:
        'It covers titles, headlines and bios: "Dr.", "psychologist", or "licensed" before the license is there.',
      raises: ['Dr. Jo Reed, LMFT. (The doctorate is in music.)', 'Licensed therapist. (An associate.)'],
      fine: ['Jo Reed, MA, LMFT.', 'Until 2019 I was an associate; I have been licensed since.'],
      related: ['9.1', '9.3', '9.5'],
      concern: 'advertising',
      ...known('M+', pages.alabamaAds, pages.louisianaAds),
    },
    {
      number: '9.5',
      title: 'Educational Credentials',
      summary:
        'For clinical work, show only degrees that bear on marriage and family therapy or a neighboring field.',
      inPublicCopy: 'Unrelated, honorary and unfinished degrees do not belong beside the name.',
      raises: ['Pat Lin, PhD(c), ABD.', 'Dr. Cole, honorary Doctor of Letters, couples therapist.'],
      fine: [
        'PhD in marriage and family therapy, 2016.',
        'Doctoral student; the degree has not been awarded yet.',
      ],
      related: ['9.1', '9.4'],
      concern: 'advertising',
      ...known('M+', pages.alabamaAds, pages.louisianaAds),
    },
    {
      number: '9.6',
      title: 'Employee or Supervisee Qualifications',
      summary:
        'Those you employ or supervise are presented lawfully, with the qualifications they really have.',
      inPublicCopy:
        "Team pages give each person's status and, where required, the supervisor. Check your state's rule.",
      raises: [
        'Meet our therapists: Kim (intern), same care at a lower price!',
        'Ana Ruiz, AMFT. (No supervisor is named.)',
      ],
      fine: [
        'Ana Ruiz, Registered Associate MFT, supervised by Jordan Hale, LMFT.',
        'Kim is a trainee from the local university and works under supervision.',
      ],
      related: ['4.4', '4.5', '9.1'],
      concern: 'advertising',
      ...known('M+'),
    },
    {
      number: '9.7',
      title: 'Specialization',
      summary: 'Claim a specialty once you have taken fair steps to be good at it and to keep clients safe.',
      inPublicCopy:
        'Long lists of specialties, and brand-new methods, raise it; a focus with its training named does not.',
      raises: [
        'Specialist in trauma, OCD, autism, addiction, grief, sex, money and teens.',
        'Your ketamine integration specialist, trained last month.',
      ],
      fine: [
        'Focus: couples after an affair. Trained in EFT since 2017.',
        'I do not specialize in OCD; here are people who do.',
      ],
      related: ['3.6', '3.10', '9.1'],
      concern: 'advertising',
      ...known('M+'),
    },
    {
      number: '9.8',
      title: 'Correction of Misinformation',
      summary:
        'Where others get your qualifications or services wrong, or mislead about them, put it right if you can.',
      inPublicCopy:
        'Directory slips, a reporter\'s "Dr.", and praise that you repost with its errors all count.',
      raises: [
        'They called me a psychologist in the paper. I will take it!',
        'Reposting: "best doctor in town!"',
      ],
      fine: [
        'The paper called me a psychologist; I am a marriage and family therapist.',
        'I asked the directory to update my license.',
      ],
      related: ['9.1', '9.4', '5.9'],
      concern: 'advertising',
      ...known('M+'),
    },
  ],
}
