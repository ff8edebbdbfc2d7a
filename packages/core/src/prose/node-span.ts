import type { Span } from './page.ts'

interface Offset {
  readonly offset?: number | undefined
}

/** The source of a node of the tree, in UTF-16 offsets. */
export function spanOf(node: { readonly position?: { start: Offset; end: Offset } | undefined }): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
