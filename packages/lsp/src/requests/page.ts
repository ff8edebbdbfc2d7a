import { defaultCode, tips } from '@shingle/core'
import {
  addressOf,
  everyStandard,
  list,
  listed,
  paragraph,
  ruleTerms,
  type Section,
  section,
  standardFacts,
  tipSections,
  toMarkdown,
  whereToAsk,
} from '@shingle/core/explain'
import { asRecord } from '../as-record.ts'
import { standardDocument } from '../hover/standard.ts'
import type { PageResult } from '../protocol.ts'
import { invalid } from './parameters.ts'

/** `shingle/page`: all there is to read on a standard, or the tips for a kind of account. */
export function page(params: unknown): PageResult | null {
  const { kind, id } = asRecord(params)
  if (typeof id !== 'string') throw invalid('The request needs an "id", such as "9.2".')
  const document = kind === 'tips' ? tipsPage(id) : standardPage(id)
  return document ? { title: document.title, markdown: toMarkdown(document, { hrefOf: addressOf }) } : null
}

/** What a hover says of it, and what there is room for on a page. */
function standardPage(number: string): Section | undefined {
  const document = standardDocument(number, defaultCode)
  const placed = everyStandard().find(
    (each) => each.code.id === defaultCode && each.standard.number === number,
  )
  if (!document || !placed) return document
  const { raises, fine, rules, needsAHuman, tips } = standardFacts(placed)
  return {
    ...document,
    blocks: [
      ...document.blocks,
      ...listed('Wording that raises it (invented)', raises, list),
      ...listed('Wording that is fine (invented)', fine, list),
      ...listed('What Shingle looks for', rules, ruleTerms),
      ...(needsAHuman === undefined ? [] : [section('What needs a human', [paragraph(needsAHuman)])]),
      ...tipSections(tips),
    ],
  }
}

function tipsPage(surface: string): Section | undefined {
  const found = tips.filter((tip) => tip.surface === surface)
  if (found.length === 0) return undefined
  const from = paragraph('Shingle’s own compilation from the Code and its commentators, not AAMFT’s.')
  return section(`Tips for ${surface} accounts`, [from, list(found.map(({ text }) => text)), whereToAsk()])
}
