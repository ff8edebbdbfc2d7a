import { consultation, getStandard } from '@shingle/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Hover, MarkupContent } from 'vscode-languageserver-protocol/node'
import { type Client, everything, folderWith, pushed, ready, shared } from './client.ts'

const uri = 'untitled:page'
const textOf = (hover: Hover | null): string =>
  hover && MarkupContent.is(hover.contents) ? hover.contents.value.replaceAll('\\', '') : ''

let client: Client
beforeAll(async () => {
  client = await shared()
})

describe('on a finding', () => {
  it('tells what was seen, why it matters, the standards, better words and where to ask', async () => {
    await client.open(uri, 'Come by. We guarantee results for every couple.')
    const hover = await client.hover(uri, 'guarantee')
    const text = textOf(hover)
    expect(text).toContain('Seen: “We guarantee results”')
    for (const title of ['Why it matters', 'Better words', 'Tips', 'Where to ask'])
      expect(text).toContain(`#### ${title}`)
    expect(text).toContain(`${getStandard('9.2')?.title}. ${getStandard('9.2')?.summary}`)
    expect(text).toContain('standards/standard-9.md#92')
    expect(text).toContain('AAMFT Code of Ethics (2015)')
    expect(text).toContain(consultation.text)
    expect(hover?.range).toEqual(client.rangeOf(uri, 'We guarantee results'))
  })

  it('leaves the message to editors that show it by themselves', async () => {
    const page = 'We guarantee results.'
    await client.open(uri, page)
    const message = (await client.pull(uri))[0]?.message ?? ''
    expect(message).not.toBe('')
    expect(textOf(await client.hover(uri, 'guarantee'))).toContain(message)
    const other = await ready(everything, { initializationOptions: { hoversShowMessages: true } })
    await other.open(uri, page)
    const text = textOf(await other.hover(uri, 'guarantee'))
    expect(text).not.toContain(message)
    expect(text).toContain('Seen: “We guarantee results”')
  })

  it('gives tips for the account that the copy is for', async () => {
    const page = (surface: string) => `---\nshingle:\n  surface: ${surface}\n---\n\nWe guarantee results.\n`
    await client.open(uri, page('personal'))
    const text = textOf(await client.hover(uri, 'guarantee'))
    expect(text).not.toContain('**professional**')
  })

  it('shows the writer’s words as words, whatever is in them', async () => {
    await client.open(
      uri,
      'We will save your [marriage](command:evil) ![x](http://evil.example/p.png) <img src=x>.',
    )
    const raw = (await client.hover(uri, 'We will'))?.contents
    const value = MarkupContent.is(raw) ? raw.value : ''
    expect(value).toContain('We will save your')
    expect(value).not.toMatch(/(?<!\\)\]\(command:/)
    expect(value).not.toMatch(/(?<!\\)<img/)
    expect(value).not.toMatch(/!(?<!\\)\[/)
  })
})

describe('on a citation', () => {
  it.each([
    ['Standard 9.7', '9.7'],
    ['AAMFT 2.2', '2.2'],
    ['AAMFT § 6.1', '6.1'],
  ])('explains %s, also when nothing is wrong', async (citation, number) => {
    await client.open(uri, `We keep to the AAMFT Code of Ethics, **${citation}**, in all we write.`)
    expect(textOf(await client.hover(uri, number))).toContain(`### ${number} ${getStandard(number)?.title}`)
  })

  it('explains a whole Standard, and a Principle of the edition before', async () => {
    await client.open(
      uri,
      'The AAMFT Code of Ethics has Standard IX. Before that, see Principle VI of the AAMFT code.',
    )
    expect(textOf(await client.hover(uri, 'Standard IX'))).toContain('### Standard IX, Advertising')
    expect(textOf(await client.hover(uri, 'Principle VI'))).toContain('“Principle” is the word of the')
  })
})

describe('on directives and settings', () => {
  it('explains a rule named in a directive, and the directive', async () => {
    await client.open(
      uri,
      '<!-- shingle-disable-next-line advertising/testimonial -- signed, 2026 -->\n\n“It helped.” — J.',
    )
    expect(textOf(await client.hover(uri, 'advertising/testimonial'))).toContain('### Praise by a client')
    expect(textOf(await client.hover(uri, 'shingle-disable'))).toContain('up to the next blank line')
  })

  it('explains keys of front matter', async () => {
    const page =
      '---\nshingle:\n  surface: personal\n  severity:\n    advertising/testimonial: off\n---\n\nHello.\n'
    await client.open(uri, page)
    expect(textOf(await client.hover(uri, 'surface'))).toContain('Whose account')
    expect(textOf(await client.hover(uri, 'advertising/testimonial'))).toContain('Praise by a client')
  })

  it('explains keys of .shingle.yaml', async () => {
    const config = folderWith().uriOf('.shingle.yaml')
    await client.open(
      config,
      'exclude: [drafts/]\nseverity:\n  advertising: off\n  financial/barter: hint\n',
      'yaml',
    )
    expect(textOf(await client.hover(config, 'exclude'))).toContain('Files that are not checked')
    expect(textOf(await client.hover(config, 'advertising'))).toContain('### Advertising')
    expect(textOf(await client.hover(config, 'financial/barter'))).toContain('(financial/barter)')
  })
})

it('is silent where there is nothing to tell', async () => {
  await client.open(uri, 'Come by on Monday.')
  expect(await client.hover(uri, 'Monday')).toBeNull()
})

it('is plain text for clients that show no Markdown', async () => {
  const plain = await ready(pushed)
  await plain.open(uri, 'We guarantee results.')
  const hover = await plain.hover(uri, 'guarantee')
  expect(hover?.contents).toMatchObject({ kind: 'plaintext' })
  expect(textOf(hover)).not.toContain('#### ')
  expect(textOf(hover)).toContain('Why it matters')
})

it('refuses what is no place', async () => {
  await expect(client.request('textDocument/hover', { textDocument: { uri } })).rejects.toMatchObject({
    code: -32602,
  })
  const elsewhere = { textDocument: { uri: 'untitled:none' }, position: { line: 0, character: 0 } }
  await expect(client.request('textDocument/hover', elsewhere)).rejects.toThrow('not open')
})
