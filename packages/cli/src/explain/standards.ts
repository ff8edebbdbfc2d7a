import type { Concern } from '@shingle/core'
import { type EditionName, editionName } from './facts/names.ts'
import { speaksTo } from './facts/rule.ts'
import { everyStandard, type Placed } from './facts/standard.ts'

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

/** Quotation marks and dashes as a keyboard has them, in lower case. */
const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐-―]/g, '-')

function hasWords(search: string): (placed: Placed) => boolean {
  const words = folded(search).split(/\s+/).filter(Boolean)
  return ({ group, standard: { number, title, summary, inPublicCopy, raises, fine } }) => {
    const text = folded([number, title, group.title, summary, inPublicCopy, ...raises, ...fine].join('\n'))
    return words.every((word) => text.includes(word))
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
