import { lint } from '@shingle/core'
import { describe, expect, it } from 'vitest'
import { hasVsCode, workbenchWith } from './real/workbench.ts'

const page = `# Our practice

We guarantee results in six sessions.

Ask us what Standard 9.2 asks of this page.

Our clients call us the best therapists in town.

Our ads follow AAMFT Principle VIII on advertising.
`

// An older number is a hint as a rule, which VS Code marks by three dots.
const settings = 'severity:\n  citations: warning\n'

describe.skipIf(!hasVsCode)('reading a page', () => {
  const vscode = workbenchWith({ 'home.md': page, '.shingle.yaml': settings }, async (workbench) => {
    await workbench.open('home.md')
  })

  it('underlines the words that raise a question, and no others', async () => {
    await vscode().editor.expectUnderlined('We guarantee results', 'error')
    expect(await vscode().editor.underlines('Ask us')).toBe(false)
  })

  it('says why when one points at them', async () => {
    const told = await vscode().editor.hover('guarantee results', 'Why it matters')
    expect(told).toContain('9.2')
    expect(told).toContain('Better words')
    expect(told).toMatch(/supervisor|consult/i)
    const [found] = lint('We guarantee results in six sessions.').diagnostics
    expect(told.split(found?.message ?? '')).toHaveLength(2)
  })

  it('explains a standard that the prose cites', async () => {
    const told = await vscode().editor.hover('Standard 9.2', 'Promotional Materials')
    expect(told).toContain('paraphrase')
  })

  it('lists findings under Problems', async () => {
    await vscode().page.keyboard.press('Control+Shift+m')
    const rows = vscode().page.locator('.markers-panel .monaco-list-row')
    await rows.filter({ hasText: 'advertising/outcome-guarantee' }).first().waitFor()
    await vscode().page.keyboard.press('Control+Shift+m')
  })

  it('takes better words from the light bulb', async () => {
    const { editor } = vscode()
    await editor.expectUnderlined('Principle VIII')
    await editor.settle('Principle VIII', /^Cite Standard IX/, /follow AAMFT Standard IX on advertising/)
    await editor.expectUnderlined('Standard IX', 'warning', false)
  })

  it('sets a finding aside with a reason', async () => {
    const { editor, page } = vscode()
    await editor.settle(
      'guarantee results',
      'Set aside here, with a reason',
      /shingle-disable-next-line advertising\/outcome-guarantee -- \[why/,
    )
    await page.keyboard.type('our lawyer has read it')
    await editor.expectText(/-- our lawyer has read it -->/)
    await editor.expectUnderlined('We guarantee results', 'error', false)
  })
})
