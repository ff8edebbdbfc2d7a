import { describe, expect, it } from 'vitest'
import { everything, folderWith, pushed, ready, shared } from './client.ts'

const promise = 'We will save your marriage.\n'
const rule = 'advertising/outcome-guarantee'

describe('.shingle.yaml', () => {
  it('is checked itself', async () => {
    const client = await shared()
    const uri = folderWith().uriOf('.shingle.yaml')
    await client.open(uri, 'sevrity:\n  advertising: off\ncode: 7\n', 'yaml')
    const found = await client.pull(uri)
    expect(found).toMatchObject([
      {
        code: 'shingle/invalid-setting',
        message: expect.stringContaining('Did you mean "severity"?'),
        range: { start: { line: 0, character: 0 } },
      },
      { code: 'shingle/invalid-setting', range: { start: { line: 2 } } },
    ])
  })

  it('is found from the file, and the nearest one counts', async () => {
    const client = await shared()
    const site = folderWith({
      '.shingle.yaml': `severity:\n  ${rule}: hint\nexclude: ["drafts/"]\n`,
      'blog posts/.shingle.yml': `severity:\n  ${rule}: information\n`,
    })
    const levelOf = async (name: string) => {
      const uri = site.uriOf(name)
      await client.open(uri, promise)
      return (await client.pull(uri)).map(({ severity }) => severity)
    }
    expect(await levelOf('a.md')).toEqual([4])
    expect(await levelOf('blog%20posts/a.md')).toEqual([3])
    expect(await levelOf('drafts/a.md')).toEqual([])
  })

  it('is watched: what it says anew holds at once', async () => {
    const site = folderWith({ '.shingle.yaml': '' })
    const client = await ready(pushed)
    const uri = site.uriOf('a.md')
    await client.open(uri, promise)
    await client.publishedWhere(({ diagnostics }) => diagnostics.length === 1)
    site.write('.shingle.yaml', `severity:\n  ${rule}: off\n`)
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: site.uriOf('.shingle.yaml'), type: 2 }],
    })
    await client.publishedWhere(({ diagnostics }) => diagnostics.length === 0)
  })

  it('is watched by clients that can, with the copy beside it', async () => {
    const asked = new Promise<unknown>((resolve) => {
      void ready(everything, {}, (connection) => {
        connection.onRequest('client/registerCapability', (params) => {
          resolve(params)
          return null
        })
      })
    })
    expect(JSON.stringify(await asked)).toContain('**/.shingle.{yaml,yml,json}')
  })

  it('holds when it is saved, for clients that watch nothing', async () => {
    const site = folderWith({ '.shingle.yaml': '' })
    const client = await ready(pushed)
    const [uri, config] = [site.uriOf('a.md'), site.uriOf('.shingle.yaml')]
    await client.open(uri, promise)
    await client.publishedWhere(({ diagnostics }) => diagnostics.length === 1)
    await client.open(config, '', 'yaml')
    site.write('.shingle.yaml', `severity:\n  ${rule}: off\n`)
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: config } })
    await client.publishedWhere((each) => each.uri === uri && each.diagnostics.length === 0)
  })
})

describe('settings of the editor', () => {
  it('turn Shingle off, by folder', async () => {
    const [on, off] = [folderWith(), folderWith()]
    const client = await ready(
      { ...everything, workspace: { ...everything.workspace, configuration: true } },
      { workspaceFolders: [on, off].map(({ uri }) => ({ uri, name: uri })) },
      (connection) =>
        connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
          items.map(({ scopeUri }) => ({ enable: scopeUri !== off.uri })),
        ),
    )
    for (const folder of [on, off]) await client.open(folder.uriOf('a.md'), promise)
    expect(await client.pull(on.uriOf('a.md'))).toHaveLength(1)
    expect(await client.pull(off.uriOf('a.md'))).toEqual([])
  })

  it('can be sent instead of asked for', async () => {
    const client = await ready(pushed)
    await client.open('untitled:page', promise)
    await client.publishedWhere(({ diagnostics }) => diagnostics.length === 1)
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { shingle: { enable: false } },
    })
    await client.publishedWhere(({ diagnostics }) => diagnostics.length === 0)
  })
})
