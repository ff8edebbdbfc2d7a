// Learns, from the labelled copy of corpus/ and the examples of the rules, how copy that a rule is after differs from
// copy that it isn't, and writes packages/core/src/likeness/learned.ts. Run it (`pnpm learn`) after `pnpm build`, when the
// corpus, the vocabulary or what a feature is has changed.
//
// One logistic regression a target (a rule, a concern, or anything that breaks a standard), fitted by fit-likeness.mjs;
// and on top one more, fitted by fit-sureness.mjs, that tells from these how sure a rule may be. That one must learn how
// the others do on copy that they don't know; so for it they are learned anew without a quarter of the writers, four
// times. Nothing is left to chance: the same corpus gives the same weights. It takes some ten minutes, on all processors.
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import { tellFeatures } from '../packages/core/dist/likeness/features.js'
import { beside, createEar, saysEnough, within } from '../packages/core/dist/likeness/likeness.js'
import {
  ANYTHING,
  fromLetter,
  LETTERS,
  readTrained,
  toLetter,
  writeFeatures,
} from '../packages/core/dist/likeness/trained.js'
import { lexicon } from '../packages/core/dist/match/lexicon.js'
import { createReading } from '../packages/core/dist/match/reading.js'
import { readPage } from '../packages/core/dist/prose/read-page.js'
import { rules } from '../packages/core/dist/rules/index.js'
import { fitSureness } from './fit-sureness.mjs'
import { cites, corpusFiles, measuredFiles, readSamples } from './scoring.mjs'

/** A feature must be met in so many sentences. */
const LEAST_MET = 3
/**
 * How targets are fitted, and the weight below which a feature tells next to nothing and isn't kept: a rule knows few
 * sentences and has to learn fast from them; a concern, or anything, knows many, and can be choosy.
 */
const NARROW = { rate: 8, l1: 1, slight: 1 }
const WIDE = { rate: 4, l1: 2, slight: 0.8 }
/** In how many orders the copy is read; and how often it is learned from without some writers. */
const ORDERS = 3
const FOLDS = 4
/** What is less like the rule it is most like teaches nothing of how sure to be. */
const LEAST_LIKE = 0.05
/** The rules' own examples say most plainly what is meant: each is learned from so many times. */
const EXAMPLES = 3
/** A rule's phrases mean something else where it is less sure; it speaks of itself where it is surer. */
const KEEP = 0.3
const RAISE = 0.8
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
const ruleOf = new Map(rules.map((rule) => [rule.id, rule]))
const measured = new Set(measuredFiles())

/** The labelled texts, by writer. */
function* texts() {
  for (const file of corpusFiles())
    if (!measured.has(file))
      for (const { text, surface, labels } of readSamples(file)) {
        const marks = labels.map(({ quote, concern, kind, standards, certainty }) => {
          const start = text.indexOf(quote)
          const targets = [`${concern}/${RULE_OF_KIND[kind] ?? kind}`, concern, ANYTHING]
          return { targets, start, end: start + quote.length, standards, certainty }
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
        if (i % 2) {
          const [start, end] = [text.length, text.length + part.length]
          marks.push({ targets: [rule.id, concernOf(rule.id), ANYTHING], start, end })
        }
        text += part
      }
      yield { writer: 'examples', rule: rule.id, text, surface, marks }
    }
}

/** The number of each feature met, in the order in which they were met; and how often each was. */
const met = new Map()
const times = []
const sentences = []
for (const { writer, rule, text, surface, marks } of texts()) {
  const reading = createReading(readPage(text, { format: 'markdown' }), surface ?? 'professional')
  const known = new Map()
  const classesOf = (sentence) => {
    if (!known.has(sentence)) known.set(sentence, lexicon.touched(lexicon.names, sentence))
    return known.get(sentence)
  }
  for (const sentence of reading.sentences) {
    const [first, last] = [sentence.tokens[sentence.own], sentence.tokens.at(-1)]
    if (!first || !last) continue
    const span = sentence.passage.toSource(first.start, last.end)
    const ids = []
    const values = []
    tellFeatures(sentence, beside(reading, sentence), classesOf, (name, value) => {
      const id = met.get(name) ?? met.set(name, met.size).get(name)
      times[id] = (times[id] ?? 0) + 1
      ids.push(id)
      values.push(value)
    })
    const own = marks.filter(({ start, end }) => start < span.end && span.start < end)
    sentences.push({
      writer,
      rule,
      ids: Int32Array.from(ids),
      values: Float32Array.from(values),
      labels: new Set(own.flatMap(({ targets }) => targets)),
      marks: own,
      isLong: saysEnough(sentence),
      ...(rule && { reading, sentence }),
    })
  }
}

const labelled = new Map()
for (const { labels, writer } of sentences)
  if (writer !== 'examples') for (const id of labels) labelled.set(id, (labelled.get(id) ?? 0) + 1)
const learning = [...ruleOf.keys()].filter((id) => labelled.get(id) >= LEAST_LABELLED).sort()
const targets = [...learning, ...new Set(learning.map(concernOf)), ANYTHING]

const names = [...met.keys()].filter((name) => times[met.get(name)] >= LEAST_MET).sort()
/** The start is a feature that every sentence has. */
const START = names.length
const number = new Int32Array(met.size).fill(-1)
for (const [i, name] of names.entries()) number[met.get(name)] = i
for (const each of sentences) {
  const kept = [...each.ids.keys()].filter((i) => number[each.ids[i]] >= 0)
  each.values = Float32Array.from([...kept.map((i) => each.values[i]), 0.5])
  each.ids = Int32Array.from([...kept.map((i) => number[each.ids[i]]), START])
}
console.log(`${sentences.length} sentences, ${START} features, ${targets.length} targets`)

const kept = keepTelling(await learn(sentences, ORDERS))
const { shares, starts } = fitSureness(await unknowing())
const hearings = learning.map((id, rule) => ({
  id,
  start: starts[rule],
  keep: KEEP,
  raise: NEVER_RAISED.has(id) ? NEVER : RAISE,
}))

// The rules' own examples hold: what they flag is kept, and likeness alone adds nothing to it, nor to what they allow.
const ear = createEar(readTrained(toLearned()))
for (const { rule, labels, reading, sentence } of sentences) {
  if (!rule) continue
  for (const hearing of hearings) {
    const sureness = ear.sureness(reading, sentence, hearing.id)
    if (hearing.id === rule && labels.size > 0) hearing.keep = Math.min(hearing.keep, sureness * 0.9)
    else if (labels.size === 0 && concernOf(hearing.id) === concernOf(rule))
      hearing.raise = Math.max(hearing.raise, Math.min(0.999, sureness + 0.01))
  }
}

/** What each rule that a sentence is most like makes of it, learned without its writer; and whether that is right. */
async function unknowing() {
  const writers = [...new Set(sentences.flatMap(({ rule, writer }) => (rule ? [] : [writer])))].sort()
  const pairs = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = ({ writer }) => writers.indexOf(writer) % FOLDS === fold
    const known = keepTelling(
      await learn(
        sentences.filter((each) => !isLeftOut(each)),
        1,
      ),
    )
    for (const sentence of sentences)
      if (sentence.isLong && isLeftOut(sentence)) pairs.push(...judge(sentence, known))
    console.log(`left out a quarter of the writers, ${FOLDS - fold - 1} to go`)
  }
  return pairs
}

/** The pair of a sentence and the rule that it is most like, unless that says too little or a reviewer may differ. */
function judge(sentence, known) {
  const sums = hear(sentence, known)
  const own = sums.slice(0, learning.length)
  const rule = own.indexOf(Math.max(...own))
  const { id, standards } = ruleOf.get(learning[rule])
  if (own[rule] < Math.log(LEAST_LIKE / (1 - LEAST_LIKE))) return []
  const isRight = sentence.marks.some((mark) => mark.certainty !== 'arguable' && cites({ standards }, mark))
  if (!isRight && sentence.marks.some(({ certainty }) => certainty === 'arguable')) return []
  const inputs = [own[rule], sums[targets.indexOf(concernOf(id))], sums.at(-1)].map(within)
  return [{ rule, inputs, isRight }]
}

/** Fits the weights of all targets, one after the other on each processor. */
async function learn(some, orders) {
  const ends = new Int32Array(some.length + 1)
  some.forEach(({ ids }, i) => {
    ends[i + 1] = ends[i] + ids.length
  })
  const copy = {
    ends: shared(ends),
    ids: sharedAll(Int32Array, some, 'ids', ends),
    values: sharedAll(Float32Array, some, 'values', ends),
    order: shared(Int32Array.from(some.flatMap(({ rule }, i) => new Array(rule ? EXAMPLES : 1).fill(i)))),
    features: START + 1,
    orders,
  }
  const fitted = []
  const waiting = targets.map((_, target) => target)
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const worker = new Worker(new URL('fit-likeness.mjs', import.meta.url), { workerData: copy })
      for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
        const isMeant = Uint8Array.from(some, ({ labels }) => (labels.has(targets[at]) ? 1 : 0))
        worker.postMessage({ isMeant, ...mannerOf(at) })
        ;[fitted[at]] = await once(worker, 'message')
      }
      await worker.terminate()
    }),
  )
  return fitted
}

function mannerOf(target) {
  return target < learning.length ? NARROW : WIDE
}

/** What each feature adds to each target, as it will be read back. */
function keepTelling(weights) {
  return [...names, 'start'].map((_, i) =>
    targets.flatMap((_, target) => {
      const each = weights[target][i]
      if (i === START) return [[target, each]]
      return Math.abs(each) >= mannerOf(target).slight ? [[target, fromLetter(toLetter(each))]] : []
    }),
  )
}

/** The numbers, where all workers can read them. */
function shared(numbers) {
  const all = new numbers.constructor(new SharedArrayBuffer(numbers.byteLength))
  all.set(numbers)
  return all
}

function sharedAll(Numbers, some, key, ends) {
  const all = new Numbers(new SharedArrayBuffer(ends.at(-1) * Numbers.BYTES_PER_ELEMENT))
  some.forEach((each, i) => {
    all.set(each[key], ends[i])
  })
  return all
}

/** What speaks for each target in a sentence. */
function hear({ ids, values }, known) {
  const sums = new Array(targets.length).fill(0)
  ids.forEach((id, i) => {
    for (const [target, each] of known[id]) sums[target] += each * values[i]
  })
  return sums
}

function concernOf(id) {
  return id.split('/')[0]
}

/** All that was learned, as it is kept. */
function toLearned() {
  const round = (x, to = Math.round) => Number(to(x * 10_000)) / 10_000
  const lines = names.flatMap((name, i) => {
    const code = kept[i].map(([target, each]) => LETTERS.charAt(target) + toLetter(each)).join('')
    return code ? [[name, code]] : []
  })
  const [rule, concern, anything] = shares.map((share) => round(share))
  return {
    targets: targets.map((id, i) => ({ id, start: round(kept[START][i][1] / 2) })),
    shares: { rule, concern, anything },
    rules: hearings.map(({ id, start, keep, raise }) => ({
      id,
      start: round(start),
      keep: round(keep, Math.floor),
      raise: round(raise, Math.ceil),
    })),
    features: writeFeatures(lines.map(([name]) => name)),
    weights: lines.map(([, code]) => code).join(' '),
  }
}

const literal = (value) => JSON.stringify(value)
const rows = (all) => all.map((each) => `    ${literal(each)},`).join('\n')
const { targets: kinds, shares: listened, rules: listeners, features, weights } = toLearned()
writeFileSync(
  new URL('../packages/core/src/likeness/learned.ts', import.meta.url),
  `// Written by scripts/learn-likeness.mjs from corpus/ and the rules' examples; see trained.ts for what it holds.
import type { Learned } from './trained.ts'

export const learned: Learned = {
  targets: [
${rows(kinds)}
  ],
  shares: ${literal(listened)},
  rules: [
${rows(listeners)}
  ],
  features: ${literal(features)},
  weights: ${literal(weights)},
}
`,
)
console.log(`${weights.split(' ').length} features kept; ${literal(listened)}`)
