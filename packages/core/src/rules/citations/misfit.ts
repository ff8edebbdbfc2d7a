import { slipsOf } from '../../citations/slips.ts'
import type { Rule } from '../rule.ts'

export const misfit: Rule = {
  id: 'citations/misfit',
  title: 'Number that is about something else',
  standards: ['3.2', '9.2'],
  severity: 'hint',
  since: '0.1.0',
  message:
    'The number cited seems to be about another subject than this sentence; readers who look it up will be puzzled, so check which you mean.',
  explanation:
    "A citation is a promise that the reader can look it up. AAMFT's own article of June 2015 shows how easily it slips: it names Standard VII for choosing technology platforms, which the 2015 code treats in Standard VI; VII is about evaluations for courts. Shingle compares the subject of the sentence with that of the number, and speaks only where the two are plainly apart.",
  fine: 'Several standards can bear on one subject, and a number near the subject is left alone. So is a sentence that says what a number does not cover.',
  knownProblems:
    'It judges as far as Shingle knows the 2015 numbering, and by the words of the sentence and its paragraph. A subject told in words that it does not know goes unnoticed; a sentence on two subjects with one number may be taken the wrong way.',
  better: [
    {
      instead: 'Under Standard VII we choose secure technology platforms.',
      write: 'Under Standard VI we choose secure technology platforms.',
    },
    {
      instead: 'Your confidentiality is protected by AAMFT Standard 9.2.',
      write: 'Your confidentiality is protected by AAMFT Standard 2.2.',
    },
  ],
  tips: [],
  wording: [],
  find: slipsOf('misfit'),
  flags: [
    'AAMFT Standard [[VII]] asks therapists to choose technology platforms that meet best practices.',
    'Your confidentiality is protected by AAMFT Standard [[9.2]].',
    'We offer telehealth under Standard [[7.3]] of the AAMFT Code of Ethics.',
    'Custody evaluations fall under AAMFT Standard [[VI]].',
    'The AAMFT code, Standard [[2.3]], bars discrimination of any kind.',
    'Friend requests stay unanswered, in line with AAMFT [[5.4]].',
    'We explain our cancellation fee up front (AAMFT Code of Ethics [[6.2]]).',
    'Our advertisements follow AAMFT Standard [[5.3]].',
    'Bartering is limited by AAMFT Standard [[2.5]].',
    'AAMFT [[8.5]] asks for informed consent before we start.',
  ],
  allows: [
    'AAMFT Standard VI asks therapists to choose technology platforms that meet best practices.',
    'Your confidentiality is protected by AAMFT Standards 2.1 and 2.2.',
    "AAMFT's article says Standard VII for technology platforms, which is a slip for VI.",
    'Standard VII of the AAMFT code has nothing to say on technology platforms.',
    'Court testimony by video session falls under AAMFT Standard 7.2.',
    'Our advertisements protect confidentiality as AAMFT 2.4 asks, and are true as 9.2 asks.',
    'Under the NASW Code, 1.07, confidentiality comes first.',
    'Asking clients for testimonials touches AAMFT 1.7 and 3.8, and privacy under 2.2.',
    'Does AAMFT Standard 9.2 cover confidentiality?',
    'Some therapists cite AAMFT Standard 9.2 for confidentiality.',
    'We follow AAMFT Standard 1.1 in our advertising and everywhere else.',
    'Technology platforms for our custody evaluations are chosen under AAMFT Standard VII.',
    'Section 7.3 of our handbook covers telehealth, in line with the AAMFT code.',
    'Meets safety standard 7.3 for video platforms.',
  ],
}
