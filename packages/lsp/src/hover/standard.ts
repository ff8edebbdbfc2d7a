import { type Citation, codes, docsOfStandard, renumbering } from '@shingle/core'
import {
  type Block,
  earlierAt,
  earlierSentence,
  everyStandard,
  groupFacts,
  more,
  original,
  paragraph,
  paraphrase,
  type Section,
  section,
  standardFacts,
  standardTerms,
  whereToAsk,
} from '@shingle/core/explain'

/** A number or numeral of an edition that Shingle holds; `undefined` for others. */
export function standardDocument(number: string, code: string): Section | undefined {
  return subprincipleDocument(number, code) ?? groupDocument(number, code)
}

function subprincipleDocument(number: string, code: string): Section | undefined {
  const placed = everyStandard().find((each) => each.code.id === code && each.standard.number === number)
  if (!placed) return undefined
  const { title, group, edition, summary, inPublicCopy, verified, verification, url, docs } =
    standardFacts(placed)
  return section(`${number} ${title}`, [
    paragraph(`Standard ${group.numeral}, ${group.title}, of the ${edition.citation}. ${paraphrase}`),
    section('What it asks', [paragraph(summary)]),
    section('In public copy', [paragraph(inPublicCopy)]),
    ...(verified ? [] : [paragraph(verification)]),
    more(docs),
    original(url),
    whereToAsk(),
  ])
}

function groupDocument(numeral: string, id: string): Section | undefined {
  const code = codes.find((each) => each.id === id)
  const found = code?.groups.find((group) => group.numeral === numeral)
  if (!code || !found) return undefined
  const { title, edition, summary, inPublicCopy, standards, url } = groupFacts(code, found)
  return section(`Standard ${numeral}, ${title}`, [
    paragraph(`From the ${edition.citation}. ${paraphrase}`),
    section('What it is about', [paragraph(summary)]),
    section('In public copy', [paragraph(inPublicCopy)]),
    section('Its subprinciples', [standardTerms(standards.map(({ number, title }) => ({ number, title })))]),
    original(url),
    whereToAsk(),
  ])
}

/** The edition before, whose word for its parts was *Principle*. */
const olderCode = 'aamft-2012'

/** What a citation in the copy refers to; `undefined` for a code or a number that Shingle does not hold. */
export function citationDocument({ number, code }: Citation): Section | undefined {
  return code === olderCode ? olderDocument(number) : standardDocument(number, code)
}

/** A number of the edition before: what it was about, and what today's edition says where the matter is now. */
function olderDocument(number: string): Section {
  const rows = earlierAt(number)
  const notes: Block[] = rows.map((row) => paragraph(earlierSentence(row)))
  const today = rows.length > 0 ? rows.flatMap(({ now }) => now) : [number]
  const word = `“Principle” is the word of the ${renumbering.from}; the edition of 2015 has Standards.`
  return section(`${number} in the ${renumbering.from}`, [
    paragraph(word),
    ...notes,
    ...today.flatMap((each) => standardDocument(each, 'aamft-2015') ?? []),
  ])
}

/** Shingle's page on what a citation refers to. */
export function citationPage({ number, code }: Citation): string | undefined {
  const found = everyStandard().find(
    ({ code: { id }, standard, group }) =>
      id === code && (standard.number === number || group.numeral === number),
  )
  if (!found) return undefined
  const page = docsOfStandard(found.standard.number)
  return found.standard.number === number ? page : page.replace(/#.*$/, '')
}
