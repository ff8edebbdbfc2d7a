import {
  type CodeFacts,
  type GroupFacts,
  list,
  numberSection,
  original,
  paragraph,
  paraphrase,
  type Section,
  section,
  standardTerms,
  terms,
  whereToAsk,
} from '@shingle/core/explain'

/** What is said of a Standard as a whole. */
export function groupSections({ summary, inPublicCopy }: GroupFacts): Section[] {
  return [
    section('What it is about', [paragraph(summary)]),
    section('In public copy', [paragraph(inPublicCopy)]),
  ]
}

export const groupTitle = ({ numeral, title }: Pick<GroupFacts, 'numeral' | 'title'>): string =>
  `Standard ${numeral}, ${title}`

export function groupDocument(facts: GroupFacts): Section {
  return section(groupTitle(facts), [
    paragraph(`From the ${facts.edition.citation}. ${paraphrase}`),
    ...groupSections(facts),
    section('Its subprinciples', [standardTerms(facts.standards)]),
    numberSection(facts),
    original(facts.url),
    whereToAsk(),
  ])
}

/** The preamble and the core values: they guide, and no rule cites them. */
export function guidingSections({ preamble, coreValues }: CodeFacts): Section[] {
  return [
    section('Before the Standards', [
      paragraph('The preamble guides; no rule of Shingle cites it.'),
      terms(preamble.map(({ heading, summary }) => ({ term: heading, text: summary }))),
    ]),
    section('Aspirational core values', [
      paragraph('Aims to live up to. Nobody is judged by them, and no rule of Shingle cites them.'),
      list(coreValues),
    ]),
  ]
}

export const editionNote =
  'Shingle does not claim that this is the newest edition; AAMFT’s site says which one holds.'

export function codeDocument(facts: CodeFacts): Section {
  const { title, organization, groups, url } = facts
  return section(title, [
    paragraph(`Issued by the ${organization}. ${paraphrase} ${editionNote}`),
    section('The Standards', [
      terms(
        groups.map(({ numeral, title, first, last }) => ({
          term: { text: numeral, to: { kind: 'group', name: numeral } },
          text: `${title} (${first} to ${last})`,
        })),
      ),
    ]),
    ...guidingSections(facts),
    original(url),
    whereToAsk(),
  ])
}
