import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findCitations } from '../src/citations/find-citations.ts'
import { citedTopics } from '../src/citations/topics.ts'
import { lint } from '../src/lint.ts'
import { rules } from '../src/rules/index.ts'
import { getStandard, getStandardGroup } from '../src/standards/index.ts'

/** Citations in short: `aamft-2015 9.1`, with `!` for a number that does not exist and `?` where Shingle can't say. */
function short(text: string, options = {}): string[] {
  return findCitations(text, options).map(
    ({ code, number, exists }) => `${code} ${number}${exists === undefined ? '?' : exists ? '' : '!'}`,
  )
}

const now = (...numbers: string[]) => numbers.map((number) => `aamft-2015 ${number}`)

describe('a citation', () => {
  it('knows how openly its code was named', () => {
    const named = (text: string) => findCitations(text).map((each) => each.named)
    expect(named('AAMFT Code of Ethics (2015), 9.1')).toEqual(['edition'])
    expect(named('Standard 9.1 of the current code')).toEqual(['edition'])
    expect(named('AAMFT 9.1')).toEqual(['body'])
    expect(named('As AAMFT says. Standard 9.1')).toEqual(['nearby'])
    expect(named('Principle VI and Standard C.3.b')).toEqual(['form', 'form'])
    expect(named('Standard 9.1')).toEqual(['none'])
  })

  it('tells its unit and where a span ends', () => {
    const text = 'See sub-principles 9.1 to 9.8.'
    const [first, last] = findCitations(text)
    expect(first?.to).toBe('9.8')
    expect(last?.to).toBeUndefined()
    expect(first?.unit?.name).toBe('subprinciple')
    expect(text.slice(first?.unit?.range.start, first?.unit?.range.end)).toBe('sub-principles')
    expect(findCitations('AAMFT 9.1')[0]).not.toHaveProperty('unit')
  })

  it('has offsets of the text given, astral characters and all', () => {
    const text = '👪 \ufeffRead AAMFT’s Standard 9.1 — twice.'
    const [{ range, text: words } = { range: { start: 0, end: 0 }, text: '' }] = findCitations(text)
    expect(words).toBe('9.1')
    expect(text.slice(range.start, range.end)).toBe('9.1')
  })

  it('takes a bare number for the code asked about', () => {
    expect(short('Standard 9.1', { code: 'camft-2019' })).toEqual(['camft-2019 9.1?'])
  })

  it('minds what was named in the words before the text', () => {
    expect(short('Standard 3.10', { context: 'APA Ethics Code' })).toEqual(['apa-2017 3.10?'])
    expect(short('Standard 3.10', { context: 'Our ethics' })).toEqual(now('3.10'))
  })

  it('is found wherever it stands, in pieces of any kind', () => {
    const piece = fc.constantFrom(
      ...['Standard', 'Standards', '§', 'AAMFT', 'ACA', 'APA', 'Code', 'of', 'Ethics', '(2015)', '2012', ','],
      ...[
        '9.1',
        '5.05',
        'C.3.b',
        'IX',
        'I',
        '9',
        'and',
        'to',
        '–',
        '16 CFR',
        '465.4',
        'B&P',
        '651',
        'the old',
      ],
      ...['Principle', '\n\n', '.', '(', ')', '/', 'lease', '👪', '"', '*', "Code's", '$1.3', '2-bedroom'],
    )
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
    fc.assert(
      fc.property(text, fc.constantFrom(' ', '', '\n'), (pieces, space) => {
        const source = pieces.join(space)
        let last = 0
        for (const { range, text: words, number } of findCitations(source)) {
          expect(source.slice(range.start, range.end)).toBe(words)
          expect(words).not.toBe('')
          expect(number).not.toBe('')
          expect(range.start).toBeGreaterThanOrEqual(last)
          last = range.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  // Work that grew with the square of the text would not end before the runner's own limit.
  it.each([
    '9.1, ',
    'Standard 9.1, ',
    'Standard ',
    'AAMFT, ',
    'old code (',
    '§',
    'of the ',
    '(',
    '9.1.',
    'Section 1.1 / ',
  ])('is found though "%s" be said without end', (piece) => {
    const text = `${piece.repeat(100_000)}\n\nAAMFT Standard 9.7`
    expect(findCitations(text).at(-1)).toMatchObject({ number: '9.7' })
  })
})

describe('topics', () => {
  it('name numbers that exist', () => {
    for (const { name, numbers, near, rivals } of citedTopics)
      for (const number of [...numbers, ...near, ...rivals])
        expect(getStandard(number) ?? getStandardGroup(number), `${name} ${number}`).toBeDefined()
  })

  it('are not their own rivals', () => {
    for (const { name, numbers, rivals } of citedTopics)
      expect(
        numbers.filter((number) => rivals.includes(number)),
        name,
      ).toEqual([])
  })
})

describe('the rules on citations', () => {
  const found = (text: string) =>
    lint(text)
      .diagnostics.filter(({ concern }) => concern === 'citations')
      .map(({ ruleId, range, suggestions }) => [
        ruleId.slice(ruleId.indexOf('/') + 1),
        text.slice(range.start.offset, range.end.offset),
        suggestions[0]?.edits[0]?.text,
      ])

  test.each<[string, (string | undefined)[][]]>([
    ['We do not barter (AAMFT 7.5).', [['older-numbering', '7.5', '8.5']]],
    ['Our ads follow AAMFT **Principle VIII**.', [['older-numbering', 'Principle VIII', 'Standard IX']]],
    ['Our ads follow AAMFT Principles II and VIII.', [['older-numbering', 'VIII', 'IX']]],
    ['AAMFT Standard VII is on technology platforms.', [['misfit', 'VII', 'VI']]],
    ['AAMFT Standard 7.2 is on technology platforms.', [['misfit', '7.2', '6.3']]],
    ['AAMFT Standard 9.01 is for everyone.', [['unknown-number', '9.01', '9.1']]],
    ['AAMFT Standard 9.12 is for everyone.', [['unknown-number', '9.12', undefined]]],
    [
      '## AAMFT code\n\n| Subject | Number |\n| - | - |\n| Gifts, Standard 3.10 | x |',
      [['older-numbering', '3.10', '3.9']],
    ],
    [
      '# Our code: AAMFT\n\n[Bartering, Standard 7.5](https://www.aamft.org)',
      [['older-numbering', '7.5', '8.5']],
    ],
    ['# Ethics\n\nWe keep Standard 9.99, whatever *that* is.', [['unknown-number', '9.99', undefined]]],
    ['# APA Ethics Code\n\n- Standard 3.10: informed consent, and no gifts\n- Standard 5.05', []],
    ['# Court work under AAMFT\n\nOur video platform meets Standard VII.', []],
    ['Gifts: AAMFT 3.9, which was 3.10 before.\n\nAAMFT 3.10 covered gifts in 2012.', []],
    ['`AAMFT 7.5` on bartering', []],
    ['Our plumber meets Standard 9.99.', []],
    ['> AAMFT Standard VII is on technology platforms.', []],
    ['He wrote "AAMFT Standard VII is on technology platforms."', []],
    ['AAMFT 1.7, 3.8 and 9.2 bear on testimonials.', []],
    ['AAMFT Standards 6.3 and 7.2 came up when we chose a video platform.', []],
    ['AAMFT Standard 8.4 keeps our advertising truthful.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it('offer a rewrite that can be applied', () => {
    const text = 'Our ads follow AAMFT Principle VIII.'
    const [suggestion] = lint(text).diagnostics.flatMap(({ suggestions }) => suggestions)
    expect(suggestion?.title).toBe('Cite Standard IX (Advertising)')
    const [edit] = suggestion?.edits ?? []
    const { start, end } = edit?.range ?? { start: { offset: 0 }, end: { offset: 0 } }
    expect(text.slice(0, start.offset) + edit?.text + text.slice(end.offset)).toBe(
      'Our ads follow AAMFT Standard IX.',
    )
  })

  it('say in the trace what held them back', () => {
    const { trace = [] } = lint('AAMFT Standard VII says nothing on technology platforms.', { trace: true })
    expect(trace.filter(({ ruleId }) => ruleId === 'citations/misfit').map(({ reason }) => reason)).toEqual([
      'the sentence says what a number is not',
    ])
  })

  it('find each slip once', () => {
    const cited = rules.filter(({ id }) => id.startsWith('citations/'))
    for (const rule of cited)
      for (const example of rule.flags) {
        const text = (typeof example === 'string' ? example : example.text).replace(/\[\[|\]\]/g, '')
        const ids = lint(text).diagnostics.filter(({ concern }) => concern === 'citations')
        expect(new Set(ids.map(({ ruleId }) => ruleId)), text).toEqual(new Set([rule.id]))
      }
  })
})
