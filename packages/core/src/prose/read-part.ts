import type { Memo } from '../memo.ts'
import { readBlocks } from './blocks.ts'
import { findFrontMatter, readFrontMatter } from './front-matter.ts'
import { type Excess, excessOf } from './limits.ts'
import { spanOf } from './node-span.ts'
import type { FrontMatter } from './page.ts'
import { PageDraft } from './page-draft.ts'
import { NO_PLACES, type Parsed, parse } from './parse.ts'
import { type Defined, definitionsIn, definitionsOf } from './references.ts'
import { shift } from './shift.ts'

/** A part of a page, with all that its reading depends on. */
export interface PartText {
  readonly syntax: 'markdown' | 'mdx'
  /** What is parsed. */
  readonly text: string
  /** The source, which in MDX has statements where `text` has blanks. */
  readonly source: string
  readonly isFirst: boolean
  readonly isLast: boolean
  /** HTML quotations that earlier parts have left open. */
  readonly openQuotes: number
  /** Labels defined on the page that references here may name. */
  readonly labels: readonly string[]
}

/** A part that was read, with the front matter if it is the first and has some. */
export interface Read {
  readonly draft: PageDraft
  readonly frontMatter: FrontMatter | undefined
  readonly defined: readonly Defined[]
}

/** What came of reading a part; `open` if it leaves something open that more of the page may close. */
export type PartRead = Read | Excess | 'open'

/** What is known of parts of pages. */
export type PartMemo = Memo<PartRead>

/** Reads a part, unless it is known. */
export function readPart(part: PartText, known: PartMemo): PartRead {
  const { syntax, isFirst, isLast, openQuotes, labels } = part
  const start = `${syntax} ${isFirst} ${isLast} ${openQuotes} ${definitionsOf(labels)}`
  const same = part.text === part.source
  const key = same ? start + part.text : `${start}${part.text}${part.source}`
  return known.get(key, () => {
    // Cut from the key: a slice of the page would keep the whole of it alive for as long as the part is known.
    const text = key.slice(start.length, start.length + part.text.length)
    return readFresh({ ...part, text, source: same ? text : key.slice(-part.source.length) })
  })
}

function readFresh(part: PartText): PartRead {
  const { source, isFirst } = part
  const plain = readPlain(part)
  if (plain) return { draft: plain, frontMatter: undefined, defined: [] }
  const excess = excessOf(source)
  if (excess !== undefined) return excess
  const parsed = parsePart(part)
  if (parsed === undefined) return 'open'
  const draft = new PageDraft(source, parsed.places, part.openQuotes)
  const head: string | undefined = parsed.tree.children[0]?.type
  const place = isFirst && (head === 'yaml' || head === 'toml') ? findFrontMatter(source) : undefined
  const frontMatter = place && readFrontMatter(draft, place)
  readBlocks(draft, parsed.tree.children)
  return { draft, frontMatter, defined: definitionsIn(source, parsed.tree, parsed.places) }
}

/** A heading, or a paragraph of lines that begin with a letter, without a character that may be markup. */
const PLAIN =
  /^(?:(#{1,6})[ \t]+)?([^\s\d!-/:-@[-`{-~][^\r\n\0\\`*_[\]<>&~|{}#]*(?:(?<![ \t])(?:\r\n|\n|\r)[^\s\d!-/:-@[-`{-~][^\r\n\0\\`*_[\]<>&~|{}#]*)*)[ \t\r\n]*$/

/** Reads what needs no parser, which is much of most pages: here the parser would cost more than all else together. */
function readPlain({ source, text, openQuotes }: PartText): PageDraft | undefined {
  // Statements of MDX have been taken out of the text: they are in the source, but no words of the page.
  if (text !== source) return undefined
  const [, marks, words = ''] = PLAIN.exec(source) ?? []
  if (words === '' || (marks !== undefined && /[\r\n]/.test(words))) return undefined
  const draft = new PageDraft(source, NO_PLACES, openQuotes)
  const builder = draft.words()
  const start = source.indexOf(words, marks?.length)
  builder.raw(start, start + words.length)
  if (marks === undefined) draft.add('paragraph', builder)
  else draft.add('heading', builder, { depth: marks.length })
  return draft
}

/** Follows a part that more of the page follows: if it is read as a paragraph, the part leaves nothing open. */
const PROBE = 'x'

function parsePart({ text, syntax, isFirst, isLast, labels }: PartText): Parsed | undefined {
  const mark = isFirst && text.startsWith('\uFEFF') ? 1 : 0
  const before = definitionsOf(labels)
  const parsed = tryParse(before + text.slice(mark) + (isLast ? '' : PROBE), syntax)
  if (parsed === undefined) return undefined
  const by = mark - before.length
  if (by !== 0) shift(parsed, by)
  const { children } = parsed.tree
  if (!isLast) {
    const probe = children.pop()
    if (probe?.type !== 'paragraph' || spanOf(probe).start !== text.length) return undefined
  }
  while (children[0] && spanOf(children[0]).start < 0) children.shift()
  return parsed
}

/** MDX in which something stays open cannot be parsed at all. */
function tryParse(text: string, syntax: 'markdown' | 'mdx'): Parsed | undefined {
  if (syntax === 'markdown') return parse(text, syntax)
  try {
    return parse(text, syntax)
  } catch (error) {
    if (error instanceof RangeError) throw error
    return undefined
  }
}
