// test/real/install.ts
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

var version = '4.100.3'
var home = fileURLToPath(new URL(`../../.vscode-test/code-server-${version}/`, import.meta.url))
var inner = join(home, 'node_modules/code-server/lib/vscode')
function realVsCode() {
  const main = join(inner, 'out/server-main.js')
  if (existsSync(join(inner, 'node_modules')) && existsSync(main)) return main
  mkdirSync(home, { recursive: true })
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  npm(['install', '--prefix', home, `code-server@${version}`, ...quiet], home)
  npm(['install', '--omit=dev', ...quiet], inner)
  return main
}
function npm(args, cwd) {
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
var chromium = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== void 0 && existsSync(path))

// test/real/serve.ts
import { execFileSync as execFileSync2, spawn } from 'node:child_process'
import { mkdirSync as mkdirSync2, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as join2 } from 'node:path'
import { fileURLToPath as fileURLToPath2 } from 'node:url'
import { chromium as driver } from 'playwright-core'

var quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'files.hotExit': 'off',
  'files.autoSave': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'window.dialogStyle': 'custom',
  // What is read off the screen stands in one line.
  '[markdown]': { 'editor.wordWrap': 'off', 'editor.quickSuggestions': { other: 'off' } },
}
var vsix = fileURLToPath2(new URL('../../dist/shingle.vsix', import.meta.url))
async function serveVsCode(chromium2) {
  const home2 = mkdtempSync(join2(tmpdir(), 'shingle-vscode-'))
  const user = join2(home2, 'data/User')
  mkdirSync2(user, { recursive: true })
  writeFileSync(join2(user, 'settings.json'), JSON.stringify(quietSettings))
  const dirs = [
    ...['--user-data-dir', join2(home2, 'data')],
    ...['--extensions-dir', join2(home2, 'ext')],
    ...['--server-data-dir', join2(home2, 'sd')],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
  ]
  const main = realVsCode()
  execFileSync2(process.execPath, [main, ...dirs, '--install-extension', vsix], { stdio: 'ignore' })
  const { server, port } = await listen(main, dirs)
  const browser = await driver.launchServer({
    executablePath: chromium2,
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
    vscode: { address: `http://127.0.0.1:${port}`, browser: browser.wsEndpoint() },
    async close() {
      await browser.close()
      if (server.pid !== void 0) process.kill(-server.pid, 'SIGKILL')
      rmSync(home2, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
function listen(main, dirs) {
  const here = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token']
  const server = spawn(process.execPath, [main, ...here, ...dirs], { detached: true })
  return new Promise((resolve, reject) => {
    let said = ''
    const read = (chunk) => {
      said += chunk.toString()
      const port = /listening on (\d+)/.exec(said)?.[1]
      if (port !== void 0) resolve({ server, port })
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', () =>
      reject(
        new Error(`VS Code did not start:
${said}`),
      ),
    )
  })
}

// ../../../dbg.ts
import { writeFileSync as writeFileSync2 } from 'node:fs'

var { vscode, close } = await serveVsCode(chromium)
writeFileSync2('/tmp/dbg.json', JSON.stringify({ ...vscode, pid: process.pid }))
process.on('SIGTERM', async () => {
  await close()
  process.exit()
})
setInterval(() => {}, 1e6)
