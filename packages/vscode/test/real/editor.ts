import type { Locator, Page } from 'playwright-core'
import { soon, until } from './until.ts'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The text editor that is open. */
export class Editor {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get lines(): Locator {
    return this.#page.locator('.editor-group-container.active .monaco-editor .view-line')
  }

  /** The text as it is shown, line by line from the top. */
  async text(): Promise<string> {
    const lines = await this.lines.evaluateAll((all) =>
      all
        .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    )
    return lines.join('\n').replaceAll('\u00A0', ' ')
  }

  /** Where words stand on the screen; they must stand in one line. */
  async boxOf(words: string): Promise<Box | undefined> {
    return this.lines.evaluateAll((lines, wanted) => {
      for (const line of lines) {
        const at = (line.textContent ?? '').replaceAll('\u00A0', ' ').indexOf(wanted)
        if (at < 0) continue
        const range = document.createRange()
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
        let [from, isOpen] = [0, false]
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0
          if (!isOpen && at < from + length) {
            range.setStart(node, at - from)
            isOpen = true
          }
          if (isOpen && at + wanted.length <= from + length) {
            range.setEnd(node, at + wanted.length - from)
            const { left, right, top, bottom } = range.getBoundingClientRect()
            return { left, right, top, bottom }
          }
          from += length
        }
      }
      return undefined
    }, words)
  }

  /** Where lines are drawn under words: of one kind, or of any. */
  async #underlines(kind = ''): Promise<Box[]> {
    return this.#page.locator(`.monaco-editor [class*="squiggly-${kind}"]`).evaluateAll((all) =>
      all.map((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect()
        return { left, right, top, bottom }
      }),
    )
  }

  /** Whether exactly these words are underlined. */
  async underlines(words: string, kind = 'warning'): Promise<boolean> {
    const box = await this.boxOf(words)
    if (!box) return false
    return (await this.#underlines(kind)).some(
      ({ left, right, bottom }) =>
        Math.abs(left - box.left) < 3 &&
        Math.abs(right - box.right) < 3 &&
        Math.abs(bottom - box.bottom) < 12,
    )
  }

  /** Waits until exactly these words are underlined, or no longer so. */
  async expectUnderlined(words: string, kind = 'warning', is = true): Promise<void> {
    const what = `“${words}” is ${is ? '' : 'no longer '}underlined as ${kind}`
    await until(what, async () => (await this.underlines(words, kind)) === is)
  }

  /** Waits until these words can be seen and nothing of them is underlined, in whatever kind. */
  async expectNoUnderlineIn(words: string): Promise<void> {
    await until(`nothing of “${words}” is underlined`, async () => {
      const box = await this.boxOf(words)
      if (!box) return false
      const { left, right, bottom } = box
      return (await this.#underlines()).every(
        (each) => each.right <= left || right <= each.left || Math.abs(each.bottom - bottom) > 12,
      )
    })
  }

  /** Brings words onto the screen. */
  async find(words: string): Promise<void> {
    await this.select(words)
    await this.#page.keyboard.press('ArrowLeft')
  }

  /** Selects words, with the help of the search in the page. */
  async select(words: string): Promise<void> {
    await this.lines.first().click()
    await this.#page.keyboard.press('Control+f')
    const search = this.#page.locator('.find-widget.visible textarea').first()
    await search.fill(words)
    await this.#page.locator('.find-widget.visible .matchesCount', { hasText: /of/ }).waitFor()
    await this.#page.keyboard.press('Enter')
    await this.#page.keyboard.press('Escape')
    await until(`“${words}” can be seen`, async () => (await this.boxOf(words)) !== undefined)
  }

  async expectText(text: RegExp, limit?: number): Promise<void> {
    await until(`the text has ${text}`, async () => text.test(await this.text()), limit)
  }

  /** Points at words until the hover about them says this; gives all that it says. */
  async hover(words: string, saying: string | RegExp): Promise<string> {
    const hover = this.#page.locator('.monaco-hover:visible', { hasText: saying })
    await until(`the hover on “${words}” says ${saying}`, async () => {
      const box = await this.boxOf(words)
      if (!box) return false
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
      await this.#page.mouse.move(x, y + 200)
      await this.#page.mouse.move(x, y, { steps: 5 })
      return soon(hover.first().waitFor({ timeout: 5_000 }))
    })
    return (await hover.first().textContent()) ?? ''
  }

  /** Puts the cursor into words. */
  async click(words: string): Promise<void> {
    await until(`“${words}” can be seen`, async () => (await this.boxOf(words)) !== undefined)
    const box = await this.boxOf(words)
    if (box) await this.#page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2)
  }

  /** What the light bulb at some words offers. */
  async lightBulb(words: string): Promise<Locator> {
    await this.click(words)
    const bulb = this.#page
      .locator('.lightBulbWidget:visible, .monaco-editor [class*="codicon-gutter-lightbulb"]:visible')
      .first()
    // A line that is scrolled sideways has its bulb where nobody can see it, or none; then only the key is left.
    const isShown = await soon(bulb.waitFor({ timeout: 10_000 }))
    if (isShown && (await this.#isBeside(bulb))) await bulb.click()
    else await this.#page.keyboard.press('Control+.')
    const offers = this.#page.locator('.action-widget').first().locator('.monaco-list-row.action')
    await offers.first().waitFor()
    return offers
  }

  /** Whether something at the beginning of a line is within the editor. */
  async #isBeside(start: Locator): Promise<boolean> {
    const editor = await this.#page.locator('.editor-group-container.active').first().boundingBox()
    const box = await start.boundingBox()
    return box !== null && editor !== null && box.x >= editor.x
  }

  /** Takes what the light bulb at some words offers, and waits until the text shows it. */
  async settle(words: string, title: string | RegExp, effect: RegExp): Promise<void> {
    await until(`“${title}” has changed the text`, async () => {
      await this.#take(await this.lightBulb(words), title)
      // A menu that VS Code draws anew at this moment swallows the key.
      return soon(this.expectText(effect, 20_000))
    })
  }

  async #take(offers: Locator, title: string | RegExp): Promise<void> {
    const offer = offers.filter({ hasText: title }).first()
    await offer.waitFor()
    // By the keys: a block lies over the list that swallows many a click.
    await until(`“${title}” is chosen`, async () => {
      const focused = offers.filter({ hasText: title }).and(this.#page.locator('.focused'))
      if ((await focused.count()) > 0) return true
      await this.#page.keyboard.press('ArrowDown')
      return false
    })
    await this.#page.keyboard.press('Enter')
    await offer.waitFor({ state: 'hidden' })
  }
}
