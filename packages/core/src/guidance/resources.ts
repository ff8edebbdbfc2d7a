import type { Resource } from './guidance.ts'

/**
 * Reading: the five resources in AAMFT's article of June 2015, then other authorities.
 *
 * @example
 * resources.filter(({ listedIn }) => listedIn === 'article').length // 5
 * resources.find(({ id }) => id === 'aamft-article')?.title // 'Ethics and Social Media'
 */
export const resources: readonly Resource[] = [
  {
    id: 'kolmes-guide',
    title: "A Psychotherapist's Guide to Facebook and Twitter: Why Clinicians Should Give a Tweet!",
    author: 'Keely Kolmes, PsyD',
    year: '2010',
    url: 'https://www.psychotherapy.net/article/psychotherapists-guide-social-media',
    summary:
      'How one clinician took her work online, and why knowing how each network behaves comes before using it.',
    listedIn: 'article',
  },
  {
    id: 'kolmes-mind-if-i-tweet-that',
    title: 'You Have Major Depressive Disorder. Mind if I Tweet That?',
    author: 'Keely Kolmes, PsyD',
    url: 'https://drkkolmes.com/clinician-articles',
    summary: 'A call for care with what clinicians share about work, friends-only posts included.',
    listedIn: 'article',
  },
  {
    id: 'kolmes-managing-twitter',
    title: 'Managing Twitter As a Mental Health Professional',
    author: 'Keely Kolmes, PsyD',
    year: '2009',
    url: 'https://drkkolmes.com/2009/05/04/managing-twitter-as-a-mental-health-professional/',
    summary:
      'Settle what each network is for before you join, and keep two accounts so that you always know who is speaking.',
    listedIn: 'article',
  },
  {
    id: 'kolmes-policy',
    title: 'Updated Private Practice Social Media Policy',
    author: 'Keely Kolmes, PsyD',
    year: '2010',
    url: 'https://drkkolmes.com/2010/02/01/updated-private-practice-social-media-policy/',
    summary:
      'A policy to go through with clients: contacts, messages, reviews, searches, location. Read its license before reusing its text.',
    listedIn: 'article',
  },
  {
    id: 'oti-framework',
    title: 'Ethical Framework for the Use of Social Media by Mental Health Professionals',
    author: 'Online Therapy Institute (Kolmes, Nagel and Anthony)',
    url: 'https://onlinetherapyinstitute.com/ethical-framework-for-the-use-of-social-media-by-mental-health-professionals',
    summary:
      'A least standard for being online: what your code means there, privacy, boundaries, no praise asked of clients, early consent.',
    listedIn: 'article',
  },
  {
    id: 'aamft-article',
    title: 'Ethics and Social Media',
    author: 'AAMFT',
    year: '2015',
    url: 'https://blog.aamft.org/2015/06/ethics-and-social-media.html',
    summary:
      'The medium is new and the rules are the old ones: part private from professional use, then mind privacy, roles, interests and advertising.',
    listedIn: 'authority',
  },
  {
    id: 'aamft-multiple-relationships',
    title: 'Multiple Relationships',
    author: 'AAMFT',
    year: '2016',
    url: 'https://blog.aamft.org/2016/12/multiple-relationships.html',
    summary: 'A longer look at Standard 1.3.',
    listedIn: 'authority',
  },
  {
    id: 'aamft-advertising-ethics',
    title: 'The Ethical Implications of Advertising MFT Professional Services',
    author: 'Family Therapy Magazine (AAMFT)',
    year: '2020',
    url: 'https://ftm.aamft.org/the-ethical-implications-of-advertising-mft-professional-services/',
    summary:
      'Credentials told wrongly are a frequent complaint to boards; write with the person in mind who is looking for help.',
    listedIn: 'authority',
  },
  {
    id: 'aamft-online-practice',
    title: 'Best Practices in the Online Practice of Couple and Family Therapy',
    author: 'AAMFT',
    year: '2017',
    url: 'https://www.aamft.org',
    summary: "AAMFT's guidelines for therapy online. Shingle's rules do not draw on their text.",
    listedIn: 'authority',
  },
  {
    id: 'aca-social-media-tips',
    title: 'Social Media: 10 Tips',
    author: 'American Counseling Association',
    url: 'https://www.counseling.org',
    summary:
      "A tip sheet tied to ACA's code: two accounts, known platforms, nothing confidential, no diagnosing, a policy of your own.",
    listedIn: 'authority',
  },
  {
    id: 'apa-gradpsych-overshare',
    title: 'gradPSYCH, January 2014, on sharing too much',
    author: 'American Psychological Association',
    year: '2014',
    url: 'https://www.apa.org/gradpsych/2014/01/overshare',
    summary: 'Shows by examples how a harmless-looking post about the day can point to a client.',
    listedIn: 'authority',
  },
  {
    id: 'amftrb-teletherapy',
    title: 'Teletherapy Guidelines',
    author: 'Association of Marital and Family Therapy Regulatory Boards',
    year: '2016',
    url: 'https://amftrb.org',
    summary:
      'Written by the licensing boards, with parts on boundaries online, social media, emergencies and security. A second version is from 2021.',
    listedIn: 'authority',
  },
  {
    id: 'asppb-social-media',
    title: 'Social media guidelines for psychologists and their regulators',
    author: 'Association of State and Provincial Psychology Boards',
    year: '2020',
    url: 'https://pubmed.ncbi.nlm.nih.gov/33163619/',
    summary:
      'For psychologists, and useful to others: privacy, consent, competence, boundaries, security and private use.',
    listedIn: 'authority',
  },
  {
    id: 'bischoff-websites',
    title: 'Dissertation on what therapists say on their websites',
    author: 'Bischoff, University of Connecticut',
    year: '2019',
    url: 'https://opencommons.uconn.edu/dissertations/2180',
    summary: 'Analyzes 25 sites of marriage and family therapists; a picture of ordinary wording.',
    listedIn: 'authority',
  },
]
