import { describe, expect, it } from 'vitest'
import type { Format } from '../src/diagnostic.ts'
import { readPage } from '../src/prose/read-page.ts'

const formats: readonly Format[] = ['markdown', 'mdx', 'text']
const deep = 10_000

/** Sources that parsers stumble over, kept to sizes at which the parser itself stays quick. */
const bad: Readonly<Record<string, string>> = {
  empty: '',
  'a byte order mark alone': '\uFEFF',
  'white space': ' \t\r\n\u00A0\f\v\n',
  'quotation marks': '>'.repeat(deep),
  'quotation marks with words': `${'> '.repeat(deep)}words`,
  'list marks': `${'- '.repeat(deep)}words`,
  'numbered list marks': `${'1. '.repeat(deep)}words`,
  brackets: '['.repeat(deep),
  'closing brackets': ']'.repeat(2000),
  stars: '*'.repeat(deep),
  'stars with words': '*a '.repeat(deep),
  'stars that nest': `${'*a '.repeat(deep)}${'a* '.repeat(deep)}`,
  'stars that nest less deeply': `${'*a '.repeat(300)}${'a* '.repeat(300)}`,
  'image marks': '!['.repeat(deep),
  'link marks': '[a]('.repeat(2000),
  'code marks': '`'.repeat(deep),
  'HTML elements': `${'<div>'.repeat(deep)}words`,
  'HTML elements in words': `words ${'<b>'.repeat(deep)}words`,
  'HTML quotations': `${'<blockquote>'.repeat(deep)}words`,
  'HTML lists that close otherwise': '<ul><li>a'.repeat(deep) + '</ol>'.repeat(deep),
  'half tags': '<a '.repeat(deep),
  'JSX elements': `${'<A>\n\n'.repeat(500)}words${'\n\n</A>'.repeat(500)}`,
  braces: '{'.repeat(deep),
  'nested lists': Array.from({ length: 120 }, (_, depth) => `${' '.repeat(2 * depth)}- words`).join('\n'),
  'an unclosed fence': '```\nwords\n\nwords',
  'an unclosed comment': 'words\n\n<!-- words\n\nwords',
  'an unclosed script': '<script>words\n\nwords',
  'an unclosed inline script': 'words <script> words',
  'an unclosed attribute': '<p title="words\n\nwords',
  'an unclosed MDX expression': 'words {words',
  'an unclosed MDX statement': 'export const a = {\n\nwords',
  'front matter alone': '---\ntitle: words\n---',
  'unclosed front matter': '---\ntitle: words',
  'deep YAML': `---\na: ${'['.repeat(deep)}\n---\n`,
  'deep YAML lists': `---\n${'- '.repeat(deep)}\n---\n`,
  'deep TOML': `+++\na = ${'['.repeat(deep)}\n+++\n`,
  'long YAML': `---\ntitle: ${'words '.repeat(20_000)}\n---\nwords`,
  NULs: '\0'.repeat(deep),
  'NULs in markup': '\0**\0**\0[\0](\0 "\0")\0<b\0>\0',
  'lone surrogates': '\uD800**\uDC00** \uDBFF&amp;\uDFFF *\uD83D*\uDE00',
  'carriage returns': '# a\rwords\r\r> b\rc\r\r- d\r',
  'mixed line ends': 'a\r\rb\n\r\nc\u2028d\u2029e\u0085f',
  'tabs in tabs': '\t>\t-\t1.\t>\t\twords\n\t\t\t>\twords',
  references: '&amp;&#0;&#xD800;&#x110000;&bogus;&'.repeat(500),
  backslashes: '\\'.repeat(deep),
  'table marks': `${'|'.repeat(1000)}\n${'|-'.repeat(1000)}\n`,
  footnotes: '[^a]'.repeat(500),
  'a definition of itself': '[a]: a "a"\n\n[a][a] ![a][a] [__proto__] [constructor]\n\n[__proto__]: x\n',
  'PHP and CDATA': '<?php echo "a > b" ?>\n\n<![CDATA[ words ]]>\n\n<!DOCTYPE html>\n\nwords <?x y?> words',
  'odd comments': '<!-->\n\n<!--->\n\n<!---->\n\n<!-- -- -->\n\nwords <!--> words -->',
}

describe('bad input', { timeout: 120_000 }, () => {
  for (const [name, source] of Object.entries(bad)) {
    it(`reads ${name}`, () => {
      for (const format of formats) {
        const page = readPage(source, { format })
        for (const passage of page.passages) {
          const span = passage.toSource(0, passage.text.length)
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(source.length)
          expect(span.start).toBeLessThan(span.end)
        }
        for (const { span } of [...page.embeds, ...page.comments, ...page.problems]) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(source.length)
        }
      }
    })
  }

  it('reads what is nested too deeply as plain text, and says so', () => {
    for (const source of [
      `${'> '.repeat(500)}words`,
      `- ${'- '.repeat(500)}words`,
      `${'*a '.repeat(3000)}words`,
    ]) {
      const page = readPage(source)
      expect(page.problems.map((problem) => problem.message)).toEqual([
        'Marks are nested too deeply here to be read as Markdown; the page was checked as plain text.',
      ])
      expect(page.passages.some((passage) => passage.text.includes('words'))).toBe(true)
    }
    expect(readPage(`${'* '.repeat(500)}\n\n${'- '.repeat(500)}\n`).problems).toEqual([])
  })

  it('reads a page with far too many marks as plain text, and says so', () => {
    for (const source of ['\n'.repeat(300_000), `${'`a` '.repeat(150_000)}words`]) {
      expect(readPage(source).problems.map((problem) => problem.message)).toEqual([
        'The page has too many marks up to here to be read as Markdown; the page was checked as plain text.',
      ])
    }
  })

  it('reads a long line whole', () => {
    const source = 'We offer **care** &amp; time. '.repeat(3000)
    const page = readPage(source)
    expect(page.problems).toEqual([])
    expect(page.passages[0]?.text).toBe('We offer care & time. '.repeat(3000).trimEnd())
  })

  it('reads other values of `text` and `path` as they are', () => {
    expect(readPage('a', { path: 'b.md' }).path).toBe('b.md')
    expect(readPage('a')).not.toHaveProperty('path')
    expect(readPage('a').format).toBe('markdown')
  })

  it('keeps toSource within the passage whatever it is asked', () => {
    const [passage] = readPage('one **two** three').passages
    for (const [start, end] of [
      [-5, 2],
      [0, 0],
      [5, 99],
      [99, 100],
      [3, 1],
    ]) {
      const span = passage?.toSource(start ?? 0, end ?? 0)
      expect(span?.start).toBeGreaterThanOrEqual(0)
      expect(span?.end).toBeLessThanOrEqual('one **two** three'.length)
    }
  })
})
