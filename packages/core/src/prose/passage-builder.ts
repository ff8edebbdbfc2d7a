import { isUneven, OBJECT, plainUnit, unevenMatcher } from './normalise.ts'
import type { Passage } from './page.ts'
import type { Target } from './references.ts'
import { SourceMap } from './source-map.ts'

const SPACE = 32
const NEWLINE = 10

type Emphasis = Passage['emphasis'][number]

/** Where a link leads: to an address, or to what the page defines under a label. */
export type LinkTarget = Target | { readonly reference: string }

/** A link inside a passage, by places in its text. */
export type DraftLink = LinkTarget & { readonly start: number; readonly end: number }

/** What a `PassageBuilder` made. */
export interface BuiltText {
  readonly text: string
  readonly map: SourceMap
  readonly links: readonly DraftLink[]
  readonly emphasis: readonly Emphasis[]
}

/**
 * Gathers the plain text of one passage and its map to the source.
 *
 * White space is drawn together to one space or one "\n" as it comes. While `muted` is above zero nothing is
 * added. Offsets named `start` and `end` are UTF-16 offsets in the source.
 */
export class PassageBuilder {
  muted = 0
  #length = 0
  #last = NEWLINE
  readonly #source: string
  readonly #map: SourceMap
  readonly #chunks: string[] = []
  readonly #links: DraftLink[] = []
  readonly #emphasis: Emphasis[] = []

  constructor(source: string) {
    this.#source = source
    this.#map = new SourceMap(source)
  }

  /** Units of text so far. */
  get length(): number {
    return this.#length
  }

  /** Adds words that stand in the source as they are. */
  raw(start: number, end: number): void {
    if (this.muted > 0 || start >= end) return
    const piece = this.#source.slice(start, end)
    if (!isUneven(piece)) {
      this.#even(piece, start)
      return
    }
    const matcher = unevenMatcher()
    let done = 0
    for (let match = matcher.exec(piece); match !== null; match = matcher.exec(piece)) {
      if (match.index > done) this.#even(piece.slice(done, match.index), start + done)
      const plain = plainUnit(piece.charCodeAt(match.index))
      if (plain !== '') this.#even(plain, start + match.index)
      done = match.index + match[0].length
    }
    if (done < piece.length) this.#even(piece.slice(done), start + done)
  }

  /** Adds words that the source writes in some other way, such as a character reference. */
  written(value: string, start: number, end: number): void {
    if (this.muted > 0) return
    const plain = isUneven(value) ? value.replace(unevenMatcher(), firstUnit).replace(/ {2,}/g, ' ') : value
    const text = this.#atBreak() && plain.startsWith(' ') ? plain.slice(1) : plain
    if (text === '') return
    this.#map.uneven(this.#length, start, end)
    this.#add(text)
  }

  /** Adds the space that a soft line break stands for. */
  space(start: number): void {
    if (this.muted === 0) this.#even(' ', start)
  }

  /** Adds a "\n" for a hard line break. */
  lineBreak(start: number, end: number): void {
    if (this.muted > 0) return
    if (this.#last === SPACE) this.#dropLast()
    if (this.#last === NEWLINE) return
    this.#map.uneven(this.#length, start, end)
    this.#add('\n')
  }

  /** Adds the mark for something that is not words. */
  object(start: number, end: number): void {
    if (this.muted > 0) return
    this.#map.uneven(this.#length, start, end)
    this.#add(OBJECT)
  }

  /** Notes that the text from `from` on, in units of text, is a link. */
  link(from: number, target: LinkTarget): void {
    if (from < this.#length) this.#links.push({ start: from, end: this.#length, ...target })
  }

  /** Notes that the text from `from` on, in units of text, is emphasised. */
  emphasise(from: number, strong: boolean): void {
    if (from < this.#length) this.#emphasis.push({ start: from, end: this.#length, strong })
  }

  build(): BuiltText {
    const text = this.#chunks.join('').trimEnd()
    return {
      text,
      map: this.#map,
      links: fitted(this.#links, text),
      emphasis: fitted(this.#emphasis, text),
    }
  }

  #even(text: string, start: number): void {
    const skip = this.#atBreak() && text.charCodeAt(0) === SPACE ? 1 : 0
    if (text.length === skip) return
    this.#map.even(this.#length, start + skip)
    this.#add(skip === 0 ? text : text.slice(skip))
  }

  #add(text: string): void {
    this.#chunks.push(text)
    this.#length += text.length
    this.#last = text.charCodeAt(text.length - 1)
  }

  #atBreak(): boolean {
    return this.#last === SPACE || this.#last === NEWLINE
  }

  #dropLast(): void {
    const chunk = this.#chunks.pop() ?? ''
    if (chunk.length > 1) this.#chunks.push(chunk.slice(0, -1))
    this.#length -= 1
    this.#map.cut(this.#length)
    const before = this.#chunks[this.#chunks.length - 1]
    this.#last = before === undefined ? NEWLINE : before.charCodeAt(before.length - 1)
  }
}

function firstUnit(match: string): string {
  return plainUnit(match.charCodeAt(0))
}

/** The stretches drawn in to words, in the order in which they start, outer ones first. */
function fitted<Stretch extends { readonly start: number; readonly end: number }>(
  stretches: readonly Stretch[],
  text: string,
): readonly Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of stretches) {
    let { start, end } = stretch
    end = Math.min(end, text.length)
    while (start < end && text[start] === ' ') start += 1
    while (end > start && text[end - 1] === ' ') end -= 1
    if (start < end) kept.push({ ...stretch, start, end })
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}
