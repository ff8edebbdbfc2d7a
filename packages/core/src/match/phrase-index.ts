import { type Matchable, matchAll, type PhraseMatch, startKey } from './matcher.ts'
import { type PhraseNode, readPhrase } from './notation.ts'
import { compile, type Program } from './program.ts'
import { cheapest, type RequiredWords } from './required-words.ts'
import type { Vocabulary } from './vocabulary.ts'

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
}

interface Listed<T> extends IndexedPhrase<T> {
  /** Numbers of the sets of words that it requires, in the order in which they must come. */
  readonly needs: readonly number[]
}

/**
 * Many phrases, looked up by the words that each requires.
 *
 * A phrase is tried on a sentence only if all the words it cannot do without stand there in their order, so
 * that the cost of a page hardly grows with the number of rules.
 */
export class PhraseIndex<T> {
  readonly #vocabulary: Vocabulary
  /** For each word, the numbers of the sets that it is in. */
  readonly #setsOf = new Map<string, number[]>()
  /** For each set, the phrases of whose sets it is the rarest. */
  readonly #rarest: Listed<T>[][] = []
  /** Phrases that require no word. */
  readonly #always: Listed<T>[] = []
  /** Where the words of each set stand: room that is used while a sentence is looked at, and clean between. */
  #first = new Int32Array(0)
  #last = new Int32Array(0)

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
    const numbers = new Map<RequiredWords, number>()
    for (const [phrase, entry] of entries) {
      const whole = readPhrase(phrase)
      for (const node of apart ? members(whole, vocabulary) : [whole]) this.#add(phrase, node, entry, numbers)
    }
  }

  #add(phrase: string, node: PhraseNode, entry: T, numbers: Map<RequiredWords, number>): void {
    const required = this.#vocabulary.required(node)
    const listed = {
      phrase,
      program: compile(node),
      first: this.#vocabulary.first(node),
      entry,
      needs: required.map((words) => this.#number(words, numbers)),
    }
    const rarest = cheapest(required)
    if (rarest) this.#rarest[this.#number(rarest, numbers)]?.push(listed)
    else this.#always.push(listed)
  }

  /** The number of a set of words. */
  #number(words: RequiredWords, numbers: Map<RequiredWords, number>): number {
    const known = numbers.get(words)
    if (known !== undefined) return known
    const number = this.#rarest.length
    numbers.set(words, number)
    this.#rarest.push([])
    for (const form of words.forms) {
      const sets = this.#setsOf.get(form)
      if (sets) sets.push(number)
      else this.#setsOf.set(form, [number])
    }
    return number
  }

  /** Whether a sentence with this word (`#` for digits) may be one that a phrase is met in. */
  looksFor(word: string): boolean {
    return this.#always.length > 0 || this.#setsOf.get(word)?.some((set) => this.#isRarest(set)) === true
  }

  #isRarest(set: number): boolean {
    return (this.#rarest[set]?.length ?? 0) > 0
  }

  /** Every phrase of the index met in the sentence. */
  matches(on: Matchable): readonly IndexedMatch<T>[] {
    // What is kept under an index was put there by it, and so has entries of its type.
    const known = on.met.get(this) as readonly IndexedMatch<T>[] | undefined
    if (known) return known
    const found = this.#search(on)
    on.met.set(this, found)
    return found
  }

  #search(on: Matchable): readonly IndexedMatch<T>[] {
    const found: IndexedMatch<T>[] = []
    for (const from of this.#tried(on))
      for (const match of matchAll(from.program, on, this.#vocabulary, from.first))
        found.push({ ...match, from })
    return found
  }

  /**
   * The phrases of whose required words the rarest and at least half stand in the sentence, met or not, with the
   * place of the rarest.
   */
  candidates(on: Matchable): ReadonlyMap<IndexedPhrase<T>, number> {
    const found = new Map<IndexedPhrase<T>, number>()
    this.#look(on, (set, first) => {
      for (const from of this.#rarest[set] ?? []) {
        const standing = from.needs.filter((need) => (first[need] ?? -1) >= 0).length
        if (2 * standing >= from.needs.length) found.set(from, first[set] ?? 0)
      }
    })
    return found
  }

  /** The phrases that are worth trying: all their words stand in the sentence, in order. */
  #tried(on: Matchable): readonly Listed<T>[] {
    const tried = [...this.#always]
    this.#look(on, (set, first, last) => {
      for (const from of this.#rarest[set] ?? []) if (inOrder(from.needs, first, last)) tried.push(from)
    })
    return tried
  }

  /** Tells of each set that has a word in the sentence; `first` and `last` say where (-1: nowhere). */
  #look(on: Matchable, tell: (set: number, first: Int32Array, last: Int32Array) => void): void {
    if (this.#first.length < this.#rarest.length) {
      this.#first = new Int32Array(this.#rarest.length).fill(-1)
      this.#last = new Int32Array(this.#rarest.length)
    }
    const [first, last] = [this.#first, this.#last]
    const stand: number[] = []
    const { tokens } = on
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      const sets = token && this.#setsOf.get(startKey(token))
      if (!sets) continue
      for (const set of sets) {
        if (first[set] === -1) {
          first[set] = at
          stand.push(set)
        }
        last[set] = at
      }
    }
    for (const set of stand) if (this.#isRarest(set)) tell(set, first, last)
    for (const set of stand) first[set] = -1
  }
}

/** Whether the sets can each have a word in the sentence, one after the other. */
function inOrder(needs: readonly number[], first: Int32Array, last: Int32Array): boolean {
  let at = -1
  for (const set of needs) {
    const earliest = first[set] ?? -1
    if (earliest < 0) return false
    at = Math.max(earliest, at + 1)
    if ((last[set] ?? 0) < at) return false
  }
  return true
}

function members(node: PhraseNode, vocabulary: Vocabulary): readonly PhraseNode[] {
  if (node.kind !== 'class') return [node]
  return vocabulary.members(node.name).flatMap((each) => members(each, vocabulary))
}
