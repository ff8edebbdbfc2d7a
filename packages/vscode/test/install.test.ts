import { describe, it } from 'vitest'
import { vsix } from './real/serve.ts'
import { soon, until } from './real/until.ts'
import { hasVsCode, withoutExtension, workbenchWith } from './real/workbench.ts'

/** For what is tried again. */
const short = { timeout: 5_000 }

describe.skipIf(!hasVsCode)('somebody who has the file alone', () => {
  const vscode = workbenchWith(
    { 'home.md': '# Home\n\nWe guarantee results.\n' },
    async (workbench) => workbench.open('home.md'),
    withoutExtension,
  )

  it('installs it from the Extensions view, and it reads the open page at once', async () => {
    const { editor, page, rows } = vscode()
    await page.keyboard.press('Control+Shift+x')
    await page.locator('.extensions-viewlet').waitFor()
    const more = page.locator('.sidebar .title-actions [aria-label^="Views and More Actions"]')
    const install = page.locator('.context-view .action-item', { hasText: 'Install from VSIX' })
    const path = page.locator('.quick-input-widget:visible input[type=text]')
    await until('VS Code asks for the file', async () => {
      // A menu that VS Code draws anew, as it does while the view fills, swallows the click.
      await page.keyboard.press('Escape')
      return (
        (await soon(more.click(short))) && (await soon(install.click(short))) && soon(path.waitFor(short))
      )
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
