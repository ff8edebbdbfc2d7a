/** Stands in `text` for what is shown but is not words: inline code, inline images, struck-out text. */
export const OBJECT = '\uFFFC'

/*
 * What plain text writes otherwise than the source, and runs of spaces. Ranges, in order: NUL, white space,
 * no-break space, soft hyphen, grapheme joiner, Arabic letter mark, Ogham space, Mongolian separator, Unicode
 * spaces with zero-width characters and directional marks, curly quotes, separators and embeddings, word joiner
 * and isolates, ideographic space, variation selectors, byte order mark.
 */
const UNEVEN =
  /[\u034F\uFE00-\uFE0F\0\t-\r\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2018-\u201F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]| {2,}/

/** Whether some character of `text` is written otherwise in plain text. */
export function isUneven(text: string): boolean {
  return UNEVEN.test(text)
}

/** A fresh matcher for the characters and runs of spaces that plain text writes otherwise. */
export function unevenMatcher(): RegExp {
  return new RegExp(UNEVEN.source, 'g')
}

/** The plain form of one UTF-16 code unit that `UNEVEN` matches: a space, a straight quote, or nothing. */
export function plainUnit(code: number): string {
  if (code === 0) return '\uFFFD'
  if (code <= 0x20 || code === 0xa0 || code === 0x1680 || code === 0x3000) return ' '
  if (code < 0x2000) return ''
  if (code <= 0x200a) return ' '
  if (code >= 0x2018 && code <= 0x201b) return "'"
  if (code >= 0x201c && code <= 0x201f) return '"'
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return ' '
  return ''
}
