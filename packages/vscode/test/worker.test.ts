import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium as driver } from 'playwright-core'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { hasVsCode } from './real/workbench.ts'

const server = new URL('../dist/shingle.js', import.meta.url)

/** Serves an empty page with the server's bundle beside it. */
async function website(): Promise<string> {
  const site = createServer(({ url }, response) => {
    const isScript = url === '/shingle.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? readFileSync(server) : '<!doctype html><title>Worker</title>')
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void site.close())
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}`
}

describe.skipIf(!hasVsCode)('in a browser, without a computer behind it', () => {
  it('finds the same in a web worker', async () => {
    const browser = await driver.connect(inject('vscode')?.browser ?? '')
    const context = await browser.newContext()
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.goto(await website())
    const found = await page.evaluate(async () => {
      const worker = new Worker('/shingle.js')
      const ask = (id: number, method: string, params: unknown) =>
        new Promise<{ result: { items?: { code: string }[] } }>((resolve) => {
          worker.addEventListener('message', ({ data }) => {
            if (data.id === id && !data.method) resolve(data)
          })
          worker.postMessage({ jsonrpc: '2.0', id, method, params })
        })
      const tell = (method: string, params: unknown) => worker.postMessage({ jsonrpc: '2.0', method, params })
      const uri = 'untitled:page'
      const textDocument = { uri, languageId: 'markdown', version: 1, text: 'We guarantee results.\n' }
      await ask(1, 'initialize', {
        processId: null,
        rootUri: null,
        capabilities: { textDocument: { diagnostic: {} } },
      })
      tell('initialized', {})
      tell('textDocument/didOpen', { textDocument })
      const { result } = await ask(2, 'textDocument/diagnostic', { textDocument: { uri } })
      return result.items?.map(({ code }) => code)
    })
    expect(found).toEqual(['advertising/outcome-guarantee'])
  })
})
