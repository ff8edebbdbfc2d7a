import { describe, expect, it } from 'vitest'
import type {
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver-protocol/node'
import { everything, folderWith, pushed, ready } from './client.ts'

const promise = 'We will save your marriage.\n'
const site = {
  'index.md': promise,
  'blog/a.mdx': promise,
  'blog/fine.md': 'Hello.\n',
  'node_modules/x/README.md': promise,
  '.hidden/a.md': promise,
  'b.txt': promise,
}
const always = { initializationOptions: { unopenedFiles: 'always' } }

const checkWorkspace = { command: 'shingle.checkWorkspace' }

describe('when the client asks for the workspace', () => {
  it('gives every file, open or not, in parts, and unchanged ones by name', async () => {
    const folder = folderWith(site)
    const client = await ready(everything, {
      workspaceFolders: [{ uri: folder.uri, name: 'site' }],
      ...always,
    })
    await client.open(folder.uriOf('index.md'), 'Hello.')
    const ask = (previousResultIds: { uri: string; value: string }[] = []) =>
      client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds })
    const { items } = await ask()
    const counts = Object.fromEntries(
      items.map((item) => [
        item.uri.slice(folder.uri.length + 1),
        item.kind === 'full' ? item.items.length : -1,
      ]),
    )
    expect(counts).toEqual({ 'index.md': 0, 'b.txt': 1, 'blog/a.mdx': 1, 'blog/fine.md': 0 })
    expect(items.find(({ uri }) => uri.endsWith('index.md'))?.version).toBe(1)

    const known = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }))
    expect((await ask(known)).items.every(({ kind }) => kind === 'unchanged')).toBe(true)
    folder.write('b.txt', 'Hello.\n')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf('b.txt'), type: 2 }],
    })
    const again = (await ask(known)).items.filter(({ kind }) => kind === 'full')
    expect(again).toMatchObject([{ uri: folder.uriOf('b.txt'), items: [] }])
  })

  it('sends parts as they come', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${index}.md`, promise]))
    const folder = folderWith(many)
    const client = await ready(everything, {
      workspaceFolders: [{ uri: folder.uri, name: 'site' }],
      ...always,
    })
    const parts: number[] = []
    client.connection.onNotification(
      '$/progress',
      ({ value }: { value: WorkspaceDiagnosticReportPartialResult }) => {
        parts.push(value.items.length)
      },
    )
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'parts',
    })
    expect(parts).toEqual([50, 50])
    expect(items).toHaveLength(20)
  })

  it('keeps to open files until it is told otherwise', async () => {
    const folder = folderWith(site)
    const client = await ready(everything, { workspaceFolders: [{ uri: folder.uri, name: 'site' }] })
    const ask = () =>
      client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
    expect((await ask()).items).toEqual([])
    await client.request('workspace/executeCommand', checkWorkspace)
    expect((await ask()).items).toHaveLength(4)
  })
})

describe('checking the workspace', () => {
  it('shows how far it is, and what has come of it', async () => {
    const folder = folderWith(site)
    const client = await ready(pushed, { workspaceFolders: [{ uri: folder.uri, name: 'site' }] })
    const kinds: string[] = []
    client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: { kind: string } }) => {
        if (token === 'here') kinds.push(value.kind)
      },
    )
    const summary = await client.request('workspace/executeCommand', {
      ...checkWorkspace,
      workDoneToken: 'here',
    })
    expect(summary).toEqual({ files: 4, findings: 3, cancelled: false })
    expect([kinds[0], kinds.at(-1)]).toEqual(['begin', 'end'])
    await client.publishedWhere(
      ({ uri, diagnostics }) => uri === folder.uriOf('b.txt') && diagnostics.length === 1,
    )
  })

  it('stops when the user says so, and answers others meanwhile', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`${index}.md`, promise.repeat(20)]),
    )
    const folder = folderWith(many)
    const client = await ready(everything, { workspaceFolders: [{ uri: folder.uri, name: 'site' }] })
    await client.open('untitled:page', promise)
    const begun = new Promise<string | number>((resolve) =>
      client.connection.onNotification(
        '$/progress',
        ({ token, value }: { token: string; value: { kind: string } }) => {
          if (value.kind === 'report') resolve(token)
        },
      ),
    )
    const summary = client.request<{ files: number }>('workspace/executeCommand', checkWorkspace)
    const token = await begun
    expect(await client.pull('untitled:page')).toHaveLength(1)
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token })
    expect(await summary).toMatchObject({ cancelled: true })
    const { files } = await summary
    expect(files).toBeLessThan(400)
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    })
    expect(items.filter(({ uri }) => uri !== 'untitled:page')).toHaveLength(files)
  })

  it('shows nothing of files that are not open if the user wants none of it', async () => {
    const folder = folderWith(site)
    const client = await ready(pushed, {
      workspaceFolders: [{ uri: folder.uri, name: 'site' }],
      initializationOptions: { unopenedFiles: 'never' },
    })
    expect(await client.request('workspace/executeCommand', checkWorkspace)).toMatchObject({ findings: 3 })
    expect(client.published).toEqual([])
  })
})

describe('files that come and go', () => {
  it('are followed when several folders are open', async () => {
    const [one, two] = [folderWith(site), folderWith()]
    const client = await ready(everything, { workspaceFolders: [{ uri: one.uri, name: 'one' }], ...always })
    const urisOf = async () =>
      (
        await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
      ).items.map(({ uri }) => uri)
    expect(await urisOf()).toHaveLength(4)
    two.write('new.md', promise)
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: two.uri, name: 'two' }], removed: [{ uri: one.uri, name: 'one' }] },
    })
    expect(await urisOf()).toEqual([two.uriOf('new.md')])
    two.write('newer.md', promise)
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: two.uriOf('new.md'), newUri: two.uriOf('newer.md') }],
    })
    expect(await urisOf()).toContain(two.uriOf('newer.md'))
  })

  it('are shown, and taken away, without being asked for', async () => {
    const folder = folderWith({ 'a.md': promise })
    const client = await ready(pushed, { workspaceFolders: [{ uri: folder.uri, name: 'site' }], ...always })
    const changed = (type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: folder.uriOf('a.md'), type }],
      })
    await changed(1)
    await client.publishedWhere(({ diagnostics }) => diagnostics.length === 1)
    folder.remove('a.md')
    await changed(3)
    await client.publishedWhere(({ diagnostics }) => diagnostics.length === 0)
  })
})
