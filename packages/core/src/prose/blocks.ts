import type { List, RootContent, Table, TableRow } from 'mdast'
import type { MdxFlowExpression } from 'mdast-util-mdx-expression'
import { HEADINGS, HIDDEN, SHOWN } from './elements.ts'
import { readExpression } from './expressions.ts'
import { readHtmlBlock } from './html-block.ts'
import { addTitle, readInlines } from './inlines.ts'
import { addAttributeWords, addEmbed, headingInlines, type JsxElement, loneElement, nameOf } from './jsx.ts'
import { spanOf } from './node-span.ts'
import type { PassageKind } from './page.ts'
import type { PageDraft, PassageTraits } from './page-draft.ts'

/** What paragraphs inside a container are, and what introduces the first. */
export interface Container {
  readonly kind: PassageKind
  readonly leadIn?: number | undefined
}

const BODY: Container = { kind: 'paragraph' }

/** Adds the passages of block nodes that stand in one container. */
export function readBlocks(
  page: PageDraft,
  nodes: readonly RootContent[],
  container: Container = BODY,
): void {
  let before: number | undefined
  for (const [index, node] of nodes.entries()) {
    const leadIn = index === 0 ? container.leadIn : undefined
    before = readBlock(page, node, { kind: container.kind, leadIn }, before)
  }
}

/** Adds one block; gives the index of the passage that stands right before the next one, if one does. */
function readBlock(
  page: PageDraft,
  node: RootContent,
  container: Container,
  before: number | undefined,
): number | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return readWords(page, node, container)
    case 'html':
      return readHtml(page, node, before)
    case 'definition':
      addTitle(page, node, 'link-title')
      page.addAsides()
      return before
    case 'list':
      page.nested(() => readList(page, node, before))
      return undefined
    case 'table':
      return readTable(page, node)
    case 'blockquote':
      page.nested(() => page.quotation(() => readBlocks(page, node.children)))
      return undefined
    case 'footnoteDefinition':
      page.nested(() => readBlocks(page, node.children))
      return undefined
    case 'mdxJsxFlowElement':
      page.nested(() => readElement(page, node))
      return undefined
    case 'mdxFlowExpression':
      return readLoneExpression(page, node) ?? before
    default:
      return undefined
  }
}

function readWords(
  page: PageDraft,
  node: Extract<RootContent, { type: 'paragraph' | 'heading' }>,
  container: Container,
): number | undefined {
  const element = node.type === 'paragraph' ? loneElement(node) : undefined
  if (element) {
    page.nested(() => readElement(page, element))
    return undefined
  }
  const builder = page.words()
  readInlines(page, builder, node.children)
  if (node.type === 'heading') return page.add('heading', builder, { depth: node.depth })
  return page.add(container.kind, builder, { leadIn: container.leadIn })
}

/** A block of HTML that holds no words, such as a comment, does not part a list from the line before it. */
function readHtml(
  page: PageDraft,
  node: Extract<RootContent, { type: 'html' }>,
  before: number | undefined,
): number | undefined {
  const count = page.passages.length
  readHtmlBlock(page, spanOf(node), node.value)
  return page.passages.length === count ? before : undefined
}

function readList(page: PageDraft, list: List, leadIn: number | undefined): void {
  for (const item of list.children) readBlocks(page, item.children, { kind: 'list-item', leadIn })
}

function readTable(page: PageDraft, table: Table): undefined {
  const [head, ...rows] = table.children
  const headers = head ? readRow(page, head, () => ({})) : []
  for (const row of rows) readRow(page, row, (column) => ({ leadIn: headers[column] }))
}

function readRow(
  page: PageDraft,
  row: TableRow,
  traits: (column: number) => PassageTraits,
): (number | undefined)[] {
  return row.children.map((cell, column) => {
    const builder = page.words()
    readInlines(page, builder, cell.children)
    return page.add('table-cell', builder, traits(column))
  })
}

function readLoneExpression(page: PageDraft, node: MdxFlowExpression): number | undefined {
  const builder = page.words()
  readExpression(page, builder, node)
  return page.add('paragraph', builder)
}

/** Reads a JSX element that stands as a block. */
function readElement(page: PageDraft, node: JsxElement): void {
  const name = nameOf(node)
  addEmbed(page, node)
  if (HIDDEN.has(name) || SHOWN.has(name)) {
    readSilently(page, node)
    return
  }
  addAttributeWords(page, node)
  page.addAsides()
  if (name === 'blockquote') page.quotation(() => readElementWords(page, node, name))
  else readElementWords(page, node, name)
}

/** Reads only what is loaded inside, and comments. */
function readSilently(page: PageDraft, node: JsxElement): void {
  const silent = page.words()
  silent.muted = 1
  readInlines(page, silent, headingInlines(node))
}

function readElementWords(page: PageDraft, node: JsxElement, name: string): void {
  const depth = HEADINGS.get(name)
  const kind = name === 'li' ? 'list-item' : name === 'td' || name === 'th' ? 'table-cell' : 'paragraph'
  if (node.type === 'mdxJsxFlowElement' && depth === undefined) {
    readBlocks(page, node.children, { kind })
    return
  }
  const builder = page.words()
  readInlines(page, builder, headingInlines(node))
  if (depth === undefined) page.add(kind, builder)
  else page.add('heading', builder, { depth })
}
