import { concerns, rules } from '@shingle/core'
import { CompletionItemKind } from 'vscode-languageserver'
import { directiveEffects } from '../hover/directive.ts'
import type { Proposal, Proposed } from './proposal.ts'

const verbBeingTyped = /(?:<!--|\{\/\*)\s*(shing?l?e?-?[\w-]*)$/
const nameBeingTyped =
  /(?:<!--|\{\/\*)\s*shingle-(?:disable(?:-next-line|-file)?|enable)\s+(?:[\w/-]+[\s,]+)*([\w/-]*)$/

/** Longer than any directive: what stands further before the cursor does not count. */
const reach = 500

/** The directive, or the rule, that is being named in a comment at the end of a text. */
export function directiveProposals(text: string): Proposed | undefined {
  const before = text.slice(-reach)
  const [, name] = nameBeingTyped.exec(before) ?? []
  // Behind "--" stands the reason, in the writer's own words.
  if (name !== undefined)
    return /\s--\s/.test(lastComment(before)) ? undefined : { typed: name, proposals: names() }
  const [, verb] = verbBeingTyped.exec(before) ?? []
  return verb === undefined ? undefined : { typed: verb, proposals: verbs() }
}

const lastComment = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('<!--') + 4, text.lastIndexOf('{/*') + 3))

const names = (): Proposal[] => [
  ...concerns.map(({ id, title, summary }) => ({
    label: id,
    detail: title,
    documentation: summary,
    text: id,
    kind: CompletionItemKind.Module,
  })),
  ...rules.map(({ id, title, message }) => ({
    label: id,
    detail: title,
    documentation: message,
    text: id,
    kind: CompletionItemKind.Value,
  })),
]

const verbs = (): Proposal[] =>
  Object.entries(directiveEffects).map(([verb, effect]) => ({
    label: `shingle-${verb}`,
    documentation: effect,
    text: `shingle-${verb}`,
    kind: CompletionItemKind.Keyword,
  }))
