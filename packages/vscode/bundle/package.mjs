// Builds and packages the extension: dist/shingle.vsix. What vsce packs is packed once more, and tighter.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { packTighter } from './zip.mjs'

const folder = fileURLToPath(new URL('..', import.meta.url))
const vsix = fileURLToPath(new URL('../dist/shingle.vsix', import.meta.url))
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })

run('build.mjs')
run(
  createRequire(import.meta.url).resolve('@vscode/vsce/vsce'),
  'package',
  '--no-dependencies',
  '--out',
  vsix,
)
const packed = await packTighter(readFileSync(vsix))
writeFileSync(vsix, packed)
console.log(`dist/shingle.vsix: ${Math.round(packed.length / 1000)} KB`)
