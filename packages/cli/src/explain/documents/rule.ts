import {
  type ConcernFacts,
  list,
  listed,
  more,
  type NoticeFacts,
  paragraph,
  type RuleFacts,
  ruleTerms,
  type Section,
  section,
  standardTerms,
  tipSections,
  whereToAsk,
  withCode,
} from '@shingle/core/explain'
import { wordingSections } from './wording-names.ts'

/** Severity, where and since when, in one sentence. */
function terms({ severity, preview, surfaces, since, concern }: RuleFacts): string {
  const where = surfaces.length === 1 ? `, on ${surfaces[0]} accounts only` : ''
  const proven = preview ? ', in preview' : ''
  return `One of Shingle’s rules (${concern}); reported as ${severity}${proven}${where}; since ${since}.`
}

/** Standards that a rule or a concern goes by, with the edition and whose words the titles are in. */
const standardSection = ({ standards, edition }: RuleFacts): Section =>
  section(`Standards, ${edition?.citation ?? ''}`, [
    standardTerms(standards),
    paragraph('For a paraphrase of each: ', {
      text: `shingle explain ${standards[0]?.number ?? ''}`,
      isCode: true,
    }),
  ])

export function ruleDocument(rule: RuleFacts): Section {
  const { id, title, message, explanation, fine, better, knownProblems, wording, tips, docs } = rule
  return section(`${title} (${id})`, [
    paragraph(terms(rule)),
    section('What it says', [paragraph(message)]),
    section('What it notices, and why', [paragraph(...withCode(explanation))]),
    section('When it is fine', [paragraph(...withCode(fine))]),
    ...listed('Better words', better, (all) =>
      list(all.map(({ instead, write }) => `Instead of “${instead}”: “${write}”`)),
    ),
    ...(knownProblems ? [section('Known problems', [paragraph(...withCode(knownProblems))])] : []),
    ...(rule.standards.length > 0 ? [standardSection(rule)] : []),
    ...wordingSections(wording),
    ...tipSections(tips),
    more(docs),
    whereToAsk(),
  ])
}

export function noticeDocument({ id, severity, about, docs }: NoticeFacts): Section {
  return section(id, [
    paragraph(`A finding about the check itself and not about your copy; reported as ${severity}.`),
    section('What it notices', [paragraph(...withCode(about))]),
    more(docs),
    whereToAsk(),
  ])
}

export function concernDocument({ id, title, summary, rules, standards, tips }: ConcernFacts): Section {
  return section(`${title} (${id})`, [
    paragraph('One of the concerns that Shingle’s rules are sorted by; the name is Shingle’s own.'),
    section('What it is about', [paragraph(summary)]),
    section('Its rules', [rules.length > 0 ? ruleTerms(rules) : paragraph('None yet.')]),
    ...listed('Standards that speak to it, AAMFT Code of Ethics (2015)', standards, standardTerms),
    ...tipSections(tips),
    whereToAsk(),
  ])
}
