import { CLOSED_CLASS, IRREGULAR } from './word-lists.ts'

/** What a word may look like in a sentence: `save` → save, saves, saved, saving. */
export function inflect(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  if (CLOSED_CLASS.has(word) || word.length < 3 || !/^[a-z]+$/.test(word)) return [word]
  return [...new Set([word, withS(word), ...withEd(word)])]
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/**
 * Past and -ing forms. A final consonant is given both single and doubled (`referred`, `refered`): one of
 * the two is no word, and looking for it harms nobody.
 */
function withEd(word: string): string[] {
  if (word.endsWith('ie')) return [`${word}d`, `${word.slice(0, -2)}ying`]
  if (word.endsWith('ee')) return [`${word}d`, `${word}ing`]
  if (word.endsWith('e')) return [`${word}d`, `${word.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`, `${word}ing`]
  const plain = [`${word}ed`, `${word}ing`]
  const last = word.at(-1) ?? ''
  return /[aeiou][bdglmnprt]$/.test(word) ? [...plain, `${word}${last}ed`, `${word}${last}ing`] : plain
}
