/** Units in which a client counts the characters of a line. */
export type Encoding = 'utf-16' | 'utf-8' | 'utf-32'

export const encodings: readonly Encoding[] = ['utf-16', 'utf-8', 'utf-32']

/** How many units one code point takes. A lone surrogate counts as the three bytes that UTF-8 would need. */
function unitsOf(codePoint: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1
  if (encoding === 'utf-16') return codePoint > 0xffff ? 2 : 1
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

/** How many units a text takes. */
export function unitsIn(text: string, encoding: Encoding): number {
  if (encoding === 'utf-16') return text.length
  let units = 0
  for (const character of text) units += unitsOf(character.codePointAt(0) ?? 0, encoding)
  return units
}

/**
 * Where in a line, in UTF-16 units, the place stands that is so many units from its start. A place inside a
 * character is taken for the one before it, and one behind the line's end for the end.
 */
export function indexAt(line: string, units: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return Math.min(units, line.length)
  let [index, passed] = [0, 0]
  for (const character of line) {
    passed += unitsOf(character.codePointAt(0) ?? 0, encoding)
    if (passed > units) return index
    index += character.length
  }
  return index
}
