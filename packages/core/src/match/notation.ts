import { inflect } from './inflection.ts'
import { tokenize } from './tokens.ts'

/** A phrase of the notation, read. See `match/README.md`. */
export type PhraseNode =
  | { readonly kind: 'word'; readonly forms: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'any' }
  | { readonly kind: 'capital' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'sequence'; readonly items: readonly PhraseNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PhraseNode[] }
  | { readonly kind: 'optional'; readonly item: PhraseNode }
  | { readonly kind: 'absent'; readonly item: PhraseNode }
  | { readonly kind: 'flag'; readonly item: PhraseNode }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }

/** A phrase that is not well-formed; the message says where and what was expected. */
export class NotationError extends Error {
  override name = 'NotationError'
}

const PART = /\s*(\[\[|\]\]|\.\.\d*|@[a-z-]+|'[^']*'|[()|?!<>#_^]|[^\s()|?!<>@'[\].#_^]+(?:'[a-z]+)*)/y

/** Tokens that a `..` without a number may skip. */
const DEFAULT_GAP = 3

/**
 * Reads a phrase.
 *
 * @throws {NotationError} where the phrase is not well-formed.
 */
export function readPhrase(phrase: string): PhraseNode {
  const parts = split(phrase)
  const state = { phrase, parts, at: 0 }
  const node = readChoice(state)
  if (state.at < parts.length) throw expected(state, 'the end of the phrase')
  return node
}

interface State {
  readonly phrase: string
  readonly parts: readonly string[]
  at: number
}

function split(phrase: string): string[] {
  const parts: string[] = []
  PART.lastIndex = 0
  let end = 0
  for (let match = PART.exec(phrase); match; match = PART.exec(phrase)) {
    parts.push(match[1] ?? '')
    end = PART.lastIndex
  }
  if (phrase.slice(end).trim() !== '')
    throw new NotationError(`Can't read "${phrase.slice(end).trim()}" in the phrase "${phrase}"`)
  return parts
}

function expected(state: State, what: string): NotationError {
  const found = state.parts[state.at]
  return new NotationError(
    `Expected ${what}, found ${found ? `"${found}"` : 'nothing more'} in the phrase "${state.phrase}"`,
  )
}

function readChoice(state: State): PhraseNode {
  const options = [readSequence(state)]
  while (state.parts[state.at] === '|') {
    state.at++
    options.push(readSequence(state))
  }
  const [only] = options
  return options.length === 1 && only ? only : { kind: 'choice', options }
}

function readSequence(state: State): PhraseNode {
  const items: PhraseNode[] = []
  for (let part = state.parts[state.at]; part !== undefined && !'|)'.includes(part) && part !== ']]'; ) {
    items.push(readItemMaybe(state))
    part = state.parts[state.at]
  }
  const [only] = items
  if (!only) throw expected(state, 'a word')
  return items.length === 1 ? only : { kind: 'sequence', items }
}

function readItemMaybe(state: State): PhraseNode {
  const item = readItem(state)
  if (state.parts[state.at] !== '?') return item
  state.at++
  return { kind: 'optional', item }
}

function readItem(state: State): PhraseNode {
  const part = state.parts[state.at]
  if (part === undefined) throw expected(state, 'a word')
  state.at++
  if (part === '(') return readBracketed(state, ')')
  if (part === '[[') return { kind: 'flag', item: readBracketed(state, ']]') }
  if (part === '!') return { kind: 'absent', item: readItem(state) }
  if (part === '<') return { kind: 'start' }
  if (part === '>') return { kind: 'end' }
  if (part === '#') return { kind: 'number' }
  if (part === '_') return { kind: 'any' }
  if (part === '^') return { kind: 'capital' }
  if (part.startsWith('..')) return { kind: 'gap', most: Number(part.slice(2) || DEFAULT_GAP) }
  if (part.startsWith('@')) return { kind: 'class', name: part.slice(1) }
  if (part.startsWith("'")) return asSpelled(part.slice(1, -1))
  if ('|?)'.includes(part) || part === ']]') {
    state.at--
    throw expected(state, 'a word')
  }
  return inAnyForm(part)
}

function readBracketed(state: State, close: string): PhraseNode {
  const node = readChoice(state)
  if (state.parts[state.at] !== close) throw expected(state, `"${close}"`)
  state.at++
  return node
}

function asSpelled(words: string): PhraseNode {
  return inSequence(tokenize(words).map(({ form }) => ({ kind: 'word', forms: [form] })))
}

function inAnyForm(word: string): PhraseNode {
  return inSequence(
    tokenize(word).map(({ form, kind }) => ({
      kind: 'word',
      forms: kind === 'word' ? inflect(form) : [form],
    })),
  )
}

function inSequence(items: readonly PhraseNode[]): PhraseNode {
  const [only] = items
  return items.length === 1 && only ? only : { kind: 'sequence', items }
}
