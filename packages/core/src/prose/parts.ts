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
 * Cuts a text into parts that can each be read without the others, and reads them.
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
  const next = cutter(text)
  let end = 0
  do {
    const start = end
    const before = parts.at(-1)?.read
    let read: Read | undefined
    end = Math.max(end, first)
    for (let steps = 1; read === undefined; steps *= 2) {
      for (let i = 0; i < steps; i += 1) end = next(end)
      read = readPart(start, end, before)
    }
    parts.push({ start, read })
  } while (end < text.length)
  return parts
}

/**
 * Makes a function that gives the next place to cut, or the end. Definitions of links and notes act on the whole text, so
 * that one that has any (they all contain `]:`) is not cut.
 */
function cutter(text: string): (from: number) => number {
  if (text.includes(']:')) return () => text.length
  const cut = new RegExp(CUT)
  return (from) => {
    cut.lastIndex = from
    return cut.test(text) ? cut.lastIndex : text.length
  }
}
