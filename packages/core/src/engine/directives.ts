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
  const nextBlock = blockFinder(page.source)
  for (const comment of page.comments) {
    const match = DIRECTIVE.exec(comment.text)
    if (!match) continue
    const word = match[1] ?? ''
    const verb = VERBS.find((each) => each === word)
    if (verb) directives.push(readDirective(page.source, comment, verb, match[2] ?? '', nextBlock))
    else unknown.push({ word: `shingle-${word}`, span: comment.span })
  }
  return { directives: close(directives, page.source.length), unknown }
}

function readDirective(
  source: string,
  comment: Comment,
  verb: DirectiveVerb,
  rest: string,
  nextBlock: (from: number) => Span,
): Directive {
  const cut = /(?:^|\s)--(?:\s|$)/.exec(rest)
  const list = cut ? rest.slice(0, cut.index) : rest
  const reason = cut ? rest.slice(cut.index + cut[0].length).trim() : ''
  const from = comment.span.start + source.slice(comment.span.start, comment.span.end).indexOf(rest)
  const names = [...list.matchAll(/[^\s,]+/g)].map((match) => {
    const start = from + match.index
    return { name: match[0], span: { start, end: start + match[0].length } }
  })
  const start = verb === 'disable-file' ? 0 : comment.span.end
  const covers = verb === 'disable-next-line' ? nextBlock(start) : { start, end: source.length }
  return { verb, names, span: comment.span, covers, ...(reason !== '' && { reason }) }
}

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g

/**
 * Makes a function that finds what a directive for the next line covers: from a place to the next blank line after the
 * text that follows it. In prose the paragraph, list or quotation is what a writer thinks of as the next line, however it
 * is wrapped.
 */
function blockFinder(source: string): (from: number) => Span {
  // Many directives may stand in one block; its end is looked for once.
  let block: Span = { start: 0, end: 0 }
  return (from) => {
    const text = /\S/.exec(source.slice(from))
    const start = text ? from + text.index : source.length
    if (start < block.start || start >= block.end) {
      BLANK_LINE.lastIndex = start
      block = { start, end: BLANK_LINE.exec(source)?.index ?? source.length }
    }
    return { start, end: block.end }
  }
}

/** Ends each `disable` where an `enable` of the same names, or of everything, follows. */
function close(directives: readonly Directive[], end: number): Directive[] {
  const enabling = directives.filter(({ verb }) => verb === 'enable')
  /** For each row of names, the place among those that enable of the first that follows and reopens it. */
  const closers = new Map<string, number>()
  let passed = 0
  return directives.flatMap((directive) => {
    if (directive.verb === 'enable') {
      passed += 1
      return []
    }
    if (directive.verb !== 'disable') return [directive]
    const key = directive.names.map(({ name }) => name).join(' ')
    let at = Math.max(passed, closers.get(key) ?? 0)
    for (let next = enabling[at]; next && !reopens(next, directive); next = enabling[at]) at += 1
    closers.set(key, at)
    return [{ ...directive, covers: { start: directive.covers.start, end: enabling[at]?.span.start ?? end } }]
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
