/**
 * Where a page may be cut: after a blank line, before a line that begins with a letter or as a heading. Such a
 * line goes on with nothing from before it, unless a fence, a comment or an element is still open.
 */
const CUT = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))(?=#|[^\s\d!-/:-@[-`{-~])/g

/** A part of a page, in UTF-16 offsets. */
export interface Part<Read> {
  readonly start: number
  readonly read: Read
}

/**
 * Cuts a text into parts that can each be read without the others, and reads them; `first` is where the first ends, if that is
 * known.
 *
 * `readPart` gives `undefined` for a stretch that leaves something open; it then gets a longer one. With what runs to the
 * end of the text it must make do. Lengths double, so that the time stays in proportion whatever is left open.
 */
export function readParts<Read>(
  text: string,
  first: number,
  readPart: (start: number, end: number, before: Read | undefined) => Read | undefined,
): readonly Part<Read>[] {
  const parts: Part<Read>[] = []
  const next = (from: number): number => {
    CUT.lastIndex = from
    return CUT.test(text) ? CUT.lastIndex : text.length
  }
  let end = 0
  do {
    const start = end
    const before = parts.at(-1)?.read
    end = start === 0 && first > 0 ? first : next(start)
    for (let steps = 1; ; steps *= 2) {
      const read = readPart(start, end, before)
      if (read !== undefined) {
        parts.push({ start, read })
        break
      }
      for (let i = 0; i < steps; i += 1) end = next(end)
    }
  } while (end < text.length)
  return parts
}
