import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { promise, Workbench } from './workbench.ts'

const bin = fileURLToPath(new URL('../bin/shingle.js', import.meta.url))

it('runs', () => {
  const { folder } = new Workbench({ 'a.md': promise })
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain('a.md:1:1 warning')
})

it('reads standard input', () => {
  const { folder } = new Workbench()
  const argv = [bin, 'check', '--stdin-filename', 'a.md']
  const { status } = spawnSync(process.execPath, argv, { cwd: folder, input: promise })
  expect(status).toBe(1)
})

it('does not crash when nobody reads on', async () => {
  const files = Array.from({ length: 200 }, (_, index) => [`${index}.md`, promise.repeat(20)])
  const { folder } = new Workbench(Object.fromEntries(files))
  const child = spawn(process.execPath, [bin, 'check'], { cwd: folder })
  let err = ''
  child.stderr.on('data', (data) => {
    err += String(data)
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [code] = await once(child, 'close')
  expect({ code, err }).toEqual({ code: 2, err: '' })
})
