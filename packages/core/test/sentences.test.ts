import { describe, expect, test } from 'vitest'
import { readSentences } from '../src/match/sentences.ts'
import { readPage } from '../src/prose/read-page.ts'

/** The sentences of a page as text; what a list's lead-in adds stands before a bar. */
function sentencesOf(source: string): string[] {
  return readSentences(readPage(source).passages).map(({ passage, tokens, own }) => {
    const [first, last] = [tokens[own], tokens.at(-1)]
    const led = tokens.slice(0, own).map(({ form }) => form)
    const text = passage.text.slice(first?.start, last?.end)
    return led.length > 0 ? `${led.join(' ')} | ${text}` : text
  })
}

describe('sentences', () => {
  test.each([
    ['We listen. We help!', ['We listen.', 'We help!']],
    ['Dr. Lee and Ms. Ortiz, Ph.D., see couples.', ['Dr. Lee and Ms. Ortiz, Ph.D., see couples.']],
    ['Open until 6 p.m. Call us.', ['Open until 6 p.m.', 'Call us.']],
    ['She said, “Stop.” He did.', ['She said, "Stop."', 'He did.']],
    ['“Really?” she asked.', ['"Really?" she asked.']],
    ['Wait… then go', ['Wait… then go']],
    ['Fees are $1.50. A 2.5 hour visit.', ['Fees are $1.50.', 'A 2.5 hour visit.']],
    ['Now?! Yes.', ['Now?!', 'Yes.']],
    ['One line  \nAnother line', ['One line', 'Another line']],
    ['a soft\nbreak', ['a soft break']],
    ['See example.com for more.', ['See example.com for more.']],
    ['', []],
  ])('%j', (source, expected) => {
    expect(sentencesOf(source).map((each) => each.trim())).toEqual(expected)
  })

  test('of a list item begin with the words that introduce it', () => {
    expect(sentencesOf('You will have:\n\n- a plan\n- a map. It is yours.\n')).toEqual([
      'You will have:',
      'you will have | a plan',
      'you will have | a map.',
      'It is yours.',
    ])
  })

  test('of a list item stand alone after a full stop', () => {
    expect(sentencesOf('This is all.\n\n- a plan\n')).toEqual(['This is all.', 'a plan'])
  })

  test('of a table begin with the head of their column', () => {
    expect(sentencesOf('| Success rate |\n| --- |\n| 98% |\n')).toEqual([
      'Success rate',
      'success rate | 98%',
    ])
  })

  test('that never end are cut', () => {
    expect(sentencesOf('so '.repeat(1000)).length).toBeGreaterThan(5)
  })
})
