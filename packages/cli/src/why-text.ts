import type { Diagnostic, LintOptions, Range, Report, TraceEntry } from '@shingle/core'
import type { Style } from './style.ts'
import { visible, wrap } from './terminal-text.ts'

/** A line that somebody asks about, and perhaps a column. */
export interface Place {
  readonly line: number
  readonly column?: number
}

/** A page that was checked with a trace. */
export interface Traced {
  /** As it is shown. */
  readonly path: string
  readonly source: string
  readonly report: Report
  readonly options: LintOptions
}

type Outcome = TraceEntry['outcome']

/** In the order in which they are told. */
const labels: Readonly<Record<Outcome, string>> = {
  found: 'reported',
  stopped: 'held back',
  covered: 'covered',
  near: 'came near',
}

const usualReasons: Readonly<Record<Outcome, string>> = {
  found: 'the words fit and nothing speaks against it',
  stopped: 'something speaks against it',
  covered: 'a fuller finding says the same',
  near: 'a word that the rule looks for stands here, but not the whole phrase',
}

const indent = 11

function isOn({ start, end }: Range, { line, column }: Place): boolean {
  if (line < start.line || line > end.line) return false
  if (column === undefined) return true
  const pastEnd =
    line === end.line && column >= Math.max(end.column, start.line === line ? start.column + 1 : 1)
  return !pastEnd && (line > start.line || column >= start.column)
}

const isSame = (
  entry: Pick<TraceEntry, 'outcome' | 'ruleId' | 'range'>,
  { ruleId, range }: Diagnostic,
): boolean =>
  entry.outcome === 'found' && entry.ruleId === ruleId && entry.range.start.offset === range.start.offset

/** Trace entries that tell the same of the same words, but for the phrase. */
interface Told extends Omit<TraceEntry, 'pattern'> {
  readonly patterns: readonly string[]
}

/** Entries of one rule, one place and one outcome as one: a rule may have dozens of phrases with the same word. */
function merged(entries: readonly TraceEntry[]): Told[] {
  const byKey = new Map<string, Told>()
  for (const { pattern, ...entry } of entries) {
    const { ruleId, outcome, range, reason } = entry
    const key = JSON.stringify([ruleId, outcome, range.start.offset, range.end.offset, reason])
    byKey.set(key, { ...entry, patterns: [...(byKey.get(key)?.patterns ?? []), pattern] })
  }
  return [...byKey.values()]
}

const mostPatterns = 3

function patternLines(patterns: readonly string[]): string[] {
  const more = patterns.length - mostPatterns
  const shown = patterns.slice(0, mostPatterns).map((pattern) => `looks for: ${pattern}`)
  return more > 0 ? [...shown, `and for ${more} more with the same word`] : shown
}

/** What looked at a place: the trace, and findings that no rule's phrase gave rise to. */
function entriesOn({ diagnostics, trace = [] }: Report, place: Place): Told[] {
  const others = diagnostics
    .filter((diagnostic) => !trace.some((entry) => isSame(entry, diagnostic)))
    .map(({ ruleId, range }): TraceEntry => ({ ruleId, range, outcome: 'found', pattern: 'its own check' }))
  const order = Object.keys(labels)
  return merged([...trace, ...others].filter(({ range }) => isOn(range, place))).sort(
    (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome),
  )
}

/** What one rule made of the words. */
function entryLines(entry: Told, { source, report }: Traced, style: Style): string[] {
  const { ruleId, patterns, range, outcome, reason } = entry
  const words = source.slice(range.start.offset, range.end.offset).replace(/\s+/g, ' ')
  const short = words.length > 120 ? `${words.slice(0, 120)}…` : words
  const finding = report.diagnostics.find((diagnostic) => isSame(entry, diagnostic))
  const paint = finding ? style.severity[finding.severity] : style.dim
  const said = [
    `${range.start.line}:${range.start.column} "${short}"`,
    ...patternLines(patterns),
    `${outcome === 'stopped' ? 'because' : 'why'}: ${reason ?? usualReasons[outcome]}`,
    ...(finding ? [`${finding.severity}: ${finding.message}`] : []),
  ]
  const lines = said.flatMap((text) => wrap(visible(text), style.columns - indent))
  return [
    `${paint(labels[outcome].padEnd(indent))}${style.bold(ruleId)}`,
    ...lines.map((line) => ' '.repeat(indent) + line),
    '',
  ]
}

/** Which rules could not have looked, so that their silence means nothing. */
function switchedOff({ options }: Traced): string[] {
  const off = Object.entries(options.severity ?? {}).filter(([, severity]) => severity === 'off')
  return off.length === 0 ? [] : [`Switched off by the config: ${off.map(([name]) => name).join(', ')}.`]
}

function silence(text: string, { line }: Place): string {
  if (text.trim() === '') return `Line ${line} is blank.`
  return `Nothing looked at line ${line}: none of the words that rules look for stand there.`
}

/** Rules that only came near are told of as far as they help; a long line has a word of nearly every rule. */
const mostNear = 4

function withoutTheFar(entries: readonly Told[]): { readonly told: readonly Told[]; readonly more: number } {
  const near = entries.filter(({ outcome }) => outcome === 'near')
  const told = entries.filter((entry) => entry.outcome !== 'near' || near.indexOf(entry) < mostNear)
  return { told, more: entries.length - told.length }
}

/** All that can be said of a line; `text` is what stands on it. */
export function whyText(traced: Traced, place: Place, text: string, style: Style): string {
  const atPlace = entriesOn(traced.report, place)
  const onLine = entriesOn(traced.report, { line: place.line })
  const entries = atPlace.length > 0 ? atPlace : onLine
  const { told, more } = withoutTheFar(entries)
  const shown = [traced.path, place.line, place.column].filter((part) => part !== undefined).join(':')
  const quoted = wrap(visible(text.trim()), style.columns - 4).map((line) => `  ${line}`)
  const said: string[] = []
  if (onLine.length === 0) said.push(silence(text, place))
  else if (atPlace.length === 0)
    said.push(`Nothing looked at column ${place.column}. On the rest of the line:`)
  said.push(...switchedOff(traced))
  return [
    `${style.bold(visible(shown))} ${style.dim(`(${traced.report.surface} account)`)}`,
    '',
    ...(text.trim() === '' ? [] : [...quoted.slice(0, 4), ...(quoted.length > 4 ? ['  …'] : []), '']),
    ...said.flatMap((sentence) => [...wrap(visible(sentence), style.columns), '']),
    ...told.flatMap((entry) => entryLines(entry, traced, style)),
    ...(more > 0 ? [`And ${more} more came near in the same way: a word of theirs stands here.`, ''] : []),
  ].join('\n')
}
