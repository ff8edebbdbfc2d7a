import { type Diagnostic, type LintOptions, lint, type Rule } from '../src/index.ts'

/** A rule for tests: flags the phrases, nothing more. */
export function probe(id: string, phrases: readonly string[], more: Partial<Rule> = {}): Rule {
  return {
    id,
    title: 'Probe',
    standards: ['9.2'],
    severity: 'warning',
    since: '0.1.0',
    message: 'Seen.',
    explanation: '',
    fine: '',
    better: [],
    tips: [],
    wording: [],
    looks: [{ phrases }],
    flags: [],
    allows: [],
    ...more,
  }
}

export const stars = probe('advertising/stars', ['best therapist', 'five stars'])
export const cures = probe('advertising/cures', ['cure'])
export const friends = probe('multiple-relationships/friends', ['friend me'])
export const rules = [stars, cures, friends]

/** The words that a finding points at. */
export const words = (source: string, { range }: Diagnostic) =>
  source.slice(range.start.offset, range.end.offset)
/** `rule: words` of every finding. */
export const found = (source: string, options: LintOptions = {}) =>
  lint(source, { rules, ...options }).diagnostics.map((each) => `${each.ruleId}: ${words(source, each)}`)
