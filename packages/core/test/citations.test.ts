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

describe('numbers of the AAMFT code', () => {
  test.each<[string, string[]]>([
    ['AAMFT Standard 2.2', now('2.2')],
    ['AAMFT 9.1', now('9.1')],
    ['aamft standard 9.1', now('9.1')],
    ['Standard 9.1 asks for accuracy.', now('9.1')],
    ['Standards 1.3 and 3.4', now('1.3', '3.4')],
    ['Standards 2.2, 2.4, and 6.3', now('2.2', '2.4', '6.3')],
    ['Standards 2.2, 2.4 & 6.3', now('2.2', '2.4', '6.3')],
    ['Standards 1.3/3.4', now('1.3', '3.4')],
    ['Standard 1.3 as well as 3.4', now('1.3', '3.4')],
    ['Standard 2.2 and Standard VI', now('2.2', 'VI')],
    ['Standards 9.1 and IX', now('9.1', 'IX')],
    ['Standard IX', now('IX')],
    ['Standard IX (Advertising)', now('IX')],
    ['Standard I: Responsibility to Clients', now('I')],
    ['Standard I of the AAMFT Code', now('I')],
    ['STANDARD I RESPONSIBILITY TO CLIENTS', now('I')],
    ['Standards I and II', now('I', 'II')],
    ['AAMFT Standards I through IX', now('I', 'IX')],
    ['AAMFT Standard 9', now('IX')],
    ['under standard IX', now('IX')],
    ['Standard IV asks', now('IV')],
    ['Standard V.', now('V')],
    ['subprinciple 6.3', now('6.3')],
    ['sub-principles 6.3 and 6.4', now('6.3', '6.4')],
    ['§ 9.1', now('9.1')],
    ['§9.1', now('9.1')],
    ['§§ 9.1, 9.2', now('9.1', '9.2')],
    ['§ 9.1, § 9.2', now('9.1', '9.2')],
    ['Code of Ethics 9.1–9.8', now('9.1', '9.8')],
    ['Standards 9.1-9.8', now('9.1', '9.8')],
    ['Standards 9.1 to 9.8', now('9.1', '9.8')],
    ['Standards 9.1 through 9.8', now('9.1', '9.8')],
    ['AAMFT Code of Ethics (2015), 8.5', now('8.5')],
    ['AAMFT Code of Ethics, 2015, Standard 8.5', now('8.5')],
    ['(AAMFT, 2015, Standard 8.5)', now('8.5')],
    ['AAMFT (2015) 8.5', now('8.5')],
    ['the 2015 AAMFT Code of Ethics: Standard 8.5', now('8.5')],
    ["the 2015 Code's Standard 3.11", now('3.11')],
    ['the 2015 Code’s Standard 3.11', now('3.11')],
    ["AAMFT's 2015 code, 9.2", now('9.2')],
    ['AAMFT Ethical Standard 9.2', now('9.2')],
    ['AAMFT Code of Ethics (effective January 1, 2015), Standard 9.1', now('9.1')],
    ['American Association for Marriage and Family Therapy Code of Ethics 3.11', now('3.11')],
    ['Section 9.1 of the AAMFT Code', now('9.1')],
    ['Section 9.1 of the Code of Ethics', now('9.1')],
    ['AAMFT Code of Ethics, Section II', now('II')],
    ['The AAMFT code, in Section 9.1, is plain.', now('9.1')],
    ['9.1 of the AAMFT Code of Ethics', now('9.1')],
    ['9.1 and 9.2 of the AAMFT Code', now('9.1', '9.2')],
    ['number 9.1 in the Code of Ethics', now('9.1')],
    ['Std. 9.1', now('9.1')],
    ['Standard No. 9.1', now('9.1')],
    ['Standard number 9.1', now('9.1')],
    ['Standard\u00a09.1', now('9.1')],
    ['Standard\n9.1', now('9.1')],
    ['AAMFT **Standard 9.1**', now('9.1')],
    ['We cite Standard 9.1 in our policy.', now('9.1')],
    ['Standard 1.10', now('1.10')],
    ['See 2.2 (AAMFT Code of Ethics, Standard 2.2).', now('2.2', '2.2')],
    ['Standard 9.12 of the AAMFT Code', ['aamft-2015 9.12!']],
    ['AAMFT Standard X', ['aamft-2015 X!']],
    ['AAMFT Standard 9.01', ['aamft-2015 9.01!']],
    ['AAMFT Standard 6.2.1', ['aamft-2015 6.2.1!']],
    ['AAMFT Standard 3.12(d)', now('3.12(d)')],
    ['Principle IX', now('IX')],
    ['Principle VIII of the 2015 code', now('VIII')],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected))
})

describe('older editions', () => {
  test.each<[string, string[]]>([
    ['Principle VI', ['aamft-2012 VI']],
    ['AAMFT Principle 3.10', ['aamft-2012 3.10']],
    ['Standard 8.2 of the old code', ['aamft-2012 8.2']],
    ["the old code's Standard 8.2", ['aamft-2012 8.2']],
    ['AAMFT Code of Ethics (2012), 7.5', ['aamft-2012 7.5']],
    ['the 2012 AAMFT code, Standard 1.14', ['aamft-2012 1.14']],
    ['Standard 3.10 (2012)', ['aamft-2012 3.10']],
    ['In 2012 gifts were Standard 3.10.', ['aamft-2012 3.10']],
    ['Standard 9.1 in 2012', ['aamft-2012 9.1!']],
    ['AAMFT (2001) 3.10', ['aamft-2001 3.10?']],
    ['the 2012 code, Standard 1.3', ['aamft-2012 1.3?']],
    ['In 2012 it was Principle VIII; now it is Standard IX.', ['aamft-2012 VIII', 'aamft-2015 IX']],
    ['Formerly Standard 7.5, today Standard 8.5.', ['aamft-2012 7.5', 'aamft-2015 8.5']],
    ['In 2012 this was 8.2.', []],
    ['I joined in 2012. Standard 9.1 came later.', now('9.1')],
    ['Since 2012 I have followed Standard 9.1.', now('9.1')],
    ['In 2018, Standard 9.1 guided us.', now('9.1')],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected))
})

describe('other codes and the law', () => {
  test.each<[string, string[]]>([
    ['ACA C.3.b', ['aca-2014 C.3.b?']],
    ['ACA Code of Ethics C.2.e: "Counselors consult."', ['aca-2014 C.2.e?']],
    ['ACA Code of Ethics (2014) A.5.e', ['aca-2014 A.5.e?']],
    ['ACA Code of Ethics (2005), Standard C.3.b', ['aca-2005 C.3.b?']],
    ['Standards C.4.a–C.4.f', ['aca-2014 C.4.a?', 'aca-2014 C.4.f?']],
    ['Section C.3.b of the ACA Code of Ethics', ['aca-2014 C.3.b?']],
    ['American Counseling Association Standard H.6.a', ['aca-2014 H.6.a?']],
    ['APA 5.05', ['apa-2017 5.05?']],
    ['APA Ethics Code Standard 5.05', ['apa-2017 5.05?']],
    ['APA Ethics Code Standards 9 & 10', ['apa-2017 9?', 'apa-2017 10?']],
    ["APA's Ethical Standard 4.01", ['apa-2017 4.01?']],
    ["Under APA's code, Standard 3.10 comes first.", ['apa-2017 3.10?']],
    ['The APA Ethics Code says so. Standard 3.10 does.', ['apa-2017 3.10?']],
    ['The APA Ethics Code says so.\n\nStandard 3.10 does.', now('3.10')],
    ['Standard 3.10, Informed Consent, of the APA Ethics Code', ['apa-2017 3.10?']],
    ['Ethical principles of psychologists and code of conduct, Standard 2.01.', ['other 2.01?']],
    ['NASW 1.06(e)', ['nasw-2021 1.06(e)?']],
    ['NASW Standards 1.06(e)–(h)', ['nasw-2021 1.06(e)?']],
    ['NASW Code of Ethics 1.07 (confidentiality)', ['nasw-2021 1.07?']],
    ['CAMFT 10.6', ['camft-2019 10.6?']],
    ['COAMFTE Standard II', ['coamfte II?']],
    ['16 CFR 465.4', ['cfr 16 CFR 465.4?']],
    ['16 C.F.R. § 255.5', ['cfr 16 CFR 255.5?']],
    ['16 CFR Part 465', ['cfr 16 CFR 465?']],
    ['16 CFR 465.2, 465.4 and 255.5', ['cfr 16 CFR 465.2?', 'cfr 16 CFR 465.4?', 'cfr 16 CFR 255.5?']],
    ['45 CFR 164.502(a)', ['cfr 45 CFR 164.502(a)?']],
    ['45 CFR 164.520(c)(3)(i)', ['cfr 45 CFR 164.520(c)(3)(i)?']],
    ['HIPAA § 164.508', ['cfr 45 CFR 164.508?']],
    ['HIPAA Privacy Rule (45 CFR 164.514 de-identification)', ['cfr 45 CFR 164.514?']],
    ['42 U.S.C. § 1320a-7b', ['usc 42 USC 1320a-7b?']],
    ['42 U.S.C. §§ 5101–5107 (2010)', ['usc 42 USC 5101?', 'usc 42 USC 5107?']],
    ['15 USC 45b', ['usc 15 USC 45b?']],
    ['22 TAC 801.43(d)', ['state 22 TAC 801.43(d)?']],
    ['8 NYCRR 29.1(b)(12)', ['state 8 NYCRR 29.1(b)(12)?']],
    ['16 CCR 1811', ['state 16 CCR 1811?']],
    ['B&P 651', ['state B&P 651?']],
    ['B&P Code 4980.44(d)', ['state B&P 4980.44(d)?']],
    ['Business and Professions Code section 651', ['state B&P 651?']],
    ['Cal. Bus. & Prof. Code § 4980.44(d)', ['state B&P 4980.44(d)?']],
    ['Penal Code 11165.7', ['state Penal Code 11165.7?']],
    ['F.S. 491.012(1)(b)', ['state F.S. 491.012(1)(b)?']],
    ['Fla. Stat. § 491.0149', ['state F.S. 491.0149?']],
    ['Florida Statutes section 491.0149', ['state F.S. 491.0149?']],
    ['Ala. Admin. Code 536-X-8-.08', ['state Admin. Code 536-X-8-.08?']],
    ['LAC 46:LX.4719', ['state LAC 46:LX.4719?']],
    ['WAC 246-809-020', ['state WAC 246-809-020?']],
    ['WCAG Standard 1.4', ['other 1.4?']],
    ['Common Core Standard 3.2', ['other 3.2?']],
    ['AAMFT 9.1, ACA C.3.b and APA 5.05', ['aamft-2015 9.1', 'aca-2014 C.3.b?', 'apa-2017 5.05?']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected))
})

describe('what is no citation', () => {
  test.each([
    'Shingle version 2.2',
    'We raised $1.3 million.',
    'AAMFT members gave $1.3 million.',
    'Section 2.2 of our lease',
    'Standard 9.1 of the agreement',
    '§ 2.2 in our lease',
    'Article 2, Section 2.01.3 of the Association’s Bylaws',
    'Section 9.1 is on the next page.',
    'We open at 9.15.',
    'We open at 9:15, Standard Time.',
    'A Standard 2-bedroom suite',
    'Standard 2.5-hour intake',
    'a standard 2.5 hour intake',
    'Standard 2.5 hours',
    'a standard 8.5 by 11 sheet',
    'Standard 8.5 x 11 paper',
    'Meets the standard 2.5x requirement.',
    'our standard 1.3 rate',
    'the gold standard',
    'It is the gold standard. 9.1 people in ten agree.',
    '9.1 out of 10',
    'Standard 9.1 out of 10',
    'Standard 9.1/10',
    'AAMFT, 4.9 stars',
    'AAMFT member since 2012. 4.9 of 5 stars.',
    'Step 1.3',
    'John 3.16',
    'Romans 8:1',
    'Chapter 9.1 of the book on ethics',
    '1.3 Opening hours',
    'The Standard I follow',
    'the highest standard I know',
    'Standard I hold dear',
    'a standard IV drip',
    'Standard IV infusions',
    'Standard C mattress',
    'standard XL shirts',
    'Standard: 9.99/month',
    'Standard $9.1',
    'Standard 9.1%',
    'Standard practice is 9.1 visits.',
    'our standards\n\n9.1 Hours',
    'ISO 9.1',
    'APA 7',
    'AAMFT 2015',
    'ACA Section 2713',
    'Obamacare (ACA) 2.0',
    'CPT code 90837',
    'promo code 9.1',
    'ICD-10 code F43.1',
    'Ethics: 2.2 CE credits',
    'It has 9.1 of the votes.',
    'Tarasoff, 17 Cal. 3d 425',
    'a room of 12 CFR fans',
    '',
    'Standard',
    '§',
    'AAMFT',
  ])('%s', (text) => expect(short(text)).toEqual([]))
})

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

  it('costs in proportion to the text', () => {
    const texts = [
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
    ]
    for (const piece of texts) {
      const time = (count: number) => {
        const text = piece.repeat(count)
        const runs = [1, 2, 3].map(() => {
          const start = performance.now()
          findCitations(text)
          return performance.now() - start
        })
        return Math.min(...runs)
      }
      // 32 times the text; work that grew with its square would take a thousand times as long.
      expect(time(64_000), piece).toBeLessThan(250 * Math.max(time(2_000), 3))
    }
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
