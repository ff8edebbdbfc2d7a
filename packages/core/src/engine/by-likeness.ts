import type { Severity } from '../diagnostic.ts'
import { createEar } from '../likeness/likeness.ts'
import { tellingWords } from '../likeness/wording.ts'
import type { Reading } from '../match/reading.ts'
import type { Sentence } from '../match/sentences.ts'
import type { Rule } from '../rules/rule.ts'
import type { Finding, TraceNote } from './apply-rules.ts'
import { note } from './apply-rules.ts'

const ear = createEar()

/** Of a sentence with fewer words, likeness alone tells too little. */
const LEAST_WORDS = 5

/**
 * Whether a sentence is like enough to what a rule is after for its phrases to mean that.
 *
 * What is put plainly enough to be an error stands, whatever is around it.
 */
export function mayHold(
  reading: Reading,
  sentence: Sentence,
  rule: Rule,
  severity: Severity = rule.severity,
): boolean {
  if (severity === 'error' && !rule.preview) return true
  const at = ear.trained.rules.get(rule.id)
  return at === undefined || (ear.hear(reading, sentence)[at] ?? 0) >= (ear.trained.keep[at] ?? 0)
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

/** Sentences like what a rule is after, one rule each: that which it is most like. */
function* alike(reading: Reading, kept: readonly Finding[], rules: readonly Rule[]): Iterable<Finding> {
  const learned = rules.flatMap((rule) => {
    const at = ear.trained.rules.get(rule.id)
    return at === undefined ? [] : [{ rule, at, raise: ear.trained.raise[at] ?? 1 }]
  })
  for (const sentence of reading.sentences) {
    const likeness = ear.hear(reading, sentence)
    let best: (typeof learned)[number] | undefined
    for (const each of learned)
      if ((likeness[each.at] ?? 0) >= Math.max(each.raise, best ? (likeness[best.at] ?? 0) : 0)) best = each
    if (!best || !saysEnough(sentence) || isSpokenFor(sentence, kept, best.rule)) continue
    const place = tellingWords(sentence, ear.parts(sentence, best.at))
    yield {
      rule: best.rule,
      found: { ...place, severity: 'hint' },
      span: place.passage.toSource(place.start, place.end),
      pattern: 'likeness',
    }
  }
}

/** Whether a sentence has words enough to be told by: a heading, a cell of a table or the name of a file hasn't. */
function saysEnough({ tokens, own }: Sentence): boolean {
  return tokens.slice(own).filter(({ kind }) => kind === 'word').length >= LEAST_WORDS
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
