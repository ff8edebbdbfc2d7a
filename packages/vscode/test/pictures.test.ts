import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, it } from 'vitest'
import { picture } from './real/picture.ts'
import { hasVsCode, type Workbench, workbenchWith } from './real/workbench.ts'

const site = (name: string) =>
  readFileSync(new URL(`../../../examples/practice-site/${name}`, import.meta.url), 'utf8')
const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** Written on request only, with SHINGLE_PICTURES=1. */
describe.skipIf(!hasVsCode)('pictures for readers', () => {
  const pages = {
    'home.md':
      '# Couples therapy by the harbor\n\nWe guarantee results in six sessions.\n\nOur clients call us the best therapists in town.\n\nWe trade sessions for yard work.\n',
  }
  const vscode = workbenchWith(
    {
      ...pages,
      'faq.md': site('faq.md'),
      'fees.md': site('fees.md'),
      'kind-words.md': site('kind-words.md'),
    },
    async (workbench) => {
      await workbench.open('home.md')
      await workbench.editor.expectUnderlined('We guarantee results', 'error')
    },
  )

  const theme = async (workbench: Workbench, name: string) => {
    workbench.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': name }))
    const id = { 'Default Light Modern': 'vs', 'Default Dark Modern': 'vs-dark' }[name] ?? 'hc-black'
    await workbench.page.locator(`.monaco-workbench.${id}`).waitFor()
  }

  it('shows it in light, dark and high contrast', async () => {
    const { editor, page } = vscode()
    for (const [file, name] of [
      ['light', 'Default Light Modern'],
      ['dark', 'Default Dark Modern'],
      ['contrast', 'Default High Contrast'],
    ] as const) {
      await theme(vscode(), name)
      await editor.hover('guarantee', 'Why it matters')
      await picture(page, at(`docs/images/vscode-${file}.png`))
    }
    await theme(vscode(), 'Default Light Modern')
  })

  it('shows the whole folder and the Code', async () => {
    const { page, rows } = vscode()
    await page.mouse.move(900, 700)
    await vscode().command('Shingle: Check All Pages')
    await vscode().notification('pages checked').waitFor()
    await page.locator('.activitybar [aria-label^="Shingle"]').first().click()
    await page.locator('.pane .monaco-list-row', { hasText: 'faq.md' }).first().waitFor()
    await vscode().command('Notifications: Clear All Notifications')
    await vscode().command('Shingle: Browse the Code of Ethics')
    await rows.filter({ hasText: '1.1 ' }).first().waitFor()
    await page.keyboard.type('9.2')
    await rows.filter({ hasText: '9.2 ' }).first().click()
    await page
      .frameLocator('iframe.webview.ready')
      .frameLocator('iframe#active-frame')
      .locator('body', { hasText: 'What Shingle looks for' })
      .waitFor()
    await picture(page, at('docs/images/vscode-code.png'))
  })
})
