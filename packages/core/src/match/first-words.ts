import { keyOf } from './matchable.ts'
import type { PhraseNode } from './notation.ts'
import { NUMBER_WORDS } from './word-lists.ts'

/** The words a phrase can begin with (`#` for digits), or `undefined` if it can begin with any. */
type FirstWords = ReadonlySet<string> | undefined

/** Makes a function that gives the words a phrase can begin with. */
export function createFirst(
  members: (name: string) => readonly PhraseNode[],
): (node: PhraseNode) => FirstWords {
  const ofClass = new Map<string, FirstWords>()
  const first = (node: PhraseNode): FirstWords => {
    switch (node.kind) {
      case 'word':
        return new Set(node.forms.map(keyOf))
      case 'number':
        return NUMBERS
      case 'class':
        if (!ofClass.has(node.name)) ofClass.set(node.name, union(members(node.name), first))
        return ofClass.get(node.name)
      case 'choice':
        return union(node.options, first)
      case 'flag':
        return first(node.item)
      case 'sequence':
        return firstOfSequence(node.items, first)
      default:
        return undefined
    }
  }
  return first
}

const NUMBERS: FirstWords = new Set(['#', ...NUMBER_WORDS])

function firstOfSequence(
  items: readonly PhraseNode[],
  firstOf: (node: PhraseNode) => FirstWords,
): FirstWords {
  const forms = new Set<string>()
  for (const item of items) {
    // These take up no word: what follows is where the phrase begins.
    if (item.kind === 'absent' || item.kind === 'start') continue
    const first = firstOf(item.kind === 'optional' ? item.item : item)
    if (!first) return undefined
    if (forms.size === 0 && item.kind !== 'optional') return first
    for (const form of first) forms.add(form)
    if (item.kind !== 'optional') return forms
  }
  return undefined
}

function union(nodes: readonly PhraseNode[], firstOf: (node: PhraseNode) => FirstWords): FirstWords {
  const forms = new Set<string>()
  for (const node of nodes) {
    const first = firstOf(node)
    if (!first) return undefined
    for (const form of first) forms.add(form)
  }
  return forms
}
