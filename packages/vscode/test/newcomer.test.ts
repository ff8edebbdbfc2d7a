import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { flagged } from './real/flagged.ts'
import { hasVsCode, workbenchWith } from './real/workbench.ts'

const site = new URL('../../../examples/practice-site/', import.meta.url)
const pages = Object.fromEntries(
  readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, readFileSync(new URL(name, site), 'utf8')]),
)
const words = (name: string, ruleId: string) => flagged(pages[name] ?? '', ruleId)

/** What the README promises to somebody who has just installed the extension, on the example site. */
describe.skipIf(!hasVsCode)('a newcomer who follows the README', () => {
  const vscode = workbenchWith(pages)

  it('reads why words are underlined, and writes better ones', async () => {
    const { editor, page } = vscode()
    const boast = words('index.md', 'advertising/superlative-claim')
    const plain = "Bay's couples and family counselors"
    await vscode().open('index.md')
    await editor.expectUnderlined(boast)
    await editor.hover(boast, 'Better words')
    await page.keyboard.press('Escape')
    await editor.select(boast)
    await page.keyboard.type(plain)
    await editor.expectNoUnderlineIn(plain)
  })

  it('records that a client has given permission', async () => {
    const { editor } = vscode()
    await vscode().open('kind-words.md')
    await editor.find('suitcase by the door')
    await editor.settle(
      'suitcase by the door',
      'Record written permission',
      /disable-next-line advertising\/testimonial -- written permission on file/,
    )
    await editor.expectNoUnderlineIn('suitcase by the door')
  })

  it('sets a question aside with a reason', async () => {
    const { editor, page } = vscode()
    const barter = words('fees.md', 'financial/barter')
    await vscode().open('fees.md')
    await editor.find(barter)
    await editor.settle(barter, 'Set aside here, with a reason', /financial\/barter -- \[why/)
    await page.keyboard.type('agreed with our board in 2024')
    await editor.expectText(/financial\/barter -- agreed with our board in 2024/)
    await editor.expectNoUnderlineIn(barter)
  })
})
