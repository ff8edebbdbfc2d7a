// Runs pnpm at the version that package.json pins, on a machine that may have only Node and npm.
//
//   node scripts/bootstrap.mjs install            install the workspace as the lockfile says
//   node scripts/bootstrap.mjs run <script> …     the same, then run a script of package.json
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager, engines } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const version = packageManager.split('@')[1]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Shingle needs Node ${engines.node}; this is Node ${process.versions.node}. Install a newer Node from https://nodejs.org and run the same command again.`,
  )
  process.exit(2)
}

/** Windows finds `npx` and `pnpm` only through a shell. */
const shell = process.platform === 'win32'

function pnpmCommand() {
  const found = spawnSync('pnpm', ['--version'], { cwd: root, shell, encoding: 'utf8' })
  return found.status === 0 && found.stdout.trim() === version
    ? ['pnpm']
    : ['npx', '--yes', `pnpm@${version}`]
}

function run(command, args, quiet) {
  const [program = '', ...first] = command
  const result = spawnSync(program, [...first, ...args], {
    cwd: root,
    shell,
    encoding: 'utf8',
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  if (result.status !== 0 && quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  if (result.error) console.error(`Could not start ${program}: ${result.error.message}`)
  return result.status ?? 2
}

const [action = 'install', ...rest] = process.argv.slice(2)
const pnpm = pnpmCommand()
const installed = run(pnpm, ['install', '--frozen-lockfile', '--prefer-offline'], true)
if (installed !== 0) process.exit(installed)
if (action === 'run') process.exit(run(pnpm, ['run', '--silent', ...rest], false))
