import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

/** What is passed on, to whom and by whom, in any order. */
const passedOn = addUp({
  about: [
    { note: 'they have it from you', weight: 3, phrases: ['@outsider-hears'] },
    { note: 'you tell them', weight: 2, phrases: ['@tells-outsider', '@passes-on'] },
    { note: 'you tell those who ask', weight: 2, phrases: ['@answers-outsider'] },
    { note: 'a paper on who came or how it went', weight: 2, phrases: ['@paper-on-others'] },
  ],
  signs: [
    { note: 'somebody outside', weight: 1, phrases: ['@outsider'], within: 'passage' },
    { note: 'sessions', weight: 1, phrases: ['@sessions-of-others'], within: 'passage' },
    { note: 'their choice', weight: -3, phrases: ['@by-leave'], within: 'passage' },
    {
      note: 'not told',
      weight: -4,
      phrases: ['@onlooker ..3 not ..3 (get|see|hear|receive|know|learn|tell|give|find|have|read)'],
    },
    { note: 'office news', weight: -2, phrases: ['@office-news'] },
  ],
  enough: 4,
  guards: ['negated', 'questioned', 'quoted', 'attributed'],
})

export const thirdPartyDisclosure: Rule = {
  id: 'confidentiality/third-party-disclosure',
  title: 'Tells others what clients say',
  standards: ['2.2', '2.1', '1.13'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Offers to tell somebody else what a client says or how they do; say that this takes the written consent of each client.',
  explanation:
    'A parent who pays, a spouse at home, an employer, a school or a congregation may wish to know how it goes. An offer to keep them posted tells clients that the hour is not theirs, and the Code asks for written permission from everyone who was in the room before anything is passed on. With couples that holds between the two as well. Say at the start who will hear what, and that nothing goes out unless the client signs.',
  fine: 'Reports that the client signs for, bills and receipts without content, what the law requires, and a plan for secrets that a couple settles at the start.',
  knownProblems:
    'It takes a release for granted only where the same paragraph names one. Care that doctors share for treatment is left out.',
  better: [
    {
      instead: "Since you're paying, I'll call you after each visit.",
      write:
        'You will get the receipts. What your daughter says stays with her unless she signs that I may share it.',
    },
    {
      instead: 'Your manager receives a monthly summary.',
      write: 'Your employer learns nothing from us, not even that you came, without your signature.',
    },
  ],
  tips: ['post-a-policy'],
  wording: ['limits-of-confidentiality', 'written-permission-note'],
  find: passedOn,
  looks: [
    {
      phrases: [
        '@our-side @will-do? _? @tells-them ..4 @outsider ..6 @confided',
        '@our-side @will-do? _? (keep|keeps|fill|fills|loop|loops|bring|brings) ..2 @outsider ..2 (in !(our|the|your|my|mind)|in the (loop|know|picture)|posted|informed|updated|abreast|up to date|in the loop|up to speed|apprised) ..8',
        '@outsider ..5 (get|gets|receive|receives|receiving|obtain|collect|collects) ..6 @case-report',
        '@outsider ..2 (is|are|be|get|gets|stay|stays|been|being) (also|always|all|then|automatically|routinely|quietly)? (told|sent|given|copied|briefed|updated|informed|notified|alerted|looped in|kept (posted|informed|updated|in the loop|abreast)|cc would|faxed|emailed|mailed|handed|shown|forwarded|brought up to speed) ..6',
        '@outsider ..4 (have|has|given|with) (full|a|direct|open|unlimited|read)? (access|login|password|window) (to|into|on|for) ..6 (session|notes|portal|chart|file|progress|records|diary|messages|homework)',
        '@outsider ..4 (log in|log on|sit in|listen in|look in|check in|peek|call (us|me|in)|phone (us|me|in)|ask (us|me)|text (us|me)|drop by) ..8 @confided',
        '@case-report ..1 (to|goes to|go to|sent to|shared with|available to|emailed to|copied to|straight to|directly to|lands on|back to) ..3 (the|your|his|her|their|each|our|my) _? @outsider',
        '@outsider ..2 (hear|hears|learn|learns|find out|finds out) (how|what|whether) (you|he|she|they|their|your|things|it) ..8 (at|in|from|after|every|each|once|monthly|weekly) ..4',
        '@case-report ..5 (go|goes|going|sent|travel|travels|head|heads|land|lands|arrive|arrives|ship|ships|delivered|mailed|emailed|faxed|wends) (home|out|back|straight|over|up|right)? (to|on|in|with) ..3 @outsider',
        '^ @tells-them ..4 @outsider ..6 @confided',
      ],
      // Advice on talking to each other, and what a practice never does.
      except: [
        'supervisor who ..8',
        '(must|should|ought to|needs to|i am) (be)? told',
        '(welcome|thank you|reminder|introductory) (letter|e-mail|email|packet|note) ..6',
        "('called'|'explain'|'explained') ..8",
        'told (how|what|when|where) (the|our|a) (group|class|program|course|practice) ..3',
        '(tell|tells|let|show|give|ask|send) (your|each|one another|the other) ..8 (you feel|you need|you want|you love)',
        '(encourage|invite|help|teach|coach|ask|want|urge) (you|couples|partners|clients|them|people|each|parents|kids) ..12',
        '(want|wants|like|likes|love|need|needs) to (be told|hear|know) ..4',
        '(website|newsletter|blog|workshop|class|classes|conference|webinar|presentation|training|talk|talks) ..4',
        '(insurance|insurer|carrier) ..8 (claim|claims|superbill|receipt|code|benefits)',
        '(bill|invoice|receipt|statement|superbill|certificate) ..3 (to|for)',
      ],
      without: { phrases: ['@by-leave'], within: 'passage' },
    },
    {
      phrases: [
        '(i|we) @will-do? _? (tell|call|ring|phone|text|email|e-mail|update|brief|notify|alert|fill|let|keep|send|give|report to|report back to) you ..8 (how|what|whether|if|who|where|about|after|when) ..4 (he|she|your (son|daughter|teen|child|kid|husband|wife|spouse|partner|employee|staff|student|worker|people|player|officer)|she is|who is|whether|anyone|somebody) ..6',
        '(let|letting|lets) you know (how|what|whether|if|when|who|which) ..2 (your|he|she|they|their|his|her|the (kids|boys|girls|couple))',
        '@report-on-kin ..6 (you|inbox|home|friday|week|weekly|month|monthly|included|dashboard|desk|receive|get)',
        '(i|we) @will-do? _? (fill|bring|catch) (you|them|him|her) (in|up) ..8',
      ],
      with: { phrases: ['@outsider', 'pay', 'paying'], within: 'passage' },
      except: [
        '(encourage|invite|help|teach|coach) (you|couples|partners|clients|them|people)',
        '(if|when) ..3 (call|calls) ..6',
      ],
      without: { phrases: ['@by-leave'], within: 'passage' },
    },
    {
      phrases: [
        '(i|we) @will-do? (bring|take|carry|pass|hand|relay|repeat|raise|share|tell) (it|that|this|them|those|everything|whatever .. (say|tell)) ..2 (to|with|on to|along to|in front of)? ..2 (the other|your (spouse|partner|husband|wife|parents|boss|ex|mother|father|family|pastor)|both of you|his (wife|mother|boss)|her (husband|mother|boss))',
        '(anything|whatever|what|everything) (you|one of you|he|she|either of you|they) ..3 (tell|tells|say|says|share|confide|confess|admit|told|mention) ..8 (i|we) @will-do? (bring|take|tell|share|raise|pass|repeat|carry|relay|put) ..2 (to|with|before|on to)? (her|him|them|your|the other|both)',
      ],
      without: { phrases: ['@by-leave'], within: 'passage' },
    },
  ],
  flags: [
    "Moms and dads who foot the bill: [[I'll text you after each session about how your son]] is doing.",
    'Your [[supervisor receives a short summary]] once a month.',
    'The dorm office loves our speed: [[we brief the dean on what each student is struggling with]].',
    "[[Parents have a login to the session]] notes, so there's no guessing.",
    "Husbands, if she comes alone [[I'll gladly fill you in on what we talked about.]]",
    'The package includes a frank [[report to your pastor]] before the wedding.',
    '[[We let the commander know whether he is fit]] to go back.',
    'If one of you confesses, [[I take it to your spouse]] the same night.',
    'Your [[probation officer is told]] what comes up in group, week by week.',
    '[[Managers may call us for a quick update]] about your employee at any hour.',
    '[[Grandparents who help with the cost get a monthly recap]].',
    '[[She keeps the coach posted]] on what the girls are telling her.',
    "The [[chaplain hears from me]] how each of the cadets' sessions went.",
    "Come without him by all means; [[I'll have told your husband by supper whatever you say]] in that session.",
    'Team owners get a weekly [[sheet on which of the players came to counseling and what]] was on their minds.',
  ],
  allows: [
    "With a signed release I can send your child's school a short report.",
    'We never tell a spouse what the other one said.',
    'Will you tell my parents how I am doing?',
    'Your employer is not told that you came.',
    '"We brief your boss on how you do" is a line no therapist should write.',
    'The person who pays gets the receipt, and nothing else.',
    'We help you tell your partner what you need.',
    "Some programs report to a player's coach. Ask before you sign up.",
    'I can write a letter to the court only if you ask for one and sign for it.',
    "If there's danger to life, I may have to call your family and tell them what was said.",
    'Tell your wife how your day went before you reach for the phone.',
    'On Saturday I will show parents how to talk about feelings.',
    'Teachers get a free copy of our list of books.',
    'Your pastor will be glad to hear how you are doing, from you.',
    'You decide what your husband hears about our work.',
    'Parents are told how the group works before it begins.',
    'The deans hear from us when a new workshop opens.',
  ],
}
