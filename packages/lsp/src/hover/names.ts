import { concerns, docsOf, noticeKinds, rules } from '@shingle/core'
import {
  concernFacts,
  more,
  noticeFacts,
  paragraph,
  ruleFacts,
  ruleTerms,
  type Section,
  section,
  standardTerms,
  whereToAsk,
  withCode,
} from '@shingle/core/explain'

/** What goes by a name in directives and settings: a rule, a concern, or a finding about the check itself. */
export function namedDocument(name: string): Section | undefined {
  return ruleDocument(name) ?? concernDocument(name) ?? noticeDocument(name)
}

function ruleDocument(id: string): Section | undefined {
  const rule = rules.find((each) => each.id === id)
  if (!rule) return undefined
  const { title, message, explanation, fine, severity, standards } = ruleFacts(rule)
  return section(`${title} (${id})`, [
    paragraph(`${message} Reported as ${severity}.`),
    section('Why it matters', [paragraph(...withCode(explanation))]),
    section('When it is fine', [paragraph(...withCode(fine))]),
    section('Standards', [standardTerms(standards)]),
    more(docsOf(id)),
    whereToAsk(),
  ])
}

function concernDocument(name: string): Section | undefined {
  const concern = concerns.find(({ id }) => id === name)
  if (!concern) return undefined
  const { title, summary, rules } = concernFacts(concern)
  const list = rules.length > 0 ? [section('Its rules', [ruleTerms(rules)])] : []
  return section(`${title} (${name})`, [paragraph(summary), ...list])
}

function noticeDocument(name: string): Section | undefined {
  const id = Object.keys(noticeKinds).find((each): each is keyof typeof noticeKinds => each === name)
  if (!id) return undefined
  const { about, severity, docs } = noticeFacts(id)
  return section(id, [paragraph(...withCode(about), ` Reported as ${severity}.`), more(docs)])
}
