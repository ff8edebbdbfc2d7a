import type { StandardGroup } from '../standard.ts'
import { known, pages } from './sources.ts'

/** Technology-Assisted Professional Services. */
export const standardVI: StandardGroup = {
  numeral: 'VI',
  title: 'Technology-Assisted Professional Services',
  summary:
    'Online and other electronic services keep to the law, suit the person, and are run on means the therapist understands.',
  inPublicCopy:
    "Telehealth pages, contact forms and invitations to message are where it shows. (AAMFT's article of June 2015 once says VII for this; the 2015 code has it in VI.)",
  ...known('1', pages.telehealth, pages.article),
  standards: [
    {
      number: '6.1',
      title: 'Technology Assisted Services',
      summary:
        'Before working by electronic means, check the law, your own training, the safety of the medium and whether it suits this person; explain what may go well and what may not.',
      inPublicCopy: 'A telehealth page should say that it is not for everyone, and what happens instead.',
      raises: ['Online therapy is right for anyone, anytime.', 'In crisis? Text me, day or night.'],
      fine: [
        'We decide together whether video suits you.',
        'Messages are not watched for emergencies; call 911 or 988.',
      ],
      related: ['6.2', '6.3', '6.5', '6.6'],
      concern: 'technology',
      ...known('1', pages.telehealth),
    },
    {
      number: '6.2',
      title: 'Consent to Treat or Supervise',
      summary:
        'Clients and supervisees read, in writing, what can go wrong with the technology and what each side does about it.',
      inPublicCopy: 'Copy should not sell a link and no forms as the easy way in.',
      raises: [
        'No forms needed: just click the video link!',
        'Skip the fine print about video. Nothing can go wrong.',
      ],
      fine: [
        'Before the first video session you get a short consent form about technology.',
        'We agree beforehand what to do if the line drops.',
      ],
      related: ['1.2', '6.1', '6.3'],
      concern: 'technology',
      ...known('M+'),
    },
    {
      number: '6.3',
      title: 'Confidentiality and Professional Responsibilities',
      summary:
        'It is for the therapist to pick platforms that meet the law and best practice for privacy and quality, and to tell people in writing what these protect and what they leave open.',
      inPublicCopy:
        'Consumer chat apps as the place for sessions, and claims of perfect security, both raise it.',
      raises: [
        'DM me your story and I will tell you what I think.',
        'Sessions over whatever app you like!',
        'Our platform is completely secure.',
      ],
      fine: [
        'Please use the client portal for anything personal.',
        'The video service is built for health care. No system is perfectly safe.',
      ],
      related: ['2.1', '6.1', '6.4'],
      concern: 'technology',
      ...known('1', pages.draftReview, pages.article),
    },
    {
      number: '6.4',
      title: 'Technology and Documentation',
      summary:
        'Electronic records and messages that name people or hold sensitive facts are made and kept with lawful, up-to-date means, and those concerned are told so in writing.',
      inPublicCopy: 'Open contact forms that ask for symptoms or history are the common case.',
      raises: [
        'Tell us everything about your trauma in the box below.',
        'Email me your filled-in intake form.',
      ],
      fine: [
        'Name and phone number are enough; please leave out clinical details.',
        'Intake forms are in the portal.',
      ],
      related: ['2.5', '6.3'],
      concern: 'technology',
      ...known('M+'),
    },
    {
      number: '6.5',
      title: 'Location of Services',
      summary: 'Therapists work where the law lets them, and do not reach past that with technology.',
      inPublicCopy:
        "Name the states of the license; where the client sits during a session usually decides. Check each state's rule.",
      raises: [
        'Therapy wherever in the world you are!',
        'I see clients in all fifty states. (Licensed in one.)',
      ],
      fine: [
        'Licensed in Oregon and Idaho; you need to be in one of them during sessions.',
        'My talks and books are open to everyone, anywhere.',
      ],
      related: ['3.2', '6.1'],
      concern: 'technology',
      ...known('M+', pages.alabamaTeletherapy),
    },
    {
      number: '6.6',
      title: 'Training and Use of Current Technology',
      summary: 'Therapists are trained in the tools they use, and keep those tools reasonably up to date.',
      inPublicCopy:
        'New tools, such as AI or virtual reality, should come with a word on training and limits.',
      raises: [
        'Our AI therapist never sleeps and never errs.',
        'Got a headset last week: VR exposure starts Monday!',
      ],
      fine: [
        'I completed a certificate in telehealth in 2022.',
        'We do not use AI to write notes or to talk with clients.',
      ],
      related: ['3.6', '6.1'],
      concern: 'technology',
      ...known('M+'),
    },
  ],
}
