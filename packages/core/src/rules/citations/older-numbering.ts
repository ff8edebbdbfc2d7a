import { slipsOf } from '../../citations/slips.ts'
import type { Rule } from '../rule.ts'

export const olderNumbering: Rule = {
  id: 'citations/older-numbering',
  title: 'Number of an older edition',
  standards: ['3.2', '9.2'],
  severity: 'hint',
  since: '0.1.0',
  message:
    "This looks like an older edition's number or name; in the 2015 code it stands for something else, so cite today's, or name the edition.",
  explanation:
    'The AAMFT code was renumbered in 2015. Advertising moved from Principle VIII to Standard IX, fees from VII to VIII, bartering from 7.5 to 8.5 and gifts from 3.10 to 3.9; what were Principles are now Standards. Old numbers live on in study guides and on policy pages, and whoever looks them up today lands on another subject. Shingle speaks only where the sentence names the subject and the number had that subject before 2015.',
  fine: 'An older number is right when its edition is named ("Principle VIII of the 2012 code"), when you explain what changed, or when a state rule keeps the old list, as Alabama and Louisiana do.',
  knownProblems:
    'It judges as far as Shingle knows the 2015 numbering and the one before it; the old places of a few items are recalled, not seen. It takes the subject from the words of the sentence and stays silent when they point more than one way.',
  better: [
    { instead: 'We do not barter (AAMFT 7.5).', write: 'We do not barter (AAMFT 8.5).' },
    {
      instead: 'Our advertising follows AAMFT Principle VIII.',
      write: 'Our advertising follows AAMFT Standard IX.',
    },
    { instead: 'Gifts: AAMFT 3.10.', write: 'Gifts: AAMFT Code of Ethics (2015), Standard 3.9.' },
  ],
  tips: ['treat-posts-as-advertising'],
  wording: [],
  find: slipsOf('older'),
  flags: [
    'Our advertising follows the AAMFT Code of Ethics (2015), [[Principle VIII]].',
    'We do not barter; see AAMFT Standard [[7.5]].',
    'We gently decline gifts under AAMFT Code of Ethics [[3.10]].',
    'I cannot accept bartering in lieu of payment. See AAMFT Code of Ethics, Standard [[7.5]].',
    '## Gifts\n\nSee AAMFT [[3.10]].',
    'Our ads keep to AAMFT [[Principle VIII]].',
    'According to [[Principle VIII]] of the AAMFT Code of Ethics, ads must be accurate.',
    'AAMFT Standard [[8.2]] says that advertisements must be true.',
    'AAMFT [[7.1]] forbids referral fees.',
    'As AAMFT asks in Standard [[1.14]], I check whether video sessions suit you.',
    'Our sliding scale follows AAMFT [[Principle VII]].',
    'AAMFT Standard [[8.8]] asks us to claim a specialty in our advertising only after training.',
    'Advertising is covered by [[Principle IX]] of the AAMFT code.',
    'Our professional ethics:\n\n- Bartering: Standard [[7.5]]\n- Gifts: Standard [[3.10]]',
    'Email follows AAMFT Standard [[2.7]] on electronic information.',
  ],
  allows: [
    'Our advertising follows the AAMFT Code of Ethics (2015), Standard IX.',
    'We do not barter; see AAMFT Standard 8.5.',
    'We gently decline gifts under AAMFT Code of Ethics 3.9.',
    'In 2012 AAMFT called advertising Principle VIII; today it is Standard IX.',
    'Bartering was 7.5 in the old AAMFT code and is 8.5 now.',
    'AAMFT Standard 3.10 on scope of competence is why I refer out, gifts of insight aside.',
    'AAMFT Standard 7.5 keeps evaluation for the court and therapy apart, so I do not barter one for the other.',
    'Our fees follow AAMFT Standard VIII.',
    'Before you begin we explain our cancellation fee, as AAMFT 8.2 asks.',
    'Under APA 3.10 we explain informed consent before any gift of time.',
    "Alabama's rule, 8.2, follows an older AAMFT list for advertisements.",
    '> Gifts are covered by AAMFT 3.10.',
    'AAMFT Standard 3.10 does not cover gifts; 3.9 does.',
    'We follow AAMFT Standard 8.1: nobody is paid for referrals.',
    'When colleagues consult me, AAMFT 2.7 keeps electronic information about clients out of it.',
  ],
}
