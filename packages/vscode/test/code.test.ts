import { describe, it } from 'vitest'
import { hasVsCode, workbenchWith } from './real/workbench.ts'

describe.skipIf(!hasVsCode)('the Code at hand', () => {
  const vscode = workbenchWith(
    {
      'fees.md':
        '# Fees\n\nWe trade sessions for yard work.\n\n> “They gave us our marriage back.” — Dana, client\n',
    },
    async (workbench) => {
      await workbench.open('fees.md')
      await workbench.editor.expectUnderlined('trade sessions for yard work')
    },
  )

  /** The words of the page that is open to be read; it stands in frames of its own. */
  const readable = async (words: string | RegExp) =>
    vscode()
      .page.frameLocator('iframe.webview.ready')
      .frameLocator('iframe#active-frame')
      .locator('body', { hasText: words })
      .waitFor()

  it('finds a standard by its words and opens it as a page', async () => {
    const { page, rows } = vscode()
    await vscode().command('Shingle: Browse the Code of Ethics')
    await rows.filter({ hasText: '1.1 ' }).first().waitFor()
    await page.keyboard.type('barter')
    await rows.filter({ hasText: '8.5 ' }).first().click()
    await readable('What Shingle looks for')
    await readable(/aamft\.org|AAMFT/)
    await page.keyboard.press('Control+F4')
  })

  it('lists all standards in the side bar', async () => {
    const { page } = vscode()
    await page.locator('.activitybar [aria-label^="Shingle"]').first().click()
    const rows = page.locator('.pane:has([aria-label^="The Code of Ethics"]) .monaco-list-row')
    await rows.filter({ hasText: 'Standard IX' }).waitFor()
  })

  it('shows findings there, the words first', async () => {
    const rows = vscode().page.locator('.pane:has([aria-label^="Findings by Standard"]) .monaco-list-row')
    await rows.filter({ hasText: '“trade sessions for yard work”' }).first().waitFor()
    await rows.filter({ hasText: /(?<!“)“They gave us our marriage back\.”(?!”)/ }).waitFor()
  })

  it('shows tips for the account that the page is for', async () => {
    await vscode().open('fees.md')
    await vscode().command('Shingle: Show Tips for This Kind of Account')
    await readable('Tips for professional accounts')
    await vscode().page.keyboard.press('Control+F4')
  })

  it('inserts model wording', async () => {
    const { editor, page, rows } = vscode()
    await vscode().open('fees.md')
    await editor.click('We trade')
    await vscode().command('Shingle: Insert Model Wording')
    await rows.first().waitFor()
    await page.keyboard.type('missed')
    await rows.filter({ hasText: 'Fees and missed sessions' }).click()
    await editor.expectText(/If you cancel less than/)
  })

  it('sets whose account the page is for', async () => {
    const { editor, rows } = vscode()
    await editor.click('We trade')
    await vscode().statusItem('Shingle: professional').click()
    await rows.filter({ hasText: 'You speak for yourself' }).click()
    await editor.expectText(/shingle:\n {2}surface: personal/)
    await vscode().statusItem('Shingle: personal').waitFor()
  })
})
