import { keyOf } from './matcher.ts'
import type { PhraseNode } from './notation.ts'
import { CLOSED_CLASS, NUMBER_WORDS } from './word-lists.ts'

/** Words of which one must stand in the sentence for a phrase to be met. `#` stands for digits. */
export interface RequiredWords {
  readonly forms: ReadonlySet<string>
  /** How common they are together: the lower, the better they tell sentences apart. */
  readonly cost: number
}

/** What a function word or mark costs, against 1 for any other. */
const COMMON = 40

const COMMON_FORMS: ReadonlySet<string> = new Set([
  ...CLOSED_CLASS,
  ...['is', 'are', 'was', 'be', 'have', 'has', 'do', "'s", ',', '.', '"'],
])

/**
 * Makes a function that gives the words a phrase can't do without, in the order in which they must come; none
 * if it can do without any.
 */
export function createRequired(
  members: (name: string) => readonly PhraseNode[],
): (node: PhraseNode) => readonly RequiredWords[] {
  // Equal words are one object, so that an index can number them.
  const ofClass = new Map<string, RequiredWords | undefined>()
  const ofForms = new Map<string, RequiredWords>()
  const one = (node: PhraseNode): RequiredWords | undefined => cheapest(all(node))
  const all = (node: PhraseNode): readonly RequiredWords[] => {
    switch (node.kind) {
      case 'word': {
        const key = node.forms.join(' ')
        const words = ofForms.get(key) ?? required(node.forms)
        ofForms.set(key, words)
        return [words]
      }
      case 'number':
        return [NUMBERS]
      case 'flag':
        return all(node.item)
      case 'sequence':
        return node.items.flatMap(all)
      case 'choice':
        return listed(together(node.options.map(one)))
      case 'class': {
        if (!ofClass.has(node.name)) ofClass.set(node.name, together(members(node.name).map(one)))
        return listed(ofClass.get(node.name))
      }
      default:
        return []
    }
  }
  return all
}

function listed(words: RequiredWords | undefined): readonly RequiredWords[] {
  return words ? [words] : []
}

function required(forms: readonly string[]): RequiredWords {
  const cost = forms.reduce((sum, form) => sum + (COMMON_FORMS.has(form) ? COMMON : 1), 0)
  return { forms: new Set(forms.map(keyOf)), cost }
}

const NUMBERS: RequiredWords = required(['#', ...NUMBER_WORDS])

function together(options: readonly (RequiredWords | undefined)[]): RequiredWords | undefined {
  const forms = new Set<string>()
  let cost = 0
  for (const option of options) {
    if (!option) return undefined
    for (const form of option.forms) forms.add(form)
    cost += option.cost
  }
  return { forms, cost }
}

/** The words that tell sentences apart best. */
export function cheapest(options: readonly RequiredWords[]): RequiredWords | undefined {
  return options.reduce<RequiredWords | undefined>(
    (best, option) => (!best || option.cost < best.cost ? option : best),
    undefined,
  )
}
