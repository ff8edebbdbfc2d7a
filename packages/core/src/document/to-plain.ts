import { type Block, type Inline, inlines, type Section, type Text } from './document.ts'
import { visible } from './visible.ts'

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline
  const { text, to } = inline
  return to?.kind === 'address' && to.name !== text ? `${text} (${to.name})` : text
}

/** The words of a text, with the addresses that it leads to. */
export const plain = (text: Text): string => visible(inlines(text).map(inlineText).join(''))

function blockText(block: Block): string {
  switch (block.kind) {
    case 'section':
      return sectionText(block)
    case 'paragraph':
      return plain(block.text)
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n')
    case 'terms':
      return block.terms.map(({ term, text }) => `- ${plain(term)}: ${plain(text)}`).join('\n')
    case 'quote':
      return block.text.trim().split('\n').map(visible).join('\n')
  }
}

const sectionText = ({ title, blocks }: Section): string =>
  [visible(title), ...blocks.map(blockText)].join('\n\n')

/** A document as text without markup, for windows that break lines themselves. */
export const toPlain = (document: Section): string => sectionText(document)
