import type { PhraseNode } from './notation.ts'
import { NEGATIVE_WORDS } from './word-lists.ts'

/** Makes a function that tells whether a member of a class names a *not*: "no exceptions". */
export function createNegative(members: (name: string) => readonly PhraseNode[]): (name: string) => boolean {
  const known = new Map<string, boolean>()
  const isNegative = (name: string): boolean => {
    const answer = known.get(name) ?? members(name).some(says)
    known.set(name, answer)
    return answer
  }
  const says = (node: PhraseNode): boolean => {
    switch (node.kind) {
      case 'word':
        return node.forms.some((form) => NEGATIVE_WORDS.has(form))
      case 'sequence':
        return node.items.some(says)
      case 'choice':
        return node.options.some(says)
      case 'class':
        return isNegative(node.name)
      case 'optional':
      case 'flag':
        return says(node.item)
      default:
        return false
    }
  }
  return isNegative
}
