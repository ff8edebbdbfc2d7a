import type { Plugin } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { Diagnostic } from './diagnostic.ts'
import { lint } from './lint.ts'
import type { LintOptions } from './options.ts'
import { getCode, getStandard } from './standards/index.ts'

/**
 * A unified plugin that reports what Shingle finds as messages of the file.
 *
 * It reads the file's own text, not the tree, so that places are right whatever other plugins did before.
 * Each message has `ruleId`, `source: 'shingle'`, `url` (the rule's page), `note` (the standards) and
 * `expected` (replacements of the flagged words, best first).
 */
const remarkShingle: Plugin<[LintOptions?], Node> = (options) => (_tree, file) => {
  const source = String(file)
  const { diagnostics } = lint(source, { ...(file.path && { path: file.path }), ...options })
  for (const diagnostic of diagnostics) report(file, source, diagnostic)
}

export default remarkShingle

function report(file: VFile, source: string, diagnostic: Diagnostic): void {
  const { message: reason, range, ruleId, standards, code, docs, suggestions, severity } = diagnostic
  const message = file.message(reason, { place: range, source: 'shingle', ruleId })
  message.url = docs
  // VFile knows two levels, and `null` for remarks.
  message.fatal = severity === 'information' || severity === 'hint' ? null : false
  if (standards.length > 0)
    message.note = `${getCode(code)?.citation ?? code}: ${standards.map(named).join('; ')}`
  message.actual = source.slice(range.start.offset, range.end.offset)
  message.expected = suggestions.flatMap(({ edits: [edit, ...more] }) =>
    edit && more.length === 0 && edit.range.start.offset === range.start.offset ? [edit.text] : [],
  )
}

function named(number: string): string {
  const title = getStandard(number)?.title
  return title === undefined ? `Standard ${number}` : `Standard ${number}, ${title}`
}
