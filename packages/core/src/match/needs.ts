import { keyOf, type Matchable } from './matchable.ts'
import type { PhraseNode } from './notation.ts'
import { ALWAYS, createWatchlist } from './watchlist.ts'
import { CLOSED_CLASS, NUMBER_WORDS } from './word-lists.ts'

/** Words of which a phrase needs one in the sentence to be met (`#` stands for digits): listed, or those of several needs. */
export interface Need {
  readonly forms: readonly string[]
  readonly anyOf: readonly Need[]
  /** How common they are together: the lower, the better they tell sentences apart. */
  readonly cost: number
}

/** What the phrases of a vocabulary need, and which of that the words of a sentence meet. */
export interface Needs {
  /** The needs of a phrase, in the order in which they must be met; none if it can do without any word. */
  of(node: PhraseNode): readonly Need[]
  /** A number for a need, by which `met` tells of it from now on. */
  watch(need: Need): number
  /** The needs that a sentence meets; ask with `has`. */
  met(on: Matchable): Int32Array
}

/** The needs that a sentence meets, as the bits of numbers, and how many were watched when it was asked. */
export interface MetNeeds {
  readonly bits: Int32Array
  readonly watched: number
}

/** What a function word or mark costs, against 1 for any other. */
const COMMON = 40

const COMMON_FORMS: ReadonlySet<string> = new Set([
  ...CLOSED_CLASS,
  ...['is', 'are', 'was', 'be', 'have', 'has', 'do', "'s", ',', '.', '"'],
])

const NOTHING: readonly never[] = []

/** Makes the needs of phrases; those of a class are found out once. */
export function createNeeds(members: (name: string) => readonly PhraseNode[]): Needs {
  const { watch, metBy, size } = createWatchlist()
  return {
    of: createReader(members),
    watch,
    met(on) {
      const watched = size()
      if (on.needs?.watched === watched) return on.needs.bits
      const bits = new Int32Array((watched >> 5) + 1)
      for (const word of on.words) for (const id of metBy(word)) add(bits, id)
      add(bits, ALWAYS)
      on.needs = { bits, watched }
      return bits
    },
  }
}

function add(met: Int32Array, id: number): void {
  met[id >> 5] = (met[id >> 5] ?? 0) | (1 << id)
}

/** Whether a need is among those met. */
export function has(met: Int32Array, id: number): boolean {
  return ((met[id >> 5] ?? 0) & (1 << id)) !== 0
}

/** The needs that tell sentences apart best, the best first. */
export function rarest(needs: readonly Need[]): readonly Need[] {
  return needs.length > 1 ? [...needs].sort((a, b) => a.cost - b.cost) : needs
}

/** Whether a word meets a need. */
export function meets(word: string, { forms, anyOf }: Need): boolean {
  return forms.includes(word) || anyOf.some((need) => meets(word, need))
}

function createReader(members: (name: string) => readonly PhraseNode[]): Needs['of'] {
  const ofClass = new Map<string, Need | undefined>()
  const all = (node: PhraseNode): readonly Need[] => {
    switch (node.kind) {
      case 'word':
        return [listing(node.forms)]
      case 'number':
        return NUMBERS
      case 'flag':
        return all(node.item)
      case 'sequence':
        return node.items.flatMap(all)
      case 'choice':
        return listed(oneOf(node.options))
      case 'class': {
        if (!ofClass.has(node.name)) ofClass.set(node.name, oneOf(members(node.name)))
        return listed(ofClass.get(node.name))
      }
      default:
        return NOTHING
    }
  }
  const oneOf = (options: readonly PhraseNode[]): Need | undefined => {
    const anyOf: Need[] = []
    for (const option of options) {
      const [best] = rarest(all(option))
      if (!best) return undefined
      anyOf.push(best)
    }
    const [only] = anyOf
    if (anyOf.length === 1) return only
    return { forms: NOTHING, anyOf, cost: anyOf.reduce((sum, { cost }) => sum + cost, 0) }
  }
  return all
}

function listing(forms: readonly string[]): Need {
  const cost = forms.reduce((sum, form) => sum + (COMMON_FORMS.has(form) ? COMMON : 1), 0)
  return { forms: forms.map(keyOf), anyOf: NOTHING, cost }
}

const NUMBERS: readonly Need[] = [listing(['#', ...NUMBER_WORDS])]

function listed(need: Need | undefined): readonly Need[] {
  return need ? [need] : NOTHING
}
