import { slipsOf } from '../../citations/slips.ts'
import type { Rule } from '../rule.ts'

export const unknownNumber: Rule = {
  id: 'citations/unknown-number',
  title: 'Number that the code does not have',
  standards: ['3.2', '9.2'],
  severity: 'hint',
  since: '0.1.0',
  message:
    'The 2015 AAMFT code seems to have no such number, so readers cannot look it up; check it and cite the one you mean.',
  explanation:
    'A page that cites "Standard 9.12" sends readers to a place that is not there. Someone who wants to know their rights finds nothing, and someone who knows the code wonders what else was not checked. Shingle compares numbers cited as AAMFT\'s with the numbering of 2015: nine Standards, I to IX, each with its subprinciples.',
  fine: 'Numbers of other codes and of laws are left alone, and so is an older edition of the AAMFT code when it is named: "Standard 1.14 in the 2012 code".',
  knownProblems:
    'It judges as far as Shingle knows the 2015 numbering, part of which was put together from other sources than the code itself; if the code in front of you has the number, you are right. A bare "Standard 12.1" counts as AAMFT\'s only on pages that speak of AAMFT or of ethics.',
  better: [
    {
      instead: 'We follow AAMFT Standard 9.12 on advertising.',
      write: 'We follow AAMFT Standard 9.2 on advertising.',
    },
    {
      instead: 'Standard X of the AAMFT Code of Ethics.',
      write: 'Standard IX of the AAMFT Code of Ethics (2015).',
    },
  ],
  tips: ['correct-mistakes'],
  wording: [],
  find: slipsOf('unknown'),
  flags: [
    'Our ads follow AAMFT Standard [[9.12]].',
    'See Standard [[9.9]] of the AAMFT Code of Ethics (2015).',
    'Under the AAMFT Code of Ethics, Standards 2.2 and [[2.9]], what you tell us stays private.',
    'AAMFT Code of Ethics [[4.14]] guides our supervision.',
    'Standard [[X]] of the AAMFT code covers our website.',
    'Our ethics page cites Standard [[8.7]], on unpaid bills.',
    'As an AAMFT member I keep to subprinciple [[1.15]].',
    'We work to the AAMFT Code of Ethics.\n\n- Records: Standard [[2.8]]\n- Gifts: Standard 3.9',
    'Per the 2015 Code, § [[6.9]], we use an encrypted service.',
    'AAMFT Standard [[9.01]] asks for accurate credentials.',
  ],
  allows: [
    'Our ads follow AAMFT Standard 9.2.',
    'See Standards 9.1 to 9.8 of the AAMFT Code of Ethics (2015).',
    'AAMFT Code of Ethics 4.4 guides our supervision.',
    'Under the APA Ethics Code, Standard 5.05, testimonials are limited; AAMFT has no such rule.',
    'NASW 1.16(c) and ACA C.3.b go further than AAMFT does.',
    'In the 2012 AAMFT code electronic therapy was 1.14.',
    'Ethics hours: version 9.9 of the course counts for AAMFT members.',
    'There is no Standard 9.9 in the AAMFT code.',
    'Is there a Standard 9.9 in the AAMFT code?',
    'As AAMFT members we cite 45 CFR 164.502(a) and 22 TAC 801.43(d) too.',
    'Our building meets Standard 11.4 for ramps and doors.',
    'Our ethics course is rated 9.9 out of 10.',
  ],
}
