export { visible } from '@shingle/core/explain'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for one character each. Slow on long texts: give it no more than a few lines. */
export function* graphemes(text: string): Generator<{ text: string; index: number }> {
  for (const { segment, index } of segmenter.segment(text)) yield { text: segment, index }
}

const wide =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
const withoutWidth = /^[\p{M}\p{Cf}]+$/u

/** How many columns one grapheme takes in a terminal. */
export function graphemeWidth(grapheme: string): number {
  if (withoutWidth.test(grapheme)) return 0
  return wide.test(grapheme) ? 2 : 1
}

/** How many columns a short text takes in a terminal; without colours in it. */
export function width(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let sum = 0
  for (const grapheme of graphemes(text)) sum += graphemeWidth(grapheme.text)
  return sum
}

/** Breaks a text at its spaces into lines that fit. A longer word stays whole, so that addresses can be clicked. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** `1 file`, `2 files`. */
export const count = (number: number, one: string, many: string = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`
