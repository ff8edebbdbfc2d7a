import {
  type Code,
  type Concern,
  codes,
  docsOfStandard,
  type Provenance,
  type Standard,
  type StandardGroup,
} from '../../index.ts'
import { type EarlierNumber, earlierOf } from './earlier.ts'
import {
  citing,
  type EditionName,
  editionName,
  type RuleName,
  type StandardName,
  standardNames,
  type TipName,
  type WordingName,
} from './names.ts'

/** A subprinciple with the Standard and the edition that it belongs to. */
export interface Placed {
  readonly code: Code
  readonly group: StandardGroup
  readonly standard: Standard
}

/** All that Shingle knows of a subprinciple. */
export interface StandardFacts {
  readonly number: string
  readonly title: string
  readonly edition: EditionName
  readonly group: { readonly numeral: string; readonly title: string }
  readonly summary: string
  readonly inPublicCopy: string
  readonly raises: readonly string[]
  readonly fine: readonly string[]
  readonly related: readonly StandardName[]
  readonly concern?: Concern
  /** Whether the number has been seen in a public page, and in words what that means. */
  readonly verified: boolean
  readonly verification: string
  readonly provenance: Provenance
  /** What the edition before had here, as far as its numbers have been seen. */
  readonly earlier: readonly EarlierNumber[]
  readonly rules: readonly RuleName[]
  /** Why software cannot judge it, where that is so. */
  readonly needsAHuman?: string
  readonly tips: readonly TipName[]
  readonly wording: readonly WordingName[]
  /** Where to read the code itself. */
  readonly url: string
  /** Shingle's own page. */
  readonly docs: string
}

/** Every subprinciple of every edition, the usual edition first. */
export const everyStandard = (): Placed[] =>
  codes.flatMap((code) =>
    code.groups.flatMap((group) => group.standards.map((standard) => ({ code, group, standard }))),
  )

type Entry = Pick<StandardGroup, 'verified' | 'provenance'>

/** How a number is known, in words. */
export function verificationOf({ verified, provenance: { sources } }: Entry): string {
  if (!verified) return "Shingle has not been able to check this number against AAMFT's own text."
  return `This number has been seen in public pages that cite it: ${sources.join('; ')}.`
}

export function standardFacts({ code, group, standard }: Placed): StandardFacts {
  const { number, title, summary, inPublicCopy, raises, fine, concern, verified, provenance, url } = standard
  const reason = code.needsAHuman[number]
  return {
    number,
    title,
    edition: editionName(code),
    group: { numeral: group.numeral, title: group.title },
    summary,
    inPublicCopy,
    raises,
    fine,
    related: standardNames(standard.related, code.id),
    ...(concern !== undefined && { concern }),
    verified,
    verification: verificationOf(standard),
    provenance,
    earlier: earlierOf(number),
    ...citing(number, code.id),
    ...(reason !== undefined && { needsAHuman: reason }),
    url,
    docs: docsOfStandard(number),
  }
}
