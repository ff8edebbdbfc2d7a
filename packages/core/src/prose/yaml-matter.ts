import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import type { Matter, MatterWords } from './front-matter.ts'
import { isShownGroup, shownKey } from './matter-keys.ts'
import type { ProseProblem, Span } from './page.ts'
import type { ScalarStyle } from './scalar.ts'

/** How often the text may stand in for itself; more is an attack, not front matter. */
const MOST_ALIASES = 50

const REST = 'The rest of the page was checked.'

const REASONS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias cannot have an anchor or tag',
  BAD_INDENT: 'a line is indented in a way that does not fit the lines around it',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotes around it',
  DUPLICATE_KEY: 'a key stands twice',
  MISSING_CHAR: 'a colon, comma, bracket or closing quote is missing',
  TAB_AS_INDENT: 'a line is indented with a tab; use spaces',
}

/** Reads YAML between fences; `content` is its place in the source. */
export function readYaml(source: string, content: Span): Matter {
  const text = source.slice(content.start, content.end)
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  const [error] = document.errors
  const root = document.contents
  if (error !== undefined) return failed(explained(error, source, content))
  if (root === null) return failed()
  if (!isMap(root))
    return failed({ message: `The front matter is not keys and values. ${REST}`, span: content })
  return {
    data: document.toJS({ maxAliasCount: MOST_ALIASES }) as Record<string, unknown>,
    words: [...shownWords(root, source, content.start, true)],
    problems: [],
    locate: (path, part = 'value') => located(document, path, part, source, content.start),
  }
}

function failed(problem?: ProseProblem): Matter {
  return { data: {}, words: [], problems: problem ? [problem] : [], locate: () => undefined }
}

function explained(error: YAMLError, source: string, content: Span): ProseProblem {
  const reason = REASONS[error.code] ?? error.message.replace(/\s*\n[\s\S]*$/, '').replace(/\.$/, '')
  const start = Math.min(content.start + error.pos[0], content.end)
  const line = /[\r\n]/.exec(source.slice(start, content.end))
  const lineEnd = line === null ? content.end : start + line.index
  const end = Math.max(start, Math.min(content.start + error.pos[1], lineEnd))
  return {
    message: `The front matter could not be read as YAML: ${reason}. ${REST}`,
    span: { start, end: end > start ? end : Math.min(start + 1, source.length) },
  }
}

function* shownWords(map: YAMLMap, source: string, base: number, isRoot: boolean): Generator<MatterWords> {
  for (const { key, value } of map.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue
    const shown = shownKey(key.value)
    if (isMap(value) && isRoot && isShownGroup(key.value)) yield* shownWords(value, source, base, false)
    if (shown === undefined || !isScalar(value) || typeof value.value !== 'string' || !value.range) continue
    const style = styleOf(value.type)
    const span = inner(source, base + value.range[0], base + value.range[1], style)
    yield { key: shown, value: value.value, span, style }
  }
}

function styleOf(type: string | undefined): ScalarStyle {
  if (type === 'QUOTE_DOUBLE') return 'double'
  if (type === 'QUOTE_SINGLE') return 'single'
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? 'block' : 'plain'
}

/** The string's place without its quotes, or without the line on which its block mark stands. */
function inner(source: string, start: number, end: number, style: ScalarStyle): Span {
  if (style === 'single' || style === 'double') return { start: start + 1, end: Math.max(start + 1, end - 1) }
  if (style === 'plain') return { start, end }
  const head = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(source.slice(start, end))?.[0].length ?? 0
  return trimmed(source, start + head, end)
}

function trimmed(source: string, start: number, end: number): Span {
  return { start, end: start + source.slice(start, end).trimEnd().length }
}

function located(
  document: Document,
  path: readonly (string | number)[],
  part: 'key' | 'value',
  source: string,
  base: number,
): Span | undefined {
  let key: unknown
  let value: unknown = document.contents
  for (const step of path) {
    const holder: unknown = isAlias(value) ? value.resolve(document) : value
    const name = String(step)
    const pair = isMap(holder) ? holder.items.find((item) => keyName(item.key) === name) : undefined
    key = pair?.key
    value = pair?.value ?? (isSeq(holder) ? holder.items[Number(step)] : undefined)
    if (pair === undefined && value === undefined) return undefined
  }
  const range = ((part === 'key' ? key : (value ?? key)) as Node | undefined)?.range
  return range ? trimmed(source, base + range[0], base + range[1]) : undefined
}

function keyName(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined
}
