import { type Matchable, matchAll, type PhraseMatch } from './matcher.ts'
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
  readonly entry: T
}

interface Listed<T> extends IndexedPhrase<T> {
  readonly node: PhraseNode
  /** Place in the index. */
  readonly order: number
  /** The words that it requires, in the order in which they must come. */
  readonly needs: readonly RequiredWords[]
  /** The next rarest of them: most phrases whose rarest word stands in a sentence are ruled out by it. */
  readonly second: Bucket<T> | undefined
  /** Made when the phrase is first tried; `first` as in `Vocabulary`. */
  compiled: { readonly program: Program; readonly first: ReadonlySet<string> | undefined } | undefined
}

/** Words of which one is required, and the phrases of whose requirements they are the rarest. */
interface Bucket<T> {
  readonly listed: Listed<T>[]
  /** The last sentence looked at in which one of the words stands, as a number. */
  seen: number
}

interface Table<T> {
  /** For each word, the buckets that it is in. */
  readonly byWord: ReadonlyMap<string, readonly Bucket<T>[]>
  /** Phrases that require no word. */
  readonly always: readonly Listed<T>[]
}

const NO_MATCHES: readonly never[] = []

/**
 * Many phrases, looked up by the words that each requires.
 *
 * A phrase is tried on a sentence only if all the words it cannot do without stand there in their order, so
 * that the cost of a page hardly grows with the number of rules. Phrases are read when the index is first used, and
 * compiled when they are first tried: most pages have a use for few.
 */
export class PhraseIndex<T> {
  readonly #entries: readonly (readonly [phrase: string, entry: T])[]
  readonly #vocabulary: Vocabulary
  readonly #apart: boolean
  #table: Table<T> | undefined
  #looked = 0

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
    const { always, byWord } = this.#read()
    return always.length > 0 || byWord.get(word)?.some(({ listed }) => listed.length > 0) === true
  }

  /**
   * Every phrase of the index met in the sentence.
   *
   * @throws {NotationError} where a phrase is not well-formed.
   */
  matches(on: Matchable): readonly IndexedMatch<T>[] {
    // What is kept under an index was put there by it, and so has entries of its type.
    const known = on.met.get(this) as readonly IndexedMatch<T>[] | undefined
    if (known) return known
    const found = this.#search(on)
    on.met.set(this, found)
    return found
  }

  /**
   * The phrases of whose required words the rarest and at least half stand in the sentence, met or not, with the
   * place of the rarest.
   */
  candidates(on: Matchable): ReadonlyMap<IndexedPhrase<T>, number> {
    const found = new Map<IndexedPhrase<T>, number>()
    const placeOf = ({ forms }: RequiredWords) => on.words.findIndex((word) => forms.has(word))
    for (const { listed } of this.#standing(on.words))
      for (const from of listed) {
        const standing = from.needs.filter((words) => placeOf(words) >= 0).length
        const rarest = cheapest(from.needs)
        if (rarest && 2 * standing >= from.needs.length) found.set(from, placeOf(rarest))
      }
    return found
  }

  #read(): Table<T> {
    this.#table ??= tabulate(this.#entries, this.#vocabulary, this.#apart)
    return this.#table
  }

  #search(on: Matchable): readonly IndexedMatch<T>[] {
    const tried = this.#tried(on)
    if (tried.length === 0) return NO_MATCHES
    const found: IndexedMatch<T>[] = []
    for (const from of tried) {
      from.compiled ??= { program: compile(from.node), first: this.#vocabulary.first(from.node) }
      const { program, first } = from.compiled
      for (const match of matchAll(program, on, this.#vocabulary, first, from.needs))
        found.push({ ...match, from })
    }
    return found
  }

  /** The phrases that are worth trying: all their words stand in the sentence, in order. */
  #tried({ words }: Matchable): readonly Listed<T>[] {
    const tried = [...this.#read().always]
    for (const { listed } of this.#standing(words))
      for (const from of listed)
        if ((!from.second || from.second.seen === this.#looked) && inOrder(from.needs, words))
          tried.push(from)
    return tried.length > 1 ? tried.sort((a, b) => a.order - b.order) : tried
  }

  /** The buckets that have phrases and a word in the sentence. */
  #standing(words: readonly string[]): readonly Bucket<T>[] {
    const { byWord } = this.#read()
    const standing: Bucket<T>[] = []
    this.#looked += 1
    for (const word of words) {
      const buckets = byWord.get(word)
      if (!buckets) continue
      for (const bucket of buckets) {
        if (bucket.seen === this.#looked) continue
        bucket.seen = this.#looked
        if (bucket.listed.length > 0) standing.push(bucket)
      }
    }
    return standing
  }
}

function tabulate<T>(
  entries: readonly (readonly [phrase: string, entry: T])[],
  vocabulary: Vocabulary,
  apart: boolean,
): Table<T> {
  const buckets = new Map<RequiredWords, Bucket<T>>()
  const byWord = new Map<string, Bucket<T>[]>()
  const always: Listed<T>[] = []
  const bucketOf = (words: RequiredWords): Bucket<T> => {
    const known = buckets.get(words)
    if (known) return known
    const bucket: Bucket<T> = { listed: [], seen: 0 }
    buckets.set(words, bucket)
    for (const form of words.forms) {
      const list = byWord.get(form)
      if (list) list.push(bucket)
      else byWord.set(form, [bucket])
    }
    return bucket
  }
  let order = 0
  for (const [phrase, entry] of entries) {
    const whole = readPhrase(phrase)
    for (const node of apart ? members(whole, vocabulary) : [whole]) {
      const needs = vocabulary.required(node)
      const rarest = cheapest(needs)
      const next = cheapest(needs.filter((words) => words !== rarest))
      const second = next && bucketOf(next)
      order += 1
      const listed = { phrase, entry, node, order, needs, second, compiled: undefined }
      if (rarest) bucketOf(rarest).listed.push(listed)
      else always.push(listed)
    }
  }
  return { byWord, always }
}

/** Whether each set can have a word in the sentence, one after the other. */
function inOrder(needs: readonly RequiredWords[], words: readonly string[]): boolean {
  let at = 0
  for (const { forms } of needs) {
    while (at < words.length && !forms.has(words[at] ?? '')) at += 1
    if (at === words.length) return false
    at += 1
  }
  return true
}

function members(node: PhraseNode, vocabulary: Vocabulary): readonly PhraseNode[] {
  if (node.kind !== 'class') return [node]
  return vocabulary.members(node.name).flatMap((each) => members(each, vocabulary))
}
