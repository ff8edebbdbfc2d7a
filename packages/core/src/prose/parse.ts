import type { PhrasingContent, Root } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { mdx } from 'micromark-extension-mdx'
import remarkParse from 'remark-parse'
import { type Data, unified } from 'unified'
import type { Span } from './page.ts'

type GrammarExtension = NonNullable<Data['micromarkExtensions']>[number]
type TreeExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>

/** What the tree does not say: where addresses and titles stand, and the tree of an image's words. */
export interface Places {
  /** Address of a link, image or definition, as written, without angle brackets. */
  readonly urls: ReadonlyMap<object, Span>
  /** Title of a link, image or definition, without its quotes. */
  readonly titles: ReadonlyMap<object, Span>
  readonly alts: ReadonlyMap<object, readonly PhrasingContent[]>
}

/** A Markdown or MDX text as a tree with offsets in the text. */
export interface Parsed {
  readonly tree: Root
  readonly places: Places
}

/** The places in a text that was not parsed. */
export const NO_PLACES: Places = {
  urls: new Map(),
  titles: new Map(),
  alts: new Map(),
}

/** Parses Markdown with GFM (but not bare addresses, which double the cost) and front matter, or MDX. */
export function parse(text: string, syntax: 'markdown' | 'mdx'): Parsed {
  const places = {
    urls: new Map<object, Span>(),
    titles: new Map<object, Span>(),
    alts: new Map<object, readonly PhrasingContent[]>(),
  }
  const used = EXTENSIONS[syntax].filter(({ needed }) => needed.test(text))
  const processor = unified()
    .data(
      'micromarkExtensions',
      used.map(({ grammar }) => grammar),
    )
    .data('fromMarkdownExtensions', [...used.flatMap(({ tree }) => tree), placeCollector(text, places)])
    .use(remarkParse)
  // The parser drops one byte order mark at the start; one that belongs to the text must not go.
  return { tree: processor.parse(text.startsWith('\uFEFF') ? `\uFEFF${text}` : text), places }
}

interface Extension {
  /** Whatever makes use of the extension has this in it. */
  readonly needed: RegExp
  readonly grammar: GrammarExtension
  readonly tree: TreeExtension | readonly TreeExtension[]
}

/**
 * What there is beyond plain Markdown. Each extension slows the whole parse down, used or not (tables by a
 * quarter), so a text is parsed only with those that it can have a use for.
 */
const COMMON: readonly Extension[] = [
  {
    // Front matter that is not closed is none, but having tried to read it the parser misses lists further down.
    needed: /^\uFEFF?(---|\+\+\+)[ \t]*[\r\n](?:[\s\S]*[\r\n])?\1[ \t]*(?:[\r\n]|$)/,
    grammar: frontmatter(['yaml', 'toml']),
    tree: frontmatterFromMarkdown(['yaml', 'toml']),
  },
  { needed: /\[\^/, grammar: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { needed: /~/, grammar: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
  // A row that makes a table has a bar, or a colon at a dash.
  { needed: /\||:-|-:/, grammar: gfmTable(), tree: gfmTableFromMarkdown() },
  { needed: /\[[\sxX]\]/, grammar: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
]

const EXTENSIONS: Readonly<Record<'markdown' | 'mdx', readonly Extension[]>> = {
  markdown: COMMON,
  mdx: [
    ...COMMON,
    { needed: /(?:)/, grammar: mdx(), tree: [mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()] },
  ],
}

interface Collected {
  readonly urls: Map<object, Span>
  readonly titles: Map<object, Span>
  readonly alts: Map<object, readonly PhrasingContent[]>
}

/**
 * Notes places while the parser builds the tree. The tokens used have no handler of their own, so nothing that
 * the parser does is replaced; when they come, the node they belong to is the open one.
 */
function placeCollector(text: string, places: Collected): TreeExtension {
  return {
    enter: {
      labelText() {
        const fragment = this.stack.at(-1)
        const image: { readonly type: string } | undefined = this.stack.at(-2)
        if (fragment?.type === 'fragment' && image?.type === 'image') {
          places.alts.set(image, fragment.children as PhrasingContent[])
        }
      },
      resourceDestination(token) {
        const owner = this.stack.at(-1)
        if (owner) places.urls.set(owner, address(text, token.start.offset, token.end.offset))
      },
      resourceTitle(token) {
        const owner = this.stack.at(-1)
        if (owner) places.titles.set(owner, { start: token.start.offset + 1, end: token.end.offset - 1 })
      },
      definitionDestination(token) {
        const owner = this.stack.at(-1)
        if (owner) places.urls.set(owner, address(text, token.start.offset, token.end.offset))
      },
      definitionTitle(token) {
        const owner = this.stack.at(-1)
        if (owner) places.titles.set(owner, { start: token.start.offset + 1, end: token.end.offset - 1 })
      },
    },
  }
}

function address(text: string, start: number, end: number): Span {
  return text[start] === '<' && text[end - 1] === '>' ? { start: start + 1, end: end - 1 } : { start, end }
}
