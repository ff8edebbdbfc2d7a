import { location } from 'vfile-location'
import type { Concern } from './concerns.ts'
import type { Diagnostic, Format, Range, Report, Severity, Suggestion, TraceEntry } from './diagnostic.ts'
import { docsOf } from './docs.ts'
import { applyRules, type Finding, note, type TraceNote } from './engine/apply-rules.ts'
import { mayHold, weighByLikeness } from './engine/by-likeness.ts'
import { readDirectives } from './engine/directives.ts'
import { noticeKinds } from './engine/notice-kinds.ts'
import { type Notice, noticesOf } from './engine/notices.ts'
import { resolveOverlaps } from './engine/overlaps.ts'
import { compileRules, type RuleSet, readPhrases } from './engine/rule-set.ts'
import { type Effective, settle } from './engine/settings.ts'
import { sift } from './engine/suppression.ts'
import { createReading } from './match/reading.ts'
import type { PassageMemo, Sentence } from './match/sentences.ts'
import { Memo } from './memo.ts'
import type { LintOptions } from './options.ts'
import type { Span } from './prose/page.ts'
import { readPage } from './prose/read-page.ts'
import type { PartMemo } from './prose/read-part.ts'
import { rules as allRules } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'
import { numbersIn } from './standards/index.ts'

const standardSet: RuleSet = compileRules(allRules)

/**
 * Finds the wording in a text that raises a question under the code of ethics.
 *
 * Pure and synchronous. Does not throw for any `source`; what could not be read is itself a finding.
 *
 * @example
 * lint('We will save your marriage.').diagnostics[0]?.ruleId // 'advertising/outcome-guarantee'
 * lint('We cannot save every marriage.').diagnostics // []
 *
 * @param source Markdown, MDX or plain text, as read from the file, byte order mark and all.
 * @throws {NotationError} only if `options.rules` has a phrase that is not well-formed.
 */
export function lint(source: string, options: LintOptions = {}): Report {
  return createLinter(options).lint(source)
}

/** A linter that keeps what it can between edits of one text. */
export interface Linter {
  /** As `lint`, with the options that the linter was created with. */
  lint(source: string): Report
}

/**
 * Creates a linter for a text that changes, such as a document in an editor.
 *
 * @example
 * createLinter({ surface: 'personal' }).lint('Home for the weekend.').surface // 'personal'
 */
export function createLinter(options: LintOptions = {}): Linter {
  const set = options.rules ? compileRules(options.rules) : standardSet
  if (options.rules) readPhrases(set)
  const parts: PartMemo = new Memo()
  const passages: PassageMemo = new Memo()
  return {
    lint(source) {
      const report = lintWith(set, source, options, parts, passages)
      parts.sweep()
      passages.sweep()
      return report
    },
  }
}

function lintWith(
  set: RuleSet,
  source: string,
  options: LintOptions,
  parts: PartMemo,
  passages: PassageMemo,
): Report {
  const page = readPage(source, { ...options, format: options.format ?? formatOf(options.path) }, parts)
  const settings = settle(page, options, set.rules)
  const reading = createReading(page, settings.surface, passages)
  const active = new Set(set.rules.filter((rule) => applies(rule, settings)))
  const isLikely = (sentence: Sentence, rule: Rule, severity?: Severity) =>
    mayHold(reading, sentence, rule, severity)
  const results = applyRules(reading, set, (rule) => active.has(rule), isLikely, options.trace === true)
  const weighed = weighByLikeness(reading, results.findings, [...active])
  const severityOf = (finding: Finding) => severity(finding, settings)
  const { directives, unknown } = readDirectives(page)
  const sifted = sift(weighed.findings, directives)
  const { kept, covered } = resolveOverlaps(sifted.kept, severityOf)
  const notices = noticesOf(page, settings, results.failures, directives, unknown, sifted.unused, set.rules)

  const rangeOf = createRanges(source)
  const toDiagnostic = (finding: Finding) => describe(finding, settings, severityOf(finding), rangeOf)
  const diagnostics = [
    ...kept.map(toDiagnostic),
    ...notices
      .filter(({ ruleId }) => settings.chosen(ruleId) !== 'off')
      .map((each) => tell(each, settings, rangeOf)),
  ].sort(inOrder)
  // What is set aside is counted as it would have been reported: overlapping findings of one concern once.
  const aside = new Set(
    resolveOverlaps(
      sifted.suppressed.map(({ finding }) => finding),
      severityOf,
    ).kept,
  )
  const asideInOrder = sifted.suppressed.filter(({ finding }) => aside.has(finding))
  const suppressed = asideInOrder.map(({ finding, directive: { reason, span } }) => ({
    diagnostic: toDiagnostic(finding),
    ...(reason !== undefined && { reason }),
    directive: rangeOf(span),
  }))
  if (!options.trace) return { diagnostics, suppressed, surface: settings.surface }
  const notes = [
    ...results.trace,
    ...weighed.stopped,
    ...kept.map((finding) => note(finding, 'found')),
    ...covered.map(({ finding, by }) => note(finding, 'covered', `said better by ${by.rule.id}`)),
    ...sifted.suppressed.map(({ finding }) => note(finding, 'stopped', 'set aside by a directive')),
  ]
  return { diagnostics, suppressed, surface: settings.surface, trace: toTrace(notes, rangeOf) }
}

/** MDX and plain text by the ending of the file's name; all else is read as Markdown. */
export function formatOf(path = ''): Format {
  if (/\.mdx$/i.test(path)) return 'mdx'
  return /\.(txt|text)$/i.test(path) ? 'text' : 'markdown'
}

function applies(rule: Rule, settings: Effective): boolean {
  if (rule.surfaces && !rule.surfaces.includes(settings.surface)) return false
  return settings.severityOf(rule) !== 'off'
}

/** Rules that are off are never applied, so that what is left has a severity. */
function severity({ rule, found }: Finding, settings: Effective): Severity {
  const set = settings.severityOf(rule, found.severity)
  return set === 'off' ? rule.severity : set
}

function describe(
  { rule, found, span, look }: Finding,
  settings: Effective,
  severity: Severity,
  rangeOf: (span: Span) => Range,
): Diagnostic {
  const range = rangeOf(span)
  const evidence = found.evidence?.map(({ passage, start, end, note }) => ({
    range: rangeOf(passage.toSource(start, end)),
    note,
  }))
  const rewrite = found.rewrite ?? look?.rewrite
  const suggestions: Suggestion[] = rewrite ? [rewriteOf(rewrite, range)] : []
  return {
    ruleId: rule.id,
    concern: concernOf(rule.id),
    standards: numbersIn(settings.code, rule.standards),
    code: settings.code,
    severity,
    scope: found.scope ?? 'span',
    message: rule.message,
    range,
    ...(evidence && { evidence }),
    suggestions,
    docs: docsOf(rule.id),
  }
}

function rewriteOf(
  { title, text, preferred }: { readonly title: string; readonly text: string; readonly preferred?: boolean },
  range: Range,
): Suggestion {
  return { title, edits: [{ range, text }], ...(preferred !== undefined && { preferred }) }
}

function tell(
  { ruleId, message, span, fix }: Notice,
  settings: Effective,
  rangeOf: (span: Span) => Range,
): Diagnostic {
  const chosen = settings.chosen(ruleId)
  const suggestions = fix
    ? [{ title: fix.title, edits: [{ range: rangeOf(fix.span), text: fix.text }], preferred: true }]
    : []
  return {
    ruleId,
    concern: 'shingle',
    standards: [],
    code: settings.code,
    severity: chosen === undefined || chosen === 'off' ? noticeKinds[ruleId].severity : chosen,
    scope: ruleId === 'shingle/rule-failed' ? 'document' : 'span',
    message,
    range: rangeOf(span),
    suggestions,
    docs: docsOf(ruleId),
  }
}

/** A rule's id is `concern/name`; a test over all rules holds them to it. */
function concernOf(ruleId: string): Concern {
  return ruleId.slice(0, ruleId.indexOf('/')) as Concern
}

/** Makes unist points of offsets. */
function createRanges(source: string): (span: Span) => Range {
  const { toPoint } = location(source)
  const pointOf = (offset: number) => {
    const { line, column } = toPoint(offset) ?? { line: 1, column: 1 }
    return { line, column, offset }
  }
  return ({ start, end }) => ({ start: pointOf(start), end: pointOf(end) })
}

function toTrace(notes: readonly TraceNote[], rangeOf: (span: Span) => Range): TraceEntry[] {
  return notes
    .map(({ span, ...rest }) => ({ ...rest, range: rangeOf(span) }))
    .sort((a, b) => inOrder(a, b) || (a.pattern < b.pattern ? -1 : 1))
}

function inOrder(a: Pick<Diagnostic, 'range' | 'ruleId'>, b: Pick<Diagnostic, 'range' | 'ruleId'>): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}
