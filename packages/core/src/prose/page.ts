import type { Format } from '../diagnostic.ts'

/** A stretch of the source in zero-based UTF-16 offsets; `end` is the offset after the last character. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a passage is in the page. */
export type PassageKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'image-alt'
  | 'image-title'
  | 'link-title'
  | 'front-matter'

/** A link inside a passage. */
export interface PassageLink {
  /** Where the link's words stand in the passage's `text`. */
  readonly start: number
  readonly end: number
  readonly url: string
  /** The address as it stands in the source (for a reference link, in its definition). */
  readonly urlSpan: Span
}

/**
 * A stretch of words that a reader takes in as one, as plain text.
 *
 * Bold, links, soft line breaks, entities, escapes, curly quotes, no-break spaces and soft hyphens are
 * gone from `text`; every stretch of it maps back to the source exactly.
 */
export interface Passage {
  readonly kind: PassageKind
  readonly text: string
  /** The source of `text.slice(start, end)`, for 0 <= start < end <= text.length. */
  toSource(start: number, end: number): Span
  /** Place in `Page.passages`. */
  readonly index: number
  /** Words of the headings above, outermost first; a heading's own words are not in it. */
  readonly headings: readonly string[]
  /** Inside a block quotation. */
  readonly quoted: boolean
  /** Index of the passage that introduces this one: the line before a list, the header of a table's column. */
  readonly leadIn?: number
  readonly links: readonly PassageLink[]
  /** Stretches of `text` that are emphasised, strong or not; a paragraph wholly strong often acts as a heading. */
  readonly emphasis: readonly { readonly start: number; readonly end: number; readonly strong: boolean }[]
  /** For `front-matter`: the key, such as `title`. */
  readonly key?: string
  /** Level 1 to 6, for `heading`. */
  readonly depth?: number
}

/** Something the page loads or shows from elsewhere: a script, frame, pixel, image or form. */
export interface Embed {
  /** Lower-case element name: `script`, `iframe`, `img`, `form`, `link`, … or `image` for Markdown images. */
  readonly element: string
  /** Address, if it has one. */
  readonly url?: string
  /** Inline code of a `script`. */
  readonly content?: string
  readonly span: Span
}

/** A comment in the source, HTML or MDX; directives live in these. */
export interface Comment {
  /** What stands between the comment marks. */
  readonly text: string
  /** The whole comment with its marks. */
  readonly span: Span
}

/** Settings and titles at the head of the file. */
export interface FrontMatter {
  readonly language: 'yaml' | 'toml'
  readonly span: Span
  /** The parsed keys; empty if it could not be read. */
  readonly data: Readonly<Record<string, unknown>>
  /** Where the value at a path of keys stands, such as `['shingle', 'surface']`; `undefined` if it is not there. */
  locate(path: readonly (string | number)[], part?: 'key' | 'value'): Span | undefined
}

/** Something about the source that could not be read as it stands; the rest was read. */
export interface ProseProblem {
  readonly message: string
  readonly span: Span
}

/** A page of copy as rules see it. */
export interface Page {
  readonly source: string
  readonly format: Format
  readonly path?: string
  /** In reading order; front matter's words come first. */
  readonly passages: readonly Passage[]
  readonly embeds: readonly Embed[]
  readonly comments: readonly Comment[]
  readonly frontMatter?: FrontMatter
  readonly problems: readonly ProseProblem[]
}
