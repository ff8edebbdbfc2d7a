import { describe, it } from 'vitest'
import { flagged } from './real/flagged.ts'
import { hasVsCode, workbenchWith } from './real/workbench.ts'

const home = '# Home\n\nThe best therapists in town.\n'
const praise = flagged(home, 'advertising/superlative-claim')

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [
    `blog/post-${i}.md`,
    '# Post\n\nWe guarantee results.\n\n'.repeat(20),
  ]),
)

describe.skipIf(!hasVsCode)('settings and the whole folder', () => {
  const vscode = workbenchWith({ ...many, 'home.md': home, 'about.md': 'Hello.\n' }, async (workbench) => {
    await workbench.open('home.md')
    await workbench.editor.expectUnderlined(praise)
  })

  it('takes on a setting while it runs', async () => {
    vscode().write('.vscode/settings.json', '{ "shingle.severity": { "advertising": "error" } }')
    await vscode().editor.expectUnderlined(praise, 'error')
    vscode().write('.vscode/settings.json', '{}')
    await vscode().editor.expectUnderlined(praise)
  })

  it('takes on what .shingle.yaml says, once it is saved', async () => {
    const { editor } = vscode()
    vscode().write('.shingle.yaml', 'severity:\n  advertising/superlative-claim: off\n')
    await editor.expectUnderlined(praise, 'warning', false)
    vscode().write('.shingle.yaml', 'severity:\n  advertising: error\n')
    await editor.expectUnderlined(praise, 'error')
  })

  it('opens the project’s settings and explains a key of theirs', async () => {
    await vscode().command("Shingle: Open the Project's Settings")
    await vscode().editor.hover('severity', 'How much a finding asks for')
  })

  it('says what is wrong with them', async () => {
    vscode().write('.shingle.yaml', 'severity:\n  advertisin: error\n')
    await vscode().editor.expectUnderlined('advertisin')
    vscode().write('.shingle.yaml', '')
  })

  it('stops a check of all pages when asked to', async () => {
    // So much that the check is not over before the button is found.
    for (let i = 0; i < 300; i++)
      vscode().write(`drafts/${i}.md`, `${i}: we guarantee results to each couple.\n\n`.repeat(400))
    await vscode().command('Shingle: Check All Pages')
    const progress = vscode().notification(/checks all pages.*\d+ of \d+ files/)
    await progress.locator('.monaco-button', { hasText: 'Cancel' }).click()
    await vscode()
      .notification(/Stopped\. \d+ pages were checked/)
      .waitFor()
    await vscode().command('Notifications: Clear All Notifications')
    vscode().remove('drafts')
  })

  it('checks all pages', async () => {
    await vscode().open('home.md')
    await vscode().command('Shingle: Check All Pages')
    await vscode()
      .notification(/pages checked: \d+ findings/)
      .waitFor()
    await vscode().page.locator('.activitybar [aria-label^="Shingle"]').first().click()
    await vscode().page.locator('.pane .monaco-list-row', { hasText: 'post-' }).first().waitFor()
  })
})
