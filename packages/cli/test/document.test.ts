import { list, paragraph, quote, section, terms, toMarkdown, withCode } from '@shingle/core/explain'
import { describe, expect, it } from 'vitest'
import { toText } from '../src/document/to-text.ts'

const style = { columns: 40, bold: (text: string) => text }
const text = (...blocks: Parameters<typeof section>[1]) => toText(section('Title', blocks), style)
const markdown = (...blocks: Parameters<typeof section>[1]) =>
  toMarkdown(section('Title', blocks), {
    hrefOf: ({ kind, name }) => (kind === 'rule' ? `${name}.md` : undefined),
  })

const words = 'one two three four five six seven eight nine ten'

describe('as text', () => {
  it('wraps, and keeps later lines below the first', () => {
    expect(text(list([words]), section('Part', [list([words])]))).toBe(
      'Title\n- one two three four five six seven\n  eight nine ten\n\nPart\n  - one two three four five six seven\n    eight nine ten\n',
    )
  })

  it('sets names beside what is said of them, or above it if one is long', () => {
    expect(
      text(
        terms([
          { term: 'a', text: words },
          { term: 'bcd', text: 'x' },
        ]),
      ),
    ).toBe('Title\na    one two three four five six seven\n     eight nine ten\nbcd  x\n')
    expect(text(terms([{ term: 'a-name-of-many-letters', text: 'x' }]))).toBe(
      'Title\na-name-of-many-letters\n  x\n',
    )
  })

  it('keeps the lines of a quotation', () => {
    expect(text(section('Part', [quote('# One\n\n- two\n')]))).toBe('Title\nPart\n  # One\n\n  - two\n')
  })

  it('prints addresses and nothing that a terminal acts upon', () => {
    const link = { text: 'here', to: { kind: 'address', name: 'https://a.b' } } as const
    expect(text(paragraph('See ', link, '\u001b[2J.'))).toBe('Title\nSee here (https://a.b)␛[2J.\n')
  })
})

describe('as Markdown', () => {
  it('takes no text for markup', () => {
    expect(markdown(paragraph('*a* [b](c) <i> `d` a_b &amp; | ~~e~~'))).toBe(
      '# Title\n\n\\*a\\* \\[b\\](c) \\<i\\> \\`d\\` a\\_b &amp;amp; \\| \\~\\~e\\~\\~\n',
    )
    expect(markdown(paragraph('# a'), paragraph('1. b'), list(['- c', '9.7 d']))).toBe(
      '# Title\n\n\\# a\n\n1\\. b\n\n- \\- c\n- 9.7 d\n',
    )
  })

  it('links what it has an address for', () => {
    const [rule, standard] = [
      { text: 'a/b', isCode: true, to: { kind: 'rule', name: 'a/b' } },
      { text: '9.1', to: { kind: 'standard', name: '9.1' } },
    ] as const
    expect(markdown(terms([{ term: rule, text: ['is in ', standard] }]))).toBe(
      '# Title\n\n- **[`a/b`](a/b.md)** is in 9.1\n',
    )
  })

  it('nests headings and marks places', () => {
    expect(markdown(section('Part', [section('Deeper', [paragraph('x')])], '97'))).toBe(
      '# Title\n\n<a id="97"></a>\n\n## Part\n\n### Deeper\n\nx\n',
    )
  })

  it('quotes text as it stands', () => {
    expect(markdown(quote('# One\n\n- [two]\n'))).toBe('# Title\n\n> # One\n>\n> - [two]\n')
  })

  it('sets off names between backticks', () => {
    expect(markdown(paragraph(...withCode('under `shingle:` that')))).toBe(
      '# Title\n\nunder `shingle:` that\n',
    )
  })
})
