import {
  type Block,
  list,
  listed,
  numberSection,
  original,
  paragraph,
  paraphrase,
  ruleTerms,
  type Section,
  type StandardFacts,
  section,
  standardTerms,
  tipSections,
  whereToAsk,
} from '@shingle/core/explain'
import { wordingSections } from './wording-names.ts'

/** Which rules speak for it, or why none does. */
function ruleBlocks({ rules, needsAHuman }: StandardFacts): Block[] {
  const reason = needsAHuman === undefined ? [] : [paragraph(`Needs a human. ${needsAHuman}`)]
  if (rules.length > 0) return [ruleTerms(rules), ...reason]
  return reason.length > 0 ? reason : [paragraph('None yet: Shingle stays silent on this one.')]
}

/** What is said of a subprinciple wherever it stands: alone, or on the page of its Standard. */
export function standardSections(facts: StandardFacts): Section[] {
  const { summary, inPublicCopy, raises, fine, related, wording, tips } = facts
  return [
    section('What it asks', [paragraph(summary)]),
    section('In public copy', [paragraph(inPublicCopy)]),
    ...listed('Wording that raises it (invented)', raises, list),
    ...listed('Wording that is fine (invented)', fine, list),
    section('Rules that speak for it', ruleBlocks(facts)),
    ...listed('Related', related, standardTerms),
    ...wordingSections(wording),
    ...tipSections(tips),
    numberSection(facts),
  ]
}

export function standardDocument(facts: StandardFacts): Section {
  const { number, title, group, edition, url } = facts
  return section(`${number} ${title}`, [
    paragraph(`Standard ${group.numeral}, ${group.title}, of the ${edition.citation}. ${paraphrase}`),
    ...standardSections(facts),
    original(url),
    whereToAsk(),
  ])
}
