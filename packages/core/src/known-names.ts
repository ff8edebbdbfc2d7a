import { concerns } from './concerns.ts'
import type { Known } from './config/settings.ts'
import { noticeKinds } from './engine/notice-kinds.ts'
import { rules as allRules } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'
import { codes } from './standards/index.ts'

/**
 * The names that settings and directives may use, for the given rules or all of Shingle's.
 *
 * @example
 * knownNames().codes // ['aamft-2015']
 */
export function knownNames(rules: readonly Pick<Rule, 'id'>[] = allRules): Known {
  return {
    ruleIds: [...rules.map(({ id }) => id), ...Object.keys(noticeKinds)],
    concerns: concerns.map(({ id }) => id),
    codes: codes.map(({ id }) => id),
  }
}
