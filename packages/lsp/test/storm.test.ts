import { expect, it } from 'vitest'
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node'
import { everything, pushed, ready, start } from './client.ts'
import { expectedIn, foundIn } from './expected.ts'
import { editOf, random } from './random.ts'

const messages = 10_000
const uris = ['untitled:a', 'untitled:b', 'untitled:c']
const page =
  '# About\n\nWe guarantee results.\n\nSee Standard 9.7 of the AAMFT Code.\n\n> "She saved us." — J., Austin\n'
/** Longer pages would only make the test longer. */
const longest = 600

it('loses no answer among 10,000 random messages, and leaves none unread', async () => {
  const { client, ended } = start()
  await client.initialize(everything)
  const next = random(1)
  for (const uri of uris) await client.open(uri, page)
  const tally = { asked: 0, answered: 0 }
  const answers: Promise<void>[] = []
  const ask = (method: string, params: unknown) => {
    const source = new CancellationTokenSource()
    tally.asked++
    const counted = () => {
      tally.answered++
    }
    // An error is an answer as well: some of these are cancelled, some make no sense.
    answers.push(client.connection.sendRequest(method, params, source.token).then(counted, counted))
    if (next() < 0.2) source.cancel()
  }
  for (let message = 0; message < messages; message++) {
    const uri = next() < 0.02 ? 'untitled:none' : (uris[Math.floor(next() * uris.length)] ?? '')
    const place = { line: Math.floor(next() * 8), character: Math.floor(next() * 40) }
    const textDocument = { uri }
    const kind = next()
    if (kind < 0.5 && uri !== 'untitled:none') {
      const text = client.document(uri).getText()
      if (text.length > longest) await client.edit(uri, 0, text.length, page)
      else {
        const edit = editOf(text, next)
        await client.edit(uri, edit.start, edit.end, edit.text)
      }
    } else if (kind < 0.7) ask('textDocument/diagnostic', { textDocument })
    else if (kind < 0.8) ask('textDocument/hover', { textDocument, position: place })
    else if (kind < 0.88)
      ask('textDocument/codeAction', {
        textDocument,
        range: { start: place, end: place },
        context: { diagnostics: [] },
      })
    else if (kind < 0.94) ask('textDocument/completion', { textDocument, position: place })
    else if (kind < 0.97) ask('textDocument/documentLink', { textDocument })
    else if (kind < 0.985) ask('textDocument/hover', { nonsense: true })
    else await client.connection.sendNotification('textDocument/didChange', { textDocument: 7 })
    if (answers.length >= 200) await Promise.all(answers.splice(0))
  }
  await Promise.all(answers)
  expect(tally.answered).toBe(tally.asked)
  for (const uri of uris)
    expect(foundIn(await client.pull(uri))).toEqual(expectedIn(client.document(uri).getText()))
  await client.shutdown()
  expect(await ended).toBe(0)
})

it('sends no stale findings, and those of the last version, while 2,000 edits come in', async () => {
  const client = await ready(pushed)
  const next = random(2)
  const texts = new Map<string, string>()
  for (const uri of uris) {
    await client.open(uri, page)
    texts.set(`${uri} 1`, page)
  }
  for (let edit = 0; edit < 2000; edit++) {
    const uri = uris[Math.floor(next() * uris.length)] ?? ''
    const text = client.document(uri).getText()
    const {
      start,
      end,
      text: typed,
    } = text.length > longest ? { start: 0, end: text.length, text: page } : editOf(text, next)
    await client.edit(uri, start, end, typed)
    const { version } = client.document(uri)
    texts.set(`${uri} ${version}`, client.document(uri).getText())
    if (next() < 0.05) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  for (const uri of uris) {
    const { version } = client.document(uri)
    await client.publishedWhere((each) => each.uri === uri && each.version === version)
    const versions = client.published.flatMap((each) => (each.uri === uri ? (each.version ?? []) : []))
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
  }
  for (const { uri, version, diagnostics } of client.published)
    expect(foundIn(diagnostics)).toEqual(expectedIn(texts.get(`${uri} ${version}`) ?? ''))
})

/** Has a process clean up and say what it holds. */
const tellsHeap = `process.on('message', () => { gc(); process.send(process.memoryUsage().heapUsed) })`

it('holds no more after 10,000 edits than after 2,000', async () => {
  const preload = `data:text/javascript,${encodeURIComponent(tellsHeap)}`
  const { client, process: child, ended } = start(['--stdio'], ['--expose-gc', '--import', preload])
  const heap = () =>
    new Promise<number>((resolve) => {
      child.once('message', (bytes) => resolve(Number(bytes)))
      child.send('heap')
    })
  await client.initialize(everything)
  const [uri = ''] = uris
  const long = page.repeat(4)
  await client.open(uri, long)
  let early = 0
  for (let edit = 0; edit < 5000; edit++) {
    await client.edit(uri, 10, 10, 'x')
    await client.edit(uri, 10, 11, '')
    if (edit % 5 === 0) await client.pull(uri)
    if (edit === 1000) early = await heap()
  }
  expect(((await heap()) - early) / 1e6).toBeLessThan(2)
  expect(foundIn(await client.pull(uri))).toEqual(expectedIn(long))
  await client.shutdown()
  expect(await ended).toBe(0)
})
