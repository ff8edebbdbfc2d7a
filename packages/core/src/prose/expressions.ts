import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression'
import { spanOf } from './node-span.ts'
import type { Comment, Span } from './page.ts'
import type { PageDraft } from './page-draft.ts'
import type { PassageBuilder } from './passage-builder.ts'

/** Reads an expression: comments are kept, a lone string is words, anything else is not. */
export function readExpression(
  page: PageDraft,
  builder: PassageBuilder,
  node: MdxFlowExpression | MdxTextExpression,
): void {
  const span = spanOf(node)
  const comments = expressionComments(page.source, span)
  if (comments) {
    page.comments.push(...comments)
    return
  }
  const words = stringWords(page.source, span)
  if (words) builder.raw(words.start, words.end)
  else if (node.type === 'mdxTextExpression') builder.object(span.start, span.end)
}

/** The comments of an expression that holds nothing else; a lone one counts with its braces. */
function expressionComments(source: string, span: Span): Comment[] | undefined {
  const comments: Comment[] = []
  let at = span.start + 1
  for (;;) {
    while (at < span.end - 1 && /\s/.test(source.charAt(at))) at += 1
    if (at >= span.end - 1) break
    const isLine = source.startsWith('//', at)
    if (!isLine && !source.startsWith('/*', at)) return undefined
    const close = source.indexOf(isLine ? '\n' : '*/', at + 2)
    const end = close < 0 || close > span.end - 1 ? span.end - 1 : isLine ? close : close + 2
    comments.push({ text: source.slice(at + 2, isLine ? end : end - 2), span: { start: at, end } })
    at = end
  }
  const [only] = comments
  return comments.length === 1 && only ? [{ text: only.text, span }] : comments
}

/** The words of an expression that is one string without escapes or gaps: `{' '}`, `{"and"}`. */
function stringWords(source: string, span: Span): Span | undefined {
  const match = /^\{\s*(["'`])([^\\]*)\1\s*\}$/.exec(source.slice(span.start, span.end))
  const quote = match?.[1]
  const words = match?.[2]
  if (!match || !quote || words === undefined || words.includes(quote) || words.includes('${'))
    return undefined
  const start = span.start + match[0].indexOf(quote) + 1
  return { start, end: start + words.length }
}
