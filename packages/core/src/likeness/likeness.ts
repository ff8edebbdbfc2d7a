import { lexicon } from '../match/lexicon.ts'
import type { Reading } from '../match/reading.ts'
import type { Sentence } from '../match/sentences.ts'
import type { Token } from '../match/tokens.ts'
import type { Vocabulary } from '../match/vocabulary.ts'
import { tellFeatures } from './features.ts'
import { readTrained, type Trained } from './trained.ts'

/** What a sentence is like: for each rule that something was learned for, from 0 to 1. */
export type Likeness = Float32Array

/** Tells what sentences are like. */
export interface Ear {
  readonly trained: Trained
  /** What a sentence of the reading is like. */
  hear(reading: Reading, sentence: Sentence): Likeness
  /** What each token of the sentence adds for a rule, by the words alone. */
  parts(sentence: Sentence, rule: number): Float32Array
}

/**
 * Makes an ear for what was learned: a logistic regression for each rule; see `docs/decisions/010-likeness.md`.
 *
 * What it heard in a sentence is kept by the sentence's tokens, which stay the same as long as its passage's words do.
 */
export function createEar(trained: Trained = readTrained(), vocabulary: Vocabulary = lexicon): Ear {
  const heard = new WeakMap<readonly Token[], Likeness>()
  const met = new WeakMap<readonly Token[], readonly string[]>()
  const classesOf = (sentence: Sentence): readonly string[] => {
    const known = met.get(sentence.tokens) ?? vocabulary.touched(trained.classes, sentence)
    met.set(sentence.tokens, known)
    return known
  }
  const listen = (reading: Reading, sentence: Sentence): Likeness => {
    const sums = trained.start.slice()
    tellFeatures(sentence, beside(reading, sentence), classesOf, (name, value) => {
      for (const { rule, weight } of trained.weights.get(name) ?? NOTHING)
        sums[rule] = (sums[rule] ?? 0) + weight * value
    })
    return sums.map((sum) => 1 / (1 + Math.exp(-sum)))
  }
  return {
    trained,
    hear(reading, sentence) {
      const known = heard.get(sentence.tokens) ?? listen(reading, sentence)
      heard.set(sentence.tokens, known)
      return known
    },
    parts({ words }, rule) {
      const weightOf = (name: string) =>
        trained.weights.get(name)?.find((each) => each.rule === rule)?.weight ?? 0
      return Float32Array.from(words, (word, i) => {
        const before = i > 0 ? weightOf(`${words[i - 1]} ${word}`) : 0
        const after = i + 1 < words.length ? weightOf(`${word} ${words[i + 1]}`) : 0
        return weightOf(word) + (before + after) / 2
      })
    },
  }
}

const NOTHING: readonly never[] = []

/** The sentences before and after one in its passage. */
export function beside(reading: Reading, sentence: Sentence): readonly Sentence[] {
  const all = reading.of(sentence.passage)
  const at = sentence.index - (all[0]?.index ?? 0)
  return [all[at - 1], all[at + 1]].filter((each) => each !== undefined)
}
