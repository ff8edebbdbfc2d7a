import type { StandardGroup } from '../standard.ts'
import { known } from './sources.ts'

/** Research and Publication. */
export const standardV: StandardGroup = {
  numeral: 'V',
  title: 'Research and Publication',
  summary: 'People in studies are treated with respect, and what is published is honest and credited.',
  inPublicCopy: 'It comes up in calls for participants, and in anything that others helped to write.',
  ...known('M'),
  standards: [
    {
      number: '5.1',
      title: 'Institutional Approval',
      summary: 'Studies have the approvals they need and are described to the approving body as they are.',
      inPublicCopy: 'A call for participants can name the board that approved the study.',
      raises: ['Join our new study! No review board slowing us down.'],
      fine: [
        "Approved by the university's review board, protocol on request.",
        'This is a reader poll, not research.',
      ],
      related: ['5.2', '5.3'],
      ...known('M'),
    },
    {
      number: '5.2',
      title: 'Protection of Research Participants',
      summary:
        'The dignity and good of people in a study come first; where these are at stake, researchers seek advice.',
      inPublicCopy: 'A recruitment post is sober about what taking part involves.',
      raises: ['Wanted: couples in real trouble for a stress experiment, the worse the better.'],
      fine: [
        'Some questions may upset you, and you can skip any of them.',
        'Two interviews of an hour each; a list of local help is given.',
      ],
      related: ['5.1', '5.4'],
      concern: 'client-welfare',
      ...known('M'),
    },
    {
      number: '5.3',
      title: 'Informed Consent to Research',
      summary:
        'People agree to a study knowing what it is, with extra care for minors and for anyone whose capacity is reduced.',
      inPublicCopy: 'A post aimed at clients should keep therapy and research apart.',
      raises: ['By booking a session you join our research.'],
      fine: [
        'Taking part is separate from therapy, and there is a form to read first.',
        'Parents and teens both sign.',
      ],
      related: ['1.2', '5.4'],
      concern: 'client-welfare',
      ...known('M'),
    },
    {
      number: '5.4',
      title: 'Right to Decline or Withdraw Participation',
      summary:
        'A no, or a change of mind, is respected, the more so by someone with authority over the person.',
      inPublicCopy: 'Do not write as if every client takes part.',
      raises: ['All of our clients take part in our outcome research.'],
      fine: ['Say no, or stop later, and your care here stays the same.', 'The survey is optional.'],
      related: ['5.2', '5.3', '3.8'],
      concern: 'client-welfare',
      ...known('M'),
    },
    {
      number: '5.5',
      title: 'Confidentiality of Research Data',
      summary:
        "Participants' data stay confidential unless they waive it, and they are told where that ends.",
      inPublicCopy: "Lines lifted from clients' survey answers can give people away.",
      raises: ['From our intake survey: "My husband, the mayor, has no idea."'],
      fine: [
        'Across 212 surveys, most people named money first.',
        'Quotations are from volunteers who agreed in writing.',
      ],
      related: ['2.2', '2.4'],
      concern: 'confidentiality',
      ...known('M'),
    },
    {
      number: '5.6',
      title: 'Publication',
      summary: 'Everyone who contributed is credited in step with what they did.',
      inPublicCopy: 'Guest posts and joint handouts carry the names of those who made them.',
      raises: ['My workbook (drafted by my team, but my name sells).'],
      fine: [
        'Written with Lena Ortiz, who devised the exercises.',
        'Illustrations by a colleague, named below.',
      ],
      related: ['5.7', '5.8'],
      ...known('M'),
    },
    {
      number: '5.7',
      title: 'Authorship of Student Work',
      summary: 'Students keep the credit for what they wrote.',
      inPublicCopy: 'Blog posts by interns appear under their own names.',
      raises: ['My new article! (Thanks to our practicum students for writing it.)'],
      fine: [
        'By our graduate intern; edited by the clinical director.',
        "A summary of a student's thesis, with a link to it.",
      ],
      related: ['4.1', '5.6'],
      ...known('M'),
    },
    {
      number: '5.8',
      title: 'Plagiarism',
      summary: "Other people's work is not passed off as one's own.",
      inPublicCopy: 'Copied posts, unsigned infographics and borrowed policies are the everyday cases.',
      raises: ["My five rules of fighting fair. (Copied from a colleague's blog.)"],
      fine: [
        'The idea is from the book named here; the examples are mine.',
        'Graphic used by permission of its maker.',
      ],
      related: ['5.6', '9.2'],
      concern: 'public-statements',
      ...known('M'),
    },
    {
      number: '5.9',
      title: 'Accuracy in Publication',
      summary:
        'Authors see to it, as far as they reasonably can, that whoever publishes or sells their work presents it correctly.',
      inPublicCopy: "Blurbs for books and courses, and press copy, are the author's business too.",
      raises: ['My publisher says it heals any marriage, so it must be true!'],
      fine: [
        'I asked the publisher to correct the blurb.',
        'A course for couples, five evenings, with exercises to take home.',
      ],
      related: ['9.2', '9.8', '3.11'],
      concern: 'advertising',
      ...known('M+'),
    },
  ],
}
