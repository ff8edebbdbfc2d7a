import type { TokenKind } from './conditions.ts'
import { hashEnd } from './matchable.ts'
import type { PhraseNode } from './notation.ts'

/** One step of a compiled phrase; `next` and the like are places in the program. */
export type Step =
  | { readonly op: 'forms'; readonly forms: ReadonlySet<string>; readonly hashes: readonly number[] }
  | { readonly op: TokenKind }
  | { readonly op: 'start' | 'end' }
  | { readonly op: 'done' }
  /** What follows up to `to` passes over up to `most` tokens. `reach` does so at once. */
  | { readonly op: 'gap'; readonly most: number; readonly to: number }
  /** One of several ways follows: for each end of a hash, where those stand that such a word may begin, and the other ways. For `reach`. */
  | {
      readonly op: 'choice'
      readonly byHash: readonly (readonly number[] | undefined)[]
      readonly open: readonly number[]
    }
  | { readonly op: 'fork'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'class'; readonly name: string }
  | { readonly op: 'absent'; readonly program: Program }
  | { readonly op: 'mark'; readonly side: 'open' | 'close' }

/** A phrase as a list of steps, run from the first. */
export interface Program {
  readonly steps: readonly Step[]
  /** Names nothing that must be absent (`!`), which `reach` takes no account of. */
  readonly simple: boolean
  /** Room for `reach` to note where each step is reached. No program is run within itself. */
  readonly live: Int32Array
}

/** Turns a phrase into steps. */
export function compile(node: PhraseNode): Program {
  const steps: Step[] = []
  emit(node, steps)
  steps.push({ op: 'done' })
  const simple = steps.every(({ op }) => op !== 'absent')
  return { steps, simple, live: new Int32Array(steps.length) }
}

function emit(node: PhraseNode, steps: Step[]): void {
  switch (node.kind) {
    case 'word':
      steps.push(formsStep(node.forms))
      return
    case 'number':
    case 'any':
    case 'capital':
    case 'start':
    case 'end':
      steps.push({ op: node.kind })
      return
    case 'class':
      steps.push({ op: 'class', name: node.name })
      return
    case 'sequence':
      for (const item of node.items) emit(item, steps)
      return
    case 'absent':
      steps.push({ op: 'absent', program: compile(node.item) })
      return
    case 'flag':
      steps.push({ op: 'mark', side: 'open' })
      emit(node.item, steps)
      steps.push({ op: 'mark', side: 'close' })
      return
    case 'optional':
      emitFork(steps, () => emit(node.item, steps))
      return
    case 'gap':
      emitGap(node.most, steps)
      return
    case 'choice':
      emitChoice(node.options, steps)
  }
}

function formsStep(words: readonly string[]): Step {
  const forms = new Set(words)
  return { op: 'forms', forms, hashes: [...new Set(words.map(hashEnd))] }
}

/** Runs `body` or leaves it out; tries with it first. */
function emitFork(steps: Step[], body: () => void): void {
  const at = reserve(steps)
  body()
  steps[at] = { op: 'fork', first: at + 1, second: steps.length }
}

/** Up to `most` tokens, as few as will do. */
function emitGap(most: number, steps: Step[]): void {
  const gap = reserve(steps)
  const forks: number[] = []
  for (let i = 0; i < most; i++) {
    forks.push(reserve(steps))
    steps.push({ op: 'skip' })
  }
  steps[gap] = { op: 'gap', most, to: steps.length }
  for (const at of forks) steps[at] = { op: 'fork', first: steps.length, second: at + 1 }
}

function emitChoice(options: readonly PhraseNode[], steps: Step[]): void {
  const words = options.flatMap((option) => (option.kind === 'word' ? [option.forms] : []))
  if (words.length === options.length) {
    steps.push(formsStep(words.flat()))
    return
  }
  const ends: number[] = []
  const choice = reserve(steps)
  const starts: number[] = []
  options.forEach((option, i) => {
    starts.push(i === options.length - 1 ? steps.length : steps.length + 1)
    if (i === options.length - 1) {
      emit(option, steps)
      return
    }
    const at = reserve(steps)
    emit(option, steps)
    ends.push(reserve(steps))
    steps[at] = { op: 'fork', first: at + 1, second: steps.length }
  })
  for (const at of ends) steps[at] = { op: 'jump', to: steps.length }
  steps[choice] = choiceStep(options, starts)
}

function choiceStep(options: readonly PhraseNode[], starts: readonly number[]): Step {
  const byHash: number[][] = []
  const open: number[] = []
  options.forEach((option, i) => {
    const start = starts[i] ?? 0
    const words = beginnings(option)
    if (!words) open.push(start)
    else
      for (const hash of new Set(words.map(hashEnd))) {
        const list = byHash[hash]
        if (list) list.push(start)
        else byHash[hash] = [start]
      }
  })
  return { op: 'choice', byHash, open }
}

/** The words that a node begins with, where it names them itself. */
function beginnings(node: PhraseNode): readonly string[] | undefined {
  if (node.kind === 'word') return node.forms
  if (node.kind === 'flag') return beginnings(node.item)
  if (node.kind === 'sequence') return node.items[0] && beginnings(node.items[0])
  if (node.kind !== 'choice') return undefined
  const words = node.options.map(beginnings)
  return words.every((each) => each !== undefined) ? words.flat() : undefined
}

/** Keeps a place for a step whose target isn't known yet. */
function reserve(steps: Step[]): number {
  steps.push({ op: 'done' })
  return steps.length - 1
}
