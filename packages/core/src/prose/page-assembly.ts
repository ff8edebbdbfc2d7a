import type { Comment, Embed, Passage, PassageLink, ProseProblem, Span } from './page.ts'
import type { DraftEmbed, Heading, Headings, PageDraft, PassageTraits } from './page-draft.ts'
import { MappedPassage, moved } from './passage.ts'
import type { DraftLink } from './passage-builder.ts'
import type { Target } from './references.ts'

/** A page put together from parts that were each read by itself. */
export class PageAssembly {
  readonly passages: Passage[] = []
  readonly embeds: Embed[] = []
  readonly comments: Comment[] = []
  readonly problems: ProseProblem[] = []
  #headings: readonly Heading[] = []
  /** Where the labels of reference links lead. */
  readonly #targets: ReadonlyMap<string, Target>

  constructor(targets: ReadonlyMap<string, Target> = new Map()) {
    this.#targets = targets
  }

  /** Adds the next part; `offset` is where it begins in the source. */
  add(part: PageDraft, offset: number): void {
    const first = this.passages.length
    let last: Headings | undefined
    let words: readonly string[] = []
    for (const { kind, words: built, headings, quoted, traits } of part.passages) {
      if (headings !== last) words = this.#under(headings).map(({ text }) => text)
      last = headings
      const index = this.passages.length
      const links = built.links.flatMap((link) => this.#leading(link, offset))
      const passage = new MappedPassage(kind, built, { index, headings: words, quoted, links, offset })
      this.passages.push(Object.assign(passage, present(traits, first)))
    }
    this.#headings = this.#under(part.headings)
    for (const embed of movedAll(part.embeds, offset)) this.embeds.push(this.#addressed(embed))
    this.comments.push(...movedAll(part.comments, offset))
    this.problems.push(...movedAll(part.problems, offset))
  }

  #leading(link: DraftLink, offset: number): readonly PassageLink[] {
    const { start, end } = link
    if (!('reference' in link)) return [{ start, end, url: link.url, urlSpan: moved(link.urlSpan, offset) }]
    const target = this.#targets.get(link.reference)
    return target ? [{ start, end, ...target }] : []
  }

  #addressed({ reference, ...embed }: DraftEmbed): Embed {
    const target = reference === undefined ? undefined : this.#targets.get(reference)
    return target ? { element: embed.element, url: target.url, span: embed.span } : embed
  }

  /** All headings above a place in a part: those from before it that go on, and its own. */
  #under({ own, below }: Headings): readonly Heading[] {
    return [...this.#headings.filter(({ depth }) => depth < below), ...own]
  }
}

function present({ leadIn, key, depth }: PassageTraits, first: number): object {
  return {
    ...(leadIn !== undefined && { leadIn: leadIn + first }),
    ...(key !== undefined && { key }),
    ...(depth !== undefined && { depth }),
  }
}

function movedAll<T extends { readonly span: Span }>(things: readonly T[], by: number): readonly T[] {
  return by === 0 ? things : things.map((thing) => ({ ...thing, span: moved(thing.span, by) }))
}
