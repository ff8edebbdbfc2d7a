import { didYouMean } from '../config/closest.ts'
import { knownNames } from '../known-names.ts'
import type { Page, Span } from '../prose/page.ts'
import type { Rule } from '../rules/rule.ts'
import type { RuleFailure } from './apply-rules.ts'
import { type Directive, isName, type UnknownDirective } from './directives.ts'
import type { NoticeId } from './notice-kinds.ts'
import type { Effective } from './settings.ts'
import type { Sifted } from './suppression.ts'

/** A finding about the check itself. */
export interface Notice {
  readonly ruleId: NoticeId
  readonly message: string
  readonly span: Span
  readonly fix?: { readonly title: string; readonly span: Span; readonly text: string }
}

/** All that there is to say about the check itself. */
export function noticesOf(
  page: Page,
  settings: Effective,
  failures: readonly RuleFailure[],
  directives: readonly Directive[],
  unknown: readonly UnknownDirective[],
  unused: Sifted['unused'],
  rules: readonly Rule[],
): Notice[] {
  const known = knownNames(rules)
  const names = [...known.concerns, ...known.ruleIds]
  const advised = new Map<string, string>()
  return [
    ...page.problems.map(({ message, span }): Notice => ({ ruleId: 'shingle/unreadable', message, span })),
    ...settings.problems.map(({ message, span }): Notice => {
      const place = span ?? page.frontMatter?.span ?? { start: 0, end: 0 }
      return { ruleId: 'shingle/invalid-setting', message, span: place }
    }),
    ...failures.map(failed),
    ...unknown.map(({ word, span }) => unknownWord(word, span)),
    ...directives.flatMap((directive) => unknownNames(directive, names, advised)),
    ...unused.flatMap(({ directive, name }) => unusedName(directive, name, settings, rules)),
  ]
}

function failed({ rule, error }: RuleFailure): Notice {
  const why = error instanceof Error ? error.message : String(error)
  const message = `The rule ${rule.id} stopped with an error here (${why}); the other rules went on. Please report it.`
  return { ruleId: 'shingle/rule-failed', message, span: { start: 0, end: 0 } }
}

const WORDS = ['shingle-disable', 'shingle-enable', 'shingle-disable-next-line', 'shingle-disable-file']

function unknownWord(word: string, span: Span): Notice {
  const advice = didYouMean(word, WORDS) || ` Use ${WORDS.join(', ')}.`
  return { ruleId: 'shingle/unknown-directive', message: `"${word}" is not a directive.${advice}`, span }
}

function unknownNames(
  directive: Directive,
  known: readonly string[],
  advised: Map<string, string>,
): Notice[] {
  return directive.names
    .filter(({ name }) => !known.includes(name))
    .map(({ name, span }) => {
      const advice =
        advised.get(name) ?? (didYouMean(name, known) || ' Rule ids look like advertising/testimonial.')
      advised.set(name, advice)
      const message = `There is no rule or concern "${name}", so this sets nothing aside.${advice}`
      return { ruleId: 'shingle/unknown-directive', message, span }
    })
}

/** Nothing is said of names that are unknown (said already) or of rules that are off anyway. */
function unusedName(
  directive: Directive,
  name: string | undefined,
  settings: Effective,
  rules: readonly Rule[],
): Notice[] {
  const named = rules.filter((rule) => name === undefined || isName(name, rule.id))
  if (!named.some((rule) => settings.severityOf(rule) !== 'off')) return []
  const what = name === undefined ? 'This directive' : `"${name}" in this directive`
  const message = `${what} sets nothing aside here; remove it if the wording has changed.`
  const span = directive.names.find((each) => each.name === name)?.span ?? directive.span
  const whole = directive.names.length <= 1
  return [
    {
      ruleId: 'shingle/unused-directive',
      message,
      span,
      ...(whole && { fix: { title: 'Remove the directive', span: directive.span, text: '' } }),
    },
  ]
}
