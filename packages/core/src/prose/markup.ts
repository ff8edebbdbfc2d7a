import { Tokenizer } from 'htmlparser2'
import { sourceLines } from './align.ts'
import { decoded } from './decode.ts'
import type { Span } from './page.ts'

/** An attribute of a tag: its decoded value and where that stands, without quotes. */
export interface Attribute {
  readonly value: string
  readonly span: Span
}

/** An opening tag; names are in lower case. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly span: Span
}

/** What reads the parts of HTML, in order; all places are UTF-16 offsets in the source. */
export interface MarkupReader {
  open(tag: Tag): void
  close(name: string, span: Span): void
  /** Text with its character references, as it stands in the source. */
  text(start: number, end: number): void
  comment(text: string, span: Span): void
}

/** Reads the HTML `value`, which stands in `span` of the source, perhaps with container marks on its lines. */
export function readMarkup(source: string, span: Span, value: string, reader: MarkupReader): void {
  if (value.startsWith('<?')) return
  const place = new Placement(source, span, value)
  const tokenizer = new Tokenizer({ decodeEntities: false }, new TokenReader(value, place, reader))
  tokenizer.write(value)
  tokenizer.end()
}

/** Where each line of the value stands in the source; a value without container marks counts as one line. */
class Placement {
  readonly #at: number[] = []
  readonly #from: number[] = []

  constructor(source: string, span: Span, value: string) {
    const lines = source.startsWith(value, span.start) ? [] : sourceLines(source, span)
    const values = lines.length > 0 ? sourceLines(value, { start: 0, end: value.length }) : []
    if (values.length !== lines.length || lines.length === 0) {
      this.#at.push(0)
      this.#from.push(span.start)
      return
    }
    for (const [index, line] of lines.entries()) {
      const words = values[index] ?? line
      this.#at.push(words.start)
      // Indents may differ, for a tab may be half container and half indent; what follows them may not.
      this.#from.push(line.end - (words.end - words.start))
    }
  }

  /** Source offset of an offset in the value. */
  source(offset: number): number {
    const line = this.#line(offset)
    return (this.#from[line] ?? 0) + offset - (this.#at[line] ?? 0)
  }

  /** Source of a stretch of the value, which may end at the end of a line. */
  span(start: number, end: number): Span {
    const from = this.source(start)
    return { start: from, end: end > start ? this.source(end - 1) + 1 : from }
  }

  /** The stretch cut at its lines, as source. */
  lines(start: number, end: number): Span[] {
    const spans: Span[] = []
    let from = start
    for (let line = this.#line(start); from < end; line += 1) {
      const to = Math.min(end, this.#at[line + 1] ?? end)
      spans.push(this.span(from, to))
      from = to
    }
    return spans
  }

  #line(offset: number): number {
    let low = 0
    let high = this.#at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#at[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Turns the tokenizer's offsets into tags and text. */
class TokenReader {
  readonly #value: string
  readonly #place: Placement
  readonly #reader: MarkupReader
  #tag = { name: '', start: 0, attributes: new Map<string, Attribute>() }
  #attribute = { name: '', start: -1, end: -1 }

  constructor(value: string, place: Placement, reader: MarkupReader) {
    this.#value = value
    this.#place = place
    this.#reader = reader
  }

  onopentagname(start: number, end: number): void {
    const name = this.#value.slice(start, end).toLowerCase()
    this.#tag = { name, start: start - 1, attributes: new Map() }
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { name: this.#value.slice(start, end).toLowerCase(), start: -1, end: -1 }
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute.start < 0) this.#attribute.start = start
    this.#attribute.end = end
  }

  onattribend(_quote: unknown, end: number): void {
    const { name } = this.#attribute
    if (this.#tag.attributes.has(name)) return
    const from = this.#attribute.start < 0 ? end : this.#attribute.start
    const to = this.#attribute.start < 0 ? end : this.#attribute.end
    const value = decoded(this.#value, from, to, 'html')
    this.#tag.attributes.set(name, { value, span: this.#place.span(from, to) })
  }

  onopentagend(end: number): void {
    const { name, attributes, start } = this.#tag
    this.#reader.open({ name, attributes, span: this.#place.span(start, end + 1) })
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    const close = this.#value.indexOf('>', end)
    const span = this.#place.span(Math.max(0, start - 2), close < 0 ? this.#value.length : close + 1)
    this.#reader.close(this.#value.slice(start, end).toLowerCase(), span)
  }

  ontext(start: number, end: number): void {
    for (const line of this.#place.lines(start, end)) this.#reader.text(line.start, line.end)
  }

  oncomment(start: number, end: number, offset: number): void {
    if (!this.#value.startsWith('<!--', start - 4)) return
    const text = this.#value.slice(start, Math.max(start, end - offset))
    this.#reader.comment(text, this.#place.span(start - 4, Math.min(end + 1, this.#value.length)))
  }

  onattribentity(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
}
