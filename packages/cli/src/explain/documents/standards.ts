import {
  paragraph,
  paraphrase,
  type Section,
  section,
  standardTerms,
  whereToAsk,
} from '@shingle/core/explain'
import type { ListedStandard, Query } from '../standards.ts'

/** `Standards on advertising with “expert”`. */
function title({ concern, search }: Query): string {
  const about = concern === undefined ? '' : ` on ${concern}`
  const found = search === undefined ? '' : ` with “${search}”`
  return `Standards${about}${found}`
}

/** Subprinciples by Standard: their titles, or what they ask too if there was a question. */
export function standardsDocument(standards: readonly ListedStandard[], query: Query): Section {
  const isWhole = query.concern === undefined && query.search === undefined
  const headings = [...new Set(standards.map(headingOf))]
  return section(title(query), [
    ...(standards.length > 0
      ? [paragraph(`Numbers and titles are those of the Code, as far as Shingle knows them. ${paraphrase}`)]
      : [
          paragraph('There is none. Try other words, or list all with: ', {
            text: 'shingle standards',
            isCode: true,
          }),
        ]),
    ...headings.map((heading) => {
      const own = standards.filter((standard) => headingOf(standard) === heading)
      const rows = isWhole ? own.map(({ number, title }) => ({ number, title })) : own
      return section(heading, [standardTerms(rows)])
    }),
    ...(standards.length > 0
      ? [
          paragraph('For all that Shingle knows of one: ', {
            text: `shingle explain ${standards[0]?.number}`,
            isCode: true,
          }),
        ]
      : []),
    whereToAsk(),
  ])
}

const headingOf = ({ group, edition }: ListedStandard): string =>
  `${group.numeral} ${group.title}, ${edition.citation}`
