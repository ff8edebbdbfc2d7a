import type { Comment, Page, Span } from '../prose/page.ts'

/** What a directive does. */
export type DirectiveVerb = 'disable' | 'enable' | 'disable-next-line' | 'disable-file'

/** A comment by which the writer sets findings aside. */
export interface Directive {
  readonly verb: DirectiveVerb
  /** Rule ids or concerns as written; empty means all. */
  readonly names: readonly { readonly name: string; readonly span: Span }[]
  readonly reason?: string
  /** The whole comment. */
  readonly span: Span
  /** The stretch of the source that it covers. */
  readonly covers: Span
}

/** A comment that begins like a directive and is none. */
export interface UnknownDirective {
  readonly word: string
  readonly span: Span
}

const DIRECTIVE = /^\s*shingle-([\w-]*)\s*([\s\S]*)$/
const VERBS: readonly DirectiveVerb[] = ['disable', 'enable', 'disable-next-line', 'disable-file']

/** Reads the directives of a page, in order. */
export function readDirectives(page: Page): {
  readonly directives: readonly Directive[]
  readonly unknown: readonly UnknownDirective[]
} {
  const directives: Directive[] = []
  const unknown: UnknownDirective[] = []
  for (const comment of page.comments) {
    const match = DIRECTIVE.exec(comment.text)
    if (!match) continue
    const word = match[1] ?? ''
    const verb = VERBS.find((each) => each === word)
    if (verb) directives.push(readDirective(page, comment, verb, match[2] ?? ''))
    else unknown.push({ word: `shingle-${word}`, span: comment.span })
  }
  return { directives: close(directives, page.source.length), unknown }
}

function readDirective(page: Page, comment: Comment, verb: DirectiveVerb, rest: string): Directive {
  const cut = /(?:^|\s)--(?:\s|$)/.exec(rest)
  const list = cut ? rest.slice(0, cut.index) : rest
  const reason = cut ? rest.slice(cut.index + cut[0].length).trim() : ''
  const from = comment.span.start + page.source.slice(comment.span.start, comment.span.end).indexOf(rest)
  const names = [...list.matchAll(/[^\s,]+/g)].map((match) => {
    const start = from + match.index
    return { name: match[0], span: { start, end: start + match[0].length } }
  })
  const covers = coverOf(verb, comment.span, page.source)
  return { verb, names, span: comment.span, covers, ...(reason !== '' && { reason }) }
}

function coverOf(verb: DirectiveVerb, { end }: Span, source: string): Span {
  if (verb === 'disable-file') return { start: 0, end: source.length }
  if (verb === 'disable-next-line') return nextBlock(source, end)
  return { start: end, end: source.length }
}

const BLANK_LINE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g

/**
 * From a place to the next blank line after the text that follows it: in prose the paragraph, list or
 * quotation is what a writer thinks of as the next line, however it is wrapped.
 */
function nextBlock(source: string, from: number): Span {
  const text = /\S/.exec(source.slice(from))
  const start = text ? from + text.index : source.length
  BLANK_LINE.lastIndex = start
  return { start, end: BLANK_LINE.exec(source)?.index ?? source.length }
}

/** Ends each `disable` where an `enable` of the same names, or of everything, follows. */
function close(directives: readonly Directive[], end: number): Directive[] {
  return directives.flatMap((directive, i) => {
    if (directive.verb === 'enable') return []
    if (directive.verb !== 'disable') return [directive]
    const closer = directives
      .slice(i + 1)
      .find((other) => other.verb === 'enable' && reopens(other, directive))
    return [{ ...directive, covers: { start: directive.covers.start, end: closer?.span.start ?? end } }]
  })
}

function reopens(enable: Directive, disable: Directive): boolean {
  if (enable.names.length === 0) return true
  return (
    disable.names.length > 0 &&
    disable.names.every(({ name }) => enable.names.some((each) => each.name === name))
  )
}

/** Whether a directive is about a rule: by its id, by its concern, or because it names none. */
export function namesRule(directive: Directive, ruleId: string): boolean {
  return directive.names.length === 0 || directive.names.some(({ name }) => isName(name, ruleId))
}

/** Whether a name is a rule's id or its concern. */
export function isName(name: string, ruleId: string): boolean {
  return name === ruleId || ruleId.startsWith(`${name}/`)
}
