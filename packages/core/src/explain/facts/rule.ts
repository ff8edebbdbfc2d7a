import {
  type Concern,
  codes,
  type concerns,
  defaultCode,
  docsOf,
  type NoticeId,
  noticeKinds,
  numbersIn,
  type Rule,
  rules,
  type Severity,
  type Surface,
  tips,
} from '../../index.ts'
import {
  type EditionName,
  editionName,
  type RuleName,
  ruleName,
  type StandardName,
  standardNames,
  type TipName,
  tipName,
  type WordingName,
  wordingNames,
} from './names.ts'
import { everyStandard } from './standard.ts'

/** A rule, without what it looks for and its tests. */
export interface RuleFacts extends RuleName {
  readonly concern: string
  readonly since: string
  readonly preview: boolean
  /** Where it applies; both if it does everywhere. */
  readonly surfaces: readonly Surface[]
  readonly message: string
  readonly explanation: string
  readonly fine: string
  readonly knownProblems?: string
  readonly better: Rule['better']
  readonly edition?: EditionName
  readonly standards: readonly StandardName[]
  readonly tips: readonly TipName[]
  readonly wording: readonly WordingName[]
  readonly docs: string
}

/** A finding about the check itself. */
export interface NoticeFacts {
  readonly id: string
  readonly severity: Severity
  readonly about: string
  readonly docs: string
}

/** A concern with the rules that raise it and the standards that speak to it. */
export interface ConcernFacts {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly rules: readonly RuleName[]
  readonly standards: readonly StandardName[]
  readonly tips: readonly TipName[]
}

const concernOf = (ruleId: string): string => ruleId.slice(0, ruleId.indexOf('/'))

export function ruleFacts(rule: Rule): RuleFacts {
  const { id, since, preview = false, surfaces, message, explanation, fine, knownProblems, better } = rule
  const edition = codes.find((code) => code.id === defaultCode)
  return {
    ...ruleName(rule),
    concern: concernOf(id),
    since,
    preview,
    surfaces: surfaces ?? ['personal', 'professional'],
    message,
    explanation,
    fine,
    ...(knownProblems !== undefined && { knownProblems }),
    better,
    ...(edition && { edition: editionName(edition) }),
    standards: standardNames(numbersIn(defaultCode, rule.standards), defaultCode),
    tips: tips.filter((tip) => rule.tips.includes(tip.id)).map(tipName),
    wording: wordingNames(rule.wording),
    docs: docsOf(id),
  }
}

export const noticeFacts = (id: NoticeId): NoticeFacts => ({ id, ...noticeKinds[id], docs: docsOf(id) })

/** Numbers that a concern's rules cite, in the edition with this id. */
const citedFor = (concern: Concern, code: string): readonly string[] =>
  rules
    .filter(({ id }) => concernOf(id) === concern)
    .flatMap(({ standards }) => [...numbersIn(code, standards)])

/** Whether a subprinciple mostly speaks to a concern, or one of the concern's rules cites it. */
export function speaksTo(
  concern: Concern,
): (placed: { code: { id: string }; standard: { number: string; concern?: Concern } }) => boolean {
  return ({ code, standard }) =>
    standard.concern === concern || citedFor(concern, code.id).includes(standard.number)
}

export function concernFacts({ id, title, summary }: (typeof concerns)[number]): ConcernFacts {
  const standards = everyStandard().filter(({ code }) => code.id === defaultCode)
  return {
    id,
    title,
    summary,
    rules: rules.filter((rule) => concernOf(rule.id) === id).map(ruleName),
    standards: standards.filter(speaksTo(id)).map(({ standard: { number, title } }) => ({ number, title })),
    tips: tips.filter((tip) => tip.concerns.includes(id)).map(tipName),
  }
}
