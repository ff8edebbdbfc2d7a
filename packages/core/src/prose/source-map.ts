import type { Span } from './page.ts'

/** Marks a segment whose text stands in the source unit for unit. */
const EVEN = -1

/**
 * Where the characters of a plain text stand in the source.
 *
 * The text is cut into segments. An even segment stands in the source unit for unit; an uneven one, such as a
 * decoded character reference, stands as a whole for a stretch of the source. All numbers are UTF-16 offsets.
 */
export class SourceMap {
  readonly #source: string
  readonly #at: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []

  constructor(source: string) {
    this.#source = source
  }

  /** From `at` in the text on, the text stands unit for unit from `from` in the source. */
  even(at: number, from: number): void {
    const last = this.#at.length - 1
    if (last >= 0 && this.#to[last] === EVEN) {
      if (from - (this.#from[last] ?? 0) === at - (this.#at[last] ?? 0)) return
    }
    this.#push(at, from, EVEN)
  }

  /** From `at` in the text on, the text stands as a whole for `from` to `to` in the source. */
  uneven(at: number, from: number, to: number): void {
    this.#push(at, from, to)
  }

  /** Forgets what was said about the text from `at` on. */
  cut(at: number): void {
    while (this.#at.length > 0 && (this.#at[this.#at.length - 1] ?? 0) >= at) {
      this.#at.pop()
      this.#from.pop()
      this.#to.pop()
    }
  }

  /** The source of the text from `start` up to `end`, which is more than `start`; never half of a surrogate pair. */
  span(start: number, end: number): Span {
    const from = this.#edge(start, false)
    const to = this.#edge(end - 1, true)
    return {
      start: splitsPair(this.#source, from) ? from - 1 : from,
      end: splitsPair(this.#source, to) ? to + 1 : to,
    }
  }

  #push(at: number, from: number, to: number): void {
    this.#at.push(at)
    this.#from.push(from)
    this.#to.push(to)
  }

  /** Where in the source the text unit at `index` starts, or with `after` ends. */
  #edge(index: number, after: boolean): number {
    let low = 0
    let high = this.#at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#at[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    const from = this.#from[low] ?? 0
    const to = this.#to[low] ?? EVEN
    if (to !== EVEN) return after ? to : from
    return from + index - (this.#at[low] ?? 0) + (after ? 1 : 0)
  }
}

function splitsPair(source: string, offset: number): boolean {
  return isLow(source.charCodeAt(offset)) && isHigh(source.charCodeAt(offset - 1))
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
