import { accepts, firstEnd, lastStart, type TokenKind } from './conditions.ts'
import type { Matchable } from './matchable.ts'
import type { Program, Step } from './program.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Places of a sentence as the bits of a number: place p is bit p mod 32.
 *
 * With up to 31 tokens each place, that after the last included, has a bit of its own. In a longer sentence several share
 * one, so that a set of places says where something may be, and surely not elsewhere.
 */
export type Places = number

/** Every place. */
export const ANYWHERE: Places = -1

/** Every place of a sentence. */
export function everywhere(on: Matchable): Places {
  return isExact(on) ? -1 >>> (31 - on.tokens.length) : ANYWHERE
}

/** The set of one place. */
export function only(place: number): Places {
  return 1 << place
}

/** Whether each place of the sentence has a bit of its own. */
export function isExact({ tokens }: Matchable): boolean {
  return tokens.length < 32
}

/**
 * Where a program can end that is run from any of some places; what it must not be followed by (`!`) is left out of account.
 *
 * All ways through the program are gone at once: a step only ever leads to later ones, so one pass over them is enough.
 * That is many times quicker than a search, and tells of nearly every sentence that the phrase isn't in it.
 */
export function reach({ steps, live }: Program, on: Matchable, from: Places, vocabulary: Vocabulary): Places {
  live.fill(0)
  live[0] = from
  // The last step that was reached so far.
  let last = 0
  for (let i = 0; i <= last; i++) {
    const step = steps[i]
    const at = live[i] ?? 0
    if (at === 0 || !step) continue
    if (step.op === 'fork') {
      live[step.first] = (live[step.first] ?? 0) | at
      live[step.second] = (live[step.second] ?? 0) | at
      last = Math.max(last, step.first, step.second)
    } else if (step.op === 'jump') {
      live[step.to] = (live[step.to] ?? 0) | at
      last = Math.max(last, step.to)
    } else if (step.op === 'gap') {
      live[step.to] = (live[step.to] ?? 0) | spread(at, step.most, on)
      last = Math.max(last, step.to)
    } else if (step.op === 'choice') {
      last = Math.max(last, choose(step, live, on, at))
    } else if (step.op !== 'done') {
      const to = advance(step, on, at, vocabulary)
      live[i + 1] = (live[i + 1] ?? 0) | to
      if (to !== 0) last = Math.max(last, i + 1)
    }
  }
  return live[steps.length - 1] ?? 0
}

type ChoiceStep = Extract<Step, { readonly op: 'choice' }>
type FormsStep = Extract<Step, { readonly op: 'forms' }>
type PlainStep = Exclude<Step, { readonly op: 'fork' | 'jump' | 'gap' | 'choice' | 'done' }>

function advance(step: PlainStep, on: Matchable, at: Places, vocabulary: Vocabulary): Places {
  switch (step.op) {
    case 'forms':
      return next(standing(step, on, at))
    case 'class':
      return vocabulary.reach(step.name, on, at)
    case 'mark':
    case 'absent':
      return at
    case 'start':
    case 'end':
      return at & edge(step.op, on)
    default:
      return next(at & placesOfKind(step.op, on))
  }
}

/** The places, and those up to so many tokens further. */
function spread(at: Places, most: number, on: Matchable): Places {
  const passable = placesOfKind('skip', on)
  let reached = at
  for (let i = 0; i < most; i++) reached |= next(reached & passable)
  return reached
}

/** The place after each. */
function next(places: Places): Places {
  return (places << 1) | (places >>> 31)
}

/** Goes those ways that a word at one of the places may begin; gives the last step that this leads to. */
function choose({ byHash, open }: ChoiceStep, live: Int32Array, { hashed }: Matchable, at: Places): number {
  let last = 0
  const go = (ways: readonly number[], places: Places): void => {
    for (const way of ways) {
      live[way] = (live[way] ?? 0) | places
      if (way > last) last = way
    }
  }
  go(open, at)
  for (let hash = 0; hash < byHash.length; hash++) {
    const ways = byHash[hash]
    const places = at & (hashed[hash] ?? 0)
    if (ways && places !== 0) go(ways, places)
  }
  return last
}

/** Those of the places at which one of the words stands. */
function standing({ forms, hashes }: FormsStep, { tokens, hashed }: Matchable, at: Places): Places {
  let likely = 0
  for (const hash of hashes) likely |= hashed[hash] ?? 0
  let places = 0
  for (let left = at & likely; left !== 0; left &= left - 1) {
    const first = 31 - Math.clz32(left & -left)
    for (let i = first; i < tokens.length; i += 32) if (forms.has(tokens[i]?.form ?? '')) places |= 1 << i
  }
  return places
}

function placesOfKind(kind: TokenKind, on: Matchable): Places {
  const known = on.places.get(kind)
  if (known !== undefined) return known
  let places = 0
  on.tokens.forEach((token, i) => {
    if (accepts(kind, token)) places |= 1 << i
  })
  on.places.set(kind, places)
  return places
}

function edge(side: 'start' | 'end', on: Matchable): Places {
  const known = on.places.get(side)
  if (known !== undefined) return known
  const { tokens } = on
  const [first, last] = side === 'start' ? [0, lastStart(tokens)] : [firstEnd(tokens), tokens.length]
  let places = 0
  for (let i = first; i <= last; i++) places |= 1 << i
  on.places.set(side, places)
  return places
}
