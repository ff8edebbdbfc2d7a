import { describe, expect, test } from 'vitest'
import { createEar } from '../src/likeness/likeness.ts'
import { LETTERS, readTrained, toLetter } from '../src/likeness/trained.ts'
import { tellingWords } from '../src/likeness/wording.ts'
import { lint } from '../src/lint.ts'
import { lexicon } from '../src/match/lexicon.ts'
import { createReading } from '../src/match/reading.ts'
import { createVocabulary } from '../src/match/vocabulary.ts'
import { readPage } from '../src/prose/read-page.ts'
import { rules } from '../src/rules/index.ts'

const vocabulary = createVocabulary({ drink: ['tea', 'cup of (coffee|cocoa)'] })

/** An ear that has learned of one rule, from weights by feature. */
function earFor(weights: Readonly<Record<string, number>>) {
  const trained = readTrained({
    rules: [{ id: 'a/rule', start: -2, keep: 0.1, raise: 0.5 }],
    features: Object.keys(weights).join('\n'),
    weights: Object.values(weights)
      .map((weight) => LETTERS.charAt(0) + toLetter(weight))
      .join(' '),
  })
  return createEar(trained, vocabulary)
}

function read(text: string) {
  return createReading(readPage(text, {}), 'professional')
}

/** How like the rule the first sentence of a text is. */
function heard(text: string, weights: Readonly<Record<string, number>>): number {
  const reading = read(text)
  const [first] = reading.sentences
  return first ? (earFor(weights).hear(reading, first)[0] ?? 0) : 0
}

describe('what a sentence is like', () => {
  const plain = heard('Nothing of note.', {})

  test.each([
    ['a word of it', 'We promise.', 'promise'],
    ['two words in a row', 'We promise.', 'we promise'],
    ['a number', 'It takes 12 weeks.', '#'],
    ['a class of the vocabulary', 'Have some tea.', '@drink'],
    ['a word beside it', 'Come in. Have some tea.', '~tea'],
    ['a class beside it', 'Come in. Have some tea.', '~@drink'],
    ['that it asks', 'Tired?', '?'],
  ])('is told by %s', (_what, text, feature) => {
    expect(heard(text, { [feature]: 9 })).toBeGreaterThan(plain)
    expect(heard(text, { [feature]: -9 })).toBeLessThan(plain)
    expect(heard('Nothing of note.', { [feature]: 9 })).toBe(plain)
  })

  test('does not depend on what stands in other paragraphs', () => {
    expect(heard('Come in.\n\nHave some tea.', { '~tea': 9 })).toBe(plain)
  })

  test('counts a feature once, however often it is there', () => {
    expect(heard('tea tea', { tea: 5 })).toBe(heard('tea', { tea: 5 }))
  })
})

describe('the words that tell', () => {
  const told = (text: string, weights: Readonly<Record<string, number>>) => {
    const reading = read(text)
    const [first] = reading.sentences
    if (!first) return undefined
    const { start, end } = tellingWords(first, earFor(weights).parts(first, 0))
    return first.passage.text.slice(start, end)
  }

  test('are the clause that adds most, without its marks', () => {
    expect(told('On Mondays, we promise a cure, as ever.', { cure: 5 })).toBe('we promise a cure')
  })

  test('reach from the first telling clause to the last', () => {
    expect(told('On Mondays, a cure, with tea, for good.', { cure: 5, good: 5 })).toBe(
      'a cure, with tea, for good',
    )
  })

  test('are the whole sentence where it has no clauses', () => {
    expect(told('Nothing of note.', {})).toBe('Nothing of note')
  })
})

describe('what was learned', () => {
  const trained = readTrained()

  test('is of rules and classes that there are', () => {
    const ids = new Set(rules.map(({ id }) => id))
    expect([...trained.rules.keys()].filter((id) => !ids.has(id))).toEqual([])
    expect(trained.classes.filter((name) => !lexicon.names.includes(name))).toEqual([])
  })

  test('lets a rule keep more than it raises', () => {
    for (const [id, at] of trained.rules)
      expect(trained.raise[at] ?? 0, id).toBeGreaterThan(trained.keep[at] ?? 1)
  })

  test('weights come back nearly as they were kept', () => {
    for (const weight of [0, 0.3, -0.3, 2, -7, 15]) {
      const [back] = readTrained({
        rules: [],
        features: 'x',
        weights: LETTERS.charAt(0) + toLetter(weight),
      }).weights.get('x') ?? [{ weight: Number.NaN }]
      expect(Math.abs((back?.weight ?? 0) - weight)).toBeLessThanOrEqual(0.05 + Math.abs(weight) * 0.05)
    }
  })
})

describe('findings', () => {
  test('by likeness are hints', () => {
    const severities = rules
      .flatMap(({ flags }) => flags.slice(0, 3))
      .flatMap((example) => {
        const { diagnostics, trace = [] } = lint(typeof example === 'string' ? example : example.text, {
          trace: true,
        })
        const heard = trace.filter(({ pattern, outcome }) => pattern === 'likeness' && outcome === 'found')
        return diagnostics.filter(({ ruleId, range }) =>
          heard.some((each) => each.ruleId === ruleId && each.range.start.offset === range?.start.offset),
        )
      })
      .map(({ severity }) => severity)
    expect(new Set(severities)).toEqual(new Set(['hint']))
  })

  test('are not made of a few words', () => {
    expect(lint('# Guaranteed cure\n\n- Results guaranteed', { trace: true }).trace).not.toContainEqual(
      expect.objectContaining({ pattern: 'likeness' }),
    )
  })
})
