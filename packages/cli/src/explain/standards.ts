import type { Concern } from '@shingle/core'
import { type EditionName, editionName, everyStandard, type Placed, speaksTo } from '@shingle/core/explain'

/** What somebody wants of the list of standards. */
export interface Query {
  readonly concern?: Concern
  /** Words that must all be there. */
  readonly search?: string
}

/** A subprinciple as lists have it. */
export interface ListedStandard {
  readonly number: string
  readonly title: string
  readonly edition: EditionName
  readonly group: { readonly numeral: string; readonly title: string }
  readonly summary: string
  readonly concern?: Concern
  readonly verified: boolean
}

/** The words of a text in lower case; numbers such as 9.7 are one. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}.']+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Whether every word asked for begins a word of what is said of a subprinciple. */
function hasWords(search: string): (placed: Placed) => boolean {
  const asked = wordsOf(search)
  return ({ group, standard: { number, title, summary, inPublicCopy, raises, fine } }) => {
    const said = wordsOf([number, title, group.title, summary, inPublicCopy, ...raises, ...fine].join('\n'))
    return asked.length > 0 && asked.every((word) => said.some((each) => each.startsWith(word)))
  }
}

/** The subprinciples that a query asks for, in the order of their numbers. */
export function findStandards({ concern, search }: Query): ListedStandard[] {
  return everyStandard()
    .filter(concern === undefined ? () => true : speaksTo(concern))
    .filter(search === undefined ? () => true : hasWords(search))
    .map(({ code, group, standard: { number, title, summary, concern, verified } }) => ({
      number,
      title,
      edition: editionName(code),
      group: { numeral: group.numeral, title: group.title },
      summary,
      ...(concern !== undefined && { concern }),
      verified,
    }))
}
