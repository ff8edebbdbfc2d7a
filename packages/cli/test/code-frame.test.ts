import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFrame } from '../src/code-frame.ts'
import { visible, width } from '../src/terminal-text.ts'

const plain = (text: string): string => text

/** The frame of a source with the flagged words in `[[double brackets]]`. */
function frame(marked: string, columns = 80): string[] {
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  const source = marked.replace('[[', '').replace(']]', '')
  const point = (offset: number) => {
    const before = source.slice(0, offset).split(/\r\n|\n|\r/)
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
  }
  const lines = codeFrame(
    source,
    { start: point(start), end: point(end) },
    { columns, dim: plain, mark: plain },
  )
  for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns)
  return lines
}

/** What stands above the marks, column by column. */
function marked(lines: readonly string[]): string {
  let words = ''
  for (const [index, line] of lines.entries()) {
    if (!/^ *\| +~+$/.test(line)) continue
    const from = line.indexOf('~')
    let column = 0
    for (const { segment } of new Intl.Segmenter().segment(lines[index - 1] ?? '')) {
      if (column >= from && column < line.length) words += segment
      column += width(segment)
    }
    words += ' '
  }
  return words.trim()
}

describe('codeFrame', () => {
  it('marks the words', () => {
    expect(frame('One\nWe [[guarantee]] it\nThree')).toEqual([' 2 | We guarantee it', '   |    ~~~~~~~~~'])
  })

  it.each([
    ['wide characters', '家族療法 [[療法]] end', '療法'],
    ['emoji', '👨‍👩‍👧 👍🏽 🇩🇪 [[results 🎉]] end', 'results 🎉'],
    ['combining marks', 'e\u0301e\u0301e\u0301 [[cafe\u0301]] x', 'cafe\u0301'],
    ['tabs', '\ta\tb\t[[results]] x', 'results'],
    ['control characters', '\u001b[31m \u202e [[results]] x', 'results'],
    ['lone surrogates', '\ud800 [[results]] x', 'results'],
  ])('lines up with %s', (_name, text, words) => {
    expect(marked(frame(text))).toBe(words)
  })

  it('cuts a long line around the words, between words', () => {
    const lines = frame(`${'lorem ipsum '.repeat(200)}[[we guarantee it]] ${'dolor sit '.repeat(200)}`)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^ 1 \| … ?(ipsum|lorem) .* (dolor|sit)…$/)
    expect(marked(lines)).toBe('we guarantee it')
  })

  it('uses the room that the end of a line leaves', () => {
    const [line = ''] = frame(`${'lorem ipsum '.repeat(20)}[[results]].`)
    expect(line.endsWith('results.')).toBe(true)
    expect(line.length).toBeGreaterThan(60)
  })

  it('goes on in the next row if the words do not fit', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ')
    const lines = frame(`Before that [[${words}]] after`)
    expect(marked(lines)).toBe(words)
  })

  it('cuts words that would fill the screen', () => {
    const lines = frame(`[[${'very '.repeat(500)}]]long`)
    expect(lines).toHaveLength(9)
    expect(lines.at(-1)).toContain('…')
  })

  it('breaks a word that no row can hold', () => {
    expect(frame(`[[${'x'.repeat(200)}]]`, 40).length).toBeGreaterThan(2)
  })

  it.each(['\n', '\r\n', '\r'])('marks words on several lines that end in %j', (end) => {
    const lines = frame(`a${end}We [[give${end}good${end}results]] now`)
    expect(lines).toEqual([
      ' 2 | We give',
      '   |    ~~~~',
      ' 3 | good',
      '   | ~~~~',
      ' 4 | results now',
      '   | ~~~~~~~',
    ])
  })

  it('shows three of many lines', () => {
    const lines = frame(`[[${'line\n'.repeat(20)}]]`)
    expect(lines.filter((line) => line.includes('line'))).toHaveLength(3)
    expect(lines.at(-1)).toContain('…')
  })

  it.each(['[[]]', 'word[[]]', '\n[[]]\n', '[[\n]]x'])('marks the empty place in %j', (text) => {
    expect(frame(text).join('\n')).toContain('~')
  })

  it('keeps to the width and marks something, whatever stands there', () => {
    const pieces = [
      'a',
      'word ',
      ' ',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '家',
      '👨‍👩‍👧',
      'e\u0301',
      '\u001b',
      '\ud800',
      'x'.repeat(90),
    ]
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 40, max: 100 }), (before, flagged, after, columns) => {
        expect(frame(`${before}[[${flagged}]]${after}`, columns).join('\n')).toContain('~')
      }),
      { numRuns: 500 },
    )
  })

  it('is drawn for a line without end', () => {
    const source = `${'word '.repeat(400_000)}`
    const at = (offset: number) => ({ line: 1, column: offset + 1, offset })
    const range = { start: at(1_000_000), end: at(1_000_004) }
    for (let i = 0; i < 50; i++)
      expect(codeFrame(source, range, { columns: 80, dim: plain, mark: plain }).join('\n')).toContain('~~~~')
  })
})

describe('visible', () => {
  it.each([
    ['plain ünïcödé 家 👨‍👩‍👧', 'plain ünïcödé 家 👨‍👩‍👧'],
    ['a\u001b[2J\r\n\u007f', 'a␛[2J␍␊␡'],
    ['\u009b\u202e\u2066\ufeff\u200b', '<U+009B><U+202E><U+2066><U+FEFF><U+200B>'],
    ['\ud83d', '<U+D83D>'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})
