import { learned } from './learned.ts'

/** What was learned from the labelled copy of `corpus/`, ready for use. */
export interface Trained {
  /** For each rule that something was learned for, its place in the arrays. */
  readonly rules: ReadonlyMap<string, number>
  /** Where each rule starts from, before any feature is added. */
  readonly start: Float32Array
  /** Below this a rule's phrases are taken for something else. */
  readonly keep: Float32Array
  /** From here on a rule speaks though none of its phrases is met. */
  readonly raise: Float32Array
  /** What a feature adds to which rules. */
  readonly weights: ReadonlyMap<string, readonly Weight[]>
  /** The classes of the vocabulary that are features. */
  readonly classes: readonly string[]
}

/** What a feature adds to one rule. */
export interface Weight {
  readonly rule: number
  readonly weight: number
}

/**
 * The learned data as it is kept: small, and safe in a string literal.
 *
 * `weights` holds a word for each feature, in the same order, with two letters for each rule that the feature
 * speaks for or against: the rule's place and the weight, each as a place in `LETTERS`.
 */
export interface Learned {
  readonly rules: readonly {
    readonly id: string
    readonly start: number
    readonly keep: number
    readonly raise: number
  }[]
  readonly features: string
  readonly weights: string
}

/** Letters that need no escape in a string, in the order of their codes. */
export const LETTERS: string = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => !'\'"`\\$'.includes(letter))
  .join('')

/** Weights are kept as the roots of their size, for small ones matter too: the letter in the middle is none. */
const MIDDLE = 44
const GREATEST = 16

/** The letter for a weight; `fromLetter` gives nearly that weight back. */
export function toLetter(weight: number): string {
  const root = Math.sqrt(Math.min(Math.abs(weight), GREATEST) / GREATEST)
  return LETTERS.charAt(MIDDLE + Math.sign(weight) * Math.round(MIDDLE * root))
}

/** The weight that a letter stands for. */
export function fromLetter(letter: string): number {
  const root = (LETTERS.indexOf(letter) - MIDDLE) / MIDDLE
  return Math.sign(root) * root * root * GREATEST
}

/** Reads what was learned. */
export function readTrained(from: Learned = learned): Trained {
  const codes = from.weights.split(' ')
  const weights = new Map<string, readonly Weight[]>()
  from.features.split('\n').forEach((name, i) => {
    const code = codes[i] ?? ''
    const each: Weight[] = []
    for (let at = 0; at + 1 < code.length; at += 2)
      each.push({ rule: LETTERS.indexOf(code.charAt(at)), weight: fromLetter(code.charAt(at + 1)) })
    weights.set(name, each)
  })
  const column = (key: 'start' | 'keep' | 'raise') => Float32Array.from(from.rules, (rule) => rule[key])
  const classes = new Set<string>()
  for (const name of weights.keys()) {
    const inside = /^~?@([\w-]+)$/.exec(name)?.[1]
    if (inside !== undefined) classes.add(inside)
  }
  return {
    rules: new Map(from.rules.map(({ id }, i) => [id, i])),
    start: column('start'),
    keep: column('keep'),
    raise: column('raise'),
    weights,
    classes: [...classes],
  }
}
