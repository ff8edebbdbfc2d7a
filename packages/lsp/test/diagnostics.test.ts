import { docsOf } from '@shingle/core'
import { describe, expect, it } from 'vitest'
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node'
import { everything, folderWith, marked, pushed, ready, shared } from './client.ts'

const uri = 'untitled:page'
const promise = 'We will save your marriage.'
const rule = 'advertising/outcome-guarantee'

describe('when the client asks', () => {
  it('says what was found, by which rule, with its page', async () => {
    const client = await shared()
    await client.open(uri, `# Hello\n\n${promise}\n`)
    const [found] = await client.pull(uri)
    expect(found).toMatchObject({
      code: rule,
      source: 'shingle',
      severity: 2,
      codeDescription: { href: docsOf(rule) },
      data: { concern: 'advertising', code: 'aamft-2015', scope: 'span' },
    })
    expect(found?.range.start.line).toBe(2)
  })

  it('says that nothing has changed, by the name of the result', async () => {
    const client = await shared()
    await client.open(uri, promise)
    const ask = (previousResultId?: string) =>
      client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId && { previousResultId }),
      })
    const first = await ask()
    expect(first.kind).toBe('full')
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
    await client.edit(uri, 0, 0, 'Hello! ')
    expect((await ask(first.resultId)).kind).toBe('full')
  })

  it('sends none by itself', async () => {
    const client = await shared()
    await client.open(uri, promise)
    await client.pull(uri)
    expect(client.published).toEqual([])
  })

  it('reads MDX and plain text as such', async () => {
    const client = await shared()
    await client.open('untitled:mdx', `<Box>\n  ${promise}\n</Box>\n`, 'mdx')
    await client.open('untitled:text', promise, 'plaintext')
    expect(await client.pull('untitled:mdx')).toMatchObject([{ code: rule }])
    expect(await client.pull('untitled:text')).toMatchObject([{ code: rule }])
  })

  it('leaves other languages alone', async () => {
    const client = await shared()
    await client.open('untitled:code', `// ${promise}`, 'javascript')
    expect(await client.pull('untitled:code')).toEqual([])
  })

  it('gives the evidence', async () => {
    const client = await shared()
    const text =
      'Sarah, 34, a nurse from Elk Hollow, came to us last spring after her husband left. In our third session she cried for the first time.'
    await client.open(uri, text)
    const found = await client.pull(uri)
    const related = found.flatMap((each) => each.relatedInformation ?? [])
    expect(related.length).toBeGreaterThan(1)
    expect(related[0]?.location.uri).toBe(uri)
  })

  it('says in one hint that a page is too long', async () => {
    const client = await shared()
    await client.open(uri, `${promise}\n\n`.repeat(40_000))
    expect(await client.pull(uri)).toMatchObject([{ severity: 4, code: 'shingle/unreadable' }])
  })
})

describe('when the client waits', () => {
  it('shows the state of the newest version', async () => {
    const client = await ready(pushed)
    await client.open(uri, 'Hello.')
    await client.edit(uri, 0, 6, promise)
    const shown = await client.publishedWhere(({ version }) => version === 2)
    expect(shown.diagnostics).toMatchObject([{ code: rule }])
  })

  it('takes findings away when the page is closed', async () => {
    const client = await ready(pushed)
    await client.open(uri, promise)
    await client.publishedWhere(({ diagnostics }) => diagnostics.length === 1)
    await client.close(uri)
    await client.publishedWhere(({ diagnostics }) => diagnostics.length === 0)
  })
})

describe.each(['utf-8', 'utf-16', 'utf-32'] as const)('in %s', (encoding) => {
  const sizes = {
    'utf-8': Buffer.byteLength,
    'utf-16': (text: string) => text.length,
    'utf-32': (text: string) => [...text].length,
  }
  const guarantee = 'We guarantee results.'
  // Astral, combining and wide characters, curly quotes and an emoji of several code points stand before the finding.
  const before = '𝒲𝑒 say “e\u0301l” 👩‍👩‍👧 日本. '

  it('counts as the client does', async () => {
    const client = await shared({ ...everything, general: { positionEncodings: [encoding] } })
    const { text } = marked(`${before}[[${guarantee}]]`)
    await client.open(uri, `Hello.\n\n${text}`)
    const [found] = await client.pull(uri)
    const from = text.indexOf(guarantee)
    expect(found?.range.start).toEqual({ line: 2, character: sizes[encoding](text.slice(0, from)) })
  })

  it('takes edits as the client counts', async () => {
    const client = await shared({ ...everything, general: { positionEncodings: [encoding] } })
    await client.open(uri, `${before}no`)
    const character = sizes[encoding](before)
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 0, character }, end: { line: 0, character: character + 2 } },
          text: guarantee,
        },
      ],
    })
    expect(await client.pull(uri)).toMatchObject([{ code: rule, range: { start: { line: 0, character } } }])
  })
})

it('tells clients without a preference that it counts in UTF-16', async () => {
  const { general: _, ...plain } = everything
  const folder = folderWith()
  const client = await ready(plain, { rootUri: folder.uri })
  await client.open(folder.uriOf('a.md'), `😀 ${promise}`)
  expect((await client.pull(folder.uriOf('a.md')))[0]?.range.start).toEqual({ line: 0, character: 3 })
})
