import type { StandardGroup } from '../standard.ts'
import { known, pages } from './sources.ts'

/** Confidentiality. */
export const standardII: StandardGroup = {
  numeral: 'II',
  title: 'Confidentiality',
  summary: 'A couple or a family is several clients at once, and what each one confides is kept.',
  inPublicCopy:
    'Stories, replies, photos and posts must not show who is, or was, a client, nor what was said.',
  ...known('2', pages.cards, pages.titleList),
  standards: [
    {
      number: '2.1',
      title: 'Disclosing Limits of Confidentiality',
      summary:
        'Early on, and again when needed, clients learn what stays private and when the law may call for more to be told.',
      inPublicCopy: 'A flat promise of secrecy leaves out the exceptions that every therapist has.',
      raises: [
        'What you tell me is 100% confidential. No exceptions, ever.',
        'Nobody will hear a word of it, period.',
      ],
      fine: [
        'Sessions are confidential, with a few exceptions such as risk of serious harm or abuse of a child.',
        'In our first meeting I explain when I may have to share something.',
      ],
      related: ['1.2', '2.2', '6.3'],
      concern: 'confidentiality',
      ...known('2', pages.cards, pages.titleList),
    },
    {
      number: '2.2',
      title: 'Written Authorization to Release Client Information',
      summary:
        "A client's confidences leave the room only with a signed release or where the law asks for it or allows it. If several people are treated together, each one able to sign has to, and one person's secrets are not passed to another without permission.",
      inPublicCopy:
        'Naming, tagging or describing a client, or answering a review as if its writer were one, gives something away.',
      raises: [
        'Thanks for the kind review, Tom, it was a joy to work with you and Jess.',
        "So proud of my 3 o'clock today, first week without a drink!",
        'You missed three sessions and still owe for two.',
      ],
      fine: [
        'Privacy rules keep us from saying whether anybody has been seen here. Please call the office.',
        'I never write about people I treat.',
      ],
      related: ['2.1', '2.4', '2.7', '1.12'],
      concern: 'confidentiality',
      ...known('2', pages.cards, pages.article),
    },
    {
      number: '2.3',
      title: 'Client Access to Records',
      summary:
        'Clients can reasonably see their records. Only strong signs of serious harm justify a limit, and a joint file opens only when everyone able to sign has done so.',
      inPublicCopy: 'Policy pages should not tell clients that the file is closed to them.',
      raises: [
        'My notes are my property and are never shown to clients.',
        'Either partner can have the whole couple file, just ask.',
      ],
      fine: [
        'You may ask for your records; for couples, I need both signatures.',
        'We will talk about what a copy of the file can and cannot tell you.',
      ],
      related: ['2.2', '2.5', '8.6'],
      concern: 'confidentiality',
      ...known('1p', pages.titleList),
    },
    {
      number: '2.4',
      title: 'Confidentiality in Non-Clinical Activities',
      summary:
        'Using client material to teach, write, research or speak in public takes either a written waiver or real steps to make the people unrecognizable.',
      inPublicCopy:
        'The heart of the matter for case stories, podcasts and reels. Both routes are honest: permission or true disguise.',
      raises: [
        'Last month a 42-year-old firefighter from Dayton and his wife came in after the flood.',
        'Names changed, but the twins, the bakery and the lawsuit are all true.',
      ],
      fine: [
        'Maya and Sam are invented, put together from many couples.',
        'The family read this story and agreed in writing to its being printed here.',
      ],
      related: ['2.2', '2.7', '1.12'],
      concern: 'confidentiality',
      ...known('1p', pages.titleList),
    },
    {
      number: '2.5',
      title: 'Protection of Records',
      summary: 'Files are kept, guarded and destroyed in lawful ways that hold privacy.',
      inPublicCopy:
        'Desk photos, screens in view and chatty remarks about where notes live can show too much.',
      raises: [
        'Paperwork day! Look at this pile of intakes on my desk.',
        'I keep all my notes in my regular inbox.',
      ],
      fine: [
        'Records are kept in an encrypted system made for health care.',
        'A photo of an empty office before opening.',
      ],
      related: ['2.3', '2.6', '6.4'],
      concern: 'technology',
      ...known('1', pages.recordsPage, pages.titleList),
    },
    {
      number: '2.6',
      title: 'Preparation for Practice Changes',
      summary:
        'Moving, closing or dying: for each there is a plan that passes records on lawfully and in confidence.',
      inPublicCopy: 'A notice of closing or moving says who will hold the records and how to reach them.',
      raises: [
        'We have closed for good and files are gone.',
        'Come to the sale of our old office, cabinets and all!',
      ],
      fine: [
        'From May 1 records are held by another licensed therapist, reachable at this address.',
        'If I am suddenly unable to work, a colleague will call my clients.',
      ],
      related: ['1.11', '2.5'],
      concern: 'client-welfare',
      ...known('1', pages.recordsPage, pages.titleList),
    },
    {
      number: '2.7',
      title: 'Confidentiality in Consultations',
      summary:
        'Advice from colleagues is sought without anything that could point to a client, supervisee or participant, unless they agreed in writing, and with no more than the question needs.',
      inPublicCopy: 'Posts to therapist groups count, closed or not; members take screenshots.',
      raises: [
        'Hive mind: I have a couple, he is a judge here in town and she just found out.',
        'Client of mine, 19, at the state college. What would you do?',
      ],
      fine: [
        'What have you read lately on treatment after an affair?',
        'I take hard cases to my consultation group, without names or details.',
      ],
      related: ['2.2', '2.4', '3.11'],
      concern: 'confidentiality',
      ...known('1', pages.recordsPage, pages.titleList),
    },
  ],
}
