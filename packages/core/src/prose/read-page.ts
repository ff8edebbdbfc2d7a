import type { Format } from '../diagnostic.ts'
import { Memo } from '../memo.ts'
import { blankEsm } from './esm.ts'
import { findFrontMatter, readFrontMatter } from './front-matter.ts'
import type { Excess } from './limits.ts'
import type { FrontMatter, Page, ProseProblem } from './page.ts'
import { PageAssembly } from './page-assembly.ts'
import { PageDraft, TooDeep } from './page-draft.ts'
import { NO_PLACES, parse } from './parse.ts'
import { type Part, readParts } from './parts.ts'
import { moved } from './passage.ts'
import { readPlainText } from './plain-text.ts'
import { type PartMemo, type PartText, type Read, readPart } from './read-part.ts'
import { namedIn, seeminglyDefined, type Target } from './references.ts'

/** A page put together, and its front matter. */
interface ReadPage {
  readonly page: PageAssembly
  readonly frontMatter: FrontMatter | undefined
}

/** Thrown where a page has more marks than can be read. */
class TooMuch extends Error {
  readonly excess: Excess

  constructor(excess: Excess) {
    super(excess.kind)
    this.excess = excess
  }
}

/**
 * Reads a page of copy into passages. Never throws: what cannot be read is in `problems`.
 *
 * Parts of the page that are `known` are not read again.
 */
export function readPage(
  source: string,
  options: { format?: Format; path?: string } = {},
  known: PartMemo = new Memo(),
): Page {
  const format = options.format ?? 'markdown'
  const { page, frontMatter } = read(source, format, known)
  return {
    source,
    format,
    ...(options.path === undefined ? {} : { path: options.path }),
    passages: page.passages,
    embeds: page.embeds,
    comments: page.comments,
    ...(frontMatter === undefined ? {} : { frontMatter }),
    problems: page.problems,
  }
}

function read(source: string, format: Format, known: PartMemo): ReadPage {
  if (format === 'text') return readText(source)
  const problems: ProseProblem[] = []
  if (format === 'mdx') {
    try {
      return readTree(source, 'mdx', known)
    } catch (error) {
      if (error instanceof TooMuch || error instanceof TooDeep) return readText(source, tooMuch(error))
      problems.push(mdxProblem(source, error))
    }
  }
  try {
    return readTree(source, 'markdown', known, problems)
  } catch (error) {
    return readText(source, ...problems, tooMuch(error))
  }
}

function readTree(
  source: string,
  syntax: 'markdown' | 'mdx',
  known: PartMemo,
  problems: readonly ProseProblem[] = [],
): ReadPage {
  const text = syntax === 'mdx' ? withoutEsm(source) : source
  const guess = seeminglyDefined(text)
  let parts = readAll(source, text, syntax, guess, known)
  const defined = parts.flatMap(({ read }) => read.defined)
  const labels = [...new Set(defined.map(({ label }) => label))].sort()
  if (labels.join() !== guess.join()) parts = readAll(source, text, syntax, labels, known)
  const page = new PageAssembly(targetsIn(parts))
  page.problems.push(...problems)
  for (const { start, read } of parts) page.add(read.draft, start)
  return { page, frontMatter: parts[0]?.read.frontMatter }
}

function readAll(
  source: string,
  text: string,
  syntax: 'markdown' | 'mdx',
  labels: readonly string[],
  known: PartMemo,
): readonly Part<Read>[] {
  return readParts<Read>(text, afterFrontMatter(source), (start, end, before) => {
    const words = text.slice(start, end)
    const part: PartText = {
      syntax,
      text: words,
      source: text === source ? words : source.slice(start, end),
      isFirst: start === 0,
      isLast: end === text.length,
      openQuotes: before?.draft.openQuotes ?? 0,
      labels: namedIn(words, labels),
    }
    const read = readPart(part, known)
    if (read === 'open') {
      if (part.isLast) refuse(text, syntax)
      return undefined
    }
    if ('kind' in read) throw new TooMuch({ kind: read.kind, offset: start + read.offset })
    return read
  })
}

/** Where the labels of a page lead; the first definition counts. */
function targetsIn(parts: readonly Part<Read>[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  for (const { start, read } of parts)
    for (const { label, url, urlSpan } of read.defined)
      if (url !== undefined && urlSpan && !targets.has(label))
        targets.set(label, { url, urlSpan: moved(urlSpan, start) })
  return targets
}

/** Where the line after the front matter begins; 0 if there is none. */
function afterFrontMatter(source: string): number {
  const end = findFrontMatter(source)?.span.end ?? 0
  return end + (/^(?:\r\n|\n|\r)/.exec(source.slice(end, end + 2))?.[0].length ?? 0) * Math.sign(end)
}

/** Throws what the parser says of a text that it cannot read, with places in the whole of it. */
function refuse(text: string, syntax: 'markdown' | 'mdx'): never {
  parse(text.replace(/^\uFEFF/, ''), syntax)
  throw new Error('The text can be parsed only as a whole')
}

/** An MDX text with its `import` and `export` statements blanked. */
function withoutEsm(source: string): string {
  return source.startsWith('\uFEFF') ? `\uFEFF${blankEsm(source.slice(1))}` : blankEsm(source)
}

function readText(source: string, ...problems: readonly ProseProblem[]): ReadPage {
  const draft = new PageDraft(source, NO_PLACES)
  draft.problems.push(...problems)
  const place = findFrontMatter(source)
  const frontMatter = place && readFrontMatter(draft, place)
  readPlainText(draft, place?.span.end ?? (source.startsWith('\uFEFF') ? 1 : 0))
  const page = new PageAssembly()
  page.add(draft, 0)
  return { page, frontMatter }
}

function tooMuch(error: unknown): ProseProblem {
  const { kind, offset } = error instanceof TooMuch ? error.excess : { kind: 'deep', offset: 0 }
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
