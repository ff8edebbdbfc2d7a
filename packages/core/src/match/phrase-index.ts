import { keyOf, type Matchable, matchAll, type PhraseMatch, startKey } from './matcher.ts'
import { isNegative } from './negative.ts'
import { type PhraseNode, readPhrase } from './notation.ts'
import { compile, type Program } from './program.ts'
import { firstForms, type Vocabulary } from './vocabulary.ts'
import { CLOSED_CLASS, NUMBER_WORDS } from './word-lists.ts'

/** A phrase met, and which entry of the index it came from. */
export interface IndexedMatch<T> extends PhraseMatch {
  readonly from: IndexedPhrase<T>
}

/** A phrase of an index. */
export interface IndexedPhrase<T> {
  readonly phrase: string
  readonly program: Program
  /** The words it can begin with; absent if it can begin with any. */
  readonly first: ReadonlySet<string> | undefined
  readonly entry: T
  /** The phrase itself says *not* or *no*. */
  readonly negative: boolean
}

/**
 * Many phrases, looked up by a word that each requires.
 *
 * A phrase is tried on a sentence only if a word it cannot do without stands there, so that the cost of a
 * page does not grow with the number of rules.
 */
export class PhraseIndex<T> {
  readonly #byWord = new Map<string, IndexedPhrase<T>[]>()
  readonly #always = new Map<IndexedPhrase<T>, number>()
  readonly #vocabulary: Vocabulary

  /**
   * With `apart`, a phrase that is a class and nothing more is looked for member by member: quicker, where
   * it matters only that it is met, not how far it reaches.
   *
   * @throws {NotationError} where a phrase is not well-formed.
   */
  constructor(
    entries: Iterable<readonly [phrase: string, entry: T]>,
    vocabulary: Vocabulary,
    { apart = false }: { readonly apart?: boolean } = {},
  ) {
    this.#vocabulary = vocabulary
    const required = createRequired(vocabulary)
    for (const [phrase, entry] of entries) {
      const whole = readPhrase(phrase)
      for (const node of apart ? members(whole, vocabulary) : [whole]) {
        const compiled = {
          phrase,
          program: compile(node),
          first: firstForms(node, vocabulary.members),
          entry,
          negative: isNegative(node, vocabulary),
        }
        const words = required(node)
        if (!words) this.#always.set(compiled, 0)
        else for (const word of words.forms) this.#list(word).push(compiled)
      }
    }
  }

  /** Every phrase of the index met in the sentence. */
  matches(on: Matchable): IndexedMatch<T>[] {
    const found: IndexedMatch<T>[] = []
    for (const from of this.candidates(on).keys())
      for (const match of matchAll(from.program, on, this.#vocabulary, from.first))
        found.push({ ...match, from })
    return found
  }

  /** The phrases whose required word stands in the sentence, met or not, with the place of that word. */
  candidates(on: Matchable): ReadonlyMap<IndexedPhrase<T>, number> {
    let candidates: Map<IndexedPhrase<T>, number> | undefined
    on.tokens.forEach((token, at) => {
      const listed = this.#byWord.get(startKey(token))
      if (!listed) return
      candidates ??= new Map(this.#always)
      for (const phrase of listed) if (!candidates.has(phrase)) candidates.set(phrase, at)
    })
    return candidates ?? this.#always
  }

  #list(word: string): IndexedPhrase<T>[] {
    const list = this.#byWord.get(word) ?? []
    if (list.length === 0) this.#byWord.set(word, list)
    return list
  }
}

function members(node: PhraseNode, vocabulary: Vocabulary): readonly PhraseNode[] {
  if (node.kind !== 'class') return [node]
  return vocabulary.members(node.name).flatMap((each) => members(each, vocabulary))
}

/** Words of which one must stand in the sentence, and how common they are together. */
interface Required {
  readonly forms: ReadonlySet<string>
  readonly cost: number
}

/** What a function word costs as the required word, against 1 for any other. */
const COMMON = 40

function createRequired(vocabulary: Vocabulary): (node: PhraseNode) => Required | undefined {
  const ofClass = new Map<string, Required | undefined>()
  const required = (node: PhraseNode): Required | undefined => {
    switch (node.kind) {
      case 'word':
        return of(node.forms)
      case 'number':
        return of(['#', ...NUMBER_WORDS])
      case 'flag':
        return required(node.item)
      case 'sequence':
        return cheapest(node.items.map(required))
      case 'choice':
        return together(node.options.map(required))
      case 'class':
        if (!ofClass.has(node.name))
          ofClass.set(node.name, together(vocabulary.members(node.name).map(required)))
        return ofClass.get(node.name)
      default:
        return undefined
    }
  }
  return required
}

function of(forms: readonly string[]): Required {
  const cost = forms.reduce(
    (sum, form) => sum + (CLOSED_CLASS.has(form) || COMMON_VERBS.has(form) ? COMMON : 1),
    0,
  )
  return { forms: new Set(forms.map(keyOf)), cost }
}

const COMMON_VERBS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'be',
  'have',
  'has',
  'do',
  "'s",
  ',',
  '.',
  '"',
])

function cheapest(options: readonly (Required | undefined)[]): Required | undefined {
  return options.reduce(
    (best, option) => (option && (!best || option.cost < best.cost) ? option : best),
    undefined,
  )
}

function together(options: readonly (Required | undefined)[]): Required | undefined {
  const forms = new Set<string>()
  let cost = 0
  for (const option of options) {
    if (!option) return undefined
    for (const form of option.forms) forms.add(form)
    cost += option.cost
  }
  return { forms, cost }
}
