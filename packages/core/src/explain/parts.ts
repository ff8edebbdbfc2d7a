import {
  address,
  type Block,
  type Inline,
  listed,
  paragraph,
  type Section,
  section,
  type Text,
  terms,
} from '../document/document.ts'
import { consultation } from '../index.ts'
import { earlierSentence } from './facts/earlier.ts'
import type { RuleName, StandardName, TipName } from './facts/names.ts'
import type { StandardFacts } from './facts/standard.ts'

export const toStandard = (number: string): Inline => ({
  text: number,
  to: { kind: 'standard', name: number },
})

export const toRule = (id: string): Inline => ({ text: id, isCode: true, to: { kind: 'rule', name: id } })

export const toWording = (id: string): Inline => ({
  text: id,
  isCode: true,
  to: { kind: 'wording', name: id },
})

/** `9.1, 9.2`, each leading to its page. */
export const standardList = (numbers: readonly string[]): Inline[] =>
  numbers.flatMap((number, index) => (index === 0 ? [toStandard(number)] : [', ', toStandard(number)]))

const described = (title: string, summary?: string): Text =>
  summary === undefined ? title : `${title}. ${summary}`

export const standardTerms = (rows: readonly (StandardName & { readonly summary?: string })[]): Block =>
  terms(
    rows.map(({ number, title, summary }) => ({ term: toStandard(number), text: described(title, summary) })),
  )

export const ruleTerms = (rules: readonly RuleName[]): Block =>
  terms(rules.map(({ id, title, severity }) => ({ term: toRule(id), text: `${title} (${severity})` })))

type Known = Pick<StandardFacts, 'verified' | 'verification' | 'earlier'>

/** Tips, said to be ours. */
export const tipSections = (tips: readonly TipName[]): Section[] =>
  listed('Tips, compiled by Shingle', tips, (all) =>
    terms(all.map(({ surface, text }) => ({ term: surface, text }))),
  )

/** How a number is known, and what the edition before had under it. */
export function numberSection({ verified, verification, earlier }: Known): Section {
  const advice = verified ? '' : ' Look it up in the Code before you quote it.'
  return section('How the number is known', [
    paragraph(verification + advice),
    ...earlier.map((each) => paragraph(earlierSentence(each))),
  ])
}

/** Whose words these are. */
export const paraphrase = 'What follows is Shingle’s paraphrase, not AAMFT’s wording.'

/** Where the code itself is to be read. */
export const original = (url: string): Section => section('Read the Code itself', [paragraph(address(url))])

/** Where to read more on Shingle's own pages. */
export const more = (url: string): Section => section('More on this', [paragraph(address(url))])

/** Where to ask when unsure; every document ends with it. */
export const whereToAsk = (): Section =>
  section('Where to ask', [paragraph(consultation.text), paragraph(address(consultation.url))])
