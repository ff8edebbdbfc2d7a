import { weigh } from '../../match/evidence.ts'
import type { Rule } from '../rule.ts'

export const consultationDisclosure: Rule = {
  id: 'confidentiality/consultation-disclosure',
  title: 'Case details shared with colleagues',
  standards: ['2.7', '2.2', '2.4'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Puts details of a client before a group of colleagues that could show who it is; ask in general, or get written consent.',
  explanation:
    'Asking colleagues is good practice, and the Code asks that the question hold nothing by which the client could reasonably be known, unless the client agreed in writing. A group with hundreds of members is no closed room, whatever its settings say: somebody there may live in the same town, and posts get copied. Age, work, place, family and a rare event together point to one person. Ask about the method or the problem, and take the particulars to a consultant who is bound to silence.',
  fine: 'Questions about methods, books and trainings, referrals by need and area, and vignettes said to be made up.',
  knownProblems:
    'It adds up details and can not tell a rare life from a common one. Cases told in a closed supervision meeting never reach a page.',
  better: [
    {
      instead: '34F, nurse at the only hospital here, affair with her brother-in-law. Ideas?',
      write: 'What do you read on affairs within a family? Not about any one case.',
    },
    {
      instead: 'Looking for a therapist for a ten-year-old, father just arrested, it was in the paper.',
      write: 'Looking for a play therapist near Salem with openings after school.',
    },
  ],
  tips: ['permission-or-disguise', 'no-session-talk'],
  wording: ['written-permission-note'],
  looks: [],
  find: weigh({
    about: [
      {
        note: 'a case put to colleagues',
        weight: 2,
        phrases: ['@a-case-of-mine'],
        with: { phrases: ['@asks-colleagues'], within: 'section' },
        guards: ['negated', 'quoted'],
      },
      {
        note: 'one particular person',
        weight: 1,
        phrases: [
          '# year old _? _? (@occupation|@livelihood|girl|boy|man|woman)',
          "(mr|mrs|ms) ^ '.'? ',' #",
          "(a|an|one) _? _? (@occupation|@livelihood) (from|in|at|with|who|whose|','|of|and)",
          '@soul (owns|runs|works|swore)',
          "'he' (is|'drives'|'works'|'owns'|'runs') (a|an|the|for|at) _? _? _? (@occupation|@livelihood|who)",
          '(lesbian|gay|straight|married|divorced|older|young|military|clergy|farm) (couple|family|woman|man)',
        ],
        with: { phrases: ['@asks-colleagues'], within: 'section' },
        guards: ['negated', 'quoted'],
      },
    ],
    signs: [
      { note: 'age', weight: 1, phrases: ['@age', "# ','? (f|m|yo|yof|yom)", '(f|m|h|w) # !(:|pm|am)'] },
      { note: 'work', weight: 1, phrases: ['@their-work', '@livelihood', '@occupation'] },
      { note: 'place', weight: 1, phrases: ['@a-place'] },
      { note: 'family', weight: 1, phrases: ['@their-family'] },
      { note: 'a private matter', weight: 1, phrases: ['@private-matter', '@presents'] },
      { note: 'what befell them', weight: 1, phrases: ['@misfortune'] },
      { note: 'what sets them apart', weight: 1, phrases: ['@sets-apart'] },
      { note: 'when', weight: 1, phrases: ['@time-ago', '@just-now'] },
    ],
    enough: 4,
    clearedBy: [
      { phrases: ['@no-case', '@written-permission', '@made-up'], within: 'passage' },
      { phrases: ['@my-own-people'], within: 'sentence' },
      { phrases: ['@about-staff'], within: 'passage' },
    ],
    guards: ['negated', 'quoted'],
  }),
  flags: [
    'Hive mind! [[41F, choir director at the biggest church in Tyler, husband just indicted for fraud]]. Refer out?',
    'Consult please: [[I have a lobsterman, 58, from Vinalhaven, whose son drowned in June]]. EMDR or wait?',
    'Anyone here worked with this? [[My client is the mayor of a river town, married 9 years, affair with his clerk]].',
    "Stumped, colleagues. [[My new couple: he coaches varsity at Ridgeview, she's pregnant]] by his assistant.",
    'Looking for a referral [[for a 12yo gymnast, foster child, mom in jail since March]], Bend area.',
    'Closed group, so here goes: [[my client, a dentist in Elko, was arrested for cutting]] his brakes. Duty to warn?',
    'Fellow therapists, any thoughts? [[I have a 70-year-old judge from Elko, widowed last May, who is hoarding]] parrots.',
    'Case help: [[lesbian couple, one a deputy in Custer County, fighting over the donor]]. Thoughts?',
    'Rant. [[My teen client, the only girl on the Havre wrestling team, is cutting]] again. Ideas?',
    'Quick consult: the [[wife owns the bakery on Front Street and hides an overdose]]. What would you do?',
  ],
  allows: [
    'Colleagues, what do you read on affairs?',
    'Looking for a referral in Boone: adult, anxiety, evenings.',
    'We never post about a 34-year-old nurse or anybody else in a consultation group.',
    '"I have a 40-year-old pilot from Reno, thoughts?" is how trouble begins.',
    'Hive mind: has anyone done the training in Asheville?',
    'Our consultation group uses vignettes that are made up.',
    'I am looking for a supervisor near Dayton with a feel for trauma.',
    'With written consent I brought a case to my consultant: a teacher, 50, from Ohio.',
    'Imagine a client who is a judge in your county. How would you handle it?',
    'Fellow therapists, my husband is a deputy here, and we need a couples therapist two counties away.',
    'A therapist asked how to handle gifts from clients.',
    'Peer consultation meets on Fridays in the annex.',
  ],
}
