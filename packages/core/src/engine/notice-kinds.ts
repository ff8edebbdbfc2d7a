import type { Severity } from '../diagnostic.ts'

/** Ids of findings about the check itself. */
export type NoticeId =
  | 'shingle/unknown-directive'
  | 'shingle/unused-directive'
  | 'shingle/invalid-setting'
  | 'shingle/unreadable'
  | 'shingle/rule-failed'

/**
 * Findings about the check itself, with what they are about and how much they ask for.
 *
 * @example
 * noticeKinds['shingle/unused-directive'].severity // 'hint'
 */
export const noticeKinds: Readonly<
  Record<NoticeId, { readonly severity: Severity; readonly about: string }>
> = {
  'shingle/unknown-directive': {
    severity: 'warning',
    about: 'A comment begins like a directive, or names a rule, that Shingle does not know.',
  },
  'shingle/unused-directive': {
    severity: 'hint',
    about: 'A directive sets nothing aside; it may be left from wording that has changed.',
  },
  'shingle/invalid-setting': {
    severity: 'warning',
    about: 'Front matter has a setting under `shingle:` that Shingle cannot use.',
  },
  'shingle/unreadable': {
    severity: 'warning',
    about: 'A part of the page could not be read as it stands; the rest was checked.',
  },
  'shingle/rule-failed': {
    severity: 'warning',
    about: 'A rule stopped with an error on this page; the other rules went on.',
  },
}
