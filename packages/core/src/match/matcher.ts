import { accepts, firstEnd, lastStart } from './conditions.ts'
import type { Matchable } from './matchable.ts'
import type { Program, Step } from './program.ts'
import { everywhere, isExact, only, reach } from './reach.ts'
import type { Vocabulary } from './vocabulary.ts'
import { NEGATIVE_WORDS } from './word-lists.ts'

/** Where a phrase was met: places in the sentence's tokens; `end` is the place after the last. */
export interface TokenSpan {
  readonly start: number
  readonly end: number
}

/** A phrase met in a sentence. `start` and `end` are the flagged part, `whole` all that the phrase covered. */
export interface PhraseMatch extends TokenSpan {
  readonly whole: TokenSpan
  /** Places of the tokens that the phrase passed over (`..`, `_`) rather than named. */
  readonly skipped: readonly number[]
}

/**
 * Every place where the phrase is met, left to right, not overlapping.
 *
 * `reach` tells of nearly every sentence and place that nothing is met; what is left is searched for how it is met. `first`
 * holds the words the phrase can begin with, so that it is not tried elsewhere. Each pair of step and place is
 * tried once, so time grows with the length of the sentence times that of the phrase, whatever the text.
 */
export function matchAll(
  program: Program,
  on: Matchable,
  vocabulary: Vocabulary,
  first?: ReadonlySet<string>,
): PhraseMatch[] {
  const found: PhraseMatch[] = []
  if (reach(program, on, everywhere(on), vocabulary) === 0) return found
  let search: Search | undefined
  for (let start = 0; start <= on.tokens.length; start++) {
    if (first && !first.has(on.words[start] ?? '')) continue
    if (reach(program, on, only(start), vocabulary) === 0) continue
    search ??= new Search(program, on, vocabulary)
    const match = search.from(start)
    if (!match || match.whole.end === start) continue
    found.push(match)
    start = match.whole.end - 1
    // States seen on the way to a match did not fail; forget them all.
    search = undefined
  }
  return found
}

/** Every place at which the program, run from `at`, can end; nearest first. */
export function endsOf(
  program: Program,
  on: Matchable,
  at: number,
  vocabulary: Vocabulary,
): readonly number[] {
  const ends = reach(program, on, only(at), vocabulary)
  if (ends === 0) return NOWHERE
  if (!program.simple || !isExact(on)) return new Search(program, on, vocabulary).ends(at)
  const places: number[] = []
  for (let place = at; place <= on.tokens.length; place++) if (ends & only(place)) places.push(place)
  return places
}

const NOWHERE: readonly number[] = []

/** Steps that a search takes before it begins to keep note of what it has seen. */
const UNNOTED = 200

/**
 * Numbers that make up a thread on the pile: its step, its place, where the flagged part opens and closes, and the
 * last token it passed over (a place in `#skips`).
 */
const THREAD = 5

/** Runs a program over a sentence. States that failed once are not tried again, wherever the next run begins. */
class Search {
  readonly #steps: readonly Step[]
  readonly #on: Matchable
  readonly #vocabulary: Vocabulary
  readonly #width: number
  /** States tried. Most searches are over before it pays to note them. */
  #seen: Uint8Array | undefined
  #taken = 0
  /** Threads still to run, as numbers: this is the inner loop of everything, and objects would cost half of it. */
  readonly #pile: number[] = []
  /** Tokens passed over, each with the one that its thread passed over before: place, link, place, link, … */
  readonly #skips: number[] = []

  constructor(program: Program, on: Matchable, vocabulary: Vocabulary) {
    this.#steps = program.steps
    this.#on = on
    this.#vocabulary = vocabulary
    this.#width = on.tokens.length + 1
  }

  /** The match that begins at `start`. */
  from(start: number): PhraseMatch | undefined {
    const end = this.#run(start, undefined)
    if (end === undefined) return undefined
    const whole = { start, end }
    const [open = -1, close = -1, last = -1] = this.#pile
    const skipped: number[] = []
    for (let link = last; link >= 0; link = this.#skips[link + 1] ?? -1) skipped.push(this.#skips[link] ?? 0)
    return open >= 0 && close > open
      ? { start: open, end: close, whole, skipped }
      : { start, end, whole, skipped }
  }

  /** Every place at which a run from `start` can end; nearest first. */
  ends(start: number): readonly number[] {
    const ends: number[] = []
    this.#run(start, ends)
    return ends.length > 1 ? [...new Set(ends)].sort((a, b) => a - b) : ends
  }

  /**
   * Runs from a place: to the first end, leaving where the flagged part opens and closes on the pile; or, with
   * `ends`, to all of them.
   */
  #run(start: number, ends: number[] | undefined): number | undefined {
    const pile = this.#pile
    pile.length = 0
    pile.push(0, start, -1, -1, -1)
    while (pile.length >= THREAD) {
      const skip = pile.pop() ?? -1
      const close = pile.pop() ?? -1
      const open = pile.pop() ?? -1
      const at = pile.pop() ?? 0
      const place = pile.pop() ?? 0
      const step = this.#steps[place]
      if (!step || this.#tried(place * this.#width + at)) continue
      if (step.op !== 'done') this.#advance(step, place + 1, at, open, close, skip)
      else if (ends) ends.push(at)
      else {
        pile.length = 0
        pile.push(open, close, skip)
        return at
      }
    }
    return undefined
  }

  /** Whether a state was tried before; notes that it is now. */
  #tried(state: number): boolean {
    if (this.#taken++ < UNNOTED) return false
    this.#seen ??= new Uint8Array(this.#steps.length * this.#width)
    if (this.#seen[state] === 1) return true
    this.#seen[state] = 1
    return false
  }

  /** Puts the threads that follow from a step on the pile, the preferred one last. */
  #advance(step: Step, next: number, at: number, open: number, close: number, skip: number): void {
    const pile = this.#pile
    const { tokens } = this.#on
    switch (step.op) {
      case 'forms': {
        const token = tokens[at]
        if (token && step.forms.has(token.form)) pile.push(next, at + 1, open, close, skip)
        return
      }
      case 'fork':
        pile.push(step.second, at, open, close, skip, step.first, at, open, close, skip)
        return
      case 'jump':
        pile.push(step.to, at, open, close, skip)
        return
      case 'mark':
        if (step.side === 'open') pile.push(next, at, at, close, skip)
        else pile.push(next, at, open, at, skip)
        return
      case 'absent':
        if (!new Search(step.program, this.#on, this.#vocabulary).from(at))
          pile.push(next, at, open, close, skip)
        return
      case 'class':
        for (const end of this.#vocabulary.ends(step.name, this.#on, at))
          pile.push(next, end, open, close, this.#passClass(step.name, at, end, skip))
        return
      case 'start':
        if (at <= lastStart(tokens)) pile.push(next, at, open, close, skip)
        return
      case 'end':
        if (at >= firstEnd(tokens)) pile.push(next, at, open, close, skip)
        return
      case 'gap':
      case 'choice':
        pile.push(next, at, open, close, skip)
        return
      case 'done':
        return
      default: {
        const token = tokens[at]
        if (token && accepts(step.op, token))
          pile.push(next, at + 1, open, close, this.#pass(step.op, at, skip))
      }
    }
  }

  /** Notes a *not* inside the words of a class none of whose members names one. */
  #passClass(name: string, at: number, end: number, before: number): number {
    let skip = before
    for (let i = at; i < end; i++)
      if (NEGATIVE_WORDS.has(this.#on.tokens[i]?.form ?? '') && !this.#vocabulary.negative(name))
        skip = this.#pass('skip', i, skip)
    return skip
  }

  /** Notes a token that the phrase does not name. */
  #pass(op: Step['op'], at: number, before: number): number {
    if (op !== 'skip' && op !== 'any') return before
    return this.#skips.push(at, before) - 2
  }
}
