import { appendValue } from './align.ts'
import { appendDecoded } from './decode.ts'
import { ADDRESSES, EMBEDS, EMPHASIS, HIDDEN, SHOWN } from './elements.ts'
import type { MarkupReader, Tag } from './markup.ts'
import type { Embed, PassageKind, Span } from './page.ts'
import type { PageDraft } from './page-draft.ts'
import type { PassageBuilder } from './passage-builder.ts'

/** How many inline elements are followed at once: looking through them must not take long. */
const MOST_OPEN = 50

/** An element whose words are passed over, until it closes. */
interface Skipped {
  readonly name: string
  readonly embed: { content?: string } | undefined
  readonly span: Span
  /** Elements of the same name open inside it. */
  inside: number
}

interface Opened {
  readonly tag: Tag
  from: number
}

/** Reads the HTML tags inside one stretch of words: the tags go, the words stay. */
export class InlineMarkup implements MarkupReader {
  readonly #page: PageDraft
  #builder: PassageBuilder
  #skipped: Skipped | undefined
  readonly #opened: Opened[] = []

  constructor(page: PageDraft, builder: PassageBuilder) {
    this.#page = page
    this.#builder = builder
  }

  /** Whether words here are passed over. */
  get skipping(): boolean {
    return this.#skipped !== undefined
  }

  open(tag: Tag): void {
    const embed = EMBEDS.has(tag.name) ? this.#embed(tag) : undefined
    if (this.#skipped !== undefined) {
      if (tag.name === this.#skipped.name) this.#skipped.inside += 1
    } else if (HIDDEN.has(tag.name) || SHOWN.has(tag.name)) {
      this.#skipped = { name: tag.name, embed, span: tag.span, inside: 0 }
      this.#builder.muted += 1
    } else if (tag.name === 'br') {
      this.#builder.lineBreak(tag.span.start, tag.span.end)
    } else if (tag.name === 'img') {
      this.#image(tag)
    } else if ((tag.name === 'a' || EMPHASIS.has(tag.name)) && this.#opened.length < MOST_OPEN) {
      this.#opened.push({ tag, from: this.#builder.length })
    }
  }

  close(name: string, span: Span): void {
    if (this.#skipped === undefined) {
      if (name === 'a' || EMPHASIS.has(name)) this.#closeOpened(name)
    } else if (name === this.#skipped.name && this.#skipped.inside > 0) {
      this.#skipped.inside -= 1
    } else if (name === this.#skipped.name) {
      this.#endSkipping(this.#skipped, span)
    }
  }

  text(start: number, end: number): void {
    if (this.#skipped === undefined) appendDecoded(this.#builder, this.#page.source, start, end, 'html')
  }

  comment(text: string, span: Span): void {
    this.#page.comments.push({ text, span })
  }

  /** Ends what is still open at the end of the words. */
  finish(): void {
    for (const opened of this.#opened.splice(0).reverse()) this.#mark(opened)
    if (this.#skipped === undefined) return
    this.#skipped = undefined
    this.#builder.muted -= 1
  }

  /** Goes on in the words of another passage; inline elements that are open stay open in it. */
  goOn(builder: PassageBuilder): void {
    for (const opened of this.#opened) {
      this.#mark(opened)
      opened.from = 0
    }
    this.#builder = builder
  }

  #embed(tag: Tag): Embed & { content?: string } {
    const address = ADDRESSES.map((name) => tag.attributes.get(name)).find((found) => found !== undefined)
    const url = address === undefined ? {} : { url: address.value }
    const embed = { element: tag.name, ...url, span: tag.span }
    this.#page.embeds.push(embed)
    return embed
  }

  #image(tag: Tag): void {
    this.#builder.object(tag.span.start, tag.span.end)
    if (this.#builder.muted > 0) return
    this.#aside(tag, 'alt', 'image-alt')
    this.#aside(tag, 'title', 'image-title')
  }

  #aside(tag: Tag, name: string, kind: PassageKind): void {
    const attribute = tag.attributes.get(name)
    if (attribute === undefined || attribute.value === '') return
    const words = this.#page.words()
    appendValue(words, this.#page.source, attribute.span, attribute.value, 'html')
    this.#page.aside(kind, words)
  }

  #endSkipping(skipped: Skipped, close: Span): void {
    const content = this.#page.source.slice(skipped.span.end, close.start)
    if (skipped.embed !== undefined && skipped.name === 'script' && content.trim() !== '') {
      skipped.embed.content = content
    }
    this.#skipped = undefined
    this.#builder.muted -= 1
    if (SHOWN.has(skipped.name)) this.#builder.object(skipped.span.start, close.end)
  }

  #closeOpened(name: string): void {
    for (let index = this.#opened.length - 1; index >= 0; index -= 1) {
      const opened = this.#opened[index]
      if (opened?.tag.name !== name) continue
      this.#opened.splice(index, 1)
      this.#mark(opened)
      return
    }
  }

  #mark({ tag, from }: Opened): void {
    const strong = EMPHASIS.get(tag.name)
    const href = tag.attributes.get('href')
    if (strong !== undefined) this.#builder.emphasise(from, strong)
    else if (href !== undefined) {
      this.#builder.link(from, { url: href.value, urlSpan: href.span })
      this.#aside(tag, 'title', 'link-title')
    }
  }
}
