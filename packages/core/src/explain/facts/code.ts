import type { Code, Provenance, StandardGroup } from '../../index.ts'
import { type EarlierNumber, earlierOf } from './earlier.ts'
import { type EditionName, editionName, type StandardName } from './names.ts'
import { verificationOf } from './standard.ts'

/** A Standard with what it is made of. */
export interface GroupFacts {
  readonly numeral: string
  readonly title: string
  readonly edition: EditionName
  readonly summary: string
  readonly inPublicCopy: string
  readonly standards: readonly (StandardName & { readonly summary: string })[]
  readonly verified: boolean
  readonly verification: string
  readonly provenance: Provenance
  /** What the edition before had here, as far as its numbers have been seen. */
  readonly earlier: readonly EarlierNumber[]
  readonly url: string
}

/** An edition of a code of ethics. */
export interface CodeFacts extends EditionName {
  readonly organization: string
  readonly effective: string
  /** Statements that guide; no rule cites them. */
  readonly preamble: Code['preamble']
  readonly coreValues: readonly string[]
  readonly groups: readonly {
    readonly numeral: string
    readonly title: string
    readonly summary: string
    readonly first: string
    readonly last: string
  }[]
  readonly url: string
}

export function groupFacts(code: Code, group: StandardGroup): GroupFacts {
  const { numeral, title, summary, inPublicCopy, verified, provenance, url, standards } = group
  return {
    numeral,
    title,
    edition: editionName(code),
    summary,
    inPublicCopy,
    standards: standards.map(({ number, title, summary }) => ({ number, title, summary })),
    verified,
    verification: verificationOf(group),
    provenance,
    earlier: earlierOf(numeral),
    url,
  }
}

export function codeFacts(code: Code): CodeFacts {
  const { organization, effective, preamble, coreValues, groups, url } = code
  return {
    ...editionName(code),
    organization,
    effective,
    preamble,
    coreValues,
    groups: groups.map(({ numeral, title, summary, standards }) => ({
      numeral,
      title,
      summary,
      first: standards[0]?.number ?? '',
      last: standards.at(-1)?.number ?? '',
    })),
    url,
  }
}
