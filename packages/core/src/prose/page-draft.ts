import type { Comment, Embed, PassageKind, ProseProblem } from './page.ts'
import type { Places } from './parse.ts'
import { type BuiltText, PassageBuilder } from './passage-builder.ts'

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

/** A heading that stands above something. */
export interface Heading {
  readonly depth: number
  readonly text: string
}

/** The headings that a stretch of a page leaves standing. */
export interface Headings {
  /** Its own, outermost first. */
  readonly own: readonly Heading[]
  /** Of headings from before the stretch only those above this depth go on. */
  readonly below: number
}

/** An embed whose address may stand under a label elsewhere on the page. */
export type DraftEmbed = Embed & { readonly reference?: string }

/** A passage while its page is being read; indexes count from where the reading began. */
export interface DraftPassage {
  readonly kind: PassageKind
  readonly words: BuiltText
  readonly headings: Headings
  readonly quoted: boolean
  readonly traits: PassageTraits
}

/** A page, or a part of one, while it is being read; all places count from where the part begins. */
export class PageDraft {
  readonly source: string
  readonly places: Places
  readonly passages: DraftPassage[] = []
  readonly embeds: DraftEmbed[] = []
  readonly comments: Comment[] = []
  readonly problems: ProseProblem[] = []
  /** Block quotations around the place being read. */
  quotes = 0
  /** HTML quotations that an earlier node opened and no node has closed. */
  openQuotes: number
  headings: Headings = { own: [], below: Number.POSITIVE_INFINITY }
  #depth = 0
  readonly #asides: { readonly kind: PassageKind; readonly builder: PassageBuilder }[] = []

  constructor(source: string, places: Places, openQuotes = 0) {
    this.source = source
    this.places = places
    this.openQuotes = openQuotes
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
    const { headings } = this
    this.quotes += 1
    read()
    this.quotes -= 1
    this.headings = headings
  }

  #push(kind: PassageKind, builder: PassageBuilder, traits: PassageTraits): number | undefined {
    const words = builder.build()
    if (!/[^\s\uFFFC]/.test(words.text)) return undefined
    if (traits.depth !== undefined) this.headings = above(this.headings, traits.depth)
    const quoted = this.quotes + this.openQuotes > 0
    this.passages.push({ kind, words, headings: this.headings, quoted, traits })
    if (traits.depth !== undefined) {
      const heading = { depth: traits.depth, text: words.text }
      this.headings = { own: [...this.headings.own, heading], below: this.headings.below }
    }
    return this.passages.length - 1
  }
}

function above({ own, below }: Headings, depth: number): Headings {
  return { own: own.filter((heading) => heading.depth < depth), below: Math.min(below, depth) }
}
