import type { Mark } from './standard.ts'

/** A number, or a title, in one edition and how it is known. */
export interface Numbered {
  /** A Roman numeral or a number such as `8.5`. */
  readonly number: string
  readonly mark: Mark
  /** Whether the number has been seen in a public page (marks `2` and `1`). */
  readonly verified: boolean
}

/** A Principle of 2012 and where its subject stands in 2015. */
export interface RenumberedPrinciple {
  readonly topic: string
  readonly from: Numbered & { readonly title: string }
  /** Absent where 2015 has no Standard for it. */
  readonly to?: Numbered & { readonly title: string }
  readonly note?: string
}

/** A subprinciple of 2012 and where its subject stands in 2015. */
export interface RenumberedStandard {
  readonly topic: string
  readonly from: Numbered
  /** More than one where the subject was split; none where it left the numbered standards. */
  readonly to: readonly Numbered[]
  readonly note?: string
}

function at(number: string, mark: Mark): Numbered {
  return { number, mark, verified: mark === '2' || mark === '1' }
}

/** Seen or not: the eight Principles of 2012 against the nine Standards of 2015. */
export const renumberedPrinciples: readonly RenumberedPrinciple[] = [
  {
    topic: 'clients',
    from: { ...at('I', '2'), title: 'Responsibility to Clients' },
    to: { ...at('I', '2'), title: 'Responsibility to Clients' },
  },
  {
    topic: 'confidentiality',
    from: { ...at('II', '2'), title: 'Confidentiality' },
    to: { ...at('II', '2'), title: 'Confidentiality' },
  },
  {
    topic: 'competence and integrity',
    from: { ...at('III', '2'), title: 'Professional Competence and Integrity' },
    to: { ...at('III', '2'), title: 'Professional Competence and Integrity' },
  },
  {
    topic: 'students and supervisees',
    from: { ...at('IV', '2'), title: 'Responsibility to Students and Supervisees' },
    to: { ...at('IV', '1'), title: 'Responsibility to Students and Supervisees' },
  },
  {
    topic: 'research',
    from: { ...at('V', '1'), title: 'Responsibility to Research Participants' },
    to: { ...at('V', 'M'), title: 'Research and Publication' },
  },
  {
    topic: 'the profession',
    from: { ...at('VI', '1'), title: 'Responsibility to the Profession' },
    note: 'No Standard of 2015 has this title. Service and lawmaking are in the preamble; VI is now about technology.',
  },
  {
    topic: 'financial arrangements',
    from: { ...at('VII', '1'), title: 'Financial Arrangements' },
    to: { ...at('VIII', '1'), title: 'Financial Arrangements' },
    note: 'In 2015 VII is Professional Evaluations.',
  },
  {
    topic: 'advertising',
    from: { ...at('VIII', '1'), title: 'Advertising' },
    to: { ...at('IX', '1'), title: 'Advertising' },
    note: 'In 2015 VIII is Financial Arrangements.',
  },
]

const advertisingOrder = 'The 2012 place of 8.6 to 8.8 is recalled, not seen; the order changed in 2015.'

/** Seen or not: subprinciples whose numbers changed between 2012 and 2015. */
export const renumberedStandards: readonly RenumberedStandard[] = [
  { topic: 'electronic therapy', from: at('1.14', '1'), to: [at('6.1', '1')] },
  {
    topic: 'electronic information',
    from: at('2.7', '1'),
    to: [at('6.3', '1'), at('6.4', 'M+')],
    note: 'In 2015 2.7 is about consultations.',
  },
  {
    topic: 'gifts',
    from: at('3.10', '2'),
    to: [at('3.9', '1')],
    note: 'In 2015 3.10 is about scope of competence.',
  },
  {
    topic: 'service with little or no pay',
    from: at('6.6', '1'),
    to: [],
    note: 'Now in the preamble; in 2015 6.6 is about training in technology.',
  },
  {
    topic: 'part in lawmaking',
    from: at('6.7', '1'),
    to: [],
    note: 'Now in the preamble.',
  },
  {
    topic: 'pay for referrals',
    from: at('7.1', 'M+'),
    to: [at('8.1', 'M+')],
    note: 'The old number was seen in the 2001 edition.',
  },
  { topic: 'bartering', from: at('7.5', 'M+'), to: [at('8.5', '1')] },
  { topic: 'professional representation', from: at('8.1', 'M+'), to: [at('9.1', 'M+')] },
  { topic: 'promotional materials', from: at('8.2', 'M+'), to: [at('9.2', 'M+')] },
  { topic: 'professional affiliations', from: at('8.3', 'M+'), to: [at('9.3', 'M+')] },
  { topic: 'professional identification', from: at('8.4', 'M+'), to: [at('9.4', 'M+')] },
  { topic: 'educational credentials', from: at('8.5', 'M+'), to: [at('9.5', 'M+')] },
  {
    topic: 'correction of misinformation',
    from: at('8.6', 'M'),
    to: [at('9.8', 'M+')],
    note: advertisingOrder,
  },
  {
    topic: 'qualifications of employees and supervisees',
    from: at('8.7', 'M'),
    to: [at('9.6', 'M+')],
    note: advertisingOrder,
  },
  { topic: 'specialization', from: at('8.8', 'M'), to: [at('9.7', 'M+')], note: advertisingOrder },
]

/** What became of the Principles and subprinciples of one edition in another. */
export interface Renumbering {
  /** What a citation of the older edition prints. */
  readonly from: string
  /** What a citation of the newer one prints. */
  readonly to: string
  readonly principles: readonly RenumberedPrinciple[]
  readonly standards: readonly RenumberedStandard[]
}

/**
 * What became of the numbers of 2012 in the code of 2015: only those whose old number has been seen in a
 * public page, as others are not for printing.
 *
 * @example
 * Object.keys(renumbering).length > 0 // true
 */
export const renumbering: Renumbering = {
  from: 'AAMFT Code of Ethics (2012)',
  to: 'AAMFT Code of Ethics (2015)',
  principles: renumberedPrinciples.filter(({ from }) => from.verified),
  standards: renumberedStandards.filter(({ from }) => from.verified),
}
