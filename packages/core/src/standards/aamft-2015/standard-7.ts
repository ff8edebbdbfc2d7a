import type { StandardGroup } from '../standard.ts'
import { known, pages } from './sources.ts'

/** Professional Evaluations. */
export const standardVII: StandardGroup = {
  numeral: 'VII',
  title: 'Professional Evaluations',
  summary: 'Work for courts and other deciders is competent, even-handed and kept apart from therapy.',
  inPublicCopy: 'Pages on court services and letters are where it matters. It says nothing about technology.',
  ...known('M+', pages.telehealth),
  standards: [
    {
      number: '7.1',
      title: 'Performance of Forensic Services',
      summary: 'Forensic work is open to therapists who stay within the law and their competence.',
      inPublicCopy: 'A court-services page says what the therapist is qualified to do.',
      raises: ['Any court, any case, any question. I do it all.'],
      fine: [
        'I take court-appointed parenting evaluations.',
        'I do not offer forensic services, and can name people who do.',
      ],
      related: ['7.3', '3.10'],
      concern: 'advertising',
      ...known('M'),
    },
    {
      number: '7.2',
      title: 'Testimony in Legal Proceedings',
      summary: 'What a therapist tells or writes for a court is true, fair and rests on enough data.',
      inPublicCopy: 'Taking a side before the facts are in raises it.',
      raises: ['I will help you win custody.', 'Need a letter for court? It will say what you need.'],
      fine: ['I report what I find, whoever pays.', 'What a letter can say depends on what I have seen.'],
      related: ['3.11', '7.8'],
      concern: 'public-statements',
      ...known('M'),
    },
    {
      number: '7.3',
      title: 'Competence',
      summary: 'Training and experience in forensic work come before taking it on.',
      inPublicCopy: 'Name the training behind a forensic offer.',
      raises: ['Custody expert! (No forensic training is named anywhere.)'],
      fine: [
        'Forty hours of training in parenting evaluation, completed in 2021.',
        'I consult with a forensic colleague on each case.',
      ],
      related: ['3.6', '7.1', '9.7'],
      concern: 'advertising',
      ...known('M'),
    },
    {
      number: '7.4',
      title: 'Informed Consent',
      summary: 'People who are evaluated are told what it is for, how it goes and where it stops.',
      inPublicCopy: 'A page on evaluations explains who will read the report.',
      raises: ['Just a friendly chat, and then the judge gets my notes.'],
      fine: [
        'An evaluation is not therapy, and the report goes to the court.',
        'You will sign a form that says who sees the findings.',
      ],
      related: ['1.2', '1.13'],
      concern: 'client-welfare',
      ...known('M'),
    },
    {
      number: '7.5',
      title: 'Avoiding Conflicts',
      summary: 'Therapy and evaluation are different jobs; roles are settled early and conflicts disclosed.',
      inPublicCopy: 'Do not offer both as a single service.',
      raises: [
        'Therapy and a custody letter in one package.',
        'I can be your counselor and your expert witness.',
      ],
      fine: [
        'I am either your therapist or the evaluator, not both.',
        'If I have met a party before, I say so and step back.',
      ],
      related: ['3.4', '7.6'],
      concern: 'conflict-of-interest',
      ...known('M'),
    },
    {
      number: '7.6',
      title: 'Avoiding Dual Roles',
      summary:
        'Unless a mandate requires it, nobody evaluates their own clients or treats those they evaluate.',
      inPublicCopy: 'Offering to evaluate present clients for court blurs the two.',
      raises: ['Already a client? I will do your fitness evaluation too.'],
      fine: [
        'For an evaluation I refer my clients to someone independent.',
        'People I have evaluated are referred out for therapy.',
      ],
      related: ['1.3', '7.5', '7.7'],
      concern: 'multiple-relationships',
      ...known('M'),
    },
    {
      number: '7.7',
      title: 'Separation of Custody Evaluation from Therapy',
      summary:
        "A family's therapist does not judge where its children should live or whom they should see, but may lawfully report facts from treatment.",
      inPublicCopy: 'Family therapy is not advertised as a road to a custody recommendation.',
      raises: ['After a few family sessions I will recommend which home is better.'],
      fine: [
        "As your family's therapist I make no custody recommendations.",
        'With a proper release I can confirm attendance.',
      ],
      related: ['7.5', '7.6', '1.8'],
      concern: 'multiple-relationships',
      ...known('M'),
    },
    {
      number: '7.8',
      title: 'Professional Opinions',
      summary:
        'Forensic evaluators hold back opinions on people they have not met for an interview, and say how far their data go.',
      inPublicCopy:
        'Written for forensic work; for labels put on strangers in a post it stands behind 3.11 and 3.10.',
      raises: ['I have never met her ex, but he is clearly a sociopath.'],
      fine: [
        'I have seen only one of the parents and cannot speak about the other.',
        'My findings rest on two interviews.',
      ],
      related: ['3.10', '3.11', '7.2'],
      concern: 'public-statements',
      ...known('M'),
    },
    {
      number: '7.9',
      title: 'Changes in Service',
      summary: "If the therapist's role shifts, or a court shifts it, the people concerned are told.",
      inPublicCopy: 'Rarely in copy, save on pages that move clients from one service to another.',
      raises: ['Start in therapy, and we switch to evaluation when your lawyer calls.'],
      fine: [
        'If my role has to change, we talk about it first.',
        'A court order can change what I do; you would hear from me at once.',
      ],
      related: ['1.2', '7.5'],
      concern: 'client-welfare',
      ...known('M'),
    },
    {
      number: '7.10',
      title: 'Familiarity with Rules',
      summary: 'Anyone in a legal role knows the rules of the court or agency it belongs to.',
      inPublicCopy: "Boasts of getting around the court's rules raise it.",
      raises: ['Court rules? I go by my gut.'],
      fine: [
        "I follow the county's rules for parenting evaluators.",
        'Ask your lawyer which kind of report the court accepts.',
      ],
      related: ['3.2', '7.1'],
      ...known('M'),
    },
  ],
}
