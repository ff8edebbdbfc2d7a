import { codes, concerns, type NoticeId, noticeKinds, renumbering, rules } from '@shingle/core'
import {
  type CodeFacts,
  type ConcernFacts,
  codeFacts,
  concernFacts,
  earlierAt,
  earlierSentence,
  everyStandard,
  type GroupFacts,
  groupFacts,
  type NoticeFacts,
  noticeFacts,
  type RuleFacts,
  ruleFacts,
  type Section,
  type StandardFacts,
  standardFacts,
} from '@shingle/core/explain'
import { codeDocument, groupDocument } from './documents/code.ts'
import { concernDocument, noticeDocument, ruleDocument } from './documents/rule.ts'
import { standardDocument } from './documents/standard.ts'

/** Something that Shingle can explain; what is known of it stands under the name of its kind. */
export type Topic =
  | { readonly kind: 'standard'; readonly standard: StandardFacts }
  | { readonly kind: 'group'; readonly group: GroupFacts }
  | { readonly kind: 'code'; readonly code: CodeFacts }
  | { readonly kind: 'rule'; readonly rule: RuleFacts }
  | { readonly kind: 'notice'; readonly notice: NoticeFacts }
  | { readonly kind: 'concern'; readonly concern: ConcernFacts }

const groups = codes.flatMap((code) => code.groups.map((group, index) => ({ code, group, index })))
const notices = Object.keys(noticeKinds) as NoticeId[] // Its own keys: noticeKinds is a record of them.

/** `Standard 9.7`, `§ 9.7` and `IX` as they are looked up. */
const asked = (name: string): string =>
  name
    .trim()
    .replace(/^(standard|subprinciple|§)\s*(?=[\divx])/i, '')
    .toLowerCase()

function findOfCode(name: string): Topic | undefined {
  const placed = everyStandard().find(({ standard }) => standard.number === name)
  if (placed) return { kind: 'standard', standard: standardFacts(placed) }
  const found = groups.find(
    ({ group, index }) => group.numeral.toLowerCase() === name || String(index + 1) === name,
  )
  if (found) return { kind: 'group', group: groupFacts(found.code, found.group) }
  const code = codes.find(({ id }) => id === name)
  return code && { kind: 'code', code: codeFacts(code) }
}

function findOfShingle(name: string): Topic | undefined {
  const concern = concerns.find(({ id }) => id === name)
  if (concern) return { kind: 'concern', concern: concernFacts(concern) }
  const isNamed = (id: string): boolean => id === name || id.endsWith(`/${name}`)
  const rule = rules.find(({ id }) => isNamed(id))
  if (rule) return { kind: 'rule', rule: ruleFacts(rule) }
  const notice = notices.find(isNamed)
  return notice && { kind: 'notice', notice: noticeFacts(notice) }
}

/** What goes by this name: a number, a numeral, a rule with or without its concern, a concern or a code. */
export function findTopic(name: string): Topic | undefined {
  const wanted = asked(name)
  return wanted === '' ? undefined : (findOfCode(wanted) ?? findOfShingle(wanted))
}

/** Every name that can be explained, as it is written in full. */
export const topicNames = (): string[] => [
  ...everyStandard().map(({ standard }) => standard.number),
  ...groups.map(({ group }) => group.numeral),
  ...codes.map(({ id }) => id),
  ...concerns.map(({ id }) => id),
  ...rules.map(({ id }) => id),
  ...notices,
]

/** The edition before spoke of Principles; `undefined` for a name without that word. */
function askedForPrinciple(name: string): string | undefined {
  const [, number] = /^principle\s*([\d.]+|[ivx]+)$/i.exec(name.trim()) ?? []
  if (number === undefined) return undefined
  const [row] = earlierAt(number.toUpperCase())
  return row
    ? earlierSentence(row)
    : `Principle is the word of the ${renumbering.from}; that of 2015 has Standards.`
}

/** Why there is no such number, and what there is; `undefined` for what is no number. */
export function missingNumber(name: string): string | undefined {
  const wanted = asked(name)
  const [, first] = /^(\d+|[ivx]+)(?:\.\d+)?$/.exec(wanted) ?? []
  const [code] = codes
  if (first === undefined || !code) return askedForPrinciple(name)
  const [row] = earlierAt(wanted)
  if (row) return earlierSentence(row)
  const group = code.groups[Number(first) - 1]
  if (!group) return `The ${code.citation} has Standards I to ${code.groups.at(-1)?.numeral}.`
  const { numeral, standards } = group
  return `Standard ${numeral} of the ${code.citation} has ${standards[0]?.number} to ${standards.at(-1)?.number}.`
}

export function topicDocument(topic: Topic): Section {
  switch (topic.kind) {
    case 'standard':
      return standardDocument(topic.standard)
    case 'group':
      return groupDocument(topic.group)
    case 'code':
      return codeDocument(topic.code)
    case 'rule':
      return ruleDocument(topic.rule)
    case 'notice':
      return noticeDocument(topic.notice)
    case 'concern':
      return concernDocument(topic.concern)
  }
}
