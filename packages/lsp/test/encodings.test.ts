import { describe, expect, it } from 'vitest'
import {
  type CodeAction,
  type CompletionItem,
  type DocumentLink,
  type Hover,
  type Position,
  type Range,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol/node'
import { everything, shared } from './client.ts'

// Before each thing stand an astral letter, a combining accent, wide letters and an emoji of several code points.
const before = '𝒲e “e\u0301l” 日本 👩‍👩‍👧: '
const lines = [
  `${before}AAMFT Principle VIII on advertising.`,
  '',
  `${before}We guarantee results.`,
  '',
  `${before}See AAMFT Standard 9.7`,
]
const uri = 'untitled:page'

const units = {
  'utf-8': (text: string) => Buffer.byteLength(text),
  'utf-16': (text: string) => text.length,
  'utf-32': (text: string) => [...text].length,
}

describe.each(['utf-8', 'utf-16', 'utf-32'] as const)('in %s', (encoding) => {
  const sizeOf = units[encoding]
  const place = (line: number, words: string): Position => ({
    line,
    character: sizeOf((lines[line] ?? '').slice(0, (lines[line] ?? '').indexOf(words))),
  })
  const stretch = (line: number, words: string): Range => {
    const start = place(line, words)
    return { start, end: { line, character: start.character + sizeOf(words) } }
  }
  const opened = async () => {
    const client = await shared({ ...everything, general: { positionEncodings: [encoding] } })
    await client.open(uri, lines.join('\n'))
    return client
  }
  const textDocument = { uri }

  it('finds', async () => {
    const ranges = (await (await opened()).pull(uri)).map(({ range }) => range)
    expect(ranges).toEqual([stretch(0, 'Principle VIII'), stretch(2, 'We guarantee results')])
  })

  it('explains', async () => {
    const client = await opened()
    const hover = (position: Position) =>
      client.request<Hover>('textDocument/hover', { textDocument, position })
    expect((await hover(place(2, 'results'))).range).toEqual(stretch(2, 'We guarantee results'))
    expect((await hover(place(4, '9.7'))).range).toEqual(stretch(4, 'Standard 9.7'))
  })

  it('corrects', async () => {
    const client = await opened()
    const [action] = await client.actions(uri, stretch(0, 'VIII'))
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action)
    const [change] = edit?.documentChanges ?? []
    const [made] = TextDocumentEdit.is(change) ? change.edits : []
    expect(TextEdit.is(made) && made).toEqual({ range: stretch(0, 'Principle VIII'), newText: 'Standard IX' })
  })

  it('links', async () => {
    const links = await (await opened()).request<DocumentLink[]>('textDocument/documentLink', {
      textDocument,
    })
    expect(links.map(({ range }) => range)).toEqual([stretch(4, 'Standard 9.7')])
  })

  it('completes', async () => {
    const client = await opened()
    const position = stretch(4, '9.7').end
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument,
      position,
    })
    expect(items.find(({ label }) => label === '9.1')?.textEdit).toEqual({
      range: stretch(4, '9.7'),
      newText: '9.1',
    })
  })
})
