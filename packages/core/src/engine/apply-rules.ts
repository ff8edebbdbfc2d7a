import type { Severity, TraceEntry } from '../diagnostic.ts'
import { guards } from '../match/guards.ts'
import type { PhraseMatch } from '../match/matcher.ts'
import type { IndexedMatch, IndexedPhrase } from '../match/phrase-index.ts'
import {
  type Found,
  isOwn,
  type Place,
  placeOf,
  type Reading,
  type SourcePlace,
  spanOf,
} from '../match/reading.ts'
import type { Sentence } from '../match/sentences.ts'
import { CLOSED_CLASS } from '../match/word-lists.ts'
import type { Span } from '../prose/page.ts'
import type { Look, Rule } from '../rules/rule.ts'
import type { CompiledLook, RuleSet } from './rule-set.ts'

/** What a rule points at, with its place in the source. */
export interface Finding {
  readonly rule: Rule
  readonly found: Found
  readonly span: Span
  /** The phrase met, or the rule's own check. */
  readonly pattern: string
  readonly look?: Look
}

/** A trace entry that still has source offsets. */
export type TraceNote = Omit<TraceEntry, 'range'> & { readonly span: Span }

/** A rule whose own code threw. */
export interface RuleFailure {
  readonly rule: Rule
  readonly error: unknown
}

/** What the rules say of a page. */
export interface RuleResults {
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
  readonly trace: readonly TraceNote[]
}

/** Applies the active rules of a set to a page; where a sentence isn't likely to hold what a rule is after, only to trace why. */
export function applyRules(
  reading: Reading,
  { rules, index }: RuleSet,
  isActive: (rule: Rule) => boolean,
  isLikely: (sentence: Sentence, rule: Rule, severity?: Severity) => boolean,
  tracing: boolean,
): RuleResults {
  const findings: Finding[] = []
  const failures: RuleFailure[] = []
  const trace: TraceNote[] = []
  for (const sentence of reading.sentences) {
    const isWorthTrying = ({ rule, look }: CompiledLook) =>
      tracing || (isActive(rule) && isLikely(sentence, rule, look.severity))
    const matches = index.matches(sentence, isWorthTrying).filter(({ from }) => isActive(from.entry.rule))
    for (const match of matches) {
      if (!isOwn(sentence, match)) continue
      const finding = toFinding(sentence, match)
      const reason = stoppedBy(reading, sentence, match)
      if (reason === undefined) findings.push(finding)
      else if (tracing) trace.push(note(finding, 'stopped', reason))
    }
    if (tracing) trace.push(...nearMisses(sentence, index.candidates(sentence), matches, isActive))
  }
  for (const rule of rules)
    if (rule.find && isActive(rule)) {
      const isWorthReading = (sentence: Sentence) => tracing || isLikely(sentence, rule)
      findByCode(rule, { ...reading, isLikely: isWorthReading }, findings, failures, trace)
    }
  return { findings, failures, trace }
}

function toFinding(sentence: Sentence, match: IndexedMatch<CompiledLook>): Finding {
  const { passage } = sentence
  const { rule, look } = match.from.entry
  const place = placeOf(sentence, match)
  const found: Found = { passage, ...place, ...(look.severity && { severity: look.severity }) }
  return { rule, found, span: passage.toSource(place.start, place.end), pattern: match.from.phrase, look }
}

/** Why the words met are not what the rule is after; `undefined` if they are. */
function stoppedBy(
  reading: Reading,
  sentence: Sentence,
  match: IndexedMatch<CompiledLook>,
): string | undefined {
  const { entry } = match.from
  const alike = entry.except?.matches(sentence).find((other) => overlap(other, match))
  if (alike) return `means something else: looks like "${alike.from.phrase}"`
  for (const name of entry.guards) {
    const reason = guards[name]({ sentence, match, reading })
    if (reason !== undefined) return reason
  }
  if (entry.with && !reading.meets(entry.with.index, sentence, entry.with.within))
    return `nothing else in the ${entry.with.within} points the same way`
  if (entry.without && reading.meets(entry.without.index, sentence, entry.without.within))
    return `cleared by other words in the ${entry.without.within}`
  return undefined
}

function overlap(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.start < b.whole.end && b.whole.start < a.end
}

function findByCode(
  rule: Rule,
  reading: Reading,
  findings: Finding[],
  failures: RuleFailure[],
  trace: TraceNote[],
): void {
  const tell = (place: Place | SourcePlace, reason: string) => {
    trace.push({ ruleId: rule.id, pattern: OWN_CHECK, span: spanOf(place), outcome: 'stopped', reason })
  }
  try {
    for (const found of rule.find?.(reading, tell) ?? [])
      findings.push({ rule, found, span: spanOf(found), pattern: OWN_CHECK })
  } catch (error) {
    // One rule's mistake must not cost the writer the others; lint reports it by id.
    failures.push({ rule, error })
  }
}

/** Stands for the phrase in the trace of a rule's own code. */
const OWN_CHECK = 'own check'

/** The trace entry of a finding. */
export function note(finding: Finding, outcome: TraceEntry['outcome'], reason?: string): TraceNote {
  const { rule, pattern, span } = finding
  return { ruleId: rule.id, pattern, span, outcome, ...(reason !== undefined && { reason }) }
}

function nearMisses(
  sentence: Sentence,
  candidates: ReadonlyMap<IndexedPhrase<CompiledLook>, number>,
  met: readonly IndexedMatch<CompiledLook>[],
  isActive: (rule: Rule) => boolean,
): TraceNote[] {
  const notes: TraceNote[] = []
  for (const [from, at] of candidates) {
    const token = sentence.tokens[at]
    if (
      !token ||
      token.kind === 'mark' ||
      CLOSED_CLASS.has(token.form) ||
      at < sentence.own ||
      met.some((match) => match.from === from) ||
      !isActive(from.entry.rule)
    )
      continue
    const span = sentence.passage.toSource(token.start, token.end)
    const reason = `the word "${token.form}" stands here, the rest of the phrase doesn't`
    notes.push({ ruleId: from.entry.rule.id, pattern: from.phrase, span, outcome: 'near', reason })
  }
  return notes
}
