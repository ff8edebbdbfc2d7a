import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium as driver, type Page } from 'playwright-core'
import { chromium, realVsCode } from './install.ts'

/** VS Code with the packaged extension, on a copy of a folder, in a browser. */
export interface Workbench {
  readonly page: Page
  /** The folder that is open, on disk. */
  readonly folder: string
  close(): Promise<void>
}

/** What would otherwise get in a test's way: questions, welcomes, downloads. */
const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'files.hotExit': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
}

const vsix = fileURLToPath(new URL('../../dist/shingle.vsix', import.meta.url))

/** Opens a fresh VS Code on a copy of a folder. */
export async function openWorkbench(
  source: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Workbench> {
  const home = mkdtempSync(join(tmpdir(), 'shingle-vscode-'))
  const folder = join(home, 'site')
  cpSync(source, folder, { recursive: true })
  const user = join(home, 'data/User')
  mkdirSync(user, { recursive: true })
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }))
  const dirs = [
    '--user-data-dir',
    join(home, 'data'),
    '--extensions-dir',
    join(home, 'ext'),
    '--server-data-dir',
    join(home, 'sd'),
    '--accept-server-license-terms',
    '--telemetry-level',
    'off',
  ]
  const main = realVsCode()
  execFileSync(process.execPath, [main, ...dirs, '--install-extension', vsix], { stdio: 'ignore' })
  const { server, port } = await serve(main, dirs)
  const browser = await driver.launch({
    executablePath: chromium ?? 'chromium',
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
  const page = await openFolder(browser, port, folder)
  return {
    page,
    folder,
    async close() {
      await browser.close()
      server.kill('SIGKILL')
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function serve(main: string, dirs: readonly string[]): Promise<{ server: ChildProcess; port: string }> {
  const server = spawn(process.execPath, [
    main,
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    ...dirs,
  ])
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

async function openFolder(browser: Browser, port: string, folder: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`)
  await page.locator('.monaco-workbench').waitFor()
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
  return page
}
