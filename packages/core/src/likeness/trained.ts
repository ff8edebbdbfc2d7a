import { learned } from './learned.ts'

/** What was learned from the labelled copy of `corpus/`, ready for use. */
export interface Trained {
  /** For each rule that something was learned for, how it hears. */
  readonly rules: ReadonlyMap<string, Hearing>
  /** Where each target starts from, before any feature is added. */
  readonly start: Float32Array
  /** What a feature adds to which targets. */
  readonly weights: ReadonlyMap<string, readonly Weight[]>
  /** The classes of the vocabulary that are features. */
  readonly classes: readonly string[]
}

/** How a rule hears: the targets that it listens to, and what follows from how sure that makes it. */
export interface Hearing {
  readonly targets: readonly { readonly target: number; readonly share: number }[]
  /** Where it starts from: less for a rule that is wrong more often. */
  readonly start: number
  /** When less sure, its phrases are taken for something else. */
  readonly keep: number
  /** From here on it speaks though none of its phrases is met. */
  readonly raise: number
}

/** What a feature adds to one target. */
export interface Weight {
  readonly target: number
  readonly weight: number
}

/**
 * The learned data as it is kept: small, and safe in a string literal.
 *
 * A target is what sentences are told apart for: a rule, by its id; a concern, by its name; or `ANYTHING`. How sure a
 * rule is is told by three of them, each by its share.
 *
 * A line of `features` holds a word and the words that make a feature with it when they follow it, or nothing for the
 * word alone: `we  ask can` holds "we", "we ask" and "we can". `weights` holds a word for each feature, in the same
 * order, with two letters for each target that the feature speaks for or against: the target's place and the weight,
 * each as a place in `LETTERS`.
 */
export interface Learned {
  readonly targets: readonly { readonly id: string; readonly start: number }[]
  readonly shares: { readonly rule: number; readonly concern: number; readonly anything: number }
  readonly rules: readonly {
    readonly id: string
    readonly start: number
    readonly keep: number
    readonly raise: number
  }[]
  readonly features: string
  readonly weights: string
}

/** The target of all sentences that break a standard, whichever. */
export const ANYTHING = 'anything'

/** Letters that need no escape in a string, in the order of their codes. */
export const LETTERS: string = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => !'\'"`\\$'.includes(letter))
  .join('')

/** Weights are kept as the roots of their size, for small ones matter too; the letter in the middle is none. More letters tell no better. */
const MIDDLE = 14
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

/** Writes the names of features, in the order of their code units. */
export function writeFeatures(names: readonly string[]): string {
  const lines = new Map<string, string[]>()
  for (const name of names) {
    const [first = '', second = ''] = name.split(' ')
    lines.set(first, [...(lines.get(first) ?? []), second])
  }
  return Array.from(lines, ([first, seconds]) =>
    seconds.join('') ? [first, ...seconds].join(' ') : first,
  ).join('\n')
}

/** Reads the names that `writeFeatures` wrote. */
function readFeatures(lines: string): readonly string[] {
  return lines.split('\n').flatMap((line) => {
    const [first = '', ...seconds] = line.split(' ')
    return seconds.length > 0 ? seconds.map((second) => (second ? `${first} ${second}` : first)) : [first]
  })
}

/** Reads what was learned. */
export function readTrained(from: Learned = learned): Trained {
  const codes = from.weights.split(' ')
  const weights = new Map<string, readonly Weight[]>()
  readFeatures(from.features).forEach((name, i) => {
    const code = codes[i] ?? ''
    const each: Weight[] = []
    for (let at = 0; at + 1 < code.length; at += 2)
      each.push({ target: LETTERS.indexOf(code.charAt(at)), weight: fromLetter(code.charAt(at + 1)) })
    weights.set(name, each)
  })
  const classes = new Set<string>()
  for (const name of weights.keys()) {
    const inside = /^~?@([\w-]+)$/.exec(name)?.[1]
    if (inside !== undefined) classes.add(inside)
  }
  const place = new Map(from.targets.map(({ id }, i) => [id, i]))
  const hearing = ({ id, ...rest }: Learned['rules'][number]): [string, Hearing] => {
    const shares = [
      [id, from.shares.rule],
      [id.slice(0, id.indexOf('/')), from.shares.concern],
      [ANYTHING, from.shares.anything],
    ] as const
    return [
      id,
      { ...rest, targets: shares.map(([name, share]) => ({ target: place.get(name) ?? 0, share })) },
    ]
  }
  return {
    rules: new Map(from.rules.map(hearing)),
    start: Float32Array.from(from.targets, ({ start }) => start),
    weights,
    classes: [...classes],
  }
}
