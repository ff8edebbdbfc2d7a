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

/**
 * Where each line of the value stands in the source; a value without container marks counts as one line.
 *
 * A line's indent in the value may differ from that in the source, where a tab can be half container and half
 * indent. So lines are laid side by side from their first other character on, and all of an indent stands there.
 */
class Placement {
  /** Offsets in the value at which lines begin. */
  readonly #starts: number[] = []
  /** Offsets in the value and in the source at which the words of the lines begin. */
  readonly #words: number[] = []
  readonly #from: number[] = []

  constructor(source: string, span: Span, value: string) {
    const isWhole = source.startsWith(value, span.start)
    const lines = isWhole ? [] : sourceLines(source, span)
    const values = isWhole ? [] : sourceLines(value, { start: 0, end: value.length })
    if (values.length !== lines.length || lines.length === 0) {
      this.#add(0, 0, span.start)
      return
    }
    for (const [index, line] of lines.entries()) {
      const { start, end } = values[index] ?? line
      const words = end - value.slice(start, end).trimStart().length
      this.#add(start, words, line.end - (end - words))
    }
  }

  /** Source offset of an offset in the value. */
  source(offset: number): number {
    const line = this.#line(offset)
    return (this.#from[line] ?? 0) + Math.max(0, offset - (this.#words[line] ?? 0))
  }

  /** Source of a stretch of the value, which may end at the end of a line. */
  span(start: number, end: number): Span {
    const from = this.source(start)
    return { start: from, end: end > start ? Math.max(from, this.source(end - 1) + 1) : from }
  }

  /** The stretch cut at its lines, without their indents, as source. */
  lines(start: number, end: number): Span[] {
    const spans: Span[] = []
    for (let line = this.#line(start); (this.#starts[line] ?? end) < end; line += 1) {
      const from = Math.max(start, this.#words[line] ?? 0)
      const to = Math.min(end, this.#starts[line + 1] ?? end)
      if (from < to) spans.push(this.span(from, to))
    }
    return spans
  }

  #add(start: number, words: number, from: number): void {
    this.#starts.push(start)
    this.#words.push(words)
    this.#from.push(from)
  }

  #line(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
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
