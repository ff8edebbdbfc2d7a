import { type Block, plain, type Section, type Term } from '@shingle/core/explain'
import type { Style } from '../style.ts'
import { visible, width, wrap } from '../terminal-text.ts'

/** How text is set off, and how wide it may be. */
type TextStyle = Pick<Style, 'bold' | 'columns'>

const step = 2
/** Names longer than this stand on a line of their own, what is said of them below. */
const longestTerm = 20

/** Lines of a text, all but the first indented by as much as what stands before it. */
function hanging(before: string, text: string, indent: number, columns: number): string[] {
  const start = ' '.repeat(indent) + before
  const lines = wrap(text, columns - start.length)
  return lines.map((line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line)
}

function termLines(terms: readonly Term[], indent: number, { bold, columns }: TextStyle): string[] {
  const names = terms.map(({ term }) => plain(term))
  const widest = Math.max(...names.map(width))
  return terms.flatMap(({ text }, index) => {
    const name = names[index] ?? ''
    if (widest > longestTerm)
      return [' '.repeat(indent) + bold(name), ...hanging('', plain(text), indent + step, columns)]
    const gap = ' '.repeat(widest - width(name) + step)
    const [first = '', ...more] = hanging(' '.repeat(widest + step), plain(text), indent, columns)
    return [`${' '.repeat(indent)}${bold(name)}${gap}${first.trimStart()}`, ...more]
  })
}

/** A line to copy; what stands before its first word keeps its place in the lines that follow. */
function quoteLines(line: string, indent: number, columns: number): string[] {
  if (line.trim() === '') return ['']
  const [before = ''] = /^(\s*[-*+] )?/.exec(line) ?? []
  return hanging(before, visible(line.slice(before.length)), indent, columns)
}

function blockLines(block: Block, indent: number, style: TextStyle): string[] {
  const { columns } = style
  switch (block.kind) {
    case 'section':
      return sectionLines(block, indent, step, style)
    case 'paragraph':
      return hanging('', plain(block.text), indent, columns)
    case 'list':
      return block.items.flatMap((item) => hanging('- ', plain(item), indent, columns))
    case 'terms':
      return termLines(block.terms, indent, style)
    case 'quote':
      return block.text
        .trim()
        .split('\n')
        .flatMap((line) => quoteLines(line, indent, columns))
  }
}

function sectionLines({ title, blocks }: Section, indent: number, by: number, style: TextStyle): string[] {
  const head = wrap(visible(title), style.columns - indent).map(
    (line) => ' '.repeat(indent) + style.bold(line),
  )
  const parts = blocks.map((block) => blockLines(block, indent + by, style))
  return [...head, ...parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))]
}

/** A document as people read it in a terminal. */
export function toText(document: Section, style: TextStyle): string {
  return `${sectionLines(document, 0, 0, style).join('\n')}\n`
}
