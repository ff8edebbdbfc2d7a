import type { AST } from 'toml-eslint-parser'

/**
 * The data that parsed TOML says.
 *
 * The parser's own conversion sets whatever key it is given, `__proto__` too, and so writes to the prototype of
 * every object. Here each key becomes a property of its own.
 */
export function tomlData(table: AST.TOMLTopLevelTable): Readonly<Record<string, unknown>> {
  const data = {}
  for (const item of table.body) {
    if (item.type === 'TOMLKeyValue') assign(data, item)
    else {
      const holder = reach(data, item.resolvedKey)
      for (const pair of item.body) assign(holder, pair)
    }
  }
  return data
}

/** The names of a dotted key. */
export function keyNames(key: AST.TOMLKey): string[] {
  return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))
}

function assign(holder: object, pair: AST.TOMLKeyValue): void {
  const names = keyNames(pair.key)
  const last = names.pop() ?? ''
  put(reach(holder, names), last, contentOf(pair.value))
}

function contentOf(node: AST.TOMLContentNode): unknown {
  if (node.type === 'TOMLArray') return node.elements.map(contentOf)
  if (node.type === 'TOMLValue') return node.value
  const table = {}
  for (const pair of node.body) assign(table, pair)
  return table
}

/** The table at a path, made if it is not there. */
function reach(holder: object, path: readonly (string | number)[]): object {
  let table = holder
  for (const [index, step] of path.entries()) {
    const found: unknown = Object.getOwnPropertyDescriptor(table, step)?.value
    const next =
      typeof found === 'object' && found !== null ? found : typeof path[index + 1] === 'number' ? [] : {}
    if (next !== found) put(table, step, next)
    table = next
  }
  return table
}

function put(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true })
}
