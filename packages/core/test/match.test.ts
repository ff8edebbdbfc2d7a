import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inflect } from '../src/match/inflection.ts'
import { matchable } from '../src/match/matchable.ts'
import { matchAll } from '../src/match/matcher.ts'
import { NotationError, readPhrase } from '../src/match/notation.ts'
import { PhraseIndex } from '../src/match/phrase-index.ts'
import { compile } from '../src/match/program.ts'
import { tokenize } from '../src/match/tokens.ts'
import { createVocabulary, type WordClasses } from '../src/match/vocabulary.ts'

const vocabulary = createVocabulary({
  us: ['i', 'we', 'our (team|therapists)'],
  save: ['save', 'turn .. around', '@fix'],
  fix: ['fix', 'put right'],
})

/** The words that a phrase flags in a sentence. */
function flagged(phrase: string, sentence: string): string[] {
  const tokens = tokenize(sentence)
  return matchAll(compile(readPhrase(phrase)), matchable(tokens), vocabulary).map(({ start, end }) =>
    sentence.slice(tokens[start]?.start, tokens[end - 1]?.end),
  )
}

const forms = (text: string) => tokenize(text).map(({ form }) => form)

describe('tokens', () => {
  test.each([
    ["We can't and won't.", ['we', 'can', 'not', 'and', 'will', 'not', '.']],
    ["It's Ana's; they'll go", ['it', 'is', 'ana', "'s", ';', 'they', 'will', 'go']],
    ["Let's go", ['let', 'us', 'go']],
    ['I cannot', ['i', 'can', 'not']],
    ['money-back - really', ['money', 'back', '-', 'really']],
    ['98% of 1,200 for $80.50', ['98', '%', 'of', '1,200', 'for', '$', '80.50']],
    ['Dr. Lee, Ph.D., at 4 p.m.', ['dr', 'lee', ',', 'phd', ',', 'at', '4', 'pm']],
    ["the couples' group", ['the', 'couples', "'", 'group']],
    ['Señora 🎉 Núñez', ['señora', '🎉', 'núñez']],
    ['our no. 1 pick', ['our', 'no', '1', 'pick']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  test('each knows its own place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('inflection', () => {
  test.each([
    ['save', ['saves', 'saved', 'saving']],
    ['refer', ['refers', 'referred', 'referring']],
    ['heal', ['heals', 'healed', 'healing']],
    ['cry', ['cries', 'cried', 'crying']],
    ['therapy', ['therapies']],
    ['fix', ['fixes', 'fixed', 'fixing']],
    ['leave', ['left', 'leaving']],
    ['child', ['children']],
  ])('%s', (word, some) => {
    expect(inflect(word)).toEqual(expect.arrayContaining([word, ...some]))
  })

  test('leaves function words alone', () => {
    expect(inflect('can')).toEqual(['can'])
    expect(inflect('we')).toEqual(['we'])
  })
})

describe('notation', () => {
  test.each([
    ['save your marriage', 'We saved your marriages.', ['saved your marriages']],
    ["'save' your marriage", 'We saved your marriage.', []],
    [
      '(save|rescue) your? marriage',
      'Rescuing marriages, saving your marriage',
      ['Rescuing marriages', 'saving your marriage'],
    ],
    ['guarantee .. result', 'We guarantee you good lasting results.', ['guarantee you good lasting results']],
    ['guarantee ..1 result', 'We guarantee you good results.', []],
    ['guarantee .. result', 'We guarantee this; good results', []],
    ['# session', 'in 6 sessions, or seven sessions', ['6 sessions', 'seven sessions']],
    ["# '%'", 'Over 98% stay', ['98%']],
    [
      '@us will @save',
      "Our therapists'll turn it around; we'll fix it",
      ["Our therapists'll turn it around", "we'll fix"],
    ],
    ['we [[guarantee]] it', 'Because we guarantee it!', ['guarantee']],
    ['best !(time|fit) _', 'the best time, the best therapist', ['best therapist']],
    ['< yes', 'Yes, and yes again', ['Yes']],
    ['guaranteed >', 'guaranteed fun, guaranteed.', ['guaranteed']],
    ['with ^', 'with Ana and with care', ['with Ana']],
    ['divorce-proof', 'a divorce-proof or divorceproof marriage', ['divorce-proof']],
    ["can't", "we can't, we cannot, we can not", ["can't", 'cannot', 'can not']],
  ])('%s in "%s"', (phrase, sentence, expected) => {
    expect(flagged(phrase, sentence)).toEqual(expected)
  })

  test.each(['', '(save', 'save)', '[[save', '| save', 'save [', '?', 'a (|b)'])('refuses %s', (phrase) => {
    expect(() => readPhrase(phrase)).toThrow(NotationError)
  })

  test('takes time in proportion to the text', () => {
    const sentence = 'we '.repeat(2000)
    const tokens = tokenize(sentence)
    let looked = 0
    const counted = new Proxy(tokens, {
      get(target, key) {
        looked++
        return Reflect.get(target, key)
      },
    })
    const program = compile(readPhrase('(we|we we)? (we|we we)? ..5 (we|we we)? ..5 never'))
    expect(matchAll(program, matchable(counted), vocabulary)).toEqual([])
    expect(looked).toBeLessThan(tokens.length * program.steps.length * 4)
  })
})

describe('vocabulary', () => {
  test('refuses classes that are not there or contain themselves, when they are first used', () => {
    const using = (...modules: readonly WordClasses[]) => createVocabulary(...modules).members('a')
    expect(() => using({ a: ['@b'], b: ['x @a'] })).toThrow(/contains itself/)
    expect(() => using({ a: ['@nothing'] })).toThrow(/no class "@nothing"/)
    expect(() => using({ a: ['(x'] })).toThrow(NotationError)
    expect(() => createVocabulary({ a: ['x'] }, { a: ['y'] })).toThrow(NotationError)
  })
})

describe('index', () => {
  const index = new PhraseIndex(
    ['we guarantee .. result', '@us never', '# session', '_ like no other', 'call 988'].map(
      (phrase) => [phrase, phrase] as const,
    ),
    vocabulary,
  )

  test.each([
    ['We guarantee you results in six sessions.', ['# session', 'we guarantee .. result']],
    ['We never sleep in 6 sessions', ['# session', '@us never']],
    ['A place like no other', ['_ like no other']],
    ['Call 988 at any hour', ['call 988']],
    ['Nothing here', []],
  ])('%s', (sentence, expected) => {
    const on = matchable(tokenize(sentence))
    expect(
      index
        .matches(on)
        .map(({ from }) => from.phrase)
        .sort(),
    ).toEqual(expected)
  })

  test('finds just what matching each phrase alone would', () => {
    const words = fc.constantFrom(
      'we',
      'I',
      'guarantee',
      'great',
      'results',
      'never',
      '6',
      'sessions',
      'like',
      'no',
      'other',
      ';',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (list) => {
        const sentence = list.join(' ')
        const on = matchable(tokenize(sentence))
        const alone = ['we guarantee .. result', '@us never', '# session', '_ like no other'].flatMap(
          (phrase) =>
            matchAll(compile(readPhrase(phrase)), on, vocabulary).map(
              ({ start, end }) => `${phrase} ${start} ${end}`,
            ),
        )
        const together = index.matches(on).map(({ from, start, end }) => `${from.phrase} ${start} ${end}`)
        expect(together.sort()).toEqual(alone.sort())
      }),
    )
  })
})

describe('a phrase is met in a sentence of any length', () => {
  test.each([
    ['save your dear marriage', [0, 1, 30]],
    ['@us @save your .. marriage', [0, 1, 30]],
    ['(rescue|@us save your|mend) dear (house|marriage)', [0, 1, 30]],
    ['save .. marriage >', [0]],
  ])('%s', (phrase, lengths) => {
    for (let before = 0; before < 70; before++)
      for (const after of lengths) {
        const sentence = `${'so '.repeat(before)}we save your dear marriage${' so'.repeat(after)}`
        expect(flagged(phrase, sentence)).toEqual([expect.stringMatching(/^(we )?save your dear marriage$/)])
        expect(flagged(phrase, sentence.replace('dear', 'x x x x'))).toEqual([])
      }
  })
})

describe('the words that a phrase can begin with leave nothing out', () => {
  test.each([
    ['(#|a few) stars', 'We have 5 stars and a few stars'],
    ['@us? @fix it', 'Then we put right it'],
    ['< please? fix', 'Please fix'],
    ['!never (fix|save) it', 'We save it'],
    ['5 stars', 'Leave 5 stars'],
  ])('%s', (phrase, sentence) => {
    const tokens = tokenize(sentence)
    const spans = (matches: readonly { start: number; end: number }[]) =>
      matches.map(({ start, end }) => [start, end])
    const plain = matchAll(compile(readPhrase(phrase)), matchable(tokens), vocabulary)
    const indexed = new PhraseIndex([[phrase, undefined]], vocabulary)
    expect(plain).not.toEqual([])
    expect(spans(indexed.matches(matchable(tokens)))).toEqual(spans(plain))
  })
})
