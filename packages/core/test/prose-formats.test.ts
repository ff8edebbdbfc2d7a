import { describe, expect, it } from 'vitest'
import type { Format } from '../src/diagnostic.ts'
import type { Page } from '../src/prose/page.ts'
import { readPage } from '../src/prose/read-page.ts'

/** A source, the plain text of one of its passages, a phrase in that text, and the source of the phrase. */
type Case = readonly [source: string, text: string, phrase: string, slice: string]

const O = '\uFFFC'

const mdx: readonly Case[] = [
  ['I <b>guarantee</b> it', 'I guarantee it', 'guarantee it', 'guarantee</b> it'],
  ['<Box>\n\nOne *two*\n\n</Box>', 'One two', 'One two', 'One *two'],
  ['<Box>One *two*</Box>', 'One two', 'One two', 'One *two'],
  ['<Photo alt="Tom &amp; Ann" />', 'Tom & Ann', '& Ann', '&amp; Ann'],
  ["<Photo alt='It’s' src='a.png' />", "It's", "It's", 'It’s'],
  ['<Photo\n  alt="Two\n  lines"\n/>', 'Two lines', 'Two lines', 'Two\n  lines'],
  ['<Card title="The best care" />', 'The best care', 'best care', 'best care'],
  ['Care{/* note */} here', 'Care here', 'Care here', 'Care{/* note */} here'],
  ['Call {phone} now', `Call ${O} now`, `${O} now`, '{phone} now'],
  ['Call{" "}<b>now</b>', 'Call now', 'Call now', 'Call{" "}<b>now'],
  ['It {"really works"} well', 'It really works well', 'really works', 'really works'],
  ["{'Alone here'}", 'Alone here', 'Alone', 'Alone'],
  ['one<br />two', 'one\ntwo', 'one\ntwo', 'one<br />two'],
  ['<h2>Kind words</h2>', 'Kind words', 'Kind', 'Kind'],
  ['<h2>\n  Kind *words*\n</h2>', 'Kind words', 'Kind words', 'Kind *words'],
  ['a <code>b</code> c', `a ${O} c`, 'c', 'c'],
  ['a <Link href="/b">c d</Link> e', 'a c d e', 'd e', 'd</Link> e'],
  ['import A from "a"\n\nWords *here*', 'Words here', 'Words here', 'Words *here'],
  ['export const a = {\n  b: [\n\n  ]\n}\n\nWords', 'Words', 'Words', 'Words'],
  ['> <Q>\n> one\n> two\n> </Q>', 'one two', 'one two', 'one\n> two'],
  ['- <b>one</b>\n  two', 'one two', 'one two', 'one</b>\n  two'],
  ['\uFEFF<Photo alt="Tom &amp; Ann" />', 'Tom & Ann', '& Ann', '&amp; Ann'],
  ['a \\{b\\} &lt; c', 'a {b} < c', '{b} <', '\\{b\\} &lt;'],
  ['    indented *words*', 'indented words', 'indented words', 'indented *words'],
]

const text: readonly Case[] = [
  ['One *two* three', 'One *two* three', '*two*', '*two*'],
  ['don’t worry', "don't worry", "don't", 'don’t'],
  ['A &amp; B', 'A &amp; B', '&amp;', '&amp;'],
  ['One\n\nTwo', 'Two', 'Two', 'Two'],
  ['Call now!\nDM me', 'Call now!\nDM me', 'now!\nDM', 'now!\nDM'],
  [
    `${'long words '.repeat(6)}\nwrapped`,
    `${'long words '.repeat(6)}wrapped`,
    'words wrapped',
    'words \nwrapped',
  ],
  ['List:\n• one\n• two', 'two', 'two', 'two'],
  ['1) one\n2) two', 'one', 'one', 'one'],
  ['\uFEFFOne\r\n\r\nTwo', 'One', 'One', 'One'],
  ['a <!-- b --> c', 'c', 'c', 'c'],
  ['so 😀\u00A0happy', 'so 😀 happy', '😀 happy', '😀\u00A0happy'],
]

const matter: readonly Case[] = [
  ['title: The best care', 'The best care', 'best', 'best'],
  ['title: "The \\"best\\" care"', 'The "best" care', '"best"', '\\"best\\"'],
  ['title: "It\\u2019s good"', "It's good", "It's", 'It\\u2019s'],
  ['title: "a\\tb"', 'a b', 'a b', 'a\\tb'],
  ['title: "a \\\n  b"', 'a b', 'a b', 'a \\\n  b'],
  ["title: 'It''s good'", "It's good", "It's", "It''s"],
  ['title: don’t worry # ever', "don't worry", "don't", 'don’t'],
  ['title: one\n  two', 'one two', 'one two', 'one\n  two'],
  ['description: >\n  one\n  two\n', 'one two', 'one two', 'one\n  two'],
  ['description: >-\n  one\n\n  two\n', 'one\ntwo', 'one\ntwo', 'one\n\n  two'],
  ['description: |\n  one\n  two\n', 'one two', 'two', 'two'],
  ['description: |2-\n    one\n', 'one', 'one', 'one'],
  ['summary: &a "anchored"', 'anchored', 'anchored', 'anchored'],
  ['seo:\n  description: Deep care', 'Deep care', 'Deep care', 'Deep care'],
  ['seo: { title: "In &amp; flow" }', 'In &amp; flow', '&amp; flow', '&amp; flow'],
  ['ogTitle: For shares', 'For shares', 'shares', 'shares'],
  ['Tagline: "so \\U0001F600 happy"', 'so 😀 happy', '😀 happy', '\\U0001F600 happy'],
  ['excerpt: two  spaces', 'two spaces', 'two spaces', 'two  spaces'],
  ['"subtitle" : quoted key', 'quoted key', 'quoted', 'quoted'],
  ['title: 100% *sure*\r\ndate: 2020-01-01', '100% *sure*', '100% *sure*', '100% *sure*'],
]

const toml: readonly Case[] = [
  ['title = "The \\"best\\" care"', 'The "best" care', '"best"', '\\"best\\"'],
  ["title = 'a\\b'", 'a\\b', 'a\\b', 'a\\b'],
  ['description = """\none\ntwo"""', 'one two', 'one two', 'one\ntwo'],
  ['description = """one \\\n   two"""', 'one two', 'one two', 'one \\\n   two'],
  ["summary = '''\none\n\ntwo'''", 'one\ntwo', 'two', 'two'],
  ['[seo]\ntitle = "It\\u2019s"', "It's", "It's", 'It\\u2019s'],
  ['seo.title = "dotted"', 'dotted', 'dotted', 'dotted'],
  ['params = { description = "in line" }', 'in line', 'line', 'line'],
]

function check(page: Page, [, words, phrase, slice]: Case): void {
  expect(page.passages.map((each) => each.text)).toContain(words)
  const passage = page.passages.find((candidate) => candidate.text === words)
  const start = passage?.text.indexOf(phrase) ?? -1
  expect(start).toBeGreaterThanOrEqual(0)
  const span = passage?.toSource(start, start + phrase.length)
  expect(page.source.slice(span?.start, span?.end)).toBe(slice)
  expect(page.problems).toEqual([])
}

const tables: readonly (readonly [
  name: string,
  format: Format,
  cases: readonly Case[],
  wrap: readonly string[],
])[] = [
  ['MDX', 'mdx', mdx, ['§', '§\n\nAfter', '§\n\n<Box/>']],
  ['plain text', 'text', text, ['§', '§\n\nAfter']],
  ['YAML', 'markdown', matter, ['---\n§\n---\n', '---\na: b\n§\n---\n\n# Hi', '\uFEFF---\n§\n---\n']],
  ['YAML before MDX', 'mdx', matter, ['---\n§\n---\n', '---\na: b\n§\n---\n\n# Hi <b>x</b>']],
  ['YAML before text', 'text', matter, ['---\n§\n---\n', '---\na: b\n§\n---\n\nHi']],
  ['TOML', 'markdown', toml, ['+++\n§\n+++\n', '+++\r\na = 1\r\n§\r\n+++\r\nHi', '\uFEFF+++\n§\n+++\n']],
]

for (const [name, format, cases, wraps] of tables) {
  describe(name, () => {
    for (const row of cases) {
      it(JSON.stringify(row[0]), () => {
        for (const wrap of wraps)
          check(
            readPage(
              wrap.replace('§', () => row[0]),
              { format },
            ),
            row,
          )
      })
    }
  })
}

describe('front matter', () => {
  const yaml = '---\n# note\ntitle: "A"\nshingle:\n  surface: personal\n  rules: [a, "b c"]\n---\nBody'

  it('locates keys and values', () => {
    const { frontMatter, source } = readPage(yaml)
    const slice = (path: (string | number)[], part?: 'key' | 'value') => {
      const span = frontMatter?.locate(path, part)
      return span && source.slice(span.start, span.end)
    }
    expect(slice(['title'])).toBe('"A"')
    expect(slice(['title'], 'key')).toBe('title')
    expect(slice(['shingle', 'surface'])).toBe('personal')
    expect(slice(['shingle', 'surface'], 'key')).toBe('surface')
    expect(slice(['shingle', 'rules', 1])).toBe('"b c"')
    expect(slice(['shingle', 'none'])).toBeUndefined()
    expect(slice(['title', 'deeper'])).toBeUndefined()
    expect(slice(['__proto__'])).toBeUndefined()
    expect(frontMatter?.data).toEqual({ title: 'A', shingle: { surface: 'personal', rules: ['a', 'b c'] } })
    expect(source.slice(frontMatter?.span.start, frontMatter?.span.end)).toBe(yaml.replace('\nBody', ''))
  })

  it('locates keys and values of TOML', () => {
    const source =
      '+++\ntitle = "A"\n[shingle]\nsurface = "personal"\nrules = ["a", "b c"]\n[[x]]\ny.z = 1\n+++\n'
    const { frontMatter } = readPage(source)
    const slice = (path: (string | number)[], part?: 'key' | 'value') => {
      const span = frontMatter?.locate(path, part)
      return span && source.slice(span.start, span.end)
    }
    expect(slice(['title'])).toBe('"A"')
    expect(slice(['shingle', 'surface'])).toBe('"personal"')
    expect(slice(['shingle', 'surface'], 'key')).toBe('surface')
    expect(slice(['shingle'], 'key')).toBe('shingle')
    expect(slice(['shingle', 'rules', 1])).toBe('"b c"')
    expect(slice(['x', 0, 'y', 'z'])).toBe('1')
    expect(slice(['x', 0, 'y'], 'key')).toBe('y')
    expect(slice(['constructor'])).toBeUndefined()
    expect(frontMatter?.language).toBe('toml')
    expect(frontMatter?.data).toMatchObject({ shingle: { surface: 'personal' } })
  })

  it('says what is wrong, where, and reads the rest', () => {
    const broken: [source: string, at: string, words: RegExp][] = [
      ['---\na: b\ntitle: Care: the best\n---\nBody', 'title: Care', /colon in it needs quotes/],
      ['---\na: 1\na: 2\n---\nBody', 'a: 2', /a key stands twice/],
      ['---\na:\n\tb: 1\n---\nBody', '\tb', /indented with a tab/],
      ['---\n- a\n- b\n---\nBody', '- a', /not keys and values/],
      ['---\njust words\n---\nBody', 'just', /not keys and values/],
      ['+++\na = \n+++\nBody', 'a =', /TOML/],
      ['+++\na = 1\na = 2\n+++\nBody', 'a = 2', /TOML/],
    ]
    for (const [source, at, words] of broken) {
      const page = readPage(source)
      expect(page.problems).toHaveLength(1)
      expect(page.problems[0]?.message).toMatch(words)
      expect(page.problems[0]?.message).toMatch(/The rest of the page was checked\.$/)
      const line = (offset: number) => source.slice(0, offset).split('\n').length
      expect(line(page.problems[0]?.span.start ?? 0)).toBe(line(source.indexOf(at)))
      expect(page.frontMatter?.data).toEqual({})
      expect(page.passages.map((passage) => passage.text)).toEqual(['Body'])
    }
  })

  it('reads none where there is none', () => {
    expect(readPage('---\n\nwords')).not.toHaveProperty('frontMatter')
    expect(readPage('\n---\na: b\n---\n')).not.toHaveProperty('frontMatter')
    expect(readPage('words\n---\na: b\n---\n')).not.toHaveProperty('frontMatter')
    expect(readPage('---\n---\nwords').frontMatter?.data).toEqual({})
    expect(readPage('---\n---\nwords').problems).toEqual([])
    expect(readPage('---\ntitle: a\n---').passages).toHaveLength(1)
  })

  it('is not fooled by prototype keys or by aliases that multiply', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b,*b,*b]']
    const page = readPage(`---\n${bomb.join('\n')}\n---\nBody`)
    expect(page.problems).toHaveLength(1)
    expect(page.frontMatter?.data).toEqual({})
    for (const source of ['---\n__proto__:\n  polluted: 1\n---\n', '+++\n[__proto__]\npolluted = 1\n+++\n']) {
      const { frontMatter } = readPage(source)
      expect(Object.getPrototypeOf(frontMatter?.data)).toBe(Object.prototype)
      expect({}).not.toHaveProperty('polluted')
      expect(frontMatter?.data).not.toHaveProperty('polluted')
    }
  })
})

describe('MDX', () => {
  it('keeps comments, embeds and links, and leaves code out', () => {
    const source =
      'import A from "a"\nexport const b = 1\n\n{/* shingle-disable */}\n\n<iframe src="https://v.example/e" />\n\n' +
      'Go <a href="/b">there</a> {/* two */}\n\n<Image src="x.png" alt="A face" />\n\n<script>{`track()`}</script>\n'
    const page = readPage(source, { format: 'mdx' })
    expect(page.problems).toEqual([])
    expect(page.comments.map((comment) => comment.text)).toEqual([' shingle-disable ', ' two '])
    expect(page.comments.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      '{/* shingle-disable */}',
      '{/* two */}',
    ])
    expect(page.embeds.map(({ element, url }) => [element, url])).toEqual([
      ['iframe', 'https://v.example/e'],
      ['image', 'x.png'],
      ['script', undefined],
    ])
    expect(page.embeds[2]?.content).toBe('{`track()`}')
    expect(page.passages.map((passage) => passage.text)).toEqual(['Go there', 'A face'])
    const [link] = page.passages[0]?.links ?? []
    expect(link && source.slice(link.urlSpan.start, link.urlSpan.end)).toBe('/b')
  })

  it('is read as Markdown, with a problem, when it is not MDX', () => {
    const source = 'Words <b>here\n\n<!-- shingle-disable -->\n\nMore *words*'
    const page = readPage(source, { format: 'mdx' })
    expect(page.problems[0]?.message).toMatch(
      /^This MDX could not be read \(.+\); it was checked as Markdown\.$/,
    )
    expect(page.passages.map((passage) => passage.text)).toEqual(['Words here', 'More words'])
    expect(page.comments).toHaveLength(1)
    expect(page.format).toBe('mdx')
  })

  it('reads no words from a page that is one statement', () => {
    expect(readPage('import a from "b"', { format: 'mdx' }).passages).toEqual([])
    expect(readPage('import a from "b"\n\nimport c from "d"\n', { format: 'mdx' }).passages).toEqual([])
  })

  it('does not take words for statements', () => {
    const source = 'The import and\nexport duties\n\n```js\n\nimport a from "b"\n```\n\nimported *goods*'
    const page = readPage(source, { format: 'mdx' })
    expect(page.passages.map((passage) => passage.text)).toEqual([
      'The import and export duties',
      'imported goods',
    ])
  })
})
