import { describe, it } from 'vitest'
import { until } from './real/until.ts'
import { hasVsCode, workbenchWith } from './real/workbench.ts'

/** Printed, not asserted: how fast a shared machine is says little about the extension. */
describe.skipIf(!hasVsCode)('what a writer waits for', () => {
  const text = '# Home\n\nWe guarantee results.\n'
  const vscode = workbenchWith({ 'home.md': text, 'other.md': text })

  it('tells how long activation and the first findings of a page take', async () => {
    await vscode().open('home.md')
    await vscode().editor.expectUnderlined('We guarantee results', 'error')
    await vscode().page.keyboard.press('Control+Shift+e')
    const start = performance.now()
    await vscode().open('other.md')
    const open = performance.now()
    await vscode().editor.expectUnderlined('We guarantee results', 'error')
    const shown = performance.now()
    await vscode().command('Developer: Show Running Extensions')
    const row = vscode().page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Shingle' })
    let activation: string | undefined
    await until('its activation is listed', async () => {
      activation = /(\d+) ?ms/.exec((await row.first().textContent()) ?? '')?.[1]
      return activation !== undefined
    })
    console.log(
      [
        `Activation: ${activation} ms`,
        `findings of a page: ${Math.round(shown - open)} ms after it is seen, ${Math.round(shown - start)} ms after the click that opens it`,
      ].join('; '),
    )
  })
})
