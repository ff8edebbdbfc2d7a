import { beforeAll, expect, it } from 'vitest'
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node'
import { applyTo } from './apply.ts'
import { type Client, shared } from './client.ts'

const uri = 'untitled:page'
let client: Client
let edits: WorkspaceEdit[] = []
beforeAll(async () => {
  client = await shared()
  client.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    edits.push(edit)
    return { applied: true }
  })
})

/** The page after somebody has said whose account it is for. */
async function after(page: string, surface: string | undefined, languageId = 'markdown'): Promise<string> {
  edits = []
  await client.open(uri, page, languageId)
  await client.request('workspace/executeCommand', {
    command: 'shingle.setSurface',
    arguments: [{ uri, surface }],
  })
  return applyTo(client.document(uri), edits[0])
}

it.each([
  ['a page without front matter', '# A\n', '---\nshingle:\n  surface: personal\n---\n\n# A\n'],
  ['line ends of its own', '# A\r\n', '---\r\nshingle:\r\n  surface: personal\r\n---\r\n\r\n# A\r\n'],
  ['a mark of bytes before it', '\uFEFF# A\n', '\uFEFF---\nshingle:\n  surface: personal\n---\n\n# A\n'],
  [
    'other front matter',
    '---\ntitle: A # the first\n---\n\n# A\n',
    '---\ntitle: A # the first\nshingle:\n  surface: personal\n---\n\n# A\n',
  ],
  [
    'another surface',
    '---\nshingle:\n  surface: professional\n  genre: blog\n---\n\nHi.\n',
    '---\nshingle:\n  surface: personal\n  genre: blog\n---\n\nHi.\n',
  ],
])('keeps it in the front matter, of %s', async (_, page, expected) => {
  expect(await after(page, 'personal')).toBe(expected)
})

it('can be said anew', async () => {
  const once = await after('Hi.\n', 'personal')
  expect(await after(once, 'professional')).toBe(once.replace('personal', 'professional'))
})

it.each([
  ['TOML', '+++\ntitle = "A"\n+++\n\nHi.\n', 'personal', 'markdown', 'TOML'],
  ['plain text', 'Hi.\n', 'personal', 'plaintext', 'Plain text'],
  ['no surface', 'Hi.\n', undefined, 'markdown', 'surface'],
])('says why it cannot, with %s', async (_, page, surface, languageId, why) => {
  await expect(after(page, surface, languageId)).rejects.toThrow(why)
  expect(edits).toEqual([])
})

it('judges the page as what it then is', async () => {
  const status = async (page: string) => {
    await client.open(uri, page)
    return client.request('shingle/fileStatus', { uri })
  }
  expect(await status('Hi.\n')).toMatchObject({ surface: 'professional' })
  expect(await status(await after('Hi.\n', 'personal'))).toMatchObject({ surface: 'personal' })
})
