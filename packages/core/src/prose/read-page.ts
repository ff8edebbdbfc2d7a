import type { Format } from '../diagnostic.ts'
import { readBlocks } from './blocks.ts'
import { blankEsm } from './esm.ts'
import { findFrontMatter, readFrontMatter } from './front-matter.ts'
import { type Excess, excessOf } from './limits.ts'
import type { FrontMatter, Page, ProseProblem } from './page.ts'
import { PageDraft, TooDeep } from './page-draft.ts'
import { NO_PLACES, parse } from './parse.ts'
import { readPlainText } from './plain-text.ts'
import { shift } from './shift.ts'

/** A page that was read, and its front matter if it has some. */
interface Read {
  readonly draft: PageDraft
  readonly frontMatter: FrontMatter | undefined
}

/** Reads a page of copy into passages. Never throws: what cannot be read is in `problems`. */
export function readPage(source: string, options: { format?: Format; path?: string } = {}): Page {
  const format = options.format ?? 'markdown'
  const { draft, frontMatter } = read(source, format)
  return {
    source,
    format,
    ...(options.path === undefined ? {} : { path: options.path }),
    passages: draft.passages,
    embeds: draft.embeds,
    comments: draft.comments,
    ...(frontMatter === undefined ? {} : { frontMatter }),
    problems: draft.problems,
  }
}

function read(source: string, format: Format): Read {
  if (format === 'text') return readText(source)
  const excess = excessOf(source)
  if (excess !== undefined) return readText(source, tooMuch(excess))
  const problems: ProseProblem[] = []
  if (format === 'mdx') {
    try {
      return readTree(source, 'mdx')
    } catch (error) {
      if (error instanceof TooDeep) return readText(source, tooMuch({ kind: 'deep', offset: 0 }))
      problems.push(mdxProblem(source, error))
    }
  }
  try {
    return readTree(source, 'markdown', problems)
  } catch {
    return readText(source, ...problems, tooMuch({ kind: 'deep', offset: 0 }))
  }
}

function readTree(source: string, syntax: 'markdown' | 'mdx', problems: readonly ProseProblem[] = []): Read {
  const hasMark = source.startsWith('\uFEFF')
  const text = hasMark ? source.slice(1) : source
  const parsed = parse(syntax === 'mdx' ? blankEsm(text) : text, syntax)
  if (hasMark) shift(parsed, 1)
  const draft = new PageDraft(source, parsed.places)
  draft.problems.push(...problems)
  const head: string | undefined = parsed.tree.children[0]?.type
  const place = head === 'yaml' || head === 'toml' ? findFrontMatter(source) : undefined
  const frontMatter = place && readFrontMatter(draft, place)
  readBlocks(draft, parsed.tree.children)
  return { draft, frontMatter }
}

function readText(source: string, ...problems: readonly ProseProblem[]): Read {
  const draft = new PageDraft(source, NO_PLACES)
  draft.problems.push(...problems)
  const place = findFrontMatter(source)
  const frontMatter = place && readFrontMatter(draft, place)
  readPlainText(draft, place?.span.end ?? (source.startsWith('\uFEFF') ? 1 : 0))
  return { draft, frontMatter }
}

function tooMuch({ kind, offset }: Excess): ProseProblem {
  const what = kind === 'deep' ? 'Marks are nested too deeply here' : 'The page has too many marks up to here'
  return {
    message: `${what} to be read as Markdown; the page was checked as plain text.`,
    span: { start: offset, end: offset },
  }
}

/** Says why MDX could not be read. The parser's errors carry a reason and a place. */
function mdxProblem(source: string, error: unknown): ProseProblem {
  const { reason, place } = (typeof error === 'object' && error !== null ? error : {}) as MdxError
  const words = typeof reason === 'string' ? reason.replace(/\s+/g, ' ').slice(0, 200) : 'it cannot be parsed'
  const point = place?.start ?? place
  const shifted = source.startsWith('\uFEFF') ? 1 : 0
  const start = Math.min(source.length, (point?.offset ?? 0) + shifted)
  return {
    message: `This MDX could not be read (${words}); it was checked as Markdown.`,
    span: { start, end: Math.min(source.length, start + 1) },
  }
}

interface MdxError {
  readonly reason?: unknown
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } }
}
