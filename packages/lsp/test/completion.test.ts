import { codes, getWording, rules } from '@shingle/core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CompletionItem } from 'vscode-languageserver-protocol/node'
import { applyTo } from './apply.ts'
import { type Client, pushed, ready, shared } from './client.ts'

let client: Client
beforeAll(async () => {
  client = await shared()
})

/** What is proposed at the bar in a text. */
async function at(
  text: string,
  uri = 'untitled:page',
  on = client,
  triggerKind = 1,
): Promise<CompletionItem[]> {
  const offset = text.indexOf('|')
  await on.open(uri, text.replace('|', ''), uri.endsWith('.yaml') ? 'yaml' : 'markdown')
  const position = on.document(uri).positionAt(offset)
  return on.request('textDocument/completion', { textDocument: { uri }, position, context: { triggerKind } })
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label)

/** The text after the item with this label. */
function taken(items: readonly CompletionItem[], label: string, uri = 'untitled:page'): string {
  const edit = items.find((item) => item.label === label)?.textEdit
  if (!edit || !('range' in edit)) throw new Error(`no ${label}`)
  return applyTo(client.document(uri), { changes: { [uri]: [edit] } })
}

const numbers = codes[0]?.groups.flatMap(({ numeral, standards }) => [
  numeral,
  ...standards.map(({ number }) => number),
])

describe('numbers of standards', () => {
  it.each(['See Standard |', 'See AAMFT |', 'See § |', 'AAMFT Code of Ethics (2015), |'])(
    'come after %s',
    async (text) => {
      expect(labels(await at(text))).toEqual(numbers)
    },
  )

  it('replace what has been typed', async () => {
    expect(taken(await at('See Standard 9.|.'), '9.7')).toBe('See Standard 9.7.')
  })

  it('do not come after other words', async () => {
    expect(await at('We set a high bar |')).toEqual([])
  })
})

describe('names in directives', () => {
  it('are those of rules and concerns', async () => {
    const items = labels(await at('<!-- shingle-disable-next-line advert|'))
    for (const { id } of rules) expect(items).toContain(id)
    expect(items).toContain('advertising')
    expect(labels(await at('{/* shingle-disable advertising/testimonial, |', 'untitled:page'))).toContain(
      'financial/barter',
    )
  })

  it('replace what has been typed, with its slash', async () => {
    const items = await at('<!-- shingle-disable-next-line advertising/tes| -->')
    expect(taken(items, 'advertising/testimonial')).toBe(
      '<!-- shingle-disable-next-line advertising/testimonial -->',
    )
  })

  it('do not disturb the reason', async () => {
    expect(await at('<!-- shingle-disable advertising -- she |')).toEqual([])
  })

  it('begin with what a directive can do', async () => {
    expect(labels(await at('<!-- shingle-|'))).toEqual([
      'shingle-disable-next-line',
      'shingle-disable',
      'shingle-enable',
      'shingle-disable-file',
    ])
  })
})

describe('settings', () => {
  const config = 'file:///site/.shingle.yaml'

  it('are proposed in .shingle.yaml', async () => {
    expect(labels(await at('|', config))).toEqual(['code', 'surfaces', 'severity', 'exclude'])
    expect(labels(await at('severity:\n  |', config))).toEqual(
      expect.arrayContaining(['advertising', 'financial/barter']),
    )
    expect(labels(await at('severity:\n  # quiet\n  financial/barter: |', config))).toEqual([
      'error',
      'warning',
      'information',
      'hint',
      'off',
    ])
    expect(labels(await at('code: |', config))).toEqual(['aamft-2015'])
    expect(labels(await at('surfaces:\n  |', config))).toEqual(['personal', 'professional'])
    expect(labels(await at('exclude:\n  - |', config))).toEqual([])
  })

  it('are proposed in front matter', async () => {
    const uri = 'untitled:page'
    expect(labels(await at('---\ntitle: Hi\n|\n---\n\nHello.', uri))).toEqual(['shingle'])
    expect(labels(await at('---\nshingle:\n  |\n---\n\nHello.', uri))).toEqual([
      'surface',
      'code',
      'severity',
    ])
    expect(labels(await at('---\nshingle:\n  surface: |\n---\n\nHello.', uri))).toEqual([
      'personal',
      'professional',
    ])
    expect(labels(await at('---\nshingle:\n  severity:\n    adv|\n---\n', uri))).toContain('advertising')
    expect(taken(await at('---\nshingle:\n  surface: per|\n---\n', uri), 'personal')).toBe(
      '---\nshingle:\n  surface: personal\n---\n',
    )
  })
})

describe('model wording', () => {
  it('is proposed by its name, with places to fill in', async () => {
    const [item] = await at('Hello.\n\ntelehealth-|')
    expect(item).toMatchObject({ label: 'telehealth-states', insertTextFormat: 2 })
    expect(item?.textEdit?.newText).toContain(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's own marks.
      'I am licensed in ${1:[your states]}, and I work with people who are in ${1:[your states]}',
    )
  })

  it('is plain text for editors without snippets', async () => {
    const plain = await ready(pushed)
    const [item] = await at('telehealth-|', 'untitled:page', plain)
    expect(item?.textEdit?.newText).toBe(getWording('telehealth-states')?.text)
  })

  it('does not come up while a sentence is written', async () => {
    expect(await at('Hello |', 'untitled:page', client, 2)).toEqual([])
    expect(await at('|', 'untitled:page', client, 2)).toEqual([])
  })
})
