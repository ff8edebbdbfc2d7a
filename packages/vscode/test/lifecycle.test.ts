import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { flagged } from './real/flagged.ts'
import { until } from './real/until.ts'
import { hasVsCode, workbenchWith } from './real/workbench.ts'

/** The language server that works in a folder: the process that was started there. */
function serverIn(folder: string): number | undefined {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const found = pids.find((pid) => {
    try {
      return (
        readlinkSync(`/proc/${pid}/cwd`) === folder &&
        readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/shingle.js')
      )
    } catch {
      return false // It has ended meanwhile.
    }
  })
  return found === undefined ? undefined : Number(found)
}

const bottom = ({ y, height }: { readonly y: number; readonly height: number }): number => y + height

describe.skipIf(!hasVsCode)('from the first start to a crash', () => {
  const vscode = workbenchWith({ 'home.md': '# Home\n\nWe guarantee results.\n' })

  it('walks a newcomer through', async () => {
    await vscode().command('Open Walkthrough')
    await vscode().rows.filter({ hasText: 'Get started with Shingle' }).click()
    const walkthrough = vscode().page.locator('.gettingStartedContainer')
    await walkthrough.getByText('Open a page of your site').first().waitFor()
    expect(await walkthrough.locator('.getting-started-step').count()).toBe(4)
    const media = walkthrough.locator('.getting-started-media')
    const picture = walkthrough
      .frameLocator('iframe.webview.ready')
      .frameLocator('iframe#active-frame')
      .locator('svg')
    await until('its picture is there, and all of it', async () => {
      const [whole, frame] = [await picture.boundingBox(), await media.boundingBox()]
      return whole !== null && frame !== null && whole.width > 300 && bottom(whole) <= bottom(frame)
    })
  })

  it('offers commands when they can work', async () => {
    expect(await vscode().offers('Shingle: Insert Model Wording')).toBe(false)
    await vscode().open('home.md')
    await vscode().editor.expectUnderlined('We guarantee results', 'error')
    expect(await vscode().offers('Shingle: Insert Model Wording')).toBe(true)
  })

  it('says so when there is nothing to explain', async () => {
    await vscode().editor.click('Home')
    await vscode().command('Shingle: Explain What Stands at the Cursor')
    await vscode().notification('Nothing to explain here').waitFor()
  })

  it('comes back when the server is killed', async () => {
    const killed = serverIn(vscode().folder)
    if (killed === undefined) throw new Error('No server runs.')
    process.kill(killed, 'SIGKILL')
    await until('another server runs', () => ![undefined, killed].includes(serverIn(vscode().folder)))
    await vscode().editor.click('We guarantee')
    await vscode().page.keyboard.press('End')
    await vscode().page.keyboard.type(' The best therapists in town.')
    await vscode().editor.expectUnderlined(
      flagged('The best therapists in town.', 'advertising/superlative-claim'),
    )
  })
})
