import { describe, it } from 'vitest'
import { until } from './real/until.ts'
import { hasVsCode, type Workbench, workbenchWith } from './real/workbench.ts'

/** What VS Code lists as running, once it lists all of this. */
async function running(workbench: Workbench, wanted: string): Promise<string> {
  // The list has only the rows that can be seen.
  await workbench.page.setViewportSize({ width: 1280, height: 2000 })
  await workbench.command('Developer: Show Running Extensions')
  const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: wanted })
  let milliseconds: string | undefined
  await until(`the activation of ${wanted} is listed`, async () => {
    milliseconds = /(\d+) ?ms/.exec((await row.first().textContent()) ?? '')?.[1]
    return milliseconds !== undefined
  })
  return `${milliseconds} ms`
}

// Printed, not asserted: how fast a shared machine is says little about the extension.

describe.skipIf(!hasVsCode)('what a writer waits for', () => {
  const text = '# Home\n\nWe guarantee results.\n'
  const vscode = workbenchWith({ 'home.md': text, 'other.md': text })

  it('tells how long the first findings of a page take', async () => {
    await vscode().open('home.md')
    await vscode().editor.expectUnderlined('We guarantee results', 'error')
    await vscode().page.keyboard.press('Control+Shift+e')
    const start = performance.now()
    await vscode().open('other.md')
    const open = performance.now()
    await vscode().editor.expectUnderlined('We guarantee results', 'error')
    const shown = performance.now()
    console.log(
      `Findings of a page: ${Math.round(shown - open)} ms after it is seen, ${Math.round(shown - start)} ms after the click that opens it`,
    )
  })

  it('tells how long activation takes while VS Code starts', async () => {
    console.log(`Activation beside all other extensions: ${await running(vscode(), 'Shingle')}`)
  })
})

describe.skipIf(!hasVsCode)('what other extensions wait for', () => {
  const vscode = workbenchWith({ 'notes.txt': 'Nothing that would start Shingle.\n' })

  it('tells how long activation takes by itself', async () => {
    await vscode().open('notes.txt')
    await running(vscode(), 'Emmet')
    await vscode().command('Shingle: Restart')
    console.log(`Activation by itself: ${await running(vscode(), 'Shingle')}`)
  })
})
