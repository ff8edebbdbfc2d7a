// Learns, from the labelled copy of corpus/ and the examples of the rules, how copy that a rule is after differs from
// copy that it isn't, and writes packages/core/src/likeness/learned.ts. Run it (`pnpm learn`) after `pnpm build`, when the
// corpus, the vocabulary or what a feature is has changed.
//
// One logistic regression a rule, fitted by fit-likeness.mjs. Nothing is left to chance: the same corpus gives the same
// weights. It takes some minutes, on all processors.
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import { tellFeatures } from '../packages/core/dist/likeness/features.js'
import { beside } from '../packages/core/dist/likeness/likeness.js'
import { fromLetter, LETTERS, toLetter } from '../packages/core/dist/likeness/trained.js'
import { lexicon } from '../packages/core/dist/match/lexicon.js'
import { createReading } from '../packages/core/dist/match/reading.js'
import { readPage } from '../packages/core/dist/prose/read-page.js'
import { rules } from '../packages/core/dist/rules/index.js'
import { corpusFiles, measuredFiles, readSamples } from './scoring.mjs'

/** A feature must be met in so many sentences. */
const LEAST_MET = 3
/** A weight below this tells next to nothing, for a word counts little among others; it isn't kept. */
const SLIGHT = 1
/** The rules' own examples say most plainly what is meant: each is learned from so many times. */
const EXAMPLES = 3
/** A rule's phrases mean something else in a sentence less like what it is after; it speaks of itself in one more like it. */
const KEEP = 0.03
const RAISE = 0.6
/** These are about code on a page; words alone never raise them. */
const NEVER_RAISED = new Set(['technology/tracking-embed'])
const NEVER = 2
/** Where a label's kind isn't called as the rule is. */
const RULE_OF_KIND = {
  'personal-content-on-professional': 'personal-content',
  'practice-content-on-personal': 'practice-content',
}
/** A rule learns if so many sentences are labelled with it. */
const LEAST_LABELLED = 30
const ruleIds = new Set(rules.map(({ id }) => id))
const measured = new Set(measuredFiles())

/** The labelled texts, by writer. */
function* texts() {
  for (const file of corpusFiles())
    if (!measured.has(file))
      for (const { text, surface, labels } of readSamples(file)) {
        const marks = labels.flatMap(({ quote, concern, kind }) => {
          const id = `${concern}/${RULE_OF_KIND[kind] ?? kind}`
          const start = text.indexOf(quote)
          return ruleIds.has(id) && start >= 0 ? [{ id, start, end: start + quote.length }] : []
        })
        yield { writer: basename(file), text, surface, marks }
      }
  for (const rule of rules)
    for (const example of [...rule.flags, ...rule.allows]) {
      const { text: marked, surface = rule.surfaces?.[0] } =
        typeof example === 'string' ? { text: example } : example
      const marks = []
      let text = ''
      for (const [i, part] of marked.split(/\[\[|\]\]/).entries()) {
        if (i % 2) marks.push({ id: rule.id, start: text.length, end: text.length + part.length })
        text += part
      }
      yield { writer: 'examples', rule: rule.id, text, surface, marks }
    }
}

const sentences = []
for (const { writer, rule, text, surface, marks } of texts()) {
  const reading = createReading(readPage(text, { format: 'markdown' }), surface ?? 'professional')
  const met = new Map()
  const classesOf = (sentence) => {
    if (!met.has(sentence)) met.set(sentence, lexicon.touched(lexicon.names, sentence))
    return met.get(sentence)
  }
  for (const sentence of reading.sentences) {
    const [first, last] = [sentence.tokens[sentence.own], sentence.tokens.at(-1)]
    if (!first || !last) continue
    const span = sentence.passage.toSource(first.start, last.end)
    const features = []
    tellFeatures(sentence, beside(reading, sentence), classesOf, (name, value) =>
      features.push([name, value]),
    )
    const labels = [
      ...new Set(marks.filter(({ start, end }) => start < span.end && span.start < end).map(({ id }) => id)),
    ]
    sentences.push({ writer, rule, features, labels })
  }
}

const labelled = new Map()
for (const { labels, writer } of sentences)
  if (writer !== 'examples') for (const id of labels) labelled.set(id, (labelled.get(id) ?? 0) + 1)
const learning = [...labelled]
  .filter(([, count]) => count >= LEAST_LABELLED)
  .map(([id]) => id)
  .sort()
const place = new Map(learning.map((id, i) => [id, i]))
const most = learning.length

const times = new Map()
for (const { features } of sentences)
  for (const [name] of features) times.set(name, (times.get(name) ?? 0) + 1)
const names = [...times]
  .filter(([, count]) => count >= LEAST_MET)
  .map(([name]) => name)
  .sort()
const number = new Map(names.map((name, i) => [name, i]))
/** The start is a feature that every sentence has. */
const START = names.length
for (const each of sentences) {
  const known = each.features.filter(([name]) => number.has(name))
  each.ids = [...known.map(([name]) => number.get(name)), START]
  each.values = [...known.map(([, value]) => value), 0.5]
  each.targets = each.labels.flatMap((id) => place.get(id) ?? [])
  delete each.features
}
console.log(`${sentences.length} sentences, ${START} features, ${most} rules`)

/** The weights of each rule, by feature. */
const weights = await learn(sentences)
/** What each feature adds to each rule, as it will be read back. */
const kept = [...names, 'start'].map((_, i) =>
  learning.flatMap((_, rule) => {
    const each = weights[rule][i]
    if (i === START) return [[rule, each]]
    return Math.abs(each) >= SLIGHT ? [[rule, fromLetter(toLetter(each))]] : []
  }),
)
const keep = learning.map(() => KEEP)
const raise = learning.map((id) => (NEVER_RAISED.has(id) ? NEVER : RAISE))

// The rules' own examples hold: what they flag is kept, and likeness alone adds nothing to it, nor to what they allow.
for (const sentence of sentences) {
  if (!sentence.rule) continue
  const heard = hear(sentence)
  const own = place.get(sentence.rule)
  if (own !== undefined && sentence.labels.length > 0) keep[own] = Math.min(keep[own], heard[own] * 0.9)
  else
    learning.forEach((id, rule) => {
      if (concernOf(id) === concernOf(sentence.rule))
        raise[rule] = Math.max(raise[rule], Math.min(0.999, heard[rule] + 0.01))
    })
}

/** Fits the weights of all rules, one after the other on each processor. */
async function learn(some) {
  const ends = Int32Array.from([0, ...some.map(({ ids }) => ids.length)])
  for (let i = 1; i < ends.length; i++) ends[i] += ends[i - 1]
  const copy = {
    ends: shared(Int32Array, ends),
    ids: shared(
      Int32Array,
      some.flatMap(({ ids }) => ids),
    ),
    values: shared(
      Float32Array,
      some.flatMap(({ values }) => values),
    ),
    order: shared(
      Int32Array,
      some.flatMap(({ rule }, i) => (rule ? new Array(EXAMPLES).fill(i) : [i])),
    ),
    features: START + 1,
  }
  const fitted = []
  const waiting = learning.map((_, rule) => rule)
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const worker = new Worker(new URL('fit-likeness.mjs', import.meta.url), { workerData: copy })
      for (let rule = waiting.shift(); rule !== undefined; rule = waiting.shift()) {
        worker.postMessage(Uint8Array.from(some, ({ targets }) => (targets.includes(rule) ? 1 : 0)))
        ;[fitted[rule]] = await once(worker, 'message')
      }
      await worker.terminate()
    }),
  )
  return fitted
}

function shared(Numbers, from) {
  const all = new Numbers(new SharedArrayBuffer(from.length * Numbers.BYTES_PER_ELEMENT))
  all.set(from)
  return all
}

/** What a sentence is like, by what is kept. */
function hear({ ids, values }) {
  const sums = new Float64Array(most)
  ids.forEach((id, i) => {
    for (const [rule, each] of kept[id]) sums[rule] += each * values[i]
  })
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)))
}

function concernOf(id) {
  return id.split('/')[0]
}

const lines = names.flatMap((name, i) => {
  const code = kept[i].map(([rule, each]) => LETTERS.charAt(rule) + toLetter(each)).join('')
  return code ? [[name, code]] : []
})
const round = (x, to) => Number(to(x * 10_000)) / 10_000
const entries = learning.map((id, rule) => {
  const start = round(weights[rule][START] / 2, Math.round)
  return `    { id: '${id}', start: ${start}, keep: ${round(keep[rule], Math.floor)}, raise: ${round(raise[rule], Math.ceil)} },`
})
const literal = (text) => JSON.stringify(text)
writeFileSync(
  new URL('../packages/core/src/likeness/learned.ts', import.meta.url),
  `// Written by scripts/learn-likeness.mjs from corpus/ and the rules' examples; see trained.ts for what it holds.
import type { Learned } from './trained.ts'

export const learned: Learned = {
  rules: [
${entries.join('\n')}
  ],
  features: ${literal(lines.map(([name]) => name).join('\n'))},
  weights: ${literal(lines.map(([, code]) => code).join(' '))},
}
`,
)
console.log(
  `${lines.length} features kept, ${lines.reduce((sum, [, code]) => sum + code.length / 2, 0)} weights`,
)
