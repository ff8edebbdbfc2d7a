/** Where in a text of settings somebody is writing, told by indentation: half-typed YAML need not parse. */
export interface YamlPlace {
  /** Keys that lead to the group that the key belongs to, or to the value. */
  readonly path: readonly string[]
  readonly part: 'key' | 'value'
  /** What has been typed of it. */
  readonly typed: string
}

const keyBeingTyped = /^([ \t]*)["']?([\w./-]*)$/
const valueBeingTyped = /^([ \t]*)["']?([^\s"'#:][^"':]*)["']?[ \t]*:[ \t]+["']?([\w./-]*)$/
const group = /^([ \t]*)["']?([^\s"'#:{][^"':]*)["']?[ \t]*:[ \t]*\{?[ \t]*(?:#.*)?$/

/** The place at the end of a text; `undefined` if neither a key nor a plain value is being written there. */
export function yamlPlaceAtEnd(text: string): YamlPlace | undefined {
  const lines = text.split(/\r\n|\r|\n/)
  const line = lines.pop() ?? ''
  const value = valueBeingTyped.exec(line)
  if (value) {
    const [, indent = '', key = '', typed = ''] = value
    return { path: [...groupsAbove(lines, indent.length), key.trim()], part: 'value', typed }
  }
  const [, indent, typed = ''] = keyBeingTyped.exec(line) ?? []
  return indent === undefined ? undefined : { path: groupsAbove(lines, indent.length), part: 'key', typed }
}

/** The keys of the groups that a line belongs to, the outermost first. */
function groupsAbove(lines: readonly string[], indent: number): string[] {
  const path: string[] = []
  let inner = indent
  for (const line of [...lines].reverse()) {
    if (inner === 0) break
    const depth = line.search(/[^ \t]/)
    if (depth < 0 || depth >= inner) continue
    // The brace that JSON begins with.
    if (line.trim() === '{') break
    const [, , key] = group.exec(line) ?? []
    if (key === undefined) return []
    path.unshift(key.trim())
    inner = depth
  }
  return path
}
