import { BLOCKS, HEADINGS } from './elements.ts'
import { InlineMarkup } from './inline-markup.ts'
import { type MarkupReader, readMarkup, type Tag } from './markup.ts'
import type { PassageKind, Span } from './page.ts'
import type { PageDraft, PassageTraits } from './page-draft.ts'
import type { PassageBuilder } from './passage-builder.ts'

/** Reads a block of HTML: the words inside its block elements become passages. */
export function readHtmlBlock(page: PageDraft, span: Span, value: string): void {
  const block = new BlockMarkup(page)
  readMarkup(page.source, span, value, block)
  block.finish()
}

/** An open element that says what the words in it are. */
interface Holder {
  readonly name: string
  readonly kind?: PassageKind
  readonly depth?: number
  /** What introduces the words inside; spent on the first passage of a list item. */
  leadIn?: number | undefined
}

/** The columns of a table: where reading is, and the header cell of each. */
interface Columns {
  next: number
  readonly headers: (number | undefined)[]
}

class BlockMarkup implements MarkupReader {
  readonly #page: PageDraft
  #builder: PassageBuilder
  readonly #inline: InlineMarkup
  readonly #holders: Holder[] = []
  readonly #tables: Columns[] = []
  readonly #counts = new Map<string, number>()
  /** The passage that stands right before this place. */
  #before: number | undefined

  constructor(page: PageDraft) {
    this.#page = page
    this.#builder = page.words()
    this.#inline = new InlineMarkup(page, this.#builder)
  }

  open(tag: Tag): void {
    if (!this.#inline.skipping && BLOCKS.has(tag.name)) this.#openBlock(tag.name)
    this.#inline.open(tag)
  }

  close(name: string, span: Span): void {
    const skipping = this.#inline.skipping
    this.#inline.close(name, span)
    if (skipping || !BLOCKS.has(name)) return
    this.#flush()
    if ((this.#counts.get(name) ?? 0) > 0) this.#leave(name)
    else if (name === 'blockquote' && this.#page.openQuotes > 0) this.#page.openQuotes -= 1
    if (name === 'ul' || name === 'ol') this.#before = undefined
  }

  text(start: number, end: number): void {
    this.#inline.text(start, end)
  }

  comment(text: string, span: Span): void {
    this.#inline.comment(text, span)
  }

  /** Ends the block; a quotation that it leaves open goes on after it. */
  finish(): void {
    this.#inline.finish()
    this.#page.add(this.#kind(), this.#builder, this.#traits())
    const quotes = this.#counts.get('blockquote') ?? 0
    this.#page.quotes -= quotes
    this.#page.openQuotes += quotes
  }

  #openBlock(name: string): void {
    this.#flush()
    const depth = HEADINGS.get(name)
    if (depth !== undefined) this.#enter({ name, kind: 'heading', depth })
    else if (name === 'ul' || name === 'ol') this.#enter({ name, leadIn: this.#before })
    else if (name === 'table') {
      this.#enter({ name })
      this.#tables.push({ next: 0, headers: [] })
    } else if (name === 'li') this.#openItem()
    else if (name === 'td' || name === 'th') this.#openCell(name)
    else if (name === 'blockquote') {
      this.#enter({ name })
      this.#page.quotes += 1
    } else if (name === 'tr') {
      const columns = this.#columns()
      if (columns) columns.next = 0
    }
  }

  #openItem(): void {
    if (this.#holders.at(-1)?.name === 'li') this.#leave('li')
    this.#enter({ name: 'li', kind: 'list-item', leadIn: this.#holders.at(-1)?.leadIn })
  }

  #openCell(name: 'td' | 'th'): void {
    const last = this.#holders.at(-1)?.name
    if (last === 'td' || last === 'th') this.#leave(last)
    const columns = this.#columns()
    const leadIn = name === 'td' && columns ? columns.headers[columns.next] : undefined
    this.#enter({ name, kind: 'table-cell', leadIn })
    if (columns) columns.next += 1
  }

  #columns(): Columns | undefined {
    return this.#tables.at(-1)
  }

  #enter(holder: Holder): void {
    this.#holders.push(holder)
    this.#counts.set(holder.name, (this.#counts.get(holder.name) ?? 0) + 1)
  }

  #leave(name: string): void {
    for (let left = this.#holders.pop(); left !== undefined; left = this.#holders.pop()) {
      this.#counts.set(left.name, (this.#counts.get(left.name) ?? 1) - 1)
      if (left.name === 'blockquote') this.#page.quotes -= 1
      if (left.name === 'table') this.#tables.pop()
      if (left.name === name) return
    }
  }

  #kind(): PassageKind {
    return this.#holders.at(-1)?.kind ?? 'paragraph'
  }

  #traits(): PassageTraits {
    const holder = this.#holders.at(-1)
    if (holder?.kind === undefined) return {}
    return { leadIn: holder.leadIn, ...(holder.depth === undefined ? {} : { depth: holder.depth }) }
  }

  #flush(): void {
    const next = this.#page.words()
    this.#inline.goOn(next)
    const index = this.#page.add(this.#kind(), this.#builder, this.#traits())
    this.#builder = next
    if (index === undefined) return
    this.#before = index
    const holder = this.#holders.at(-1)
    const columns = holder?.name === 'th' ? this.#columns() : undefined
    if (columns) columns.headers[columns.next - 1] ??= index
    if (holder?.kind === 'list-item') holder.leadIn = undefined
  }
}
