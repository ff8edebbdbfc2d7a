import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import {
  type CodeAction,
  createProtocolConnection,
  PortMessageReader,
  PortMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { applyTo } from './apply.ts'
import { Client, everything } from './client.ts'

let code = ''
beforeAll(async () => {
  // Building for browsers fails on any module of Node.
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../dist/worker/main.js', import.meta.url))],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    conditions: ['worker'],
    write: false,
    logLevel: 'silent',
  })
  code = outputFiles[0]?.text ?? ''
})

/** Runs the bundle in a thread, where it sees what a web worker has and nothing of Node. */
const thread = `
const { parentPort, workerData } = require('node:worker_threads')
const vm = require('node:vm')
const world = { setTimeout, clearTimeout, setInterval, clearInterval, console, performance, TextDecoder, TextEncoder, URL,
  addEventListener: () => {}, postMessage: (message) => parentPort.postMessage(message) }
world.self = world
parentPort.on('message', (data) => world.onmessage?.({ data }))
vm.runInContext(workerData, vm.createContext(world))
`

function startWorker(): Client {
  const worker = new Worker(thread, { eval: true, workerData: code })
  worker.on('error', (error) => {
    throw error
  })
  onTestFinished(async () => {
    await worker.terminate()
  })
  return new Client(createProtocolConnection(new PortMessageReader(worker), new PortMessageWriter(worker)))
}

it.each(['utf-8', 'utf-16', 'utf-32'] as const)('serves a web page in %s', async (encoding) => {
  const client = startWorker()
  const { capabilities } = await client.initialize(
    { ...everything, general: { positionEncodings: [encoding] } },
    { processId: null },
  )
  expect(capabilities.positionEncoding).toBe(encoding)
  const uri = 'untitled:page'
  await client.open(uri, '𝒲e\u0301 “say” 😀\n\nWe guarantee results.\n')
  expect(await client.pull(uri)).toMatchObject([
    { code: 'advertising/outcome-guarantee', range: { start: { line: 2, character: 0 } } },
  ])
  expect(JSON.stringify(await client.hover(uri, 'guarantee'))).toContain('Why it matters')
  const actions = await client.actions(uri, client.rangeOf(uri, 'guarantee'))
  const action = actions.find(({ title }) => title.startsWith('Set aside here'))
  const { edit } = await client.request<CodeAction>('codeAction/resolve', action)
  expect(applyTo(client.document(uri), edit)).toContain('shingle-disable-next-line')
})

it('reads files through a client that offers to', async () => {
  const client = startWorker()
  const files: Record<string, string> = {
    'vfs://site/.shingle.yaml': 'severity:\n  advertising: hint\n',
    'vfs://site/a.md': 'We guarantee results.\n',
  }
  client.connection.onRequest('shingle/readFile', ({ uri }: { uri: string }) => files[uri] ?? null)
  client.connection.onRequest('shingle/listFolder', () => [{ name: 'a.md', isFolder: false }])
  await client.initialize(everything, {
    processId: null,
    workspaceFolders: [{ uri: 'vfs://site', name: 'site' }],
    initializationOptions: { readsFiles: true },
  })
  await client.open('vfs://site/b.md', 'We guarantee results.\n')
  expect(await client.pull('vfs://site/b.md')).toMatchObject([{ severity: 4 }])
  const summary = await client.request('workspace/executeCommand', { command: 'shingle.checkWorkspace' })
  expect(summary).toEqual({ files: 1, findings: 1, cancelled: false })
})
