import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page, Passage } from '../src/prose/page.ts'
import { readPage } from '../src/prose/read-page.ts'

const format = fc.constantFrom('markdown' as const, 'mdx' as const, 'text' as const)

/** Bits of Markdown, HTML, MDX and front matter that meet in every order. */
const bits = (
  'word|Another|don’t|“quoted”|\u00A0|\u00AD|\u200B|😀|e\u0301|…| | |  |\t|\n|\n|\n\n|\r\n|\r|\\|\\*|\\&|&amp;|&nbsp;|&shy;|' +
  '&#8217;|&#x1F600;|&#10;|&|;|*|**|_|~~|`|``|[|]|(|)|](x)|[a]|[^1]|[^1]: |[a]: x "t"|![|!|<|>|> |> > |- |* |1. |    |' +
  '# |## |===|---|---\n|***|```\n|~~~|\\||a \\| b|\n--\\|--\n|\\| c \\| d \\||- [x] |<https://a.example>|<b>|</b>|<br>|<br />|' +
  '<!-- c -->|<!--|-->|<script>|</script>|<p>|</p>|<div>\n|\n</div>|<li>|<td>|<h2>|</h2>|<a href="u">|</a>|' +
  '<img alt="x &amp; y" src=z>|<blockquote>|</blockquote>|<code>|</code>|<pre>|</pre>|{|}|{/* c */}|{" "}|<A b="c">|</A>|' +
  'import a from "b"|export const a = {|title: x|title: "y\\"z"|+++\n|title = "x"\n|\0|\uD800|\uDC00|\uFEFF|\uFFFC|: '
)
  .replaceAll('\\|', '\u0001')
  .split('|')
  .map((bit) => bit.replaceAll('\u0001', '|'))

const mixture = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join(''))
const withHead = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '---\ntitle: "a\\"b"\n---\n', '> ', '- ', '-\t', '| a | b |\n|---|---|\n'),
    mixture,
  )
  .map((parts) => parts.join(''))

/** Where a page may be taken apart. */
const breaks = fc.constantFrom('\n\nWords', '\n\n# Head\n\n', '\r\n\r\nWords. ', '\n \t\n## Head\n\nWords')

/** What is known of a passage, with all places moved back. */
function told(passage: Passage, by: number): object {
  const places = [...passage.text].map((_, at) => passage.toSource(at, at + 1).start - by)
  const { kind, text, headings, quoted, emphasis, depth } = passage
  return { kind, text, headings, quoted, emphasis, depth, places, urls: passage.links.map(({ url }) => url) }
}

/** Every character of every passage must stand in the source where it is said to stand, in order. */
function expectExact(page: Page): void {
  for (const passage of page.passages) {
    expect(page.passages[passage.index]).toBe(passage)
    let before = { start: 0, end: 0 }
    for (let at = 0; at < passage.text.length; at += 1) {
      const span = passage.toSource(at, at + 1)
      const slice = page.source.slice(span.start, span.end)
      const character = passage.text.charAt(at)
      const isOrdered = span.start >= before.start && span.end >= before.end
      const isInside = span.start >= 0 && span.end > span.start && span.end <= page.source.length
      // Around a NUL the parser's own offsets can be wide of the mark; the whole node is mapped then.
      const isDecoded = /[&\\]/.test(slice) || /[\uD800-\uDFFF]/.test(slice) || page.source.includes('\0')
      const isSame =
        slice === character || isDecoded || !/[\p{L}\p{N}\p{P}]/u.test(character) || /['"]/.test(character)
      if (!isOrdered || !isInside || !isSame) {
        expect({ text: passage.text, at, character, slice, span, before }).toBe(
          'in order, inside and the same',
        )
      }
      before = span
    }
  }
}

function expectInside(page: Page): void {
  const { length } = page.source
  for (const { span } of [...page.embeds, ...page.comments, ...page.problems]) {
    expect(span.start >= 0 && span.start <= span.end && span.end <= length).toBe(true)
  }
  for (const passage of page.passages) {
    for (const { start, end, url, urlSpan } of passage.links) {
      expect(start >= 0 && start < end && end <= passage.text.length).toBe(true)
      expect(typeof url).toBe('string')
      expect(urlSpan.start >= 0 && urlSpan.start <= urlSpan.end && urlSpan.end <= length).toBe(true)
    }
    for (const { start, end } of passage.emphasis) {
      expect(start >= 0 && start < end && end <= passage.text.length).toBe(true)
    }
    if (passage.leadIn !== undefined) expect(passage.leadIn).toBeLessThan(passage.index)
    expect(passage.text).not.toMatch(/^\s|\s$|[ \t]{2}|[\u2018-\u201F\u00A0\u00AD\u200B\uFEFF]/)
  }
}

// Machines differ, and the time here is the parser's: a slow one must not fail the test.
const patience = { timeout: 120_000 }

describe('every page', patience, () => {
  it('is read, whatever the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), format, (source, as) => {
        const page = readPage(source, { format: as })
        expectExact(page)
        expectInside(page)
      }),
      { numRuns: 300 },
    )
  })

  it('is mapped exactly, whatever the markup', () => {
    fc.assert(
      fc.property(withHead, format, (source, as) => {
        const page = readPage(source, { format: as })
        expectExact(page)
        expectInside(page)
      }),
      { numRuns: 1500 },
    )
  })

  it('has the same offsets after a byte order mark, moved by one', () => {
    fc.assert(
      fc.property(mixture, format, (source, as) => {
        fc.pre(!source.startsWith('\uFEFF'))
        const plain = readPage(source, { format: as })
        const marked = readPage(`\uFEFF${source}`, { format: as })
        expect(marked.passages.map((passage) => passage.text)).toEqual(
          plain.passages.map((passage) => passage.text),
        )
        for (const [index, passage] of plain.passages.entries()) {
          const span = passage.toSource(0, passage.text.length)
          const moved = marked.passages[index]?.toSource(0, passage.text.length)
          expect(moved).toEqual({ start: span.start + 1, end: span.end + 1 })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is read in parts as it would be whole', () => {
    // A page with a definition is not taken apart.
    const definition = '[q]: q\n\n'
    fc.assert(
      fc.property(fc.array(fc.oneof(mixture, breaks), { maxLength: 6 }), format, (parts, as) => {
        const source = parts.join('')
        fc.pre(!/^(?:\uFEFF|---|\+\+\+)/.test(source))
        const page = readPage(source, { format: as })
        const whole = readPage(definition + source, { format: as })
        const first = as === 'text' ? 1 : 0
        expect(page.passages.map((passage) => told(passage, 0))).toEqual(
          whole.passages.slice(first).map((passage) => told(passage, definition.length)),
        )
      }),
      { numRuns: 1500 },
    )
  })

  it('has no words that its source has not', () => {
    const words = fc.array(
      fc.constantFrom('alpha', 'beta', 'gamma', '*', '**', '> ', '\n', ' ', '- ', '[', '](u)'),
    )
    fc.assert(
      fc.property(words, (parts) => {
        const source = parts.join('')
        // Four spaces make code, which isn't read.
        fc.pre(!source.includes(' '.repeat(4)))
        const found = readPage(source).passages.flatMap(({ text }) => text.match(/alpha|beta|gamma/g) ?? [])
        expect(found).toEqual(source.match(/alpha|beta|gamma/g) ?? [])
      }),
      { numRuns: 500 },
    )
  })
})
