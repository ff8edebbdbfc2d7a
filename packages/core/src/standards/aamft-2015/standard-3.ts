import type { StandardGroup } from '../standard.ts'
import { known, pages } from './sources.ts'

/** Professional Competence and Integrity. */
export const standardIII: StandardGroup = {
  numeral: 'III',
  title: 'Professional Competence and Integrity',
  summary: 'Therapists know their field and its rules, and deal with people straight.',
  inPublicCopy:
    'Copy keeps to what the therapist is able to do, sells nothing on the quiet and weighs its advice.',
  ...known('2', pages.zurGifts, pages.titleList),
  standards: [
    {
      number: '3.1',
      title: 'Maintenance of Competency',
      summary: 'Skill is kept up through study, training or supervised work as the field moves on.',
      inPublicCopy: "Methods that the field has dropped should not be sold as today's best.",
      raises: [
        'Our rebirthing sessions are the latest in attachment care.',
        'Therapy to change unwanted attractions.',
      ],
      fine: [
        'I take thirty hours of training a year.',
        'We stopped offering this method when the evidence changed.',
      ],
      related: ['3.6', '3.10', '9.1'],
      concern: 'advertising',
      ...known('1p', pages.titleList),
    },
    {
      number: '3.2',
      title: 'Knowledge of Regulatory Standards',
      summary: 'Knowing the laws and professional rules that apply, and keeping them, is part of the work.',
      inPublicCopy:
        "States differ in what an ad must show: license, number, supervisor. Check your state's rule.",
      raises: [
        'Ana Ruiz, counselor. (An associate, with no status or supervisor given.)',
        'Licenses are for bureaucrats. I just help people.',
      ],
      fine: [
        'Jordan Hale, LMFT, license number below.',
        'Sam Ode, Registered Associate MFT, supervised by Jordan Hale, LMFT.',
      ],
      related: ['9.1', '9.4', '6.5'],
      concern: 'advertising',
      ...known('1p', pages.titleList),
    },
    {
      number: '3.3',
      title: 'Seek Assistance',
      summary: 'When personal troubles could weaken work or judgment, the therapist gets help.',
      inPublicCopy: 'Venting about exhaustion and clients in public is neither help nor reassuring.',
      raises: [
        "Six clients in and I am so done with people's drama.",
        'I have not slept in a week and still see eight couples a day.',
      ],
      fine: [
        'Therapists need therapy too. I have mine on Tuesdays.',
        'I am taking August off to rest; a colleague covers.',
      ],
      related: ['2.7', '3.12'],
      concern: 'public-statements',
      ...known('M+', pages.olderEssay),
    },
    {
      number: '3.4',
      title: 'Conflicts of Interest',
      summary:
        'Therapists keep away from services and interests that could sway their work or their clinical view.',
      inPublicCopy:
        'Hidden commissions, sponsored products, and a second trade offered to the same clients are the usual cases.',
      raises: [
        'My clients swear by these supplements. Order with my code!',
        'I can treat the two of you and list your house as well.',
      ],
      fine: [
        'This link pays me a small commission; the library has the book too.',
        'I mediate as well, but never for people I have seen in therapy.',
      ],
      related: ['1.3', '1.7', '8.1', '9.2'],
      concern: 'conflict-of-interest',
      ...known('1', pages.article),
    },
    {
      number: '3.5',
      title: 'Maintenance of Records',
      summary: 'Clinical and financial records are correct, sufficient and kept as the law asks.',
      inPublicCopy: 'Hardly ever touched by copy, unless a page boasts of keeping none.',
      raises: ['Off the books: I keep no notes at all.'],
      fine: ['I keep brief notes, and you may ask what is in them.', 'Superbills are sent out each month.'],
      related: ['2.5', '8.4'],
      ...known('M+'),
    },
    {
      number: '3.6',
      title: 'Development of New Skills',
      summary:
        'A new specialty is practiced after schooling, training or supervised experience. While learning it, the therapist shields clients and sees that the work is sound.',
      inPublicCopy: 'A weekend course is a start to be named as such, not an expertise.',
      raises: [
        "Just finished my EMDR weekend, and now your town's EMDR expert!",
        'I read a book on sex therapy and am taking sex therapy clients now.',
      ],
      fine: [
        'I have completed basic EMDR training and practice it under consultation.',
        'I am in the second year of training in this approach.',
      ],
      related: ['3.1', '3.10', '9.7'],
      concern: 'advertising',
      ...known('M+'),
    },
    {
      number: '3.7',
      title: 'Harassment',
      summary:
        'No harassing, sexually or otherwise: not clients, learners, staff, colleagues or people in a study.',
      inPublicCopy: 'Mockery and pile-ons in posts and replies come under this.',
      raises: [
        'Look at this nut who emailed me. Go tell her what you think!',
        'The clowns at the practice down the road are at it again.',
      ],
      fine: ['I disagree with this article, and here is why.', 'Comments that attack people are removed.'],
      related: ['1.1', '3.8'],
      concern: 'public-statements',
      ...known('M+'),
    },
    {
      number: '3.8',
      title: 'Exploitation',
      summary:
        'Nobody in these roles is exploited either: client, learner, employee, colleague, participant.',
      inPublicCopy: 'Pressing such people for reviews, content, unpaid work or new customers is the risk.',
      raises: [
        'No review, no follow-up call. Fair is fair!',
        'Interns write our blog for free, for the exposure.',
      ],
      fine: [
        'Reviews are neither asked for nor rewarded here.',
        'Our associates are paid for every hour they work.',
      ],
      related: ['1.7', '4.1'],
      concern: 'conflict-of-interest',
      ...known('M+'),
    },
    {
      number: '3.9',
      title: 'Gifts',
      summary:
        'Before giving or accepting a gift, think about culture and about what it does to this client and to the work.',
      inPublicCopy: 'Raffles, gift cards and wish lists meant for clients invite the question.',
      raises: [
        'Every client gets a gift card this December!',
        'My birthday wish list is in the bio, for those of you on my couch.',
      ],
      fine: [
        'Please do not feel that you should bring me anything.',
        'I am giving away three copies of my book to readers of this blog.',
      ],
      related: ['1.3', '1.7'],
      concern: 'multiple-relationships',
      ...known('1', pages.zurGifts),
    },
    {
      number: '3.10',
      title: 'Scope of Competence',
      summary:
        'Assessment, treatment and advice stay within what the therapist is known to be competent for.',
      inPublicCopy: "Advice on medicine, law, diet or money, and naming a reader's condition, go past it.",
      raises: [
        'Ask your doctor to take you off the pills; you only need magnesium.',
        'From your comment I can tell that you are bipolar.',
      ],
      fine: [
        'Questions about medication belong with whoever prescribes it.',
        'Only an assessment in person can tell you whether this fits.',
      ],
      related: ['3.6', '3.11', '9.7'],
      concern: 'public-statements',
      ...known('M+'),
    },
    {
      number: '3.11',
      title: 'Public Statements',
      summary:
        'Words from a therapist can change how people live, so opinions and recommendations given in public are weighed with care.',
      inPublicCopy:
        'The one to know for blogs and social posts: flat rules for every couple, and labels for strangers, raise it.',
      raises: [
        'If he does this once, leave. No exceptions.',
        'The governor is a textbook narcissist.',
        'Tick three of these and you have ADHD.',
      ],
      fine: [
        'For some couples a pause helps; for others it makes things worse.',
        'If you are afraid of your partner, a hotline can help you plan. The decision is yours.',
      ],
      related: ['1.8', '3.10', '7.8'],
      concern: 'public-statements',
      ...known('M+'),
    },
    {
      number: '3.12',
      title: 'Professional Misconduct',
      summary:
        'Names what may count as misconduct in itself: certain convictions, discipline by other bodies, a lost license, working while impaired, refusing to take part in an ethics inquiry.',
      inPublicCopy: 'Copy that glosses over a lost license is first of all a matter of Standard IX.',
      raises: ['Still seeing clients while the board sorts out my license.'],
      fine: [
        "You can look up any license on the board's website.",
        'My license is active, and here is where to check it.',
      ],
      related: ['1.6', '3.2', '9.1'],
      ...known('M+'),
    },
  ],
}
