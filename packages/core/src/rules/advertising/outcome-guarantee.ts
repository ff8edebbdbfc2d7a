import type { Rule } from '../rule.ts'

export const outcomeGuarantee: Rule = {
  id: 'advertising/outcome-guarantee',
  title: 'Promise of results',
  standards: ['9.2', '9.1', '1.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Reads as a promise of results, which nobody can keep for every client; say what often happens instead.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: [],
  wording: [],
  looks: [
    {
      phrases: [
        '@practice (can|will|do)? [[guarantee ..4 @outcome]]',
        'guaranteed (@outcome|to @mend|to @cure)',
        'we guarantee it',
        '(money back|full refund|refund every) ..12 (if|unless)',
      ],
    },
  ],
  flags: ['We [[guarantee results]] in six sessions.'],
  allows: ['I cannot guarantee results.', 'No one can guarantee results.'],
}
