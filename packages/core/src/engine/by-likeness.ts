import type { Severity } from '../diagnostic.ts'
import { createEar, saysEnough } from '../likeness/likeness.ts'
import { mayBeAboutTherapy } from '../likeness/subject.ts'
import { tellingWords } from '../likeness/wording.ts'
import type { Reading } from '../match/reading.ts'
import type { Sentence } from '../match/sentences.ts'
import type { Rule } from '../rules/rule.ts'
import type { Finding, TraceNote } from './apply-rules.ts'
import { note } from './apply-rules.ts'

const ear = createEar()

/** What is put plainly enough to be an error needs only so much of what a rule asks of other phrases. */
const PLAINLY = 1 / 3

/** Whether a sentence is like enough to what a rule is after for its phrases to mean that. */
export function mayHold(
  reading: Reading,
  sentence: Sentence,
  rule: Rule,
  severity: Severity = rule.severity,
): boolean {
  const hearing = ear.trained.rules.get(rule.id)
  if (!hearing) return true
  const keep = severity === 'error' && !rule.preview ? hearing.keep * PLAINLY : hearing.keep
  return (ear.sureness(reading, sentence, rule.id) ?? 1) >= keep
}

/**
 * Holds what the phrases found against what the sentences are like.
 *
 * A phrase in a sentence quite unlike the copy that its rule is after is let go; a sentence much like it is pointed
 * at, as a hint, though no phrase was met.
 */
export function weighByLikeness(
  reading: Reading,
  findings: readonly Finding[],
  rules: readonly Rule[],
): { readonly findings: readonly Finding[]; readonly stopped: readonly TraceNote[] } {
  const kept: Finding[] = []
  const stopped: TraceNote[] = []
  for (const finding of findings) {
    if (isLikely(reading, finding)) kept.push(finding)
    else stopped.push(note(finding, 'stopped', 'the sentence as a whole is unlike what this rule is after'))
  }
  return { findings: [...kept, ...alike(reading, kept, rules)], stopped }
}

function isLikely(reading: Reading, { rule, found }: Finding): boolean {
  if (!('passage' in found)) return true
  const sentences = reading.of(found.passage).filter((each) => standsIn(each, found.start, found.end))
  return (
    sentences.length === 0 || sentences.some((sentence) => mayHold(reading, sentence, rule, found.severity))
  )
}

/** Sentences like what a rule is after, one rule each: that which is surest. */
function* alike(reading: Reading, kept: readonly Finding[], rules: readonly Rule[]): Iterable<Finding> {
  if (!mayBeAboutTherapy(reading)) return
  for (const sentence of reading.sentences) {
    const raised = ear.raised(reading, sentence)
    if (raised.length === 0 || !saysEnough(sentence)) continue
    const best = raised.map((id) => rules.find((rule) => rule.id === id)).find((rule) => rule !== undefined)
    if (!best || isSpokenFor(sentence, kept, best)) continue
    const place = tellingWords(sentence, ear.parts(sentence, best.id))
    yield {
      rule: best,
      found: { ...place, severity: 'hint' },
      span: place.passage.toSource(place.start, place.end),
      pattern: 'likeness',
    }
  }
}

/** Whether a finding of the rule's concern points into the sentence already. */
function isSpokenFor(sentence: Sentence, kept: readonly Finding[], rule: Rule): boolean {
  return kept.some(
    (finding) =>
      concernOf(finding.rule) === concernOf(rule) &&
      'passage' in finding.found &&
      finding.found.passage === sentence.passage &&
      standsIn(sentence, finding.found.start, finding.found.end),
  )
}

function concernOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'))
}

function standsIn({ tokens }: Sentence, start: number, end: number): boolean {
  return (tokens[0]?.start ?? 0) < end && start < (tokens.at(-1)?.end ?? 0)
}
