import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Matter, MatterWords } from './front-matter.ts'
import { isShownGroup, shownKey } from './matter-keys.ts'
import type { ProseProblem, Span } from './page.ts'
import { keyNames, tomlData } from './toml-data.ts'

const REST = 'The rest of the page was checked.'

/** Reads TOML between fences; `content` is its place in the source. */
export function readToml(source: string, content: Span): Matter {
  const text = source.slice(content.start, content.end)
  let program: AST.TOMLProgram
  try {
    program = parseTOML(text)
  } catch (error) {
    return { data: {}, words: [], problems: [explained(error, source, content)], locate: () => undefined }
  }
  const found = new TomlPlaces(content.start)
  found.read(program.body[0])
  return {
    data: tomlData(program.body[0]),
    words: found.words,
    problems: [],
    locate: (path, part = 'value') => (path.length === 0 ? content : found.places.get(pathKey(path))?.[part]),
  }
}

function explained(error: unknown, source: string, content: Span): ProseProblem {
  const reason = error instanceof ParseError ? `: ${error.message.replace(/\.$/, '')}` : ''
  const index = error instanceof ParseError ? error.index : 0
  // What is missing at the end of a line is missing on that line.
  const before = source.slice(content.start, content.start + index).trimEnd().length
  const atEnd = /^\s*$|^\s*[\r\n]/.test(source.slice(content.start + index, content.end))
  const start = content.start + (atEnd ? Math.max(0, before - 1) : index)
  return {
    message: `The front matter could not be read as TOML${reason}. ${REST}`,
    span: { start, end: Math.min(start + 1, source.length) },
  }
}

/** How many keys may stand in one another. */
const LONGEST_PATH = 100

type Path = readonly (string | number)[]

function pathKey(path: Path): string {
  return JSON.stringify(path.map(String))
}

/** Where each key and value stands. */
class TomlPlaces {
  readonly places = new Map<string, { readonly key?: Span; readonly value: Span }>()
  readonly words: MatterWords[] = []
  readonly #base: number

  constructor(base: number) {
    this.#base = base
  }

  read(table: AST.TOMLTopLevelTable): void {
    for (const item of table.body) {
      if (item.type === 'TOMLKeyValue') this.#pair(item, [])
      else {
        this.#keys(item.key, item.resolvedKey, item)
        for (const pair of item.body) this.#pair(pair, item.resolvedKey)
      }
    }
  }

  #pair(pair: AST.TOMLKeyValue, above: Path): void {
    const path = [...above, ...keyNames(pair.key)]
    this.#keys(pair.key, path, pair.value)
    this.#value(pair.value, path)
  }

  /** Notes the keys of a dotted key; `path` ends with their names, and perhaps with an index. */
  #keys(key: AST.TOMLKey, path: Path, value: AST.HasLocs): void {
    if (path.length > LONGEST_PATH) throw new RangeError('The keys are nested too deeply')
    const steps = path.length - 1
    const last = key.keys.at(-1)
    this.places.set(pathKey(path), { ...(last ? { key: this.#span(last) } : {}), value: this.#span(value) })
    if (typeof path[steps] === 'number') return
    for (const [back, part] of [...key.keys].reverse().entries()) {
      const above = pathKey(path.slice(0, path.length - back))
      if (!this.places.has(above)) this.places.set(above, { key: this.#span(part), value: this.#span(value) })
    }
  }

  #value(value: AST.TOMLContentNode, path: Path): void {
    if (value.type === 'TOMLInlineTable') for (const pair of value.body) this.#pair(pair, path)
    else if (value.type === 'TOMLArray') {
      for (const [index, element] of value.elements.entries()) {
        this.places.set(pathKey([...path, index]), { value: this.#span(element) })
        this.#value(element, [...path, index])
      }
    } else if (value.kind === 'string') this.#string(value, path)
  }

  #string(value: AST.TOMLStringValue, path: Path): void {
    const [first, second] = path
    const isTop = path.length === 1 || (path.length === 2 && isShownGroup(String(first)))
    const key = isTop ? shownKey(String(second ?? first)) : undefined
    if (key === undefined) return
    const whole = this.#span(value)
    const quotes = value.multiline ? 3 : 1
    const span = { start: whole.start + quotes, end: Math.max(whole.start + quotes, whole.end - quotes) }
    this.words.push({ key, value: value.value, span, style: value.style === 'basic' ? 'double' : 'plain' })
  }

  #span(node: AST.HasLocs): Span {
    return { start: this.#base + node.range[0], end: this.#base + node.range[1] }
  }
}
