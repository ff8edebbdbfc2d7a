import type { Passage, PassageKind, Span } from './page.ts'
import type { BuiltText } from './passage-builder.ts'
import type { SourceMap } from './source-map.ts'

/** Where a passage stands in its page. */
export interface PassagePlace {
  readonly index: number
  readonly headings: readonly string[]
  readonly quoted: boolean
  readonly links: Passage['links']
  /** Where in the source the part begins that its words were read from. */
  readonly offset: number
}

/** A passage with its way back to the source. */
export class MappedPassage implements Passage {
  readonly kind: PassageKind
  readonly text: string
  readonly index: number
  readonly headings: readonly string[]
  readonly quoted: boolean
  declare readonly leadIn?: number
  readonly links: Passage['links']
  readonly emphasis: Passage['emphasis']
  declare readonly key?: string
  declare readonly depth?: number
  readonly #map: SourceMap
  readonly #offset: number

  constructor(kind: PassageKind, words: BuiltText, place: PassagePlace) {
    this.kind = kind
    this.text = words.text
    this.index = place.index
    this.headings = place.headings
    this.quoted = place.quoted
    this.links = place.links
    this.emphasis = words.emphasis
    this.#map = words.map
    this.#offset = place.offset
  }

  toSource(start: number, end: number): Span {
    const from = Math.max(0, Math.min(start, this.text.length - 1))
    return moved(this.#map.span(from, Math.max(from + 1, Math.min(end, this.text.length))), this.#offset)
  }
}

/** A span further on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
