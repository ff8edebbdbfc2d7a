import { Memo } from '../memo.ts'
import type { Passage } from '../prose/page.ts'
import { type Matchable, matchable } from './matchable.ts'
import { type Token, tokenize } from './tokens.ts'

/**
 * A sentence of a passage.
 *
 * Where a list item or table cell is introduced by words that it completes ("You will leave with:"), those
 * words stand at the head of its tokens, so that a phrase is met although it begins in one passage and ends
 * in another.
 */
export interface Sentence extends Matchable {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  /** Place of the first token that is the passage's own; those before it belong to its lead-in. */
  readonly own: number
  /** Place in `Reading.sentences`. */
  readonly index: number
  /** Ends in a question mark. */
  readonly question: boolean
  /** Where double quotation marks stand in the passage's text, in order. */
  readonly quoteMarks: readonly number[]
}

/** A sentence so long is no sentence; it is cut here so that work stays in proportion. */
const MOST_TOKENS = 150

const TERMINAL = new Set(['.', '!', '?', '…', '\n'])
/** Stands for a full stop in posts, where a capital letter follows. */
const PICTURE = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D)$/u
const CLOSING = new Set(['"', "'", ')', ']', '.', '!', '?', '…', '⭐', '*'])

/** All of a sentence that depends on the words of its passage and of its lead-in alone. */
type SentenceWords = Omit<Sentence, 'passage' | 'index'>

/** The sentences of a passage, whatever page it stands on. */
interface PassageWords {
  readonly sentences: readonly SentenceWords[]
  /** What of it runs on into the passages that it introduces. */
  readonly opening: readonly Token[]
}

/** What is known of passages, by their words. */
export type PassageMemo = Memo<PassageWords>

/** Reads passages into sentences, in reading order; those of passages that are `known` are as they were. */
export function readSentences(passages: readonly Passage[], known: PassageMemo = new Memo()): Sentence[] {
  const sentences: Sentence[] = []
  const openings = new Map<number, { readonly text: string; readonly tokens: readonly Token[] }>()
  for (const passage of passages) {
    const { index, text, leadIn } = passage
    const led = leadIn === undefined ? undefined : openings.get(leadIn)
    // No passage has a NUL in it.
    const words = known.get(led ? `${text}\0${led.text}` : text, () => readWords(text, led?.tokens ?? []))
    openings.set(index, { text, tokens: words.opening })
    for (const each of words.sentences) sentences.push({ ...each, passage, index: sentences.length })
  }
  return sentences
}

function readWords(text: string, led: readonly Token[]): PassageWords {
  const all = tokenize(text)
  const parts = split(all, text)
  const quoteMarks = all.filter(({ form }) => form === '"').map(({ start }) => start)
  const sentences = parts.map((tokens, i) => {
    const before = i === 0 ? led : []
    return {
      ...matchable(before.length > 0 ? [...before, ...tokens] : tokens),
      own: before.length,
      question: asks(tokens),
      quoteMarks,
    }
  })
  return { sentences, opening: openEnded(parts.at(-1) ?? []) }
}

/** What of a lead-in runs on into the items below: nothing if it ends in a full stop. */
function openEnded(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.at(-1)
  if (!end || TERMINAL.has(end.form) || tokens.length > 30) return []
  return end.form === ':' || end.form === '—' ? tokens.slice(0, -1) : tokens
}

function asks(tokens: readonly Token[]): boolean {
  for (let i = tokens.length - 1; i >= 0 && tokens[i]?.kind === 'mark'; i--)
    if (tokens[i]?.form === '?') return true
  return false
}

function split(tokens: readonly Token[], text: string): (readonly Token[])[] {
  const parts: (readonly Token[])[] = []
  let start = 0
  for (let i = 0; i < tokens.length; i++) {
    const end = endsSentence(tokens, i, text)
    if (end === undefined && i - start < MOST_TOKENS) continue
    const next = end ?? i + 1
    parts.push(tokens.slice(start, next))
    start = next
    i = next - 1
  }
  if (start < tokens.length) parts.push(tokens.slice(start))
  return parts
}

/** The place after the sentence that ends with token `i`, closing quotation marks and all; `undefined` if none does. */
function endsSentence(tokens: readonly Token[], i: number, text: string): number | undefined {
  const token = tokens[i]
  if (!token) return undefined
  const abbreviated = token.kind === 'word' && text.charAt(token.end - 1) === '.'
  const picture = token.kind === 'mark' && PICTURE.test(token.form)
  if (!abbreviated && !picture && !(token.kind === 'mark' && TERMINAL.has(token.form))) return undefined
  let end = i + 1
  while (picture && PICTURE.test(tokens[end]?.form ?? '')) end++
  for (let close = tokens[end]; close && CLOSING.has(close.form) && touches(tokens, end); close = tokens[end])
    end++
  const next = tokens[end]
  if (!next) return end
  if (picture) return next.capital ? end : undefined
  const before = tokens[end - 1]
  const spaced = before !== undefined && next.start > before.end
  if (token.form === '\n') return end
  if (!spaced) return undefined
  if (abbreviated) return next.capital && ENDS_AFTER.has(token.form) ? end : undefined
  return next.kind === 'word' && !next.capital ? undefined : end
}

/** Abbreviations that often end a sentence; names and titles do not. */
const ENDS_AFTER = new Set(['pm', 'am', 'etc', 'us', 'inc', 'phd'])

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end
}
