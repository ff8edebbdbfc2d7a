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
