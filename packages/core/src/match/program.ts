import type { PhraseNode } from './notation.ts'

/** One step of a compiled phrase; `next` and the like are places in the program. */
export type Step =
  | { readonly op: 'forms'; readonly forms: ReadonlySet<string> }
  | { readonly op: 'number' | 'any' | 'capital' | 'skip' | 'start' | 'end' | 'done' }
  | { readonly op: 'fork'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'class'; readonly name: string }
  | { readonly op: 'absent'; readonly program: Program }
  | { readonly op: 'mark'; readonly side: 'open' | 'close' }

/** A phrase as a list of steps, run from the first. */
export interface Program {
  readonly steps: readonly Step[]
  /** Nothing but a row of words: it can be met in one way only. */
  readonly plain: boolean
}

/** Turns a phrase into steps. */
export function compile(node: PhraseNode): Program {
  const steps: Step[] = []
  emit(node, steps)
  const plain = steps.every(({ op }) => op === 'forms')
  steps.push({ op: 'done' })
  return { steps, plain }
}

function emit(node: PhraseNode, steps: Step[]): void {
  switch (node.kind) {
    case 'word':
      steps.push({ op: 'forms', forms: new Set(node.forms) })
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

/** Runs `body` or leaves it out; tries with it first. */
function emitFork(steps: Step[], body: () => void): void {
  const at = reserve(steps)
  body()
  steps[at] = { op: 'fork', first: at + 1, second: steps.length }
}

/** Up to `most` tokens, as few as will do. */
function emitGap(most: number, steps: Step[]): void {
  const forks: number[] = []
  for (let i = 0; i < most; i++) {
    forks.push(reserve(steps))
    steps.push({ op: 'skip' })
  }
  for (const at of forks) steps[at] = { op: 'fork', first: steps.length, second: at + 1 }
}

function emitChoice(options: readonly PhraseNode[], steps: Step[]): void {
  const words = options.flatMap((option) => (option.kind === 'word' ? [option.forms] : []))
  if (words.length === options.length) {
    steps.push({ op: 'forms', forms: new Set(words.flat()) })
    return
  }
  const ends: number[] = []
  options.forEach((option, i) => {
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
}

/** Keeps a place for a step whose target isn't known yet. */
function reserve(steps: Step[]): number {
  steps.push({ op: 'done' })
  return steps.length - 1
}
