import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium as driver, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { Editor } from './editor.ts'
import { startServer, type VsCode } from './serve.ts'
import { serveWebVsCode } from './serve-web.ts'
import { patience, soon, until } from './until.ts'

/** Whether there is a VS Code to test in; without a browser there is none. */
export const hasVsCode = inject('vscode') !== undefined

/** VS Code with the packaged extension on a folder of its own, as somebody sees it. */
export class Workbench {
  readonly page: Page
  readonly editor: Editor
  /** The folder that is open, on disk; empty if it is in memory. */
  readonly folder: string

  constructor(page: Page, folder: string) {
    this.page = page
    this.folder = folder
    this.editor = new Editor(page)
  }

  /** Opens a file that stands at the top of the folder, for good. */
  async open(name: string): Promise<void> {
    const row = this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`)
    if (!(await row.isVisible())) await this.page.keyboard.press('Control+Shift+e')
    await row.dblclick()
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
    await this.editor.lines.first().waitFor()
  }

  /** Runs a command by its name in the palette. */
  async command(title: string): Promise<void> {
    await this.type('>', title)
    await this.rows.and(this.page.locator('.focused')).filter({ hasText: title }).waitFor()
    await this.page.keyboard.press('Enter')
  }

  /** Whether the palette offers a command. */
  async offers(title: string): Promise<boolean> {
    await this.type('>', title)
    await this.rows.first().waitFor()
    const found = await this.rows.filter({ hasText: title }).count()
    await this.page.keyboard.press('Escape')
    return found > 0
  }

  async type(mark: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input[type=text]')
    await until('the palette opens', async () => {
      await this.page.keyboard.press('F1')
      return soon(input.waitFor({ timeout: 5_000 }))
    })
    await input.fill(mark + text)
  }

  /** The rows of the palette or of a quick pick. */
  get rows(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row')
  }

  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-list-item', { hasText: text })
  }

  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item:visible', { hasText: text })
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true })
    writeFileSync(join(this.folder, name), text)
  }

  remove(name: string): void {
    rmSync(join(this.folder, name), { recursive: true })
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s')
    await this.page.locator('.tab.active:not(.dirty)').waitFor()
  }
}

interface Opened {
  readonly workbench: Workbench
  close(): Promise<void>
}

type Files = Readonly<Record<string, string>>

/**
 * VS Code on a folder with these files, for the tests of one `describe`: opened and prepared before the first,
 * closed after the last. Of a test that fails, a picture is kept.
 */
export function workbenchWith(
  files: Files,
  prepare: (workbench: Workbench) => Promise<void> = async () => {},
  open: (files: Files) => Promise<Opened> = onComputer,
): () => Workbench {
  let workbench: Workbench | undefined
  let close = async () => {}
  beforeAll(async () => {
    const opened = await open(files)
    workbench = opened.workbench
    close = opened.close
    await prepare(workbench)
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || !workbench) return
    const path = join(tmpdir(), 'shingle-vscode-failures', `${task.name.replace(/\W+/g, '-')}.png`)
    await workbench.page.screenshot({ path })
    console.log(`What was to be seen when it failed: ${path}`)
  })
  afterAll(() => close())
  return () => {
    if (workbench) return workbench
    throw new Error('VS Code is not open.')
  }
}

/** VS Code as it is without Shingle, on a new folder of this computer, with these files. */
export async function withoutExtension(files: Files): Promise<Opened> {
  const server = await startServer([])
  const { workbench, close } = await onComputer(files, server.address)
  return {
    workbench,
    async close() {
      await close()
      server.close()
    },
  }
}

/** VS Code on a new folder of this computer, with these files. */
async function onComputer(files: Files, address: string = vsCode().address): Promise<Opened> {
  const home = mkdtempSync(join(tmpdir(), 'shingle-site-'))
  const folder = join(home, 'practice-site')
  const { page, close } = await newPage()
  const workbench = new Workbench(page, folder)
  for (const [name, text] of Object.entries(files)) workbench.write(name, text)
  await show(page, `${address}/?folder=${encodeURIComponent(folder)}`)
  return {
    workbench,
    async close() {
      await close()
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** VS Code without a computer behind it, on a folder in the browser's memory, which holds these files. */
export async function inBrowser(files: Files): Promise<Opened> {
  const site = await serveWebVsCode(files)
  const { page, close } = await newPage()
  await show(page, site.address)
  return {
    workbench: new Workbench(page, ''),
    async close() {
      await close()
      site.close()
    },
  }
}

function vsCode(): VsCode {
  const vscode = inject('vscode')
  if (vscode) return vscode
  throw new Error('There is no VS Code to test in.')
}

/** A page as wide as a small screen. */
async function newPage(): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const browser = await driver.connect(vsCode().browser)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  return {
    page,
    async close() {
      await context.close()
      await browser.close()
    },
  }
}

/** Goes to VS Code and waits for the list of files. */
async function show(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
}
