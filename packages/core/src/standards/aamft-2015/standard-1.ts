import type { StandardGroup } from '../standard.ts'
import { known, pages } from './sources.ts'

/** Responsibility to Clients. */
export const standardI: StandardGroup = {
  numeral: 'I',
  title: 'Responsibility to Clients',
  summary:
    "The client's good comes first: each person's, and the family's as a whole, even where these pull apart.",
  inPublicCopy:
    'Copy respects readers as possible clients: it welcomes, informs, leaves choices to them and asks no favors.',
  ...known('2', pages.cards, pages.ethicsCards, pages.titleList),
  standards: [
    {
      number: '1.1',
      title: 'Non-Discrimination',
      summary:
        'Nobody is turned away for who they are: race, ethnicity, age, income, disability, gender or gender identity, health, faith, origin, orientation or relationship status.',
      inPublicCopy:
        'Naming a focus is fine, and so is referring on for lack of training; shutting a group out is not the same thing.',
      raises: [
        'We counsel married couples only.',
        'Same-sex partners should look elsewhere.',
        'I do not see people living with HIV.',
      ],
      fine: [
        'Much of my work is with new parents.',
        'Faith-based counseling if you want it, never if you do not.',
        'For eating disorders I will help you find a colleague trained in them.',
      ],
      related: ['1.10', '3.10'],
      concern: 'client-welfare',
      ...known('2', pages.cards, pages.ethicsCards, pages.shortCards),
    },
    {
      number: '1.2',
      title: 'Informed Consent',
      summary:
        'Before the work starts, the client hears in understandable words how it goes, what it may bring and what it may cost, above all where a method is not yet settled. Agreement is free, recorded and given by somebody able to give it.',
      inPublicCopy:
        'Pages about intensives and new methods should not play down their risks or wave consent away.',
      raises: ['No forms, no fuss: show up and we begin.', 'A brand-new approach with zero downsides.'],
      fine: [
        'Our first meeting covers how I work, what it may stir up and what other choices you have.',
        'Research on this method is young; ask me what is known so far.',
      ],
      related: ['2.1', '6.2', '8.2'],
      concern: 'client-welfare',
      ...known('2', pages.cards, pages.ethicsCards, pages.shortCards),
    },
    {
      number: '1.3',
      title: 'Multiple Relationships',
      summary:
        'Therapists have influence over clients, so they avoid a second tie, in business or in private life, to a client or the people closest to one where it could bend judgment or be abused. If some risk remains, they record how they guard against it.',
      inPublicCopy:
        'Invitations to befriend the therapist, to join a circle of clients, or to trade or work together blur the role.',
      raises: [
        'Add me on Facebook so we can stay close between sessions!',
        'Clients get a spot in my private lounge group.',
        'I hire several of my clients to help run workshops.',
      ],
      fine: [
        'I do not connect with clients on personal accounts, so that our work stays just that.',
        'The practice page is open to everyone and shares articles on relationships.',
      ],
      related: ['1.7', '2.2', '3.4', '4.1'],
      concern: 'multiple-relationships',
      ...known('2', pages.cards, pages.ethicsCards, pages.multiple),
    },
    {
      number: '1.4',
      title: 'Sexual Intimacy with Current Clients and Others',
      summary:
        "Nothing sexual takes place with a client, or with anyone known to belong to that client's family system.",
      inPublicCopy: 'Seldom a matter for copy, except where a page flirts with its readers.',
      raises: ['Fair warning: clients tend to get a crush on me.'],
      fine: [
        'Therapy with me is warm, and it stays professional.',
        'This group looks at desire in long relationships.',
      ],
      related: ['1.3', '1.5'],
      concern: 'multiple-relationships',
      ...known('2', pages.cards, pages.ethicsCards, pages.shortCards),
    },
    {
      number: '1.5',
      title: 'Sexual Intimacy with Former Clients and Others',
      summary:
        'What holds for clients holds after therapy too, and for their known family members. The 2015 edition is understood to set no end date.',
      inPublicCopy: 'Seldom a matter for copy; jokes about dating past clients belong nowhere.',
      raises: ['Once therapy is over, who knows, we might go for a drink.'],
      fine: [
        'When therapy ends I stay your former therapist, which leaves the door open if you need to come back.',
        'I do not date or befriend people I have treated.',
      ],
      related: ['1.3', '1.4'],
      concern: 'multiple-relationships',
      ...known('2', pages.cards, pages.ethicsCards),
    },
    {
      number: '1.6',
      title: 'Reports of Unethical Conduct',
      summary: "Suspicions about a colleague's conduct go where the law says they should.",
      inPublicCopy: 'Calling a colleague out online is not a report, and may expose clients.',
      raises: ['Everyone stay away from the counselor on Elm Street. I could tell you things.'],
      fine: [
        'If something your therapist did worries you, the state licensing board takes complaints.',
        'You can ask me how to reach the board about any therapist, including me.',
      ],
      related: ['2.7', '3.2', '3.12'],
      concern: 'public-statements',
      ...known('2', pages.cards, pages.ethicsCards),
    },
    {
      number: '1.7',
      title: 'Abuse of the Therapeutic Relationship',
      summary: "The bond of therapy serves the client, never the therapist's own ends.",
      inPublicCopy:
        'Asking clients for praise, votes, shares, money or recruits draws on that bond. Showing praise is not forbidden in itself; how it was come by matters.',
      raises: [
        'If our work helped, please give us five stars!',
        "Clients: vote for me in this year's local awards.",
        'Help fund my new office, you know what it means to you.',
      ],
      fine: [
        'I do not ask clients for reviews.',
        'Tell me in session how this is going for you; that is what helps me most.',
      ],
      related: ['1.3', '3.4', '3.8'],
      concern: 'conflict-of-interest',
      ...known('2', pages.cards, pages.ethicsCards),
    },
    {
      number: '1.8',
      title: 'Client Autonomy in Decision Making',
      summary:
        'Clients run their own lives. Whether to marry, live together, part, reunite, divorce, or how to share the children is theirs to decide, and therapists say so.',
      inPublicCopy:
        'Copy that has settled the outcome beforehand, to stay or to go, takes that choice from the reader.',
      raises: [
        'We save marriages. Divorce is never the answer.',
        'After one meeting I will tell you if you should leave.',
      ],
      fine: [
        'Whether you stay or part is up to the two of you; I help you think it through.',
        'Discernment counseling is for couples who have not made up their minds.',
      ],
      related: ['1.2', '3.11'],
      concern: 'client-welfare',
      ...known('2', pages.cards, pages.ethicsCards),
    },
    {
      number: '1.9',
      title: 'Relationship Beneficial to Client',
      summary:
        'Therapy goes on for as long as it plainly helps the client; when it no longer does, it changes or ends.',
      inPublicCopy: 'Lock-in packages and hints that nobody should ever stop sit badly with this.',
      raises: ['Members commit to a full year, no early exit.', 'Therapy is for life. Quitters relapse.'],
      fine: [
        'Every few weeks we look at whether this still helps you.',
        'You can stop at any time; I suggest a closing session.',
      ],
      related: ['1.10', '1.11'],
      concern: 'client-welfare',
      ...known('2', pages.cards, pages.ethicsCards),
    },
    {
      number: '1.10',
      title: 'Referrals',
      summary:
        'Where a therapist cannot or will not help, the person is treated with respect and helped to find someone who can.',
      inPublicCopy: 'A section on who the practice is not right for, with places to turn, is good copy.',
      raises: [
        'If you have an addiction, do not bother calling.',
        'Not a fit? Not my problem. Good luck out there.',
      ],
      fine: [
        'I am not the right person for acute addiction, and I keep a list of people who are.',
        'If I am full I will give you three names.',
      ],
      related: ['1.1', '1.11', '3.10'],
      concern: 'client-welfare',
      ...known('2', pages.cards, pages.ethicsCards),
    },
    {
      number: '1.11',
      title: 'Non-Abandonment',
      summary: 'Clients are not dropped or left uncared for; the therapist sees to it that help continues.',
      inPublicCopy: 'Cut-off rules and closing notices should say where clients can turn.',
      raises: [
        'Two no-shows and your file is closed, no calls.',
        'The office shuts Friday. Thanks and goodbye!',
      ],
      fine: [
        'I am retiring in June and will help every client find a new therapist.',
        'After two missed sessions I will reach out to ask how you want to go on.',
      ],
      related: ['1.9', '1.10', '2.6'],
      concern: 'client-welfare',
      ...known('2', pages.cards, pages.ethicsCards),
    },
    {
      number: '1.12',
      title: 'Written Consent to Record',
      summary: "Filming, audio and observers need the client's agreement in writing first.",
      inPublicCopy: 'Session clips, and praise filmed in the therapy room, raise it at once.',
      raises: [
        'Watch this clip from a real session with Dana and Lee.',
        'Today we filmed some of our couples saying goodbye.',
      ],
      fine: [
        'The couple in this video are actors.',
        'Nothing is recorded unless you have agreed to it on paper.',
      ],
      related: ['1.2', '2.2', '2.4'],
      concern: 'confidentiality',
      ...known('2', pages.cards, pages.ethicsCards),
    },
    {
      number: '1.13',
      title: 'Relationships with Third Parties',
      summary:
        'If another person or body asks or pays for the service, it is made plain early on who the client is, who learns what, and where privacy ends.',
      inPublicCopy: 'Offers to employers, courts and parents should say what is and is not passed back.',
      raises: [
        'Employers: we keep you posted on how your people are doing.',
        'Parents get a full debrief after each teen session.',
      ],
      fine: [
        'Your employer pays, and hears only how many sessions were used.',
        'Before the first session with a teen we all agree what parents will be told.',
      ],
      related: ['2.1', '2.2', '7.4'],
      concern: 'confidentiality',
      ...known('1', pages.cards, pages.titleList),
    },
  ],
}
