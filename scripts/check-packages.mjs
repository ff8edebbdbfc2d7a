// Packs what would be published and uses it as a stranger would: publint, the types of every export, an import
// from an empty project, the command from there, and a browser bundle without polyfills.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const shell = process.platform === 'win32'
let failed = 0

function run(what, command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, shell, encoding: 'utf8', ...options })
  const ok = result.status === 0
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}`)
  if (!ok) {
    failed++
    console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.slice(-4000))
  }
  return result.stdout
}

const kilobytes = (code) => Math.round(code.length / 1024)

async function bundle(project, conditions, entryPoint = 'page.js') {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions,
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

const folder = mkdtempSync(join(tmpdir(), 'shingle-packages-'))
try {
  for (const name of ['core', 'cli', 'lsp'])
    run(`pack ${name}`, 'pnpm', ['--dir', `packages/${name}`, 'pack', '--pack-destination', folder])
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  for (const tarball of tarballs) {
    const path = join(folder, tarball)
    run(`publint ${tarball}`, 'pnpm', ['exec', 'publint', 'run', path, '--strict'])
    // Shingle is ESM only, and has data among its exports; both are told to the checker.
    run(`types of every export, ${tarball}`, 'pnpm', [
      'exec',
      'attw',
      path,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './config.schema.json',
      './schema.json',
    ])
  }

  const project = join(folder, 'project')
  const overrides = Object.fromEntries(
    tarballs.map((name) => [
      `@shingle/${name.replace(/^shingle-(.+)-\d.*$/, '$1')}`,
      `file:${join(folder, name)}`,
    ]),
  )
  mkdirSync(project)
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({
      name: 'stranger',
      private: true,
      type: 'module',
      dependencies: overrides,
      overrides: { '@shingle/core': overrides['@shingle/core'] },
    }),
  )
  run('install in an empty project', 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: project,
  })
  const script = `import { lint } from '@shingle/core'
const { diagnostics } = lint('We guarantee results.')
if (diagnostics[0]?.ruleId !== 'advertising/outcome-guarantee') throw new Error(JSON.stringify(diagnostics))`
  run('import from an empty project', process.execPath, ['--input-type=module', '-e', script], {
    cwd: project,
  })
  for (const command of ['shingle', 'shingle-language-server'])
    run(`${command} from an empty project`, 'npx', ['--no-install', command, '--version'], { cwd: project })

  writeFileSync(
    join(project, 'page.js'),
    `import { lint } from '@shingle/core'\nglobalThis.found = lint('We guarantee results.').diagnostics.length\n`,
  )
  // Building for browsers fails on any Node module. The bundle for a page asks the page's document to decode
  // entities; the one for a worker brings its own table, and must run where there is nothing but the language.
  const page = await bundle(project, [])
  console.log(`ok   browser bundle without polyfills (${kilobytes(page)} KB minified)`)
  const worker = await bundle(project, ['worker'])
  const bare = `const vm = require('node:vm'); const context = vm.createContext({}); vm.runInContext(require('node:fs').readFileSync(0, 'utf8'), context); if (context.found !== 1) throw new Error('found ' + context.found)`
  run(
    `worker bundle runs without Node or page (${kilobytes(worker)} KB minified)`,
    process.execPath,
    ['-e', bare],
    {
      input: worker,
      shell: false,
    },
  )
  writeFileSync(join(project, 'server.js'), "import '@shingle/language-server/worker'\n")
  const server = await bundle(project, ['worker'], 'server.js')
  console.log(`ok   language server for a web worker (${kilobytes(server)} KB minified)`)
} catch (error) {
  failed++
  console.log(`FAIL ${error instanceof Error ? error.message : error}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1
