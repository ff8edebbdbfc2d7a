import type { PhraseMatch } from './matcher.ts'
import type { MetNeeds } from './needs.ts'
import type { Token } from './tokens.ts'

/** The tokens of a sentence, with room to remember what was found in them: it depends on nothing else. */
export interface Matchable {
  readonly tokens: readonly Token[]
  /** Under what each token is looked up: see `startKey`. */
  readonly words: readonly string[]
  /** Where members of each class of the vocabulary stand. */
  readonly classes: Map<string, ClassPlaces>
  /** The hash of each of the words: most that is looked for isn't there, and is told so by it. */
  readonly hashes: readonly number[]
  /** For each end of a hash, the places (see `reach.ts`) of the tokens that have it. */
  readonly hashed: readonly number[]
  /** Which needs of phrases the words meet, once that was asked. */
  needs: MetNeeds | undefined
  /** What each index of phrases has met. */
  readonly met: Map<object, readonly PhraseMatch[]>
  /** The places at which a token satisfies a step of a phrase, by what the step asks of it; see `reach.ts`. */
  readonly places: Map<string, number>
}

/** Where members of a class stand in a sentence. */
export interface ClassPlaces {
  /** The places, as in `reach.ts`, at which a member may begin. */
  readonly starts: number
  /** Where the members end that begin at a place, once that was asked. */
  readonly ends: (readonly number[] | undefined)[]
}

/** Tokens in which nothing was looked for yet. */
export function matchable(tokens: readonly Token[]): Matchable {
  const words = tokens.map(startKey)
  return {
    tokens,
    words,
    hashes: words.map(hashOf),
    classes: new Map(),
    hashed: hashedPlaces(tokens),
    needs: undefined,
    met: new Map(),
    places: new Map(),
  }
}

/** Under what a token is looked up among the words a phrase can begin with. */
function startKey(token: Token): string {
  return token.kind === 'number' ? '#' : token.form
}

/** The same for a word of a phrase. */
export function keyOf(form: string): string {
  return /^\d/.test(form) ? '#' : form
}

/** How many hashes there are. */
export const HASHES = 1024

/** A number below `HASHES` for a word, by its edges and its length. */
export function hashOf(form: string): number {
  const { length } = form
  const edges = form.charCodeAt(0) * 31 + form.charCodeAt(length >> 1) * 7 + form.charCodeAt(length - 1)
  return (edges * 5 + length) & (HASHES - 1)
}

/** The end of a hash: of this there are 32. */
export function hashEnd(form: string): number {
  return hashOf(form) & 31
}

function hashedPlaces(tokens: readonly Token[]): number[] {
  const hashed = new Array<number>(32).fill(0)
  for (let i = 0; i < tokens.length; i++) {
    const hash = hashEnd(tokens[i]?.form ?? '')
    hashed[hash] = (hashed[hash] ?? 0) | (1 << i)
  }
  return hashed
}
