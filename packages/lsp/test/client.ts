import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

export const serverPath = fileURLToPath(new URL('../bin/shingle-language-server.js', import.meta.url))

/** A client that can do all that makes a difference to the server. */
export const everything: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      dataSupport: true,
      disabledSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
}

/** The same, but waits for diagnostics to be sent. */
export const pushed: ClientCapabilities = {
  ...everything,
  textDocument: { publishDiagnostics: { relatedInformation: true }, hover: { contentFormat: ['plaintext'] } },
}

/** A folder of its own, with files in it, that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string>> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'shingle-lsp-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  const uri = pathToFileURL(path).href
  const remove = (name: string) => rmSync(join(path, name))
  return { path, uri, write, remove, uriOf: (name: string) => `${uri}/${name}` }
}

/** The stretch of a text between `[[` and `]]`, and the text without these. */
export function marked(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('[[')
  const end = text.indexOf(']]') - 2
  return { text: text.replace('[[', '').replace(']]', ''), start, end }
}

/** An editor that speaks to a server. */
export class Client {
  readonly connection: ProtocolConnection
  readonly published: PublishDiagnosticsParams[] = []
  readonly #documents = new Map<string, TextDocument>()
  #waiting: (() => void)[] = []

  constructor(connection: ProtocolConnection) {
    this.connection = connection
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params)
      for (const wake of this.#waiting.splice(0)) wake()
    })
    for (const method of [
      'client/registerCapability',
      'workspace/diagnostic/refresh',
      'window/workDoneProgress/create',
    ])
      connection.onRequest(method, () => null)
    connection.listen()
  }

  async initialize(
    capabilities: ClientCapabilities = everything,
    params: Partial<InitializeParams> = {},
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...params,
    })
    await this.connection.sendNotification('initialized', {})
    return result
  }

  /** Opens a document, instead of the one that a test before has opened under this address. */
  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    if (this.#documents.has(uri)) await this.close(uri)
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    })
  }

  /** Replaces a stretch of an open document, in UTF-16 offsets. */
  async edit(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.document(uri)
    const range = { start: document.positionAt(start), end: document.positionAt(end) }
    const version = document.version + 1
    const contentChanges = [{ range, text }]
    this.#documents.set(uri, TextDocument.update(document, contentChanges, version))
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    })
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri)
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  rangeOf(uri: string, words: string): Range {
    const document = this.document(uri)
    const start = document.getText().indexOf(words)
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) }
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params)
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    })
    return report.kind === 'full' ? report.items : []
  }

  hover(uri: string, words: string): Promise<Hover | null> {
    const { start } = this.rangeOf(uri, words)
    return this.request('textDocument/hover', { textDocument: { uri }, position: start })
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    })
  }

  /** The first thing published that fits, now or later. */
  async publishedWhere(
    fits: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.find(fits)
      if (found) return found
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  async shutdown(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
  }
}

export interface Started {
  readonly client: Client
  readonly process: ChildProcess
  /** What the process ends with. */
  readonly ended: Promise<number | null>
}

/** Starts the real server, as an editor does. */
export function start(args: readonly string[] = ['--stdio'], ofNode: readonly string[] = []): Started {
  const child = spawn(process.execPath, [...ofNode, serverPath, ...args], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  })
  const { stdin, stdout } = child
  if (!stdin || !stdout) throw new Error('the server has no streams')
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
  // What the server still writes to a client that is gone is no fault of the test.
  connection.onError(() => {})
  stdin.on('error', () => {})
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { client: new Client(connection), process: child, ended }
}

/** A client of a started server that has said hello. */
export async function ready(
  capabilities: ClientCapabilities = everything,
  params: Partial<InitializeParams> = {},
  prepare: (connection: ProtocolConnection) => void = () => {},
): Promise<Client> {
  const { client, process: child } = start()
  prepare(client.connection)
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await client.initialize(capabilities, params)
  return client
}

const running = new Map<string, Promise<Client>>()
const processes: ChildProcess[] = []
afterAll(() => {
  for (const child of processes) child.kill('SIGKILL')
})

/** The same for all tests of a file that want no more than a client with these abilities. */
export function shared(capabilities: ClientCapabilities = everything): Promise<Client> {
  const key = JSON.stringify(capabilities)
  const found = running.get(key)
  if (found) return found
  const { client, process: child } = start()
  processes.push(child)
  const made = client.initialize(capabilities).then(() => client)
  running.set(key, made)
  return made
}
