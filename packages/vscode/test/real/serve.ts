import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium as driver } from 'playwright-core'
import { realVsCode } from './install.ts'
import { quietSettings } from './quiet-settings.ts'

/** Where a running VS Code and a browser to see it in are found. */
export interface VsCode {
  readonly address: string
  readonly browser: string
}

/** The packaged extension. */
export const vsix = fileURLToPath(new URL('../../dist/shingle.vsix', import.meta.url))

/** Starts VS Code's server with the packaged extension in it, and a browser. */
export async function serveVsCode(
  chromium: string,
): Promise<{ readonly vscode: VsCode; close(): Promise<void> }> {
  const { address, close } = await startServer([vsix])
  const browser = await driver.launchServer({
    executablePath: chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    vscode: { address, browser: browser.wsEndpoint() },
    async close() {
      await browser.close()
      close()
    },
  }
}

/** Starts VS Code's server, as new as after its own installation but for these extensions. */
export async function startServer(
  extensions: readonly string[],
): Promise<{ readonly address: string; close(): void }> {
  const home = mkdtempSync(join(tmpdir(), 'shingle-vscode-'))
  const user = join(home, 'data/User')
  mkdirSync(user, { recursive: true })
  writeFileSync(join(user, 'settings.json'), JSON.stringify(quietSettings))
  const dirs = [
    ...['--user-data-dir', join(home, 'data')],
    ...['--extensions-dir', join(home, 'ext')],
    ...['--server-data-dir', join(home, 'sd')],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
  ]
  const main = realVsCode()
  for (const each of extensions)
    execFileSync(process.execPath, [main, ...dirs, '--install-extension', each], { stdio: 'ignore' })
  const { server, port } = await listen(main, dirs)
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      // The group: VS Code starts processes of its own.
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL')
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

function listen(main: string, dirs: readonly string[]): Promise<{ server: ChildProcess; port: string }> {
  const here = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token']
  const server = spawn(process.execPath, [main, ...here, ...dirs], { detached: true })
  return new Promise((resolve, reject) => {
    let said = ''
    const read = (chunk: Buffer) => {
      said += chunk.toString()
      const port = /listening on (\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve({ server, port })
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', () => reject(new Error(`VS Code did not start:\n${said}`)))
  })
}
