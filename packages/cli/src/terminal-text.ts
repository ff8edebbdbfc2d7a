/**
 * Characters that a terminal acts upon instead of showing: control characters, and those that turn the
 * direction of writing or hide. The joiner inside emoji (U+200D) stays, as do variation selectors.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** The text with every character that a terminal would act upon made visible; for all words that are not ours. */
export const visible = (text: string): string => text.replace(unsafe, escaped)

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
