import type { Sentence } from '../match/sentences.ts'

/**
 * Is told each feature of a sentence, and what it counts.
 *
 * A feature is a word of the sentence (`#` for digits), two words in a row, a class of the vocabulary met in it
 * (`@class`), a word or class of the sentences beside it (`~word`, `~@class`), or that it asks (`?`).
 */
export type Tell = (name: string, value: number) => void

/** What all features of a sort count together; each has its share by the square root of their number. */
const OWN = 1
const BESIDE = 0.3

/** Tells what a sentence is made of, given the sentences before and after it in its passage. */
export function tellFeatures(
  sentence: Sentence,
  beside: readonly Sentence[],
  classesOf: (sentence: Sentence) => readonly string[],
  tell: Tell,
): void {
  const { words, question } = sentence
  share(words, '', OWN, tell)
  share(
    words.slice(1).map((word, i) => `${words[i]} ${word}`),
    '',
    OWN,
    tell,
  )
  share(classesOf(sentence), '@', OWN, tell)
  share(
    beside.flatMap((each) => each.words),
    '~',
    BESIDE,
    tell,
  )
  share(beside.flatMap(classesOf), '~@', BESIDE, tell)
  if (question) tell('?', BESIDE)
}

function share(names: readonly string[], prefix: string, all: number, tell: Tell): void {
  const each = new Set(names)
  const value = all / Math.sqrt(each.size)
  for (const name of each) tell(prefix + name, value)
}
