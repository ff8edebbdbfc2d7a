import { describe, expect, it } from 'vitest'
import { hasVsCode, inBrowser, workbenchWith } from './real/workbench.ts'

/** The same packaged extension where VS Code runs in the browser alone, and so does the extension: vscode.dev, say. */
describe.skipIf(!hasVsCode)('in VS Code for the Web', () => {
  const vscode = workbenchWith(
    {
      'home.md': '# Home\n\nWe guarantee results.\n',
      'blog/post.md': '# Post\n\nWe trade sessions for yard work.\n',
      '.shingle.yaml': 'severity:\n  advertising: warning\n',
    },
    async (workbench) => workbench.open('home.md'),
    inBrowser,
  )

  it('underlines words as the project’s settings say', async () => {
    await vscode().editor.expectUnderlined('We guarantee results', 'warning')
  })

  it('says why when one points at them', async () => {
    const told = await vscode().editor.hover('guarantee results', 'Why it matters')
    expect(told).toContain('9.2')
  })

  it('takes on settings once they are saved', async () => {
    const { editor, page } = vscode()
    await vscode().open('.shingle.yaml')
    await editor.select('warning')
    await page.keyboard.type('error')
    await page.keyboard.press('Escape')
    await vscode().save()
    await vscode().open('home.md')
    await editor.expectUnderlined('We guarantee results', 'error')
  })

  it('finds again after a restart', async () => {
    const { editor, page } = vscode()
    await vscode().command('Shingle: Restart')
    await editor.click('results')
    await page.keyboard.press('End')
    await page.keyboard.type(' We also trade sessions for yard work.')
    await editor.expectUnderlined('trade sessions for yard work')
  })

  it('checks pages that are not open', async () => {
    await vscode().command('Shingle: Check All Pages')
    await vscode()
      .notification(/2 pages checked/)
      .waitFor()
    await vscode().page.locator('.activitybar [aria-label^="Shingle"]').first().click()
    await vscode().page.locator('.pane .monaco-list-row', { hasText: 'blog/post.md' }).first().waitFor()
  })

  it('sets a finding aside from the light bulb', async () => {
    await vscode().editor.settle(
      'guarantee results',
      'Set aside here, with a reason',
      /shingle-disable-next-line advertising\/outcome-guarantee -- \[why/,
    )
    await vscode().editor.expectNoUnderlineIn('guarantee results')
  })
})
