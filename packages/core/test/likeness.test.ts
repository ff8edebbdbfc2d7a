import { describe, expect, test } from 'vitest'
import { createEar } from '../src/likeness/likeness.ts'
import { LETTERS, readTrained, toLetter, writeFeatures } from '../src/likeness/trained.ts'
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
    targets: [{ id: 'a/rule', start: 0 }],
    shares: { rule: 1, concern: 0, anything: 0 },
    rules: [{ id: 'a/rule', start: -2, keep: 0.1, raise: 0.5 }],
    features: writeFeatures(Object.keys(weights)),
    weights: Object.values(weights)
      .map((weight) => LETTERS.charAt(0) + toLetter(weight))
      .join(' '),
  })
  return createEar(trained, vocabulary)
}

function read(text: string) {
  return createReading(readPage(text, {}), 'professional')
}

/** How sure the rule is of the first sentence of a text is. */
function heard(text: string, weights: Readonly<Record<string, number>>): number {
  const reading = read(text)
  const [first] = reading.sentences
  return (first && earFor(weights).sureness(reading, first, 'a/rule')) ?? 0
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

describe('how sure a rule is', () => {
  const sureness = (sounds: Readonly<Record<'a/rule' | 'a' | 'anything', number>>) => {
    const trained = readTrained({
      targets: Object.entries(sounds).map(([id, start]) => ({ id, start })),
      shares: { rule: 1, concern: 0.5, anything: 0.5 },
      rules: [{ id: 'a/rule', start: 0, keep: 0.1, raise: 0.5 }],
      features: '',
      weights: '',
    })
    const reading = read('Nothing of note.')
    const [first] = reading.sentences
    return first && createEar(trained, vocabulary).sureness(reading, first, 'a/rule')
  }

  test('is told by itself, its concern and anything that breaks a standard, each by its share', () => {
    expect(sureness({ 'a/rule': 1, a: 2, anything: -2 })).toBeCloseTo(1 / (1 + Math.exp(-1)))
    expect(sureness({ 'a/rule': 0, a: 2, anything: 2 })).toBeCloseTo(1 / (1 + Math.exp(-2)))
  })

  test('is not drowned by one of them', () => {
    expect(sureness({ 'a/rule': 100, a: -9, anything: -9 })).toBeCloseTo(0.5)
  })

  test('is not known of a rule that nothing was learned for', () => {
    const reading = read('Nothing of note.')
    for (const sentence of reading.sentences)
      expect(earFor({}).sureness(reading, sentence, 'b/rule')).toBeUndefined()
  })
})

describe('the words that tell', () => {
  const told = (text: string, weights: Readonly<Record<string, number>>) => {
    const reading = read(text)
    const [first] = reading.sentences
    if (!first) return undefined
    const { start, end } = tellingWords(first, earFor(weights).parts(first, 'a/rule'))
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
    for (const [id, { keep, raise }] of trained.rules) expect(raise, id).toBeGreaterThan(keep)
  })

  test('names of features come back as they were', () => {
    const names = ['@drink', 'tea', 'we', 'we ask', 'we can', 'you may', '~tea']
    const codes = names.map((_, i) => LETTERS.charAt(0) + LETTERS.charAt(i))
    const { weights } = readTrained({
      targets: [],
      shares: { rule: 1, concern: 1, anything: 1 },
      rules: [],
      features: writeFeatures(names),
      weights: codes.join(' '),
    })
    expect([...weights.keys()]).toEqual(names)
  })

  test('weights come back nearly as they were kept', () => {
    for (const weight of [0, 0.3, -0.3, 2, -7, 15]) {
      const [back] = readTrained({
        targets: [],
        shares: { rule: 1, concern: 1, anything: 1 },
        rules: [],
        features: 'x',
        weights: LETTERS.charAt(0) + toLetter(weight),
      }).weights.get('x') ?? [{ weight: Number.NaN }]
      expect(Math.abs((back?.weight ?? 0) - weight)).toBeLessThanOrEqual(0.1 + Math.abs(weight) * 0.1)
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

  describe('by likeness on a long page', () => {
    const claim = 'People come out of this room with their old spark back, every single one of them.'
    const diary = 'We drove to the lake again, and the children slept in the back of the car. '.repeat(20)
    const heard = (text: string) =>
      lint(text, { trace: true }).trace?.filter(({ pattern }) => pattern === 'likeness').length

    test('need it to speak of therapy', () => {
      expect(heard(claim)).toBe(1)
      expect(heard(`${diary}\n\n${claim}`)).toBe(0)
      expect(heard(`${diary}\n\n${claim}\n\nI am a therapist in Ohio.`)).toBe(1)
    })

    test('need it to speak of therapy more than once in a book', () => {
      expect(heard(`${diary.repeat(9)}\n\n${claim}\n\nI am a therapist in Ohio.`)).toBe(0)
    })
  })

  test('as errors are let go only where a sentence is next to certainly something else', () => {
    const ids = (text: string) => lint(text).diagnostics.map(({ ruleId }) => ruleId)
    expect(ids('Happy birthday to our client Bernadette!')).toEqual(['confidentiality/client-name'])
    expect(ids('Individuals in the European Economic Area (EEA) who work for us may ask for it.')).toEqual([])
  })
})
