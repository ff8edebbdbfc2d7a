import type { Parsed } from './parse.ts'

interface LooseNode {
  readonly position?: { readonly start: { offset?: number }; readonly end: { offset?: number } }
  readonly children?: unknown
  readonly attributes?: unknown
}

/** Moves every offset of a parsed text by `by` UTF-16 units: the parser does not count a byte order mark. */
export function shift(parsed: Parsed, by: number): void {
  const waiting: unknown[] = [parsed.tree, ...parsed.places.alts.values()]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (Array.isArray(next)) {
      for (const item of next) waiting.push(item)
    } else if (isNode(next)) {
      movePoints(next, by)
      waiting.push(next.children, next.attributes)
    }
  }
  for (const spans of [parsed.places.urls, parsed.places.titles]) {
    for (const span of spans.values()) Object.assign(span, { start: span.start + by, end: span.end + by })
  }
}

function isNode(value: unknown): value is LooseNode {
  return typeof value === 'object' && value !== null
}

function movePoints(node: LooseNode, by: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset !== undefined) point.offset += by
  }
}
