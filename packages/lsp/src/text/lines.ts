/** How a text ends its lines, as far as its first one tells. */
export const lineEndOf = (source: string): string => /\r\n|\r|\n/.exec(source)?.[0] ?? '\n'

/** Where the line that holds an offset starts. */
export function lineStart(source: string, offset: number): number {
  const before = source.slice(0, offset)
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}

/** The line that starts at an offset, without its end. */
export function lineAt(source: string, start: number): string {
  const end = source.slice(start).search(/[\r\n]/)
  return end < 0 ? source.slice(start) : source.slice(start, start + end)
}

/** Where the next blank line begins, from an offset on; the end of the text if there is none. */
export function blankLineAfter(source: string, offset: number): number {
  const blank = /(?:\r\n|\n|\r)[ \t]*(?=\r\n|\n|\r|$)/g
  blank.lastIndex = offset
  return blank.exec(source)?.index ?? source.length
}
