import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { folderWith, serverPath } from './client.ts'

const isThere = spawnSync('nvim', ['--version']).status === 0
const script = fileURLToPath(new URL('neovim.lua', import.meta.url))

it.skipIf(!isThere)(
  'shows findings, explains them and takes quick fixes in Neovim (left out where there is no nvim)',
  () => {
    const folder = folderWith({
      'page.md':
        'Say “hello” 🎉. We guarantee results.\n\nOur ads follow AAMFT Principle VIII on advertising.\n',
    })
    const resultPath = `${folder.path}/result.json`
    const { status, stderr } = spawnSync(
      'nvim',
      ['--headless', '--clean', '-u', 'NONE', '-c', `luafile ${script}`],
      {
        cwd: folder.path,
        encoding: 'utf8',
        timeout: 50_000,
        env: {
          ...process.env,
          SHINGLE_NODE: process.execPath,
          SHINGLE_SERVER: serverPath,
          SHINGLE_RESULT: resultPath,
        },
      },
    )
    expect([status, stderr]).toEqual([0, expect.any(String)])
    const result = JSON.parse(readFileSync(resultPath, 'utf8'))
    expect(result).toMatchObject({ code: 'advertising/outcome-guarantee', squiggles: 0 })
    expect(result.hover).toContain('Why it matters')
    expect(result.titles).toContain('Open the page on advertising/outcome-guarantee')
    expect(result.text).toBe(
      '<!-- shingle-disable-next-line advertising/outcome-guarantee -- [why this is fine here] -->\nSay “hello” 🎉. We guarantee results.\n\nOur ads follow AAMFT Standard IX on advertising.',
    )
  },
)
