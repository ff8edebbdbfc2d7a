// Scores the linter on the labelled copy in corpus/: how much of what a reviewer would raise it finds
// (recall), and how much of what it raises is right (precision), by concern and by rule.
//
//   pnpm score [--misses N] [--concern A,B] [--json] [--floor PRECISION,RECALL] [FILE.jsonl …]
//
// scoring.mjs tells what counts as right; corpus/README.md where the samples come from.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpusFiles, precision, recall, score } from './scoring.mjs'

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

const percent = (x) => (x === null ? '     –' : `${(100 * x).toFixed(1)}%`.padStart(6))

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

const files = positionals.length > 0 ? positionals : corpusFiles()
const all = score(files, counts)
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
    print(relative(root, file).replaceAll('\\', '/'), score([file], counts), Number(values.misses))
  print('all', all, 0)
}
if (values.floor) {
  const [p = 0, r = 0] = values.floor.split(',').map(Number)
  if ((precision(all.total) ?? 0) < p || (recall(all.total) ?? 0) < r) {
    console.error(`Below the floor of precision ${p} and recall ${r}.`)
    process.exitCode = 1
  }
}
