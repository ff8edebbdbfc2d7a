export { addressOf } from '../document/address-of.ts'
export {
  address,
  type Block,
  type Inline,
  list,
  listed,
  paragraph,
  quote,
  type Reference,
  type Section,
  section,
  type Term,
  type Text,
  terms,
  withCode,
} from '../document/document.ts'
export { type MarkdownOptions, toMarkdown } from '../document/to-markdown.ts'
export { plain, toPlain } from '../document/to-plain.ts'
export { visible } from '../document/visible.ts'
export { type CodeFacts, codeFacts, type GroupFacts, groupFacts } from './facts/code.ts'
export { type EarlierNumber, earlierAt, earlierSentence } from './facts/earlier.ts'
export {
  type EditionName,
  editionName,
  type RuleName,
  type StandardName,
  type TipName,
  type WordingName,
} from './facts/names.ts'
export {
  type ConcernFacts,
  concernFacts,
  type NoticeFacts,
  noticeFacts,
  type RuleFacts,
  ruleFacts,
  speaksTo,
} from './facts/rule.ts'
export { everyStandard, type Placed, type StandardFacts, standardFacts } from './facts/standard.ts'
export {
  more,
  numberSection,
  original,
  paraphrase,
  ruleTerms,
  standardList,
  standardTerms,
  tipSections,
  toRule,
  toStandard,
  toWording,
  whereToAsk,
} from './parts.ts'
