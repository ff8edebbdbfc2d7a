import { lexicon } from '../match/lexicon.ts'
import type { Reading } from '../match/reading.ts'
import type { Sentence } from '../match/sentences.ts'
import type { Token } from '../match/tokens.ts'
import type { Vocabulary } from '../match/vocabulary.ts'
import { tellFeatures } from './features.ts'
import { readTrained, type Trained } from './trained.ts'

/** Tells what sentences are like. */
export interface Ear {
  readonly trained: Trained
  /** How sure it is, from 0 to 1, that a sentence of the reading is what a rule is after; `undefined` if it can't tell. */
  sureness(reading: Reading, sentence: Sentence, rule: string): number | undefined
  /** The rules sure enough of a sentence to speak though no phrase is met, the surest first. */
  raised(reading: Reading, sentence: Sentence): readonly string[]
  /** What each token of the sentence adds for a rule, by the words alone. */
  parts(sentence: Sentence, rule: string): Float32Array
}

/** What was heard in a sentence. */
interface Heard {
  /** How sure each rule is, in their order. */
  readonly sureness: Float32Array
  readonly raised: readonly string[]
}

/** Of a sentence with fewer words, likeness alone tells too little. */
const LEAST_WORDS = 5

/** A target says no more than this for or against, or it would drown the others. */
const LOUDEST = 9

/**
 * Makes an ear for what was learned: a logistic regression for each target, and one on top of them that tells how
 * sure a rule may be; see `docs/decisions/010-likeness.md`.
 *
 * What it heard in a sentence is kept by the sentence's tokens, which stay the same as long as its passage's words do.
 */
export function createEar(trained: Trained = readTrained(), vocabulary: Vocabulary = lexicon): Ear {
  const ids = [...trained.rules.keys()]
  const hearings = [...trained.rules.values()]
  const places = new Map(ids.map((id, at) => [id, at]))
  const heard = new WeakMap<readonly Token[], Heard>()
  const met = new WeakMap<readonly Token[], readonly string[]>()
  const classesOf = (sentence: Sentence): readonly string[] => {
    const known = met.get(sentence.tokens) ?? vocabulary.touched(trained.classes, sentence)
    met.set(sentence.tokens, known)
    return known
  }
  /** What speaks for each target in a sentence. */
  const sumUp = (reading: Reading, sentence: Sentence): Float32Array => {
    const sums = trained.start.slice()
    tellFeatures(sentence, beside(reading, sentence), classesOf, (name, value) => {
      for (const { target, weight } of trained.weights.get(name) ?? NOTHING)
        sums[target] = (sums[target] ?? 0) + weight * value
    })
    return sums.map(within)
  }
  const hear = (reading: Reading, sentence: Sentence): Heard => {
    const known = heard.get(sentence.tokens)
    if (known) return known
    const sums = sumUp(reading, sentence)
    const sureness = Float32Array.from(hearings, ({ targets, start }) => {
      const sum = targets.reduce((all, { target, share }) => all + share * (sums[target] ?? 0), start)
      return 1 / (1 + Math.exp(-sum))
    })
    const sure = (at: number): number => sureness[at] ?? 0
    const raised = hearings
      .flatMap(({ raise }, at) => (sure(at) >= raise ? [at] : []))
      .sort((a, b) => sure(b) - sure(a))
      .map((at) => ids[at] ?? '')
    const now = { sureness, raised }
    heard.set(sentence.tokens, now)
    return now
  }
  return {
    trained,
    sureness(reading, sentence, rule) {
      const at = places.get(rule)
      return at === undefined ? undefined : hear(reading, sentence).sureness[at]
    },
    raised: (reading, sentence) => hear(reading, sentence).raised,
    parts({ words }, rule) {
      const own = trained.rules.get(rule)?.targets[0]?.target
      const weightOf = (name: string) =>
        trained.weights.get(name)?.find(({ target }) => target === own)?.weight ?? 0
      return Float32Array.from(words, (word, i) => {
        const before = i > 0 ? weightOf(`${words[i - 1]} ${word}`) : 0
        const after = i + 1 < words.length ? weightOf(`${word} ${words[i + 1]}`) : 0
        return weightOf(word) + (before + after) / 2
      })
    },
  }
}

/** What a target says, no louder than it may. */
export function within(sum: number): number {
  return Math.max(-LOUDEST, Math.min(LOUDEST, sum))
}

/** Whether a sentence has words enough to be told by: a heading, a cell of a table or the name of a file hasn't. */
export function saysEnough({ tokens, own }: Sentence): boolean {
  return tokens.slice(own).filter(({ kind }) => kind === 'word').length >= LEAST_WORDS
}

const NOTHING: readonly never[] = []

/** The sentences before and after one in its passage. */
export function beside(reading: Reading, sentence: Sentence): readonly Sentence[] {
  const all = reading.of(sentence.passage)
  const at = sentence.index - (all[0]?.index ?? 0)
  return [all[at - 1], all[at + 1]].filter((each) => each !== undefined)
}
