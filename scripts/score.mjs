// Scores the linter on the labelled copy in corpus/: how much of what a reviewer would raise it finds
// (recall), and how much of what it raises is right (precision), by concern and by rule.
//
//   pnpm score [--misses N] [--concern A,B] [--json] [--floor PRECISION,RECALL] [FILE.jsonl …]
//
// A finding is right when it overlaps a label's quote and cites one of its standards. A label marked
// arguable counts neither way; nor does a second finding on a label already found. Findings about what a
// whole page lacks are left out. corpus/README.md tells where the samples come from.
import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { lint } from '../packages/core/dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'string', default: '0' },
    concern: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    floor: { type: 'string', default: '' },
  },
})
const concerns = values.concern.split(',').filter(Boolean)
const counts = (concern) => concerns.length === 0 || concerns.includes(concern)

/** The samples of a file; those of the practice site are its pages with the labels of each. */
function readSamples(file) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  if (!rows.every((row) => row.file)) return rows
  const pages = Map.groupBy ? Map.groupBy(rows, (row) => row.file) : groupBy(rows, (row) => row.file)
  return [...pages].map(([path, labels]) => ({
    id: path,
    path,
    text: readFileSync(`${root}/${path}`, 'utf8'),
    labels,
  }))
}

function groupBy(rows, keyOf) {
  const groups = new Map()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

const tally = () => ({ clear: 0, found: 0, right: 0, wrong: 0 })
const at = (map, key) => map.get(key) ?? map.set(key, tally()).get(key)
const cites = (finding, label) =>
  finding.standards.some((a) =>
    label.standards.some((b) => a === b || b.startsWith(`${a}.`) || a.startsWith(`${b}.`)),
  )

/** Judges one sample; adds to the score. */
function judge(sample, score) {
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

const share = (part, whole) => (whole === 0 ? null : part / whole)
const percent = (x) => (x === null ? '     –' : `${(100 * x).toFixed(1)}%`.padStart(6))
const precision = ({ right, wrong }) => share(right, right + wrong)
const recall = ({ found, clear }) => share(found, clear)

function score(files) {
  const sum = { samples: 0, words: 0, clean: 0, cleanFlagged: 0, total: tally(), missed: [], alarms: [] }
  const result = { ...sum, concerns: new Map(), rules: new Map(), kinds: new Map() }
  for (const file of files) for (const sample of readSamples(file)) judge(sample, result)
  return result
}

function print(name, result, misses) {
  console.log(`${name}: ${result.samples} samples, ${result.words} words`)
  for (const [concern, t] of [...result.concerns].sort())
    console.log(
      `  ${concern.padEnd(24)} recall ${percent(recall(t))} (${t.found}/${t.clear})  precision ${percent(precision(t))} (${t.right}/${t.right + t.wrong})`,
    )
  for (const { id, kind, quote } of result.missed.slice(0, misses))
    console.log(`  missed ${id} ${kind}: ${quote.replace(/\s+/g, ' ')}`)
  for (const { id, rule, text } of result.alarms.slice(0, misses))
    console.log(`  false alarm ${id} ${rule}: ${text.replace(/\s+/g, ' ')}`)
  const per1000 = ((1000 * result.total.wrong) / result.words).toFixed(2)
  console.log(
    `  precision ${percent(precision(result.total)).trim()}, recall ${percent(recall(result.total)).trim()}; clean samples flagged ${result.cleanFlagged}/${result.clean}; false alarms per 1,000 words ${per1000}\n`,
  )
}

const listed = readdirSync(`${root}/corpus`, { recursive: true, encoding: 'utf8' })
const files =
  positionals.length > 0
    ? positionals
    : listed
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => `${root}/corpus/${name}`)
const all = score(files)
if (values.json) {
  const { concerns: byConcern, rules, kinds, ...rest } = all
  const plain = (map) =>
    Object.fromEntries(
      [...map].map(([key, t]) => [key, { ...t, precision: precision(t), recall: recall(t) }]),
    )
  console.log(
    JSON.stringify(
      { ...rest, concerns: plain(byConcern), rules: plain(rules), kinds: plain(kinds) },
      null,
      2,
    ),
  )
} else {
  for (const file of files)
    print(relative(root, file).replaceAll('\\', '/'), score([file]), Number(values.misses))
  print('all', all, 0)
}
if (values.floor) {
  const [p = 0, r = 0] = values.floor.split(',').map(Number)
  if ((precision(all.total) ?? 0) < p || (recall(all.total) ?? 0) < r) {
    console.error(`Below the floor of precision ${p} and recall ${r}.`)
    process.exitCode = 1
  }
}
