import { contrast } from '../../match/contrast.ts'
import type { Rule } from '../rule.ts'

export const uncorrectedMisinformation: Rule = {
  id: 'advertising/uncorrected-misinformation',
  title: 'Error about you left to stand',
  standards: ['9.8', '9.1', '9.6', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Lets stand what somebody else has wrong about your title, training or services, so readers go by it; ask for a correction and say what is true.',
  explanation:
    'A directory, a headline or a host may give you a degree, a specialty or a plan that you do not have. It was their slip, and people choose by it all the same. The Code asks to correct, where you can, what others say wrongly about your qualifications and services. Enjoying the mistake in public, or sharing it, makes it your own.',
  fine: 'Telling readers what is wrong and what is true, an error that was mended, asking readers to report one, and errors about other things than you and your work.',
  knownProblems: 'An error that the copy repeats without a hint that it is one can not be seen.',
  better: [
    {
      instead: 'The paper called me "Dr. Poe", and who am I to argue?',
      write: 'The paper gave me a doctorate. I have a master’s degree and have asked for a correction.',
    },
    {
      instead: 'The directory says we take every plan, which keeps the phone busy.',
      write: 'The directory is out of date: we take two plans, named here.',
    },
  ],
  tips: ['correct-mistakes', 'say-who-you-are'],
  wording: [],
  find: contrast({
    claims: [
      '@tells-wrong ..6 @says-of-me',
      '(gave|gives|give|awarded|granted) (me|us|him|her|^) (a|an|my|the) _? (phd|doctorate|degree|license|title|specialty|promotion)',
      'none of (it|this|that) (is|be|was) (so|true)',
      '(directory|listing|profile|headline|bio|brochure|flyer|caption|poster|program) ..3 (say|says|said|list|lists|listed|call|calls|called|show|shows|read|reads|claims|has|had|put|puts|gives|gave|promises|printed) ',
      '(they|it|he|she|somebody|someone) ..2 (call|calls|called|list|lists|listed|introduce|introduced|introduces|describe|described|describes|bill|billed|bills|print|printed|prints|credit|credited|credits|promoted|label|labelled|labeled) (me|us|^) (a|an|the|as|dr|doctor|licensed|lmft|psychologist|psychiatrist)',
      '@tells-wrong ..3 (got|get|gets|has|have|had) ..4 (wrong|mixed up|backwards|mistaken|confused|out of date)',
      '(wrong|incorrect|mistaken|outdated|out of date|inaccurate|generous|mistake|error|typo|misprint|mislabeled|misspelled|misidentified|misquoted|exaggerated|upgraded|promoted) ..8 (title|listing|profile|bio|article|page|degree|license|credential|credentials|years|fee|plan|plans|directory|headline|caption|me|us)',
    ],
    undone: ['@let-stand'],
    within: 'passage',
    unless: [
      { phrases: ['@was-corrected'], within: 'passage' },
      { phrases: ['(gives|gave|give|pays|paid) (me|us) (nothing|anything|a cent)'], within: 'sentence' },
    ],
    ignoring: ['attributed', 'negated', 'questioned'],
  }),
  flags: [
    'The [[directory lists me as a psychologist, and I have not bothered to correct]] it.',
    'The [[paper called me Dr. Lark, and who am I to argue]]?',
    'Our [[listing says that we take every plan. It brings in calls]], so we let it stand.',
    'The [[host introduced me as a sex therapist. It sounded so nice]] that I kept it.',
    'A [[magazine gave me a doctorate, and I framed it]].',
    '[[Google has us down as a clinic, and we leave it up]].',
    'The [[flyer calls her a specialist. No harm]], she says.',
    'The [[program listed me as a professor, which does not hurt]].',
    'The [[headline calls Bo a doctor, and he felt it was rude to correct]] anyone.',
    '[[Yelp describes us as open on Sundays; we never got around to fixing]] it.',
  ],
  allows: [
    'The directory lists me as a psychologist. I am not, and I have asked for a correction.',
    'The paper called me a doctor; I wrote to the editor, and it was corrected.',
    'If you find an old number for us, please let us know.',
    '“Who am I to argue?” is no answer to a wrong title.',
    'Does the directory call you a doctor? It did, until I wrote to them.',
    'Some therapists let a wrong title stand.',
    'A website says that I do evaluations. I do not.',
    'The host introduced me, and I talked too fast.',
    'The review said the chairs are hard, and they are.',
    'People call me Bo, and I like it that way.',
    'The map shows our old door; we have told them twice.',
    'My mother calls me a saint, and I let it go.',
  ],
}
