/** How far to look for the end of a statement that spans blank lines, in UTF-16 units. */
const FARTHEST = 50_000

/**
 * Writes spaces over the `import` and `export` statements of an MDX text, whose offsets stay as they are.
 *
 * The parser knows no JavaScript and would read them as paragraphs. As in MDX, a statement begins at the start
 * of a line, after a blank line or a heading, and ends before a blank line outside all brackets.
 */
export function blankEsm(text: string): string {
  const lines = /(?:^|[\r\n])(?:(?:import|export) | {0,3}(?<fence>`{3,}|~{3,})(?<info>[^\r\n]*))/g
  let blanked = ''
  let done = 0
  let fence = ''
  let isHopeless = false
  for (let match = lines.exec(text); match !== null; match = lines.exec(text)) {
    const { fence: mark, info = '' } = match.groups ?? {}
    if (mark !== undefined) fence = fenceAfter(fence, mark, info)
    const start = lines.lastIndex - 'import '.length
    if (mark !== undefined || fence !== '' || !maySitHere(text, start)) continue
    const balanced = isHopeless ? undefined : balancedEnd(text, start)
    // One statement that never ends would make every later search as long.
    if (balanced === undefined) isHopeless = true
    const end = balanced ?? blankLine(text, start)
    blanked += text.slice(done, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ')
    done = end
    lines.lastIndex = end
  }
  return blanked + text.slice(done)
}

/** The fence that is open after a line that looks like one; empty if none is. */
function fenceAfter(open: string, mark: string, info: string): string {
  if (open === '') return mark.startsWith('`') && info.includes('`') ? '' : mark
  return mark.startsWith(open) && info.trim() === '' ? '' : open
}

/** Whether a statement may begin here: not right after a line of a paragraph. */
function maySitHere(text: string, start: number): boolean {
  if (start === 0) return true
  const lineEnd = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1
  const lineStart = Math.max(text.lastIndexOf('\n', lineEnd - 1), text.lastIndexOf('\r', lineEnd - 1)) + 1
  const line = lineEnd <= 0 ? '' : text.slice(lineStart, lineEnd).trim()
  return line === '' || /^(?:#{1,6}\s|---|\+\+\+)/.test(line)
}

function blankLine(text: string, start: number): number {
  const blank = /(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/g
  blank.lastIndex = start
  return blank.exec(text)?.index ?? text.length
}

/** The end of the statement: the first blank line at which no bracket, template or comment is open. */
function balancedEnd(text: string, start: number): number | undefined {
  const tokens =
    /[([{]|[)\]}]|\/\/[^\r\n]*|\/\*|"(?:\\.|[^"\\\r\n])*"?|'(?:\\.|[^'\\\r\n])*'?|`|(?:\r\n|\n|\r)[ \t]*(?=[\r\n]|$)/g
  tokens.lastIndex = start
  let depth = 0
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    if (match.index - start > FARTHEST) return undefined
    const [token] = match
    if ('([{'.includes(token)) depth += 1
    else if (')]}'.includes(token)) depth -= 1
    else if (token === '/*' || token === '`') {
      const close = text.indexOf(token === '`' ? '`' : '*/', tokens.lastIndex)
      if (close < 0) return undefined
      tokens.lastIndex = close + (token === '`' ? 1 : 2)
    } else if (/^[\r\n]/.test(token) && depth <= 0) return match.index
  }
  return depth <= 0 ? text.length : undefined
}
