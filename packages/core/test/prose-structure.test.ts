import { describe, expect, it } from 'vitest'
import type { Page, Passage } from '../src/prose/page.ts'
import { readPage } from '../src/prose/read-page.ts'

function outline(page: Page): string[] {
  return page.passages.map((passage) => `${passage.kind}: ${passage.text}`)
}

/** The passage with these words; fails if there is none. */
function find(page: Page, text: string): Passage {
  const passage = page.passages.find((candidate) => candidate.text === text)
  if (passage === undefined) throw new Error(`No passage ${text} in ${JSON.stringify(outline(page))}`)
  return passage
}

function leadIn(page: Page, text: string): string | undefined {
  const index = find(page, text).leadIn
  return index === undefined ? undefined : page.passages[index]?.text
}

function slices(page: Page, spans: readonly { readonly start: number; readonly end: number }[]): string[] {
  return spans.map((span) => page.source.slice(span.start, span.end))
}

describe('passages', () => {
  it('come in reading order, front matter first', () => {
    const page = readPage(
      '---\ntitle: T\n---\n# H\n\nP ![alt](i "it") [l](u "lt") q\n\n- i\n\n| a |\n|---|\n| b |\n\n> q\n',
    )
    expect(outline(page)).toEqual([
      'front-matter: T',
      'heading: H',
      'paragraph: P \uFFFC l q',
      'image-alt: alt',
      'image-title: it',
      'link-title: lt',
      'list-item: i',
      'table-cell: a',
      'table-cell: b',
      'paragraph: q',
    ])
    expect(page.passages.map((passage) => passage.index)).toEqual(page.passages.map((_, index) => index))
    expect(page.passages[0]?.key).toBe('title')
    expect(page.passages[1]?.depth).toBe(1)
    expect(page.passages[2]).not.toHaveProperty('depth')
  })

  it('leave out what is not prose', () => {
    const page = readPage(
      '```\ncode\n```\n\n    code\n\n***\n\n![](x)\n\n`code`\n\n<!-- c -->\n\n[d]: u\n\n<br>\n',
    )
    expect(outline(page)).toEqual([])
  })

  it('know the headings above them', () => {
    const page = readPage(
      'a\n\n# One\n\nb\n\n### Three *x*\n\nc\n\n## Two\n\nd\n\n> # In\n>\n> e\n\nf\n\n<h2>Html</h2><p>g</p>\n\n# Next\n',
    )
    const path = (text: string) => find(page, text).headings
    expect(path('a')).toEqual([])
    expect(path('One')).toEqual([])
    expect(path('b')).toEqual(['One'])
    expect(path('Three x')).toEqual(['One'])
    expect(path('c')).toEqual(['One', 'Three x'])
    expect(path('d')).toEqual(['One', 'Two'])
    expect(path('e')).toEqual(['In'])
    expect(path('f')).toEqual(['One', 'Two'])
    expect(path('g')).toEqual(['One', 'Html'])
    expect(path('Next')).toEqual([])
  })

  it('know whether they are quoted', () => {
    const page = readPage(
      'a\n\n> b\n>\n> - c\n\nd\n\n<blockquote>e</blockquote><p>f</p>\n\n<blockquote>\n\ng *x*\n\n</blockquote>\n\nh\n',
    )
    const quoted = page.passages.filter((passage) => passage.quoted).map((passage) => passage.text)
    expect(quoted).toEqual(['b', 'c', 'e', 'g x'])
  })

  it('know what introduces them', () => {
    const page = readPage(
      'You will have:\n\n- peace\n\n  more\n- trust\n  - deep\n\n## Gains\n\n1. joy\n\n---\n\n* alone\n\n' +
        'Then:\n\n<!-- shingle-disable -->\n\n+ after\n\n> Quoted:\n> - inner\n',
    )
    expect(leadIn(page, 'peace')).toBe('You will have:')
    expect(leadIn(page, 'more')).toBeUndefined()
    expect(leadIn(page, 'trust')).toBe('You will have:')
    expect(leadIn(page, 'deep')).toBe('trust')
    expect(leadIn(page, 'joy')).toBe('Gains')
    expect(leadIn(page, 'alone')).toBeUndefined()
    expect(leadIn(page, 'after')).toBe('Then:')
    expect(leadIn(page, 'inner')).toBe('Quoted:')
  })

  it('know the header of their column', () => {
    const page = readPage('| Service | Fee |\n|---|---|\n| Couples | $180 |\n| | $150 |\n')
    expect(leadIn(page, 'Service')).toBeUndefined()
    expect(leadIn(page, 'Couples')).toBe('Service')
    expect(leadIn(page, '$180')).toBe('Fee')
    expect(leadIn(page, '$150')).toBe('Fee')
    const html = readPage('<table><tr><th>A<th>B</tr><tr><td>c</td><td>d</td></tr></table>')
    expect(leadIn(html, 'c')).toBe('A')
    expect(leadIn(html, 'd')).toBe('B')
  })
})

describe('HTML', () => {
  it('gives passages for block elements', () => {
    const page = readPage(
      '<section><h2>Kind <em>words</em></h2>\n<p>She <b>said</b>:</p>\n<ul>\n<li>One<ul><li>In</li></ul></li>\n' +
        '<li>Two</li></ul>\nLoose<div>Boxed</div></section>',
    )
    expect(outline(page)).toEqual([
      'heading: Kind words',
      'paragraph: She said:',
      'list-item: One',
      'list-item: In',
      'list-item: Two',
      'paragraph: Loose',
      'paragraph: Boxed',
    ])
    expect(page.passages[0]?.depth).toBe(2)
    expect(leadIn(page, 'One')).toBe('She said:')
    expect(leadIn(page, 'In')).toBe('One')
    expect(leadIn(page, 'Two')).toBe('She said:')
    expect(find(page, 'She said:').emphasis).toEqual([{ start: 4, end: 8, strong: true }])
  })

  it('keeps words, embeds and comments apart in inline HTML', () => {
    const source =
      'a <img src="p.gif" alt="A face" title="T"> b <script src=s.js>no *words*</script> c <!-- d -->'
    const page = readPage(source)
    expect(outline(page)).toEqual(['paragraph: a \uFFFC b c', 'image-alt: A face', 'image-title: T'])
    expect(page.embeds.map(({ element, url, content }) => [element, url, content])).toEqual([
      ['img', 'p.gif', undefined],
      ['script', 's.js', 'no *words*'],
    ])
    expect(page.comments).toEqual([
      { text: ' d ', span: { start: source.indexOf('<!--'), end: source.length } },
    ])
  })

  it('reads lines in containers with tabs', () => {
    const page = readPage('-\t<div>\n\t\tone &amp;\n\ttwo</div>\n\n> -\t<p>three\n>\t\tfour</p>\n')
    expect(
      slices(
        page,
        page.passages.map((passage) => passage.toSource(0, passage.text.length)),
      ),
    ).toEqual(['one &amp;\n\ttwo', 'three\n>\t\tfour'])
    expect(page.passages.map((passage) => passage.text)).toEqual(['one & two', 'three four'])
  })
})

describe('links and emphasis', () => {
  it('stand where their words stand', () => {
    const source =
      'See [the **best**](/a "t"), [ref][r], <https://auto.example>, <me@a.example> and <a href="/b?c&amp;d">html</a>.\n\n' +
      '[r]: </some page> "x"\n'
    const page = readPage(source)
    const [passage] = page.passages
    expect(passage?.links.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
      'the best',
      'ref',
      'https://auto.example',
      'me@a.example',
      'html',
    ])
    expect(passage?.links.map(({ url }) => url)).toEqual([
      '/a',
      '/some page',
      'https://auto.example',
      'mailto:me@a.example',
      '/b?c&d',
    ])
    expect(slices(page, passage?.links.map(({ urlSpan }) => urlSpan) ?? [])).toEqual([
      '/a',
      '/some page',
      'https://auto.example',
      'me@a.example',
      '/b?c&amp;d',
    ])
    expect(passage?.emphasis).toEqual([{ start: 8, end: 12, strong: true }])
  })

  it('cover what is nested, outermost first', () => {
    const [passage] = readPage('***all** of it*').passages
    expect(passage?.emphasis).toEqual([
      { start: 0, end: 9, strong: false },
      { start: 0, end: 3, strong: true },
    ])
  })

  it('do not cover the spaces at their edges', () => {
    const [passage] = readPage('a <b> bold </b> c').passages
    expect(passage?.emphasis.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['bold'])
  })

  it('of the same label take the first definition, whatever the label', () => {
    const page = readPage('[A] [__proto__] [constructor]\n\n[a]: /first\n\n[A]: /second\n\n[__PROTO__]: /p\n')
    expect(page.passages[0]?.links.map(({ url }) => url)).toEqual(['/first', '/p'])
  })
})

describe('embeds', () => {
  it('are what a page loads, with its address and opening tag', () => {
    const source =
      '![a](i.png) ![b][r]\n\n<iframe src="https://v.example/1"></iframe>\n\n<form action="/send"><p>Write</p></form>\n\n' +
      '<script>\nfbq("init")\n</script>\n\n<noscript><img src="https://px.example/1"></noscript>\n\n[r]: j.png\n'
    const page = readPage(source)
    expect(page.embeds.map(({ element, url }) => [element, url])).toEqual([
      ['image', 'i.png'],
      ['image', 'j.png'],
      ['iframe', 'https://v.example/1'],
      ['form', '/send'],
      ['script', undefined],
      ['img', 'https://px.example/1'],
    ])
    expect(
      slices(
        page,
        page.embeds.map(({ span }) => span),
      ),
    ).toEqual([
      '![a](i.png)',
      '![b][r]',
      '<iframe src="https://v.example/1">',
      '<form action="/send">',
      '<script>',
      '<img src="https://px.example/1">',
    ])
    expect(page.embeds[4]?.content).toBe('\nfbq("init")\n')
    expect(outline(page)).toEqual(['image-alt: a', 'image-alt: b', 'paragraph: Write'])
  })
})

describe('comments', () => {
  it('are kept with their marks, wherever they stand', () => {
    const source =
      '<!-- one -->\n\na <!-- two\nlines --> b\n\n> <!-- three -->\n\n- x <!--four-->\n\n<p>y <!-- five --></p>'
    const page = readPage(source)
    expect(page.comments.map(({ text }) => text)).toEqual([
      ' one ',
      ' two\nlines ',
      ' three ',
      'four',
      ' five ',
    ])
    for (const [index, slice] of slices(
      page,
      page.comments.map(({ span }) => span),
    ).entries()) {
      expect(slice).toBe(`<!--${page.comments[index]?.text}-->`)
    }
  })
})

describe('marks that would take the parser minutes', () => {
  it.each([
    ['headings underlined', 'We help.\n=\n'.repeat(2000)],
    ['comments never closed', 'We help <!-- '.repeat(2000)],
    ['stars that open and close', 'a*b'.repeat(5000)],
  ])('%s are read as plain text, and it is told', (_name, source) => {
    const page = readPage(source)
    expect(page.problems).toHaveLength(1)
    expect(page.passages.length).toBeGreaterThan(0)
  })
})
