import { describe, it } from 'vitest'
import { vsix } from './real/serve.ts'
import { soon, until } from './real/until.ts'
import { hasVsCode, withoutExtension, workbenchWith } from './real/workbench.ts'

describe.skipIf(!hasVsCode)('somebody who has the file alone', () => {
  const vscode = workbenchWith(
    { 'home.md': '# Home\n\nWe guarantee results.\n' },
    async (workbench) => workbench.open('home.md'),
    withoutExtension,
  )

  it('installs it from the Extensions view, and it reads the open page at once', async () => {
    const { editor, page, rows } = vscode()
    await page.keyboard.press('Control+Shift+x')
    const path = page.locator('.quick-input-widget:visible input[type=text]')
    await until('VS Code asks for the file', async () => {
      await page.locator('.sidebar .title-actions [aria-label^="Views and More Actions"]').click()
      await page.locator('.context-view .action-item', { hasText: 'Install from VSIX' }).click()
      // A menu that has just opened swallows a click.
      return soon(path.waitFor({ timeout: 5_000 }))
    })
    // Where it begins to look comes a moment after the question, and takes the place of what is written too early.
    await rows.first().waitFor()
    await path.fill(vsix)
    await rows.filter({ hasText: 'shingle.vsix' }).waitFor()
    await page.keyboard.press('Enter')
    await vscode().notification('Completed installing extension').waitFor()
    await page.locator('.extensions-viewlet .extension-list-item', { hasText: 'Shingle' }).first().waitFor()
    await editor.expectUnderlined('We guarantee results', 'error')
  })
})
