// Learns, from the labelled copy of corpus/ and the examples of the rules, how copy that a rule is after differs from
// copy that it isn't, and writes packages/core/src/likeness/learned.ts. Run it (`pnpm learn`) after `pnpm build`, when the
// corpus, the vocabulary or what a feature is has changed.
//
// One logistic regression a rule, all fitted together by FTRL-Proximal (McMahan and others 2013, "Ad click prediction"),
// which leaves most weights at nothing. Nothing is left to chance: the same corpus gives the same weights. It takes some
// minutes.
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { tellFeatures } from '../packages/core/dist/likeness/features.js'
import { beside } from '../packages/core/dist/likeness/likeness.js'
import { fromLetter, LETTERS, toLetter } from '../packages/core/dist/likeness/trained.js'
import { lexicon } from '../packages/core/dist/match/lexicon.js'
import { createReading } from '../packages/core/dist/match/reading.js'
import { readPage } from '../packages/core/dist/prose/read-page.js'
import { rules } from '../packages/core/dist/rules/index.js'
import { corpusFiles, measuredFiles, readSamples } from './scoring.mjs'

const EPOCHS = 6
/** Of FTRL: how fast weights move, and what keeps them small or away. */
const RATE = 8
const L1 = 1
const L2 = 0.3
/** A feature must be met in so many sentences. */
const LEAST_MET = 3
/** A weight below this tells next to nothing, for a word counts little among others; it isn't kept. */
const SLIGHT = 1
/** The rules' own examples say most plainly what is meant: each is learned from so many times. */
const EXAMPLES = 3
/** A miss below this teaches nothing. */
const LEAST_MISS = 0.001
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
  each.ids = Int32Array.from([...known.map(([name]) => number.get(name)), START])
  each.values = Float32Array.from([...known.map(([, value]) => value), 0.5])
  each.targets = each.labels.flatMap((id) => place.get(id) ?? [])
  delete each.features
}
console.log(`${sentences.length} sentences, ${names.length} features, ${most} rules`)

/** Fits the weights to some sentences; gives a function that tells what a sentence is like. */
function learn(some) {
  const z = new Float32Array((names.length + 1) * most)
  const n = new Float32Array((names.length + 1) * most)
  const weight = (at) => {
    const size = Math.abs(z[at]) - L1
    return size <= 0 ? 0 : (-Math.sign(z[at]) * size) / ((1 + Math.sqrt(n[at])) / RATE + L2)
  }
  const guess = ({ ids, values }, out) => {
    out.fill(0)
    for (let i = 0; i < ids.length; i++)
      for (let rule = 0, at = ids[i] * most; rule < most; rule++, at++)
        if (z[at] > L1 || z[at] < -L1) out[rule] += values[i] * weight(at)
    for (let rule = 0; rule < most; rule++) out[rule] = 1 / (1 + Math.exp(-out[rule]))
    return out
  }
  const out = new Float32Array(most)
  const random = createRandom()
  const order = some.flatMap((sentence) => (sentence.rule ? new Array(EXAMPLES).fill(sentence) : [sentence]))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const sentence of order) {
      guess(sentence, out)
      const { ids, values, targets } = sentence
      for (let rule = 0; rule < most; rule++) {
        const miss = out[rule] - (targets.includes(rule) ? 1 : 0)
        if (Math.abs(miss) < LEAST_MISS) continue
        for (let i = 0; i < ids.length; i++) {
          const at = ids[i] * most + rule
          const slope = miss * values[i]
          const sum = n[at] + slope * slope
          z[at] += slope - ((Math.sqrt(sum) - Math.sqrt(n[at])) / RATE) * weight(at)
          n[at] = sum
        }
      }
    }
  }
  return { guess, weight }
}

/** Numbers from 0 to 1, always the same. */
function createRandom() {
  let state = 1
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

const { weight } = learn(sentences)
/** What each feature adds to each rule, as it will be read back. */
const kept = [...names, 'start'].map((_, i) =>
  learning.flatMap((_, rule) => {
    const each = weight(i * most + rule)
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
  const start = round(weight(START * most + rule) / 2, Math.round)
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
