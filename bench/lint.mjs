// How long a full lint of a 5,000-word page takes, as a ratio to a bare remark-parse of it, in one run.
//
//   pnpm bench [ROUNDS]
//
// The two are timed in turn, so that whatever else the machine does falls on both; the ratio is the figure to trust.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { createLinter, rules } from '../packages/core/dist/index.js'
import { fiveThousandWords } from './page.mjs'

const require = createRequire(new URL('../packages/core/package.json', import.meta.url))
const load = async (name) => import(pathToFileURL(require.resolve(name)).href)
const { unified } = await load('unified')
const { default: remarkParse } = await load('remark-parse')

const rounds = Number(process.argv[2] ?? 15)
const page = fiveThousandWords()
const parser = unified().use(remarkParse)
const linter = createLinter()

const tasks = {
  'remark-parse': () => parser.parse(page),
  'full lint': () => linter.lint(page),
}

function time(task) {
  const start = process.hrtime.bigint()
  task()
  return Number(process.hrtime.bigint() - start) / 1e6
}

for (let i = 0; i < 5; i++) for (const task of Object.values(tasks)) task()
const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
for (let i = 0; i < rounds; i++)
  for (const [name, task] of Object.entries(tasks)) times[name].push(time(task))

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const bare = median(times['remark-parse'])
console.log(
  `${page.split(/\s+/).length} words, ${rules.length} rules, ${rounds} rounds, Node ${process.versions.node}`,
)
for (const [name, list] of Object.entries(times))
  console.log(
    `${name.padEnd(14)} ${median(list).toFixed(1).padStart(7)} ms   ${(median(list) / bare).toFixed(2)} × remark-parse`,
  )
