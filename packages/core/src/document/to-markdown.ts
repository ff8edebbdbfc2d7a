import { type Block, type Inline, inlines, type Reference, type Section, type Text } from './document.ts'
import { visible } from './visible.ts'

/** How a document becomes Markdown. */
export interface MarkdownOptions {
  /** Where a reference leads; without an address it is plain text. */
  readonly hrefOf: (reference: Reference) => string | undefined
  /** Level of the heading that the title is; 1 if absent. */
  readonly level?: number
}

/** Text in which nothing is taken for markup. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
}

/** A block that does not begin like a heading, a list or a rule. */
const asProse = (markdown: string): string =>
  markdown.replace(/^(#{1,6}|[-+])(?=\s|$)/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')

function inlineMarkdown(inline: Inline, { hrefOf }: MarkdownOptions): string {
  if (typeof inline === 'string') return escaped(inline)
  const { text, isCode, to } = inline
  const href = to && hrefOf(to)
  if (href === text) return `<${href}>`
  const label = isCode ? `\`${visible(text).replaceAll('`', "'")}\`` : escaped(text)
  return href === undefined ? label : `[${label}](${href})`
}

const prose = (text: Text, options: MarkdownOptions): string =>
  asProse(
    inlines(text)
      .map((inline) => inlineMarkdown(inline, options))
      .join(''),
  )

function blockMarkdown(block: Block, level: number, options: MarkdownOptions): string {
  switch (block.kind) {
    case 'section':
      return sectionMarkdown(block, level, options)
    case 'paragraph':
      return prose(block.text, options)
    case 'list':
      return block.items.map((item) => `- ${prose(item, options)}`).join('\n')
    case 'terms':
      return block.terms
        .map(({ term, text }) => `- **${inlineMarkdown(term, options)}** ${prose(text, options)}`.trimEnd())
        .join('\n')
    case 'quote':
      return block.text
        .trim()
        .split('\n')
        .map((line) => `> ${visible(line)}`.trimEnd())
        .join('\n')
  }
}

function sectionMarkdown(
  { title, anchor, blocks }: Section,
  level: number,
  options: MarkdownOptions,
): string {
  const heading = `${'#'.repeat(Math.min(level, 6))} ${escaped(title)}`
  return [
    ...(anchor === undefined ? [] : [`<a id="${anchor}"></a>`]),
    heading,
    ...blocks.map((block) => blockMarkdown(block, level + 1, options)),
  ].join('\n\n')
}

/** A document as Markdown. */
export function toMarkdown(document: Section, options: MarkdownOptions): string {
  return `${sectionMarkdown(document, options.level ?? 1, options)}\n`
}
