import type { Token } from './tokens.ts'
import { NUMBER_WORDS } from './word-lists.ts'

/** What a step may ask of a token other than to be one of some words. */
export type TokenKind = 'number' | 'any' | 'capital' | 'skip'

/** Whether a token is what a step asks for. */
export function accepts(kind: TokenKind, token: Token): boolean {
  if (kind === 'number') return token.kind === 'number' || NUMBER_WORDS.has(token.form)
  if (kind === 'any') return token.kind !== 'mark'
  if (kind === 'capital') return token.capital
  return token.form !== ';'
}

const SENTENCE_END = new Set(['.', '!', '?', '…', ':', '"', "'", ')', '\n'])
const SENTENCE_START = new Set(['"', "'", '(', '[', '¿', '¡', '•', '*', '—', '–', '-', '\n', '…'])

/** The last place at which the sentence may be said to begin: only marks stand before it. */
export function lastStart(tokens: readonly Token[]): number {
  let at = 0
  while (SENTENCE_START.has(tokens[at]?.form ?? '')) at++
  return at
}

/** The first place at which the sentence may be said to end: only marks stand behind it. */
export function firstEnd(tokens: readonly Token[]): number {
  let at = tokens.length
  while (SENTENCE_END.has(tokens[at - 1]?.form ?? '')) at--
  return at
}
