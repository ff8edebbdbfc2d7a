// What a check costs, as ratios within one run.
//
//   pnpm bench [ROUNDS]
//
// Whatever is compared is timed in turn, so that all else that the machine does falls on both; the ratio is the figure to
// trust. A full check is done by a new linter each time, which knows nothing of the text.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { createLinter, lint, rules } from '../packages/core/dist/index.js'
import { pageOf } from './page.mjs'

const require = createRequire(new URL('../packages/core/package.json', import.meta.url))
const load = async (name) => import(pathToFileURL(require.resolve(name)).href)
const { unified } = await load('unified')
const { default: remarkParse } = await load('remark-parse')
const parser = unified().use(remarkParse)
const rounds = Number(process.argv[2] ?? 15)

function time(task) {
  const start = process.hrtime.bigint()
  task()
  return Number(process.hrtime.bigint() - start) / 1e6
}

const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * q)]
const median = (list) => quantile(list, 0.5)
const ms = (number) => `${number.toFixed(1).padStart(8)} ms`

/** Times tasks in turn. */
function inTurn(tasks, times) {
  const found = tasks.map(() => [])
  for (let i = 0; i < times; i++) for (const [place, task] of tasks.entries()) found[place].push(time(task))
  return found
}

/** Times of keystrokes in a text, each at another place; every other one is taken back. */
function keystrokes(text, count) {
  const linter = createLinter()
  linter.lint(text)
  return Array.from({ length: count }, (_, i) => {
    const at = text.indexOf(' ', Math.floor(text.length * ((i * 0.37) % 1)))
    const typed = `${text.slice(0, at)}x${text.slice(at)}`
    const taken = time(() => linter.lint(typed))
    linter.lint(text)
    return taken
  })
}

const page = pageOf(5000)
inTurn([() => parser.parse(page), () => lint(page)], 5)
const [bare, full] = inTurn([() => parser.parse(page), () => lint(page)], rounds).map(median)
console.log(`${rules.length} rules, ${rounds} rounds, Node ${process.versions.node}; medians\n`)
console.log(`5,000 words     remark-parse ${ms(bare)}`)
console.log(`                full check   ${ms(full)}   ${(full / bare).toFixed(2)} × remark-parse\n`)

for (const words of [1000, 10_000, 100_000]) {
  const text = pageOf(words)
  const [whole] = inTurn([() => lint(text)], words > 50_000 ? 3 : rounds).map(median)
  const keys = keystrokes(text, words > 50_000 ? 20 : 60)
  const typed = median(keys)
  console.log(
    `${words.toLocaleString('en').padStart(7)} words   full check ${ms(whole)}   ${((1000 * whole) / words).toFixed(2)} ms per 1,000` +
      `   keystroke ${ms(typed)}, 95 % within ${ms(quantile(keys, 0.95))}   ${(typed / whole).toFixed(3)} × full`,
  )
}

/** What a new process needs, by its own clock. */
function inNewProcess(code) {
  const core = new URL('../packages/core/dist/index.js', import.meta.url).href
  const found = Array.from({ length: 5 }, () =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code.replaceAll('CORE', core)], {
      encoding: 'utf8',
    }),
  )
  return median(found.map(({ stdout }) => Number(stdout)))
}

const since = 'const start = performance.now();'
const importing = inNewProcess(`${since} await import('CORE'); console.log(performance.now() - start)`)
const first = inNewProcess(
  `const { lint } = await import('CORE'); ${since} lint('We will save your marriage.'); console.log(performance.now() - start)`,
)
const memory = inNewProcess(
  `const { lint } = await import('CORE'); lint('We will save your marriage.'); console.log(process.memoryUsage().rss / 1e6)`,
)
console.log(
  `\nimport ${ms(importing)}   first check of one sentence ${ms(first)}   memory then ${memory.toFixed(0)} MB`,
)
