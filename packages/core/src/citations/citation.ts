/** A stretch of a text in zero-based UTF-16 offsets; `end` is the offset after its last character. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** The word or sign by which a number is called. */
export type UnitName = 'standard' | 'principle' | 'subprinciple' | 'section' | 'sign'

/**
 * How openly the code of a citation was named.
 *
 * `edition`: with its year, or as the old or the current code. `body`: by who issued it, right beside the
 * number. `nearby`: earlier in the paragraph. `form`: only by the look of the number or the word before it.
 * `none`: not at all, so that it is taken for the code asked about.
 */
export type Named = 'edition' | 'body' | 'nearby' | 'form' | 'none'

/** A number of a code of ethics, or of a law, that a text cites. */
export interface Citation {
  /** Where the number itself stands, in UTF-16 offsets of the text given. */
  readonly range: TextRange
  /** The number as written. */
  readonly text: string
  /** Id of an edition (`aamft-2015`, `aca-2014`), or `cfr`, `usc`, `state` or `other`. */
  readonly code: string
  /** The number in its usual spelling: `9.1`, `IX`, `C.3.b`, `16 CFR 465.4`. */
  readonly number: string
  /** Whether the edition has this number; `undefined` where Shingle does not hold that edition's numbers. */
  readonly exists: boolean | undefined
  readonly named: Named
  /** The word before the number or its list, such as *Standard*; absent after a bare name: *AAMFT 9.1*. */
  readonly unit?: { readonly name: UnitName; readonly range: TextRange }
  /** For the first number of a span such as *9.1 to 9.8*: the last. */
  readonly to?: string
}

/** How `findCitations` is to read. */
export interface CitationOptions {
  /** Id of the edition that a bare *Standard 9.1* belongs to; `aamft-2015` if absent. */
  readonly code?: string
  /** Words that come before the text, such as its headings: a code named there counts as named nearby. */
  readonly context?: string
}
