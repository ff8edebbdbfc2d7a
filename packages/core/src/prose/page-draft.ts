import type { Comment, Embed, Passage, PassageKind, ProseProblem, Span } from './page.ts'
import type { Places } from './parse.ts'
import { type BuiltText, PassageBuilder } from './passage-builder.ts'
import type { SourceMap } from './source-map.ts'

/** How deep blocks and inline marks may stand in one another; deeper than this nobody writes. */
const DEEPEST = 200

/** Thrown when the nesting is deeper than can be read safely. */
export class TooDeep extends Error {}

/** What a passage has besides its words. */
export interface PassageTraits {
  readonly leadIn?: number | undefined
  readonly key?: string
  readonly depth?: number
}

class MappedPassage implements Passage {
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

  constructor(kind: PassageKind, words: BuiltText, place: Pick<Passage, 'index' | 'headings' | 'quoted'>) {
    this.kind = kind
    this.text = words.text
    this.index = place.index
    this.headings = place.headings
    this.quoted = place.quoted
    this.links = words.links
    this.emphasis = words.emphasis
    this.#map = words.map
  }

  toSource(start: number, end: number): Span {
    const from = Math.max(0, Math.min(start, this.text.length - 1))
    return this.#map.span(from, Math.max(from + 1, Math.min(end, this.text.length)))
  }
}

/** A page while it is being read. */
export class PageDraft {
  readonly source: string
  readonly places: Places
  readonly passages: Passage[] = []
  readonly embeds: Embed[] = []
  readonly comments: Comment[] = []
  readonly problems: ProseProblem[] = []
  /** Block quotations around the place being read. */
  quotes = 0
  /** HTML quotations that an earlier node opened and no node has closed. */
  openQuotes = 0
  #depth = 0
  #headings: { readonly depth: number; readonly text: string }[] = []
  #headingWords: readonly string[] = []
  readonly #asides: { readonly kind: PassageKind; readonly builder: PassageBuilder }[] = []

  constructor(source: string, places: Places) {
    this.source = source
    this.places = places
  }

  /** A builder for the words of a new passage. */
  words(): PassageBuilder {
    return new PassageBuilder(this.source)
  }

  /** Adds a passage, and the asides that came up in it; gives its index, or `undefined` if it has no words. */
  add(kind: PassageKind, builder: PassageBuilder, traits: PassageTraits = {}): number | undefined {
    const index = this.#push(kind, builder, traits)
    this.addAsides()
    return index
  }

  /** Keeps words that stand beside those being read, such as an image's, until the passage at hand is added. */
  aside(kind: PassageKind, builder: PassageBuilder): void {
    this.#asides.push({ kind, builder })
  }

  addAsides(): void {
    for (const aside of this.#asides.splice(0)) this.#push(aside.kind, aside.builder, {})
  }

  /** Runs `read` one level deeper, unless that is too deep. */
  nested(read: () => void): void {
    if (this.#depth >= DEEPEST) throw new TooDeep()
    this.#depth += 1
    read()
    this.#depth -= 1
  }

  /** Runs `read` inside a block quotation, whose headings are not headings of what follows it. */
  quotation(read: () => void): void {
    const headings = this.#headings
    const words = this.#headingWords
    this.#headings = [...headings]
    this.quotes += 1
    read()
    this.quotes -= 1
    this.#headings = headings
    this.#headingWords = words
  }

  #push(kind: PassageKind, builder: PassageBuilder, traits: PassageTraits): number | undefined {
    const words = builder.build()
    if (!/[^\s\uFFFC]/.test(words.text)) return undefined
    if (traits.depth !== undefined) this.#leaveHeadings(traits.depth)
    const index = this.passages.length
    const place = { index, headings: this.#headingWords, quoted: this.quotes + this.openQuotes > 0 }
    const passage = new MappedPassage(kind, words, place)
    this.passages.push(Object.assign(passage, present(traits)))
    if (traits.depth !== undefined) this.#enterHeading(traits.depth, words.text)
    return index
  }

  #leaveHeadings(depth: number): void {
    const kept = this.#headings.filter((heading) => heading.depth < depth)
    if (kept.length === this.#headings.length) return
    this.#headings = kept
    this.#headingWords = kept.map((heading) => heading.text)
  }

  #enterHeading(depth: number, text: string): void {
    this.#headings = [...this.#headings, { depth, text }]
    this.#headingWords = [...this.#headingWords, text]
  }
}

function present(traits: PassageTraits): object {
  const found: { leadIn?: number; key?: string; depth?: number } = {}
  if (traits.leadIn !== undefined) found.leadIn = traits.leadIn
  if (traits.key !== undefined) found.key = traits.key
  if (traits.depth !== undefined) found.depth = traits.depth
  return found
}
