import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Point, Range } from '../diagnostic.ts'
import { isDeepData } from '../prose/limits.ts'
import type { Span } from '../prose/page.ts'
import type { KeyPath, Locate } from './settings.ts'

/** Something in the YAML itself that could not be read as it stands. */
export interface YamlProblem {
  readonly message: string
  readonly path: KeyPath
  readonly span: Span
  /** Whether what follows may have been read otherwise than it was meant. */
  readonly upsets: boolean
}

/** A YAML (or JSON) text, its data, and where the data stands in the text. */
export interface YamlSource {
  readonly data: unknown
  readonly problems: readonly YamlProblem[]
  readonly locate: Locate
  toRange(span: Span): Range
}

/** The parser's words for what goes wrong most often, put plainly. */
const plainWords: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'A tab stands at the start of this line. YAML wants spaces there.'],
  ['MULTIPLE_DOCS', 'A line "---" starts a second set of settings, which is not read. Remove the line.'],
  ['BLOCK_AS_IMPLICIT_KEY', 'This line has two colons. Put quotes around the value.'],
  ['BAD_SCALAR_START', 'A value cannot start with this character. Put quotes around the value.'],
  ['TAG_RESOLVE_FAILED', 'A value that starts with "!" needs quotes around it.'],
])

const keyName = (key: unknown): string => String(isScalar(key) ? key.value : key)

function spanOf(node: unknown): Span | undefined {
  const range = isNode(node) ? node.range : undefined
  return range ? { start: range[0], end: Math.max(range[1], range[0]) } : undefined
}

function locateIn(root: unknown, path: KeyPath, part: 'key' | 'value'): Span | undefined {
  let node = root
  let key: unknown
  for (const step of path) {
    if (isMap(node)) {
      // Of two equal keys the last one counts.
      const pair = node.items.filter((item) => keyName(item.key) === String(step)).at(-1)
      if (pair === undefined) return undefined
      key = pair.key
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step]
      key = node
    } else return undefined
  }
  const span = part === 'key' ? spanOf(key) : spanOf(node)
  return span && span.end > span.start ? span : undefined
}

/** Keys that stand twice in one map, all but the last of each. */
function* repeatedKeys(node: unknown, path: KeyPath): Generator<{ path: KeyPath; span: Span }> {
  if (isSeq(node))
    for (const [index, item] of node.items.entries()) yield* repeatedKeys(item, [...path, index])
  if (!isMap(node)) return
  const last = new Map(node.items.map((pair) => [keyName(pair.key), pair]))
  for (const pair of node.items) {
    const name = keyName(pair.key)
    const span = spanOf(pair.key)
    if (last.get(name) === pair) yield* repeatedKeys(pair.value, [...path, name])
    else if (span) yield { path: [...path, name], span }
  }
}

/** Takes out `*.md` and the like: to YAML an unquoted `*` is a reference to something named elsewhere. */
function* brokenReferences(document: Document): Generator<YamlProblem> {
  const found: YamlProblem[] = []
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document)) return undefined
      const span = spanOf(node) ?? { start: 0, end: 0 }
      const message = 'A value that starts with "*" needs quotes around it.'
      found.push({ message, path: [], span, upsets: false })
      return visit.REMOVE
    },
  })
  yield* found
}

function* problemsOf(document: Document): Generator<YamlProblem> {
  for (const error of [...document.errors, ...document.warnings]) {
    const message = plainWords.get(error.code) ?? `This is not valid YAML: ${error.message}.`
    const span = { start: error.pos[0], end: error.pos[1] }
    yield {
      message,
      path: [],
      span,
      upsets: error.code !== 'MULTIPLE_DOCS' && error.name === 'YAMLParseError',
    }
  }
  for (const { path, span } of repeatedKeys(document.contents, [])) {
    const message = `"${path.at(-1)}" stands twice; the last one counts. Remove one of them.`
    yield { message, path, span, upsets: false }
  }
  yield* brokenReferences(document)
}

/** The data, without what could not be read; references that multiply without end are refused. */
function dataOf(document: Document<Node>, problems: YamlProblem[]): unknown {
  try {
    return document.toJS()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    problems.push({
      message: `The settings cannot be read: ${reason}. Write them out instead of referring to others.`,
      path: [],
      span: { start: 0, end: 0 },
      upsets: true,
    })
    return undefined
  }
}

export function readYaml(source: string): YamlSource {
  // A text that is nested too deeply could take the parser down, and with it the process: it is not parsed.
  const deep = isDeepData(source)
  const text = deep ? '' : source
  const lines = new LineCounter()
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const
  const document = parseDocument(text, options)
  const problems = [...problemsOf(document)]
  if (deep)
    problems.push({
      message: 'The settings are nested too deeply to be read. They need two levels at most.',
      path: [],
      span: { start: 0, end: 0 },
      upsets: true,
    })
  const data = dataOf(document, problems)
  const point = (place: number): Point => {
    // Of a quotation that is never closed the parser says that it ends behind the text.
    const offset = Math.min(place, text.length)
    const { line, col } = lines.linePos(offset)
    // An empty text has no lines to count.
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
  }
  return {
    data,
    problems,
    locate: (path, part = 'value') => locateIn(document.contents, path, part),
    toRange: ({ start, end }) => ({ start: point(start), end: point(end) }),
  }
}
