import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentOf, zipEntries } from '../../bundle/zip.mjs'
import { webVsCode } from './install.ts'
import { quietSettings } from './quiet-settings.ts'
import { vsix } from './serve.ts'

const filesInMemory = fileURLToPath(new URL('files-in-memory/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '': 'text/html',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * Serves VS Code as plain files with no program of it behind them, as vscode.dev does, so that extensions run in the
 * browser. It has the packaged extension, and a folder with these files.
 */
export async function serveWebVsCode(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly address: string; close(): void }> {
  const vscode = webVsCode()
  const packed = new Map(zipEntries(readFileSync(vsix)).map((entry) => [entry.name, entry]))
  const inVsix = (name: string) => {
    const entry = packed.get(name)
    return entry && contentOf(entry)
  }
  /** Who answers for which part of the site. */
  const parts: Readonly<Record<string, (path: string, host: string) => Buffer | string | undefined>> = {
    '': () => workbench(vscode),
    'product.json': (_, host) => JSON.stringify(product(host)),
    vscode: (path) => readFileSync(join(vscode, path)),
    shingle: (path) => inVsix(`extension/${path}`),
    files: (path) =>
      path === 'files.json' ? JSON.stringify(files) : readFileSync(join(filesInMemory, path)),
  }
  const server = createServer(({ url = '/', headers: { host = '' } }, response) => {
    const { pathname } = new URL(url, `http://${host}`)
    const [part = '', ...rest] = decodeURIComponent(pathname).slice(1).split('/')
    const body = find(() => parts[part]?.(rest.join('/'), host))
    response.statusCode = body === undefined ? 404 : 200
    response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream')
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** VS Code asks for much that need not be there. */
function find<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** VS Code's own page. */
const workbench = (vscode: string): string =>
  readFileSync(join(vscode, 'out/vs/code/browser/workbench/workbench.html'), 'utf8').replaceAll(
    '{{WORKBENCH_WEB_BASE_URL}}',
    '/vscode',
  )

/** What that page asks for: which extensions there are besides VS Code's own, and what to open. */
function product(host: string): object {
  const at = (path: string) => ({ scheme: 'http', authority: host, path })
  return {
    productConfiguration: { nameShort: 'VS Code', nameLong: 'VS Code', enableTelemetry: false },
    additionalBuiltinExtensions: [at('/shingle'), at('/files')],
    configurationDefaults: quietSettings,
    folderUri: { scheme: 'memfs', path: '/practice-site' },
  }
}
