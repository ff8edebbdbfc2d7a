// Judges the linter on labelled samples: what `pnpm score` prints and what the rules' pages tell of each rule.
//
// A finding is right when it overlaps a label's quote and cites one of its standards. A label marked
// arguable counts neither way; nor does a second finding on a label already found. Findings about what a
// whole page lacks are left out.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lint } from '../packages/core/dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** All labelled files of corpus/, in order. */
export function corpusFiles() {
  return readdirSync(`${root}/corpus`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => `${root}/corpus/${name}`)
}

/** The files that nobody looks at while working on rules. */
export const measuredFiles = () => corpusFiles().filter((file) => /\/measure[^/]*\.jsonl$/.test(file))

/** The samples of a file; those of the practice site are its pages with the labels of each. */
export function readSamples(file) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  if (!rows.every((row) => row.file)) return rows
  const pages = new Map()
  for (const row of rows) pages.set(row.file, [...(pages.get(row.file) ?? []), row])
  return [...pages].map(([path, labels]) => ({
    id: path,
    path,
    text: readFileSync(`${root}/${path}`, 'utf8'),
    labels,
  }))
}

const tally = () => ({ clear: 0, found: 0, right: 0, wrong: 0 })
const at = (map, key) => map.get(key) ?? map.set(key, tally()).get(key)
/** Whether a finding cites a standard that a label cites; a part of one counts for the whole. */
export const cites = (finding, label) =>
  finding.standards.some((a) =>
    label.standards.some((b) => a === b || b.startsWith(`${a}.`) || a.startsWith(`${b}.`)),
  )

/** Judges one sample; adds to the score. */
function judge(sample, score, counts) {
  const { text } = sample
  const labels = sample.labels.map((label) => {
    const start = text.indexOf(label.quote)
    if (start < 0) throw new Error(`${sample.id}: the quote is not in the text: ${label.quote}`)
    return { ...label, start, end: start + label.quote.length, found: false }
  })
  const options = {
    ...(sample.surface && { surface: sample.surface }),
    ...(sample.path && { path: sample.path }),
  }
  const findings = lint(text, options).diagnostics.filter(
    ({ scope, concern }) => scope === 'span' && concern !== 'shingle' && counts(concern),
  )
  let alarms = 0
  for (const finding of findings) {
    const [start, end] = [finding.range.start.offset, finding.range.end.offset]
    const over = labels.filter((label) => start < label.end && label.start < end)
    const right = over.filter((label) => cites(finding, label))
    const clear = right.filter(({ certainty }) => certainty !== 'arguable')
    if (clear.length > 0) {
      if (clear.every((label) => label.found)) continue
      for (const label of clear) label.found = true
      for (const t of [score.total, at(score.concerns, finding.concern), at(score.rules, finding.ruleId)])
        t.right++
    } else if (right.length === 0 && !over.some(({ certainty }) => certainty === 'arguable')) {
      alarms++
      for (const t of [score.total, at(score.concerns, finding.concern), at(score.rules, finding.ruleId)])
        t.wrong++
      score.alarms.push({ id: sample.id, rule: finding.ruleId, text: text.slice(start, end) })
    }
  }
  for (const label of labels.filter(
    ({ certainty, concern }) => certainty !== 'arguable' && counts(concern),
  )) {
    for (const t of [
      score.total,
      at(score.concerns, label.concern),
      at(score.kinds, `${label.concern}/${label.kind}`),
    ]) {
      t.clear++
      if (label.found) t.found++
    }
    if (!label.found)
      score.missed.push({ id: sample.id, kind: `${label.concern}/${label.kind}`, quote: label.quote })
  }
  score.samples++
  score.words += text.split(/\s+/).length
  if (labels.length === 0) score.clean++
  if (labels.length === 0 && alarms > 0) score.cleanFlagged++
}

/** Scores files of samples; `counts` tells which concerns are looked at. */
export function score(files, counts = () => true) {
  const sum = { samples: 0, words: 0, clean: 0, cleanFlagged: 0, total: tally(), missed: [], alarms: [] }
  const result = { ...sum, concerns: new Map(), rules: new Map(), kinds: new Map() }
  for (const file of files) for (const sample of readSamples(file)) judge(sample, result, counts)
  return result
}

const share = (part, whole) => (whole === 0 ? null : part / whole)
/** How much of what is raised is right. */
export const precision = ({ right, wrong }) => share(right, right + wrong)
/** How much of what a reviewer would raise is found. */
export const recall = ({ found, clear }) => share(found, clear)
