// What a writer waits for in an editor: the real server, spoken to over standard input and output.
//
//   node bench/lsp.mjs [ROUNDS]        (build first; pnpm bench:lsp does both)
//
// Keystrokes and bare parses are timed in turn, so that whatever else the machine does falls on both; the ratio is the
// figure to trust.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { pageOf } from './page.mjs'

const load = async (from, name) =>
  import(pathToFileURL(createRequire(new URL(from, import.meta.url)).resolve(name)).href)
const { unified } = await load('../packages/core/package.json', 'unified')
const { default: remarkParse } = await load('../packages/core/package.json', 'remark-parse')
const { default: protocol } = await load(
  '../packages/lsp/package.json',
  'vscode-languageserver-protocol/node',
)

const server = fileURLToPath(new URL('../packages/lsp/bin/shingle-language-server.js', import.meta.url))
const rounds = Number(process.argv[2] ?? 60)
const page = pageOf(5000)
const uri = 'untitled:page'

const now = () => performance.now()
const sorted = (times) => [...times].sort((a, b) => a - b)
const median = (times) => sorted(times)[Math.floor(times.length / 2)]
const p95 = (times) => sorted(times)[Math.floor(times.length * 0.95)]
const ms = (time) => `${time.toFixed(1)} ms`

async function start(params = {}) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const { StreamMessageReader, StreamMessageWriter, createProtocolConnection } = protocol
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.listen()
  const capabilities = {
    textDocument: {
      diagnostic: {},
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    },
  }
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    ...params,
  })
  await connection.sendNotification('initialized', {})
  const stop = async () => {
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    await new Promise((resolve) => child.on('exit', resolve))
  }
  return { connection, child, stop }
}

const open = (connection, text) =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  })
const pull = (connection) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })

/** From the start of the process to the findings of a short page. */
async function startToFirst() {
  const times = []
  for (let round = 0; round < 7; round++) {
    const from = now()
    const { connection, stop } = await start()
    await open(connection, 'We will save your marriage.\n')
    await pull(connection)
    times.push(now() - from)
    await stop()
  }
  console.log(`start to first diagnostics    ${ms(median(times))} (median of ${times.length})`)
}

/** From a letter typed in the middle of a long page to its findings. */
async function keystroke() {
  const { connection, child, stop } = await start()
  await open(connection, page)
  await pull(connection)
  const parser = unified().use(remarkParse)
  const lines = page.split('\n')
  const line = lines.findIndex((each, index) => index > lines.length / 2 && /^\w[^|]{60}/.test(each))
  const times = { keystroke: [], parse: [] }
  for (let round = -10; round < rounds; round++) {
    const at = { line, character: 20 }
    const isEven = round % 2 === 0
    const change = isEven
      ? { range: { start: at, end: at }, text: 'x' }
      : { range: { start: at, end: { line, character: 21 } }, text: '' }
    let from = now()
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: round + 12 },
      contentChanges: [change],
    })
    await pull(connection)
    if (round >= 0) times.keystroke.push(now() - from)
    from = now()
    parser.parse(page)
    if (round >= 0) times.parse.push(now() - from)
  }
  const ratio = median(times.keystroke) / median(times.parse)
  console.log(
    `keystroke to diagnostics      ${ms(median(times.keystroke))} median, ${ms(p95(times.keystroke))} p95; ${ratio.toFixed(2)} × remark-parse (${ms(median(times.parse))})`,
  )
  await fixAll(connection)
  console.log(`memory after that             ${memoryOf(child)}`)
  await stop()
}

/** From asking for all safe edits of a page that has just been checked to having them. */
async function fixAll(connection) {
  const text = page.replaceAll(/\n\n(?=\w)/g, '\n\n<!-- shingle-disable-next-line financial/barter -->\n')
  await open(connection, text)
  const { items } = await pull(connection)
  const range = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } }
  const times = []
  let edits = 0
  for (let round = 0; round < 20; round++) {
    const from = now()
    const [action] = await connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only: ['source.fixAll'] },
    })
    times.push(now() - from)
    edits = action?.edit?.changes?.[uri]?.length ?? 0
  }
  console.log(
    `fix-all from the last check   ${ms(median(times))} median, ${ms(Math.max(...times))} most (${edits} edits, ${items.length} findings)`,
  )
}

/** A check of a thousand files, and how long a keystroke takes meanwhile. */
async function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'shingle-bench-'))
  try {
    const words = page.split('\n\n')
    for (let file = 0; file < 1000; file++)
      writeFileSync(
        join(folder, `${file}.md`),
        words
          .slice((file * 7) % (words.length - 12))
          .slice(0, 12)
          .join('\n\n'),
      )
    const { connection, child, stop } = await start({
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    })
    await open(connection, words.slice(0, 40).join('\n\n'))
    await pull(connection)
    const from = now()
    let isDone = false
    const check = connection
      .sendRequest('workspace/executeCommand', { command: 'shingle.checkWorkspace' })
      .then((summary) => {
        isDone = true
        return summary
      })
    const typing = []
    for (let version = 2; !isDone; version++) {
      const start = now()
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'x' },
        ],
      })
      await pull(connection)
      typing.push(now() - start)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const { files, findings } = await check
    console.log(
      `workspace of ${files} files       ${((now() - from) / 1000).toFixed(1)} s (${findings} findings); a keystroke meanwhile ${ms(median(typing))} median, ${ms(p95(typing))} p95; memory ${memoryOf(child)}`,
    )
    await stop()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the process holds, where the system tells. */
function memoryOf({ pid }) {
  try {
    const [, kilobytes] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return `${Math.round(Number(kilobytes) / 1024)} MB`
  } catch {
    return 'unknown'
  }
}

console.log(`${page.split(/\s+/).length} words, Node ${process.versions.node}`)
await startToFirst()
await keystroke()
await workspace()
