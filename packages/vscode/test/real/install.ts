import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The oldest VS Code that an npm package brings along: code-server 4.100.3 has VS Code 1.100.3. */
const version = '4.100.3'
const home = fileURLToPath(new URL(`../../.vscode-test/code-server-${version}/`, import.meta.url))
const inner = join(home, 'node_modules/code-server/lib/vscode')

/** Where the real VS Code's server starts; installs it on first use, from the npm registry. */
export function realVsCode(): string {
  const main = join(inner, 'out/server-main.js')
  if (existsSync(join(inner, 'node_modules')) && existsSync(main)) return main
  mkdirSync(home, { recursive: true })
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  // Scripts would compile or download what is not needed to serve an editor to a browser.
  npm(['install', '--prefix', home, `code-server@${version}`, ...quiet], home)
  npm(['install', '--omit=dev', ...quiet], inner)
  return main
}

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
