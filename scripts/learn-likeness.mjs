// Learns, from the labelled copy of corpus/ and the examples of the rules, how copy that a rule is after differs from
// copy that it isn't, and writes packages/core/src/likeness/learned.ts. Run it (`pnpm learn`) after `pnpm build`, when the
// corpus, the vocabulary or what a feature is has changed.
//
// One logistic regression a rule, all fitted together by FTRL-Proximal (McMahan and others 2013, "Ad click prediction"),
// which leaves most weights at nothing. Nothing is left to chance: the same corpus gives the same weights.
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { tellFeatures } from '../packages/core/dist/likeness/features.js'
import { beside } from '../packages/core/dist/likeness/likeness.js'
import { LETTERS, toLetter } from '../packages/core/dist/likeness/trained.js'
import { lexicon } from '../packages/core/dist/match/lexicon.js'
import { createReading } from '../packages/core/dist/match/reading.js'
import { readPage } from '../packages/core/dist/prose/read-page.js'
import { rules } from '../packages/core/dist/rules/index.js'
import { classesIn } from '../packages/core/dist/likeness/features.js'
import { corpusFiles, measuredFiles, readSamples } from './scoring.mjs'

const EPOCHS = 6
/** Of FTRL: how fast weights move, and what keeps them small or away. */
const RATE = 8
const L1 = 1
const L2 = 0.3
/** A feature must be met in so many sentences. */
const LEAST_MET = 3
/** Where a label's kind isn't called as the rule is. */
const RULE_OF_KIND = {
  'personal-content-on-professional': 'personal-content',
  'practice-content-on-personal': 'practice-content',
}
/** A rule learns if so many sentences are labelled with it. */
const LEAST_LABELLED = 30
/** How right what likeness alone finds has to be, on writers it did not learn from. */
const RIGHT = Number(process.env.RIGHT ?? 0.85)
const FOLDS = 4

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
      const { text: marked, surface = rule.surfaces?.[0] } = typeof example === 'string' ? { text: example } : example
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
    if (!met.has(sentence)) met.set(sentence, classesIn(sentence, lexicon.names, lexicon))
    return met.get(sentence)
  }
  for (const sentence of reading.sentences) {
    const [first, last] = [sentence.tokens[sentence.own], sentence.tokens.at(-1)]
    if (!first || !last) continue
    const span = sentence.passage.toSource(first.start, last.end)
    const features = []
    tellFeatures(sentence, beside(reading, sentence), classesOf, (name, value) => features.push([name, value]))
    const labels = [...new Set(marks.filter(({ start, end }) => start < span.end && span.start < end).map(({ id }) => id))]
    sentences.push({ writer, rule, features, labels })
  }
}

const labelled = new Map()
for (const { labels, writer } of sentences)
  if (writer !== 'examples') for (const id of labels) labelled.set(id, (labelled.get(id) ?? 0) + 1)
const learning = [...labelled].filter(([, count]) => count >= LEAST_LABELLED).map(([id]) => id).sort()
const place = new Map(learning.map((id, i) => [id, i]))
const most = learning.length

const times = new Map()
for (const { features } of sentences) for (const [name] of features) times.set(name, (times.get(name) ?? 0) + 1)
const names = [...times].filter(([, count]) => count >= LEAST_MET).map(([name]) => name).sort()
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
function fit(some) {
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
  const order = [...some]
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
        if (Math.abs(miss) < 1e-4) continue
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

/** For each rule, from which likeness on it is right often enough in writers that were not learned from. */
function thresholds() {
  const writers = [...new Set(sentences.map(({ writer }) => writer))].filter((writer) => writer !== 'examples')
  const heard = learning.map(() => [])
  for (let fold = 0; fold < FOLDS; fold++) {
    const apart = new Set(writers.filter((_, i) => i % FOLDS === fold))
    const { guess } = fit(sentences.filter(({ writer }) => !apart.has(writer)))
    const out = new Float32Array(most)
    for (const sentence of sentences)
      if (apart.has(sentence.writer)) {
        guess(sentence, out)
        for (let rule = 0; rule < most; rule++)
          if (out[rule] > 0.1) heard[rule].push([out[rule], sentence.targets.length > 0 && alike(rule, sentence.targets)])
      }
  }
  return heard.map((list) => {
    list.sort((a, b) => b[0] - a[0])
    // A few right ones from elsewhere keep a rule with little to go by near what is usual.
    let [right, all, raise] = [2, 2.6, 0.95]
    for (const [likeness, isRight] of list) {
      all++
      if (isRight) right++
      if (right / all >= RIGHT) raise = likeness
    }
    return Math.max(raise, 0.2)
  })
}

/** Whether a finding of the rule would cite a standard that one of the labelled rules cites. */
function alike(rule, targets) {
  const standardsOf = (at) => rules.find(({ id }) => id === learning[at]).standards
  return targets.some((target) => standardsOf(target).some((number) => standardsOf(rule).includes(number)))
}

const raise = process.env.RAISE ? learning.map(() => Number(process.env.RAISE)) : thresholds()
const { guess, weight } = fit(sentences)
const keep = learning.map(() => Number(process.env.KEEP ?? 0.03))

// The rules' own examples hold: what they flag is kept, and likeness alone adds nothing to it, nor to what they allow.
const out = new Float32Array(most)
for (const sentence of sentences) {
  if (sentence.writer !== 'examples') continue
  guess(sentence, out)
  const own = place.get(sentence.rule)
  const concern = sentence.rule.split('/')[0]
  const isFlagged = sentence.labels.length > 0
  if (own !== undefined && isFlagged) keep[own] = Math.min(keep[own], out[own] * 0.9)
  else
    learning.forEach((id, rule) => {
      if (id.startsWith(`${concern}/`) && out[rule] >= raise[rule] - 0.01) {
        console.log(`${id} raised for its example: ${raise[rule].toFixed(2)} to ${out[rule].toFixed(2)}`)
        raise[rule] = Math.min(0.999, out[rule] + 0.01)
      }
    })
}

const lines = names.flatMap((name, i) => {
  const code = learning
    .map((_, rule) => [rule, toLetter(weight(i * most + rule))])
    .filter(([, letter]) => letter !== toLetter(0))
    .map(([rule, letter]) => LETTERS.charAt(rule) + letter)
    .join('')
  return code ? [[name, code]] : []
})
const round = (x) => Number(x.toFixed(4))
const entries = learning.map(
  (id, rule) =>
    `    { id: '${id}', start: ${round(weight(START * most + rule) / 2)}, keep: ${round(keep[rule])}, raise: ${round(raise[rule])} },`,
)
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
console.log(`${lines.length} features kept, ${lines.reduce((sum, [, code]) => sum + code.length / 2, 0)} weights`)
