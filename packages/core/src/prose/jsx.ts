import type { Paragraph, PhrasingContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { appendValue } from './align.ts'
import { ADDRESSES, EMBEDS, HEADINGS } from './elements.ts'
import { spanOf } from './node-span.ts'
import type { Span } from './page.ts'
import type { PageDraft } from './page-draft.ts'

/** A JSX element of MDX, among words or as a block. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** A text attribute of a JSX element and where its value stands, without quotes. */
interface JsxAttribute {
  readonly value: string
  readonly span: Span
}

/** An element's name in lower case; a fragment has none. */
export function nameOf(node: JsxElement): string {
  return (node.name ?? '').toLowerCase()
}

/** The element that a paragraph consists of, if that is all there is: MDX then treats it as a block. */
export function loneElement(paragraph: Paragraph): MdxJsxTextElement | undefined {
  const solid = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = solid
  if (solid.length !== 1 || only?.type !== 'mdxJsxTextElement') return undefined
  return isBlockName(only.name) ? only : undefined
}

/** The inline nodes of an element; paragraphs in a heading element are its words. */
export function headingInlines(node: JsxElement): PhrasingContent[] {
  if (node.type === 'mdxJsxTextElement') return node.children
  return node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []))
}

function isBlockName(name: string | null): boolean {
  if (name === null) return false
  return HEADINGS.has(name) || ['p', 'li', 'td', 'th', 'blockquote', 'div', 'figcaption'].includes(name)
}

/** Notes an element that loads something from elsewhere. */
export function addEmbed(page: PageDraft, node: JsxElement): void {
  const name = node.name ?? ''
  const found = ADDRESSES.map((key) => attribute(page.source, node, key)).find((value) => value !== undefined)
  if (!EMBEDS.has(name) && attribute(page.source, node, 'src') === undefined) return
  const [first] = node.children
  const last = node.children.at(-1)
  const start = spanOf(node).start
  const end = first ? spanOf(first).start : spanOf(node).end
  const content = first && last ? page.source.slice(spanOf(first).start, spanOf(last).end) : ''
  page.embeds.push({
    element: name.toLowerCase(),
    ...(found ? { url: found.value } : {}),
    ...(name === 'script' && content !== '' ? { content } : {}),
    span: { start, end: start + page.source.slice(start, end).trimEnd().length },
  })
}

/** Keeps the words in an element's attributes as asides. */
export function addAttributeWords(page: PageDraft, node: JsxElement): void {
  const isLink = attribute(page.source, node, 'href') !== undefined
  for (const [name, kind] of [
    ['alt', 'image-alt'],
    ['title', isLink ? 'link-title' : 'image-title'],
  ] as const) {
    const found = attribute(page.source, node, name)
    if (!found?.value) continue
    const words = page.words()
    appendValue(words, page.source, found.span, found.value, 'html')
    page.aside(kind, words)
  }
}

/** The value of an attribute that is written as text, not as an expression. */
export function attribute(source: string, node: JsxElement, name: string): JsxAttribute | undefined {
  const found = node.attributes.find((candidate) => 'name' in candidate && candidate.name === name)
  if (found === undefined || typeof found.value !== 'string') return undefined
  const span = spanOf(found)
  const lead = /^[^=]*=\s*["']/.exec(source.slice(span.start, span.end))?.[0].length
  if (lead === undefined) return undefined
  return { value: found.value, span: { start: span.start + lead, end: span.end - 1 } }
}
