import type { Definition, Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { appendValue } from './align.ts'
import { EMPHASIS, HIDDEN, SHOWN } from './elements.ts'
import { readExpression } from './expressions.ts'
import { InlineMarkup } from './inline-markup.ts'
import { addAttributeWords, addEmbed, attribute, nameOf } from './jsx.ts'
import { readMarkup } from './markup.ts'
import { spanOf } from './node-span.ts'
import type { Span } from './page.ts'
import type { PageDraft } from './page-draft.ts'
import type { PassageBuilder } from './passage-builder.ts'

/** Adds the words of inline nodes to `builder`. */
export function readInlines(
  page: PageDraft,
  builder: PassageBuilder,
  nodes: readonly PhrasingContent[],
): void {
  new InlineReader(page, builder).read(nodes)
}

/** Reads the inline nodes of one passage; HTML tags that stand apart in them belong together. */
class InlineReader {
  readonly #page: PageDraft
  readonly #builder: PassageBuilder
  readonly #markup: InlineMarkup

  constructor(page: PageDraft, builder: PassageBuilder) {
    this.#page = page
    this.#builder = builder
    this.#markup = new InlineMarkup(page, builder)
  }

  read(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#readNode(node)
    this.#markup.finish()
  }

  #inside(nodes: readonly PhrasingContent[]): void {
    this.#page.nested(() => {
      for (const node of nodes) this.#readNode(node)
    })
  }

  #readNode(node: PhrasingContent): void {
    const span = spanOf(node)
    if (node.type === 'text') appendValue(this.#builder, this.#page.source, span, node.value)
    else if (node.type === 'emphasis' || node.type === 'strong') {
      const from = this.#builder.length
      this.#inside(node.children)
      this.#builder.emphasise(from, node.type === 'strong')
    } else if (node.type === 'link' || node.type === 'linkReference') this.#readLink(node)
    else if (node.type === 'break') this.#builder.lineBreak(span.start, span.end)
    else if (node.type === 'image' || node.type === 'imageReference') this.#readImage(node)
    else if (node.type === 'html') readMarkup(this.#page.source, span, node.value, this.#markup)
    else if (node.type === 'delete') this.#readShown(node.children, span)
    else if (node.type === 'mdxTextExpression') readExpression(this.#page, this.#builder, node)
    else if (node.type === 'mdxJsxTextElement') this.#readElement(node)
    else if (node.type !== 'footnoteReference') this.#builder.object(span.start, span.end)
  }

  /** Reads nodes whose words are not prose: only what they load and their comments count. */
  #readHidden(nodes: readonly PhrasingContent[]): void {
    this.#builder.muted += 1
    this.#inside(nodes)
    this.#builder.muted -= 1
  }

  #readShown(nodes: readonly PhrasingContent[], span: Span): void {
    this.#readHidden(nodes)
    this.#builder.object(span.start, span.end)
  }

  #readLink(node: Link | LinkReference): void {
    const from = this.#builder.length
    this.#inside(node.children)
    // A reference link's title stands in the definition and is read there once.
    if (node.type === 'linkReference') {
      this.#builder.link(from, { reference: node.identifier })
      return
    }
    const urlSpan = this.#page.places.urls.get(node) ?? autolinkSpan(spanOf(node))
    this.#builder.link(from, { url: node.url, urlSpan })
    this.#readTitle(node, 'link-title')
  }

  #readImage(node: Image | ImageReference): void {
    const span = spanOf(node)
    const target = node.type === 'image' ? { url: node.url } : { reference: node.identifier }
    this.#page.embeds.push({ element: 'image', ...target, span })
    this.#builder.object(span.start, span.end)
    if (this.#builder.muted > 0) return
    const alt = this.#page.words()
    const words = this.#page.places.alts.get(node)
    if (words) readInlines(this.#page, alt, words)
    else if (node.alt) alt.written(node.alt, span.start, span.end)
    this.#page.aside('image-alt', alt)
    if (node.type === 'image') this.#readTitle(node, 'image-title')
  }

  #readTitle(node: Link | Image, kind: 'link-title' | 'image-title'): void {
    if (this.#builder.muted === 0) addTitle(this.#page, node, kind)
  }

  #readElement(node: MdxJsxTextElement): void {
    const span = spanOf(node)
    const name = nameOf(node)
    addEmbed(this.#page, node)
    if (name === 'br') this.#builder.lineBreak(span.start, span.end)
    else if (SHOWN.has(name)) this.#readShown(node.children, span)
    else if (HIDDEN.has(name)) this.#readHidden(node.children)
    else this.#readWrapper(node, name, span)
  }

  #readWrapper(node: MdxJsxTextElement, name: string, span: Span): void {
    const from = this.#builder.length
    this.#inside(node.children)
    if (node.children.length === 0 && name !== 'wbr') this.#builder.object(span.start, span.end)
    const strong = EMPHASIS.get(name)
    const href = attribute(this.#page.source, node, 'href')
    if (strong !== undefined) this.#builder.emphasise(from, strong)
    if (href) this.#builder.link(from, { url: href.value, urlSpan: href.span })
    if (this.#builder.muted === 0) addAttributeWords(this.#page, node)
  }
}

/** Keeps the title of a link, image or definition as an aside. */
export function addTitle(
  page: PageDraft,
  node: Link | Image | Definition,
  kind: 'link-title' | 'image-title',
): void {
  if (!node.title) return
  const title = page.words()
  appendValue(title, page.source, page.places.titles.get(node) ?? spanOf(node), node.title)
  page.aside(kind, title)
}

/** An address in angle brackets is the only link whose address has no place of its own. */
function autolinkSpan({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 }
}
