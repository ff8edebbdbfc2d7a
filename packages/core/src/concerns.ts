/**
 * The kinds of question that Shingle raises. The first five come from AAMFT's article of June 2015;
 * the rest are what real copy also needs.
 */
export type Concern =
  | 'confidentiality'
  | 'multiple-relationships'
  | 'conflict-of-interest'
  | 'advertising'
  | 'account-separation'
  | 'technology'
  | 'financial'
  | 'public-statements'
  | 'client-welfare'
  | 'citations'
  | 'shingle'

/** What a concern is about, for people. */
export interface ConcernInfo {
  readonly id: Concern
  readonly title: string
  readonly summary: string
}

/**
 * Every concern, the article's five first.
 *
 * @example
 * concerns[0]?.id // 'confidentiality'
 * concerns.find(({ id }) => id === 'citations')?.title // 'Citations'
 */
export const concerns: readonly ConcernInfo[] = [
  {
    id: 'confidentiality',
    title: 'Confidentiality',
    summary: 'What clients tell a therapist, and that they are clients at all, stays private.',
  },
  {
    id: 'multiple-relationships',
    title: 'Multiple relationships',
    summary: 'A therapist is not also a friend, business partner or fan of the same client.',
  },
  {
    id: 'conflict-of-interest',
    title: 'Conflicts of interest',
    summary: 'What the therapist might gain elsewhere does not steer what clients are told.',
  },
  {
    id: 'advertising',
    title: 'Advertising',
    summary: 'Claims about results, skill, training and experience are true and do not mislead.',
  },
  {
    id: 'account-separation',
    title: 'Personal and professional accounts',
    summary: 'The private person and the practice speak from different accounts.',
  },
  {
    id: 'technology',
    title: 'Technology',
    summary: 'Online services keep to the law, the licence and safe ways of talking.',
  },
  {
    id: 'financial',
    title: 'Financial arrangements',
    summary: 'Fees are plain, insurers are told the truth, and nobody is paid for referrals.',
  },
  {
    id: 'public-statements',
    title: 'Public statements',
    summary: 'Public advice is careful: no diagnosis of strangers, no rules for every reader.',
  },
  {
    id: 'client-welfare',
    title: 'Client welfare',
    summary: 'People are welcomed without discrimination, decide for themselves and are not dropped.',
  },
  {
    id: 'citations',
    title: 'Citations',
    summary: 'Standards that the copy itself cites exist and fit what is said.',
  },
  {
    id: 'shingle',
    title: 'About this check',
    summary: 'Directives, settings and pages that Shingle could not use as they stand.',
  },
]
