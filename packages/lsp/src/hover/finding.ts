import { type Diagnostic, docsOf, getCode, getStandard, rules, type Surface } from '@shingle/core'
import {
  type Block,
  list,
  listed,
  more,
  original,
  paragraph,
  ruleFacts,
  type Section,
  section,
  terms,
  tipSections,
  toStandard,
  whereToAsk,
  withCode,
} from '@shingle/core/explain'

/** More of the writer's words than this say no more. */
const mostWords = 200

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > mostWords ? `${line.slice(0, mostWords)}…` : line
}

/** The standards that a finding cites: number, title, what each asks, in which edition. */
function standardSections({ standards, code }: Diagnostic): Section[] {
  const edition = getCode(code)
  const known = standards.flatMap((number) => getStandard(number, code) ?? [])
  return listed(`Standards, ${edition?.citation ?? code}, in Shingle’s paraphrase`, known, (all) =>
    terms(
      all.map(({ number, title, summary }) => ({ term: toStandard(number), text: `${title}. ${summary}` })),
    ),
  )
}

/** What goes into the telling of a finding besides the finding itself. */
export interface Telling {
  /** The writer's words that it is about. */
  readonly words: string
  readonly surface: Surface
  /** Whether the message stands beside it anyway. */
  readonly isMessageShown: boolean
}

function seen({ message, scope }: Diagnostic, { words, isMessageShown }: Telling): Block[] {
  const isQuoted = scope !== 'document' && words.trim() !== ''
  const told = [...(isMessageShown ? [] : [message]), ...(isQuoted ? [`Seen: “${shortened(words)}”.`] : [])]
  return told.length > 0 ? [paragraph(told.join(' '))] : []
}

/** A finding as it is told in full: what was seen, why it matters, what to do, where to ask. */
export function findingDocument(diagnostic: Diagnostic, telling: Telling): Section {
  const { ruleId, evidence = [], docs } = diagnostic
  const rule = rules.find(({ id }) => id === ruleId)
  if (!rule) return section(ruleId, [...seen(diagnostic, telling), more(docs)])
  const { title, explanation, fine, better, tips } = ruleFacts(rule)
  return section(title, [
    ...seen(diagnostic, telling),
    ...listed('What adds up here', evidence, (all) => list(all.map(({ note }) => note))),
    section('Why it matters', [paragraph(...withCode(explanation))]),
    section('When it is fine', [paragraph(...withCode(fine))]),
    ...listed('Better words', better, (all) =>
      list(all.map(({ instead, write }) => `Instead of “${instead}”: “${write}”`)),
    ),
    ...standardSections(diagnostic),
    ...originalOf(diagnostic.code),
    ...tipSections(tips.filter((tip) => tip.surface === telling.surface)),
    more(docsOf(ruleId)),
    whereToAsk(),
  ])
}

const originalOf = (code: string): Section[] => {
  const edition = getCode(code)
  return edition ? [original(edition.url)] : []
}
