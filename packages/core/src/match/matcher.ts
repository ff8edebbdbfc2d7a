import type { Program, Step } from './program.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { NUMBER_WORDS } from './word-lists.ts'

/** Where a phrase was met: places in the sentence's tokens; `end` is the place after the last. */
export interface TokenSpan {
  readonly start: number
  readonly end: number
}

/** A phrase met in a sentence. `start` and `end` are the flagged part, `whole` all that the phrase covered. */
export interface PhraseMatch extends TokenSpan {
  readonly whole: TokenSpan
}

/** The tokens of a sentence, with room to remember where each class of the vocabulary ends. */
export interface Matchable {
  readonly tokens: readonly Token[]
  readonly classEnds: Map<string, (readonly number[] | undefined)[]>
}

/** A thread of the search: a step, a place, and the flagged part so far. */
interface Thread {
  readonly step: number
  readonly at: number
  readonly open: number
  readonly close: number
}

/**
 * Every place where the phrase is met, left to right, not overlapping.
 *
 * `first` are the words that it can begin with, if they are known.
 *
 * Each pair of step and place is tried once, so time grows with the length of the sentence times that of the phrase, whatever the text.
 */
export function matchAll(
  program: Program,
  on: Matchable,
  vocabulary: Vocabulary,
  first?: ReadonlySet<string>,
): PhraseMatch[] {
  const found: PhraseMatch[] = []
  let seen = new Uint8Array(0)
  for (let start = 0; start < on.tokens.length; start++) {
    if (!mayStart(program, on.tokens[start], first)) continue
    if (seen.length === 0) seen = new Uint8Array(program.length * (on.tokens.length + 1))
    const match = run(program, on, start, vocabulary, seen)
    if (!match || match.whole.end === start) continue
    found.push(match)
    start = match.whole.end - 1
    // States seen on the way to a match did not fail; forget them all.
    seen = new Uint8Array(0)
  }
  return found
}

function mayStart(
  program: Program,
  token: Token | undefined,
  first: ReadonlySet<string> | undefined,
): boolean {
  const step = program[0]
  const forms = first ?? (step?.op === 'forms' ? step.forms : undefined)
  if (!forms || !token) return !forms
  return forms.has(token.form) || (token.kind === 'number' && forms.has('#'))
}

function run(
  program: Program,
  on: Matchable,
  start: number,
  vocabulary: Vocabulary,
  seen: Uint8Array,
): PhraseMatch | undefined {
  const width = on.tokens.length + 1
  const threads: Thread[] = [{ step: 0, at: start, open: -1, close: -1 }]
  for (let thread = threads.pop(); thread; thread = threads.pop()) {
    const key = thread.step * width + thread.at
    if (seen[key] === 1) continue
    seen[key] = 1
    const step = program[thread.step]
    if (!step) continue
    if (step.op === 'done') return finish(thread, start)
    advance(step, thread, on, vocabulary, threads)
  }
  return undefined
}

function finish({ at, open, close }: Thread, start: number): PhraseMatch {
  const whole = { start, end: at }
  return open >= 0 && close > open ? { start: open, end: close, whole } : { start, end: at, whole }
}

/** Puts the threads that follow from a step on the pile, the preferred one last. */
function advance(step: Step, thread: Thread, on: Matchable, vocabulary: Vocabulary, threads: Thread[]): void {
  const { at } = thread
  const next = thread.step + 1
  switch (step.op) {
    case 'fork':
      threads.push({ ...thread, step: step.second }, { ...thread, step: step.first })
      return
    case 'jump':
      threads.push({ ...thread, step: step.to })
      return
    case 'mark':
      threads.push({ ...thread, step: next, [step.side]: at })
      return
    case 'absent':
      if (!meets(step.program, on, at, vocabulary)) threads.push({ ...thread, step: next })
      return
    case 'class':
      for (const end of vocabulary.ends(step.name, on, at)) threads.push({ ...thread, step: next, at: end })
      return
    case 'start':
      if (at === 0 || onlyMarksBefore(on.tokens, at)) threads.push({ ...thread, step: next })
      return
    case 'end':
      if (onlyMarksAfter(on.tokens, at)) threads.push({ ...thread, step: next })
      return
    default:
      if (accepts(step, on.tokens[at])) threads.push({ ...thread, step: next, at: at + 1 })
  }
}

function accepts(step: Step, token: Token | undefined): boolean {
  if (!token) return false
  if (step.op === 'forms') return step.forms.has(token.form)
  if (step.op === 'number') return token.kind === 'number' || NUMBER_WORDS.has(token.form)
  if (step.op === 'any') return token.kind !== 'mark'
  if (step.op === 'capital') return token.capital
  return step.op === 'skip' && token.form !== ';'
}

const SENTENCE_END = new Set(['.', '!', '?', '…', ':', '"', "'", ')', '\n'])
const SENTENCE_START = new Set(['"', "'", '(', '[', '¿', '¡', '•', '*', '—', '–', '-', '\n', '…'])

function onlyMarksBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every((token) => SENTENCE_START.has(token.form))
}

function onlyMarksAfter(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every((token) => SENTENCE_END.has(token.form))
}

/** Whether the program can be run to its end from this place. */
function meets(program: Program, on: Matchable, at: number, vocabulary: Vocabulary): boolean {
  return (
    run(program, on, at, vocabulary, new Uint8Array(program.length * (on.tokens.length + 1))) !== undefined
  )
}

/** Every place at which the program, run from `at`, can end. */
export function endsOf(
  program: Program,
  on: Matchable,
  at: number,
  vocabulary: Vocabulary,
): readonly number[] {
  const width = on.tokens.length + 1
  const seen = new Set<number>()
  const ends = new Set<number>()
  const threads: Thread[] = [{ step: 0, at, open: -1, close: -1 }]
  for (let thread = threads.pop(); thread; thread = threads.pop()) {
    const key = thread.step * width + thread.at
    const step = program[thread.step]
    if (seen.has(key) || !step) continue
    seen.add(key)
    if (step.op === 'done') ends.add(thread.at)
    else advance(step, thread, on, vocabulary, threads)
  }
  return [...ends].sort((a, b) => a - b)
}
