import { needsAHuman } from './aamft-2015/needs-a-human.ts'
import { codeUrl } from './aamft-2015/sources.ts'
import { standardI } from './aamft-2015/standard-1.ts'
import { standardII } from './aamft-2015/standard-2.ts'
import { standardIII } from './aamft-2015/standard-3.ts'
import { standardIV } from './aamft-2015/standard-4.ts'
import { standardV } from './aamft-2015/standard-5.ts'
import { standardVI } from './aamft-2015/standard-6.ts'
import { standardVII } from './aamft-2015/standard-7.ts'
import { standardVIII } from './aamft-2015/standard-8.ts'
import { standardIX } from './aamft-2015/standard-9.ts'
import type { Code } from './standard.ts'

/**
 * The AAMFT Code of Ethics effective January 1, 2015: its numbers and titles, with everything else in
 * Shingle's own words. The preamble and the core values guide; only the subprinciples are cited in findings.
 */
export const aamft2015: Code = {
  id: 'aamft-2015',
  organization: 'American Association for Marriage and Family Therapy',
  title: 'AAMFT Code of Ethics, effective January 1, 2015',
  citation: 'AAMFT Code of Ethics (2015)',
  effective: '2015-01-01',
  url: codeUrl,
  preamble: [
    {
      heading: 'Preamble',
      summary: 'Who issues the code, on what authority, and from which day it holds.',
    },
    {
      heading: 'Honoring Public Trust',
      summary:
        'People rely on therapists; the code says what they may expect, and its standards can be enforced.',
    },
    {
      heading: 'Commitment to Service, Advocacy and Public Participation',
      summary:
        'Serving the community, speaking up and letting the public take part belong to the profession.',
    },
    {
      heading: 'Seeking Consultation',
      summary: 'Silence of the code settles nothing either way; when in doubt, ask somebody qualified.',
    },
    {
      heading: 'Ethical Decision-Making',
      summary: 'Code and law both count, and where the code asks for more, members do more.',
    },
    {
      heading: 'Binding Expectations',
      summary:
        'It binds AAMFT members of every kind, Approved Supervisors and applicants; others answer to state law.',
    },
    {
      heading: 'Resolving Complaints',
      summary: 'How complaints against members are taken up.',
    },
    {
      heading: 'Aspirational Core Values',
      summary: 'Six aims to live up to. Nobody is judged by them.',
    },
    {
      heading: 'Ethical Standards',
      summary: 'The nine Standards and their subprinciples: what members are held to.',
    },
  ],
  coreValues: [
    'A membership of many kinds of people, all of them welcome.',
    'Outstanding training for family therapists and others who learn to think in systems.',
    'Quick and excellent service to members.',
    'Variety, fairness and quality in practice, research, teaching and leadership.',
    'Honest conduct, held to a high mark, by members and those who govern.',
    'New ideas and better knowledge in systemic and relational therapy.',
  ],
  groups: [
    standardI,
    standardII,
    standardIII,
    standardIV,
    standardV,
    standardVI,
    standardVII,
    standardVIII,
    standardIX,
  ],
  needsAHuman,
}
