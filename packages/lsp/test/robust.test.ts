import { spawnSync } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { createLinter, rules } from '@shingle/core'
import { describe, expect, it } from 'vitest'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { noFiles, startServer } from '../src/index.ts'
import { Client, everything, pushed, shared, start } from './client.ts'

const uri = 'untitled:page'

describe('what makes no sense', () => {
  const position = { line: 0, character: 0 }
  const range = { start: position, end: position }
  const textDocument = { uri: 'untitled:none' }
  it.each([
    ['textDocument/diagnostic', { textDocument }],
    ['textDocument/diagnostic', { textDocument: 7 }],
    ['textDocument/hover', { textDocument, position }],
    ['textDocument/hover', null],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ['textDocument/codeAction', { textDocument: { uri }, range: 'all' }],
    ['codeAction/resolve', { title: 'x' }],
    ['codeAction/resolve', { title: 'x', data: { command: 'rm -rf' } }],
    ['textDocument/completion', { textDocument: { uri } }],
    ['textDocument/documentLink', {}],
    ['workspace/executeCommand', { command: 'shingle.fixAll' }],
  ])('%s %j is refused, with a reason', async (method, params) => {
    const client = await shared()
    await client.open(uri, 'Hello.')
    await expect(client.request(method, params)).rejects.toMatchObject({ code: -32602 })
  })

  it('among notifications is logged, and changes nothing', async () => {
    const client = await shared()
    await client.open(uri, 'We guarantee results.')
    const { connection } = client
    const logged = new Promise<unknown>((resolve) => connection.onNotification('window/logMessage', resolve))
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'untitled:none', version: 2 },
      contentChanges: [{ text: 'x' }],
    })
    expect(await logged).toMatchObject({ type: 1, message: expect.stringContaining('not open') })
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri }, contentChanges: 7 })
    await connection.sendNotification('workspace/didChangeWatchedFiles', {})
    expect(await client.pull(uri)).toHaveLength(1)
  })

  it('before "initialize" is refused', async () => {
    const { client } = start()
    await expect(client.request('textDocument/hover', {})).rejects.toMatchObject({ code: -32002 })
    expect((await client.initialize()).capabilities.hoverProvider).toBe(true)
  })
})

it('logs a rule that throws once, with its id, and goes on with the others', async () => {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const broken = {
    ...rules[0],
    id: 'advertising/broken',
    looks: [],
    find: () => {
      throw new Error('oh')
    },
  } as unknown as (typeof rules)[number]
  const server = createConnection(ProposedFeatures.all, toServer, toClient)
  startServer(server, {
    files: () => noFiles,
    today: () => '2026-01-01',
    createLinter: (options) => createLinter({ ...options, rules: [broken, ...rules] }),
  })
  const client = new Client(
    createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
  )
  const logged: string[] = []
  client.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message)
  })
  await client.initialize(everything, { processId: null })
  await client.open(uri, 'We guarantee results.')
  const codes = (await client.pull(uri)).map(({ code }) => code)
  expect(codes).toContain('advertising/outcome-guarantee')
  await client.edit(uri, 0, 0, 'Hi. ')
  await client.pull(uri)
  expect(logged.filter((message) => message.includes('advertising/broken'))).toHaveLength(1)
})

describe('the process', () => {
  it('ends with 0 after "shutdown", with 1 without', async () => {
    const proper = start()
    await proper.client.initialize()
    await proper.client.shutdown()
    expect(await proper.ended).toBe(0)
    const hasty = start()
    await hasty.client.initialize()
    await hasty.client.connection.sendNotification('exit')
    expect(await hasty.ended).toBe(1)
  })

  it('ends when the editor is gone', async () => {
    const closed = start()
    await closed.client.initialize()
    closed.process.stdin?.end()
    expect(await closed.ended).toBe(1)
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    const orphan = start()
    await orphan.client.initialize(everything, { processId: pid })
    expect(await orphan.ended).toBe(1)
  })

  it('opens no connection and starts no program', async () => {
    const forbid = `import net from 'node:net'; import child from 'node:child_process'; import dns from 'node:dns'; import { syncBuiltinESMExports } from 'node:module'
const stop = () => process.exit(9)
net.Socket.prototype.connect = stop; child.spawn = stop; child.exec = stop; child.fork = stop; dns.lookup = stop; globalThis.fetch = stop; syncBuiltinESMExports()`
    const { client, ended } = start(
      ['--stdio'],
      ['--import', `data:text/javascript,${encodeURIComponent(forbid)}`],
    )
    await client.initialize(pushed)
    await client.open(uri, 'We guarantee results, as AAMFT Standard 9.7 says.')
    await client.publishedWhere(({ diagnostics }) => diagnostics.length > 0)
    await client.hover(uri, 'guarantee')
    await client.request('workspace/executeCommand', { command: 'shingle.checkWorkspace' })
    await client.shutdown()
    expect(await ended).toBe(0)
  })
})
