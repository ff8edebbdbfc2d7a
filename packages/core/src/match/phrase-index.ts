import type { Matchable } from './matchable.ts'
import { matchAll, type PhraseMatch } from './matcher.ts'
import { has, meets, type Need, rarest } from './needs.ts'
import { type PhraseNode, readPhrase } from './notation.ts'
import { compile, type Program } from './program.ts'
import type { Vocabulary } from './vocabulary.ts'
import { ALWAYS } from './watchlist.ts'

/** A phrase met, and which entry of the index it came from. */
export interface IndexedMatch<T> extends PhraseMatch {
  readonly from: IndexedPhrase<T>
}

/** A phrase of an index. */
export interface IndexedPhrase<T> {
  readonly phrase: string
  readonly entry: T
}

interface Listed<T> extends IndexedPhrase<T> {
  readonly node: PhraseNode
  /** What it can't do without. */
  readonly needs: readonly Need[]
  /** The numbers of these. */
  readonly watched: Int32Array
  /** Made when the phrase is first tried; `first` as in `Vocabulary`. */
  compiled: { readonly program: Program; readonly first: ReadonlySet<string> | undefined } | undefined
}

const NO_MATCHES: readonly never[] = []

interface Table<T> {
  readonly listed: readonly Listed<T>[]
  /** The number of the rarest need of each. */
  readonly rarest: Int32Array
}

/**
 * Phrases that are looked for together, each with what its finder wants to know of it.
 *
 * A phrase is tried on a sentence only if all the words it cannot do without stand there, so that the cost of a page hardly grows with the number of rules. Phrases are read when the index is first used, and
 * compiled when they are first tried: most pages have a use for few.
 */
export class PhraseIndex<T> {
  readonly #entries: readonly (readonly [phrase: string, entry: T])[]
  readonly #vocabulary: Vocabulary
  readonly #apart: boolean
  #table: Table<T> | undefined
  #words: ReadonlySet<string> | 'any' | undefined

  /**
   * With `apart`, a phrase that is a class and nothing more is looked for member by member: quicker, where
   * it matters only that it is met, not how far it reaches.
   */
  constructor(
    entries: Iterable<readonly [phrase: string, entry: T]>,
    vocabulary: Vocabulary,
    { apart = false }: { readonly apart?: boolean } = {},
  ) {
    this.#entries = [...entries]
    this.#vocabulary = vocabulary
    this.#apart = apart
  }

  /**
   * Reads the phrases now.
   *
   * @throws {NotationError} where one is not well-formed.
   */
  read(): void {
    this.#read()
  }

  /** Whether a sentence with this word (`#` for digits) may be one that a phrase is met in. */
  looksFor(word: string): boolean {
    this.#words ??= wordsOf(this.#read().listed)
    return this.#words === 'any' || this.#words.has(word)
  }

  /**
   * Every phrase of the index met in the sentence, of those entries that are worth trying on it: for the same
   * sentence always the same.
   *
   * @throws {NotationError} where a phrase is not well-formed.
   */
  matches(on: Matchable, isWorthTrying: (entry: T) => boolean = () => true): readonly IndexedMatch<T>[] {
    // What is kept under an index was put there by it, and so has entries of its type.
    const known = on.met.get(this) as readonly IndexedMatch<T>[] | undefined
    if (known) return known
    const found = this.#search(on, isWorthTrying)
    on.met.set(this, found)
    return found
  }

  /**
   * The phrases of whose needs the rarest and at least half are met in the sentence, whether the phrase is or not, with
   * the place of the rarest.
   */
  candidates(on: Matchable): ReadonlyMap<IndexedPhrase<T>, number> {
    const placeOf = (need: Need) => on.words.findIndex((word) => meets(word, need))
    const found = new Map<IndexedPhrase<T>, number>()
    for (const from of this.#standing(on, 'rarest')) {
      const [need] = rarest(from.needs)
      if (!need) continue
      const count = from.needs.filter((each) => placeOf(each) >= 0).length
      if (2 * count >= from.needs.length) found.set(from, placeOf(need))
    }
    return found
  }

  #read(): Table<T> {
    this.#table ??= tabulate(this.#entries, this.#vocabulary, this.#apart)
    return this.#table
  }

  #search(on: Matchable, isWorthTrying: (entry: T) => boolean): readonly IndexedMatch<T>[] {
    const tried = this.#standing(on, 'all').filter(({ entry }) => isWorthTrying(entry))
    if (tried.length === 0) return NO_MATCHES
    const found: IndexedMatch<T>[] = []
    for (const from of tried) {
      from.compiled ??= { program: compile(from.node), first: this.#vocabulary.first(from.node) }
      const { program, first } = from.compiled
      for (const match of matchAll(program, on, this.#vocabulary, first)) found.push({ ...match, from })
    }
    return found
  }

  /** The phrases of whose needs the rarest is met, or all are. */
  #standing(on: Matchable, needs: 'rarest' | 'all'): readonly Listed<T>[] {
    const { listed, rarest } = this.#read()
    const met = this.#vocabulary.needs.met(on)
    const found: Listed<T>[] = []
    for (let i = 0; i < listed.length; i++) {
      if (!has(met, rarest[i] ?? ALWAYS)) continue
      const each = listed[i]
      if (each && (needs === 'rarest' || each.watched.every((id) => has(met, id)))) found.push(each)
    }
    return found
  }
}

function tabulate<T>(
  entries: readonly (readonly [phrase: string, entry: T])[],
  vocabulary: Vocabulary,
  apart: boolean,
): Table<T> {
  const listed = entries.flatMap(([phrase, entry]) => {
    const whole = readPhrase(phrase)
    return (apart ? members(whole, vocabulary) : [whole]).map((node) => {
      const needs = vocabulary.needs.of(node)
      const watched = Int32Array.from(rarest(needs), vocabulary.needs.watch)
      return { phrase, entry, node, needs, watched, compiled: undefined }
    })
  })
  return { listed, rarest: Int32Array.from(listed, ({ watched }) => watched[0] ?? ALWAYS) }
}

/** The words of which each phrase needs one most. */
function wordsOf(listed: readonly { readonly needs: readonly Need[] }[]): ReadonlySet<string> | 'any' {
  const words = new Set<string>()
  const add = ({ forms, anyOf }: Need): void => {
    for (const form of forms) words.add(form)
    anyOf.forEach(add)
  }
  for (const { needs } of listed) {
    const [need] = rarest(needs)
    if (!need) return 'any'
    add(need)
  }
  return words
}

function members(node: PhraseNode, vocabulary: Vocabulary): readonly PhraseNode[] {
  if (node.kind !== 'class') return [node]
  return vocabulary.members(node.name).flatMap((each) => members(each, vocabulary))
}
