import type { PhraseNode } from './notation.ts'
import { classesIn, type Vocabulary } from './vocabulary.ts'

const NEGATIVE = new Set(['not', 'no', 'never', 'nothing', 'nobody', 'none', 'without', 'neither', 'nor'])

/** Whether a phrase itself speaks of a *not*: "no exceptions", "nothing leaves this room". */
export function isNegative(node: PhraseNode, vocabulary: Vocabulary): boolean {
  if (hasNegative(node)) return true
  return classesIn(node).some((name) =>
    vocabulary.members(name).some((member) => isNegative(member, vocabulary)),
  )
}

function hasNegative(node: PhraseNode): boolean {
  switch (node.kind) {
    case 'word':
      return node.forms.some((form) => NEGATIVE.has(form))
    case 'sequence':
      return node.items.some(hasNegative)
    case 'choice':
      return node.options.some(hasNegative)
    case 'optional':
    case 'flag':
      return hasNegative(node.item)
    default:
      return false
  }
}
