import { beforeAll, describe, expect, it } from 'vitest'
import {
  type CodeAction,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import { applyTo } from './apply.ts'
import { type Client, everything, folderWith, marked, ready, shared } from './client.ts'

const uri = 'untitled:page'
let client: Client
beforeAll(async () => {
  client = await shared()
})

/** The actions on the marked words of a page. */
async function actionsOn(page: string, languageId = 'markdown', on = client): Promise<CodeAction[]> {
  const { text, start, end } = marked(page)
  await on.open(uri, text, languageId)
  const document = on.document(uri)
  return on.actions(uri, { start: document.positionAt(start), end: document.positionAt(end) })
}

/** The page after the action with this title. */
async function after(title: string | RegExp, page: string, languageId = 'markdown'): Promise<string> {
  const actions = await actionsOn(page, languageId)
  const action = actions.find((each) =>
    typeof title === 'string' ? each.title === title : title.test(each.title),
  )
  if (!action) throw new Error(`no "${title}" in ${actions.map((each) => each.title).join('; ')}`)
  const { edit } = await client.request<CodeAction>('codeAction/resolve', action)
  return applyTo(client.document(uri), edit)
}

const here = 'Set aside here, with a reason'
const reason = '[why this is fine here]'
const rule = 'advertising/outcome-guarantee'
const next = `<!-- shingle-disable-next-line ${rule} -- ${reason} -->`

describe('setting a finding aside', () => {
  it.each([
    [
      'a paragraph',
      '# A\n\nCome by.\n[[We guarantee results.]]\n',
      `# A\n\n${next}\nCome by.\nWe guarantee results.\n`,
    ],
    ['a heading', '## [[We guarantee results]]\n\nHi.\n', `${next}\n## We guarantee results\n\nHi.\n`],
    ['an item', '- Hello\n- [[We guarantee results.]]\n', `- Hello\n- ${next}\n  We guarantee results.\n`],
    [
      'a numbered item',
      '1. [[We guarantee results.]]\n2. Hi\n',
      `1. ${next}\n   We guarantee results.\n2. Hi\n`,
    ],
    [
      'an item of an item',
      '- A\n  - [[We guarantee results.]]\n',
      `- A\n  - ${next}\n    We guarantee results.\n`,
    ],
    ['a task', '- [ ] [[We guarantee results.]]\n', `- [ ] ${next} We guarantee results.\n`],
    [
      'a table',
      '| a | b |\n| - | - |\n| x | [[We guarantee results.]] |\n',
      `${next}\n| a | b |\n| - | - |\n| x | We guarantee results. |\n`,
    ],
    [
      'HTML',
      '<div>\n<p>[[We guarantee results.]]</p>\n</div>\n',
      `<div>\n${next}\n<p>We guarantee results.</p>\n</div>\n`,
    ],
    ['CRLF', 'Hi.\r\n\r\n[[We guarantee results.]]\r\n', `Hi.\r\n\r\n${next}\r\nWe guarantee results.\r\n`],
  ])('writes a comment that fits %s', async (_, page, expected) => {
    expect(await after(here, page)).toBe(expected)
  })

  it('writes comments of MDX in MDX', async () => {
    const comment = `{/* shingle-disable-next-line ${rule} -- ${reason} */}`
    expect(await after(here, 'Hi.\n\n[[We guarantee results.]]\n', 'mdx')).toBe(
      `Hi.\n\n${comment}\nWe guarantee results.\n`,
    )
    expect(await after(here, '- [[We guarantee results.]]\n', 'mdx')).toBe(
      `- ${comment}\n  We guarantee results.\n`,
    )
  })

  it('covers a section, up to the next heading of its level', async () => {
    const page = '# A\n\n## B\n\n[[We guarantee results.]]\n\n### C\n\nHi.\n\n## D\n'
    expect(await after('Set aside in this section, with a reason', page)).toBe(
      `# A\n\n<!-- shingle-disable ${rule} -- ${reason} -->\n\n## B\n\nWe guarantee results.\n\n### C\n\nHi.\n\n<!-- shingle-enable ${rule} -->\n\n## D\n`,
    )
  })

  it('covers a file, behind its front matter', async () => {
    const page = '---\ntitle: Hi\n---\n\n[[We guarantee results.]]\n'
    expect(await after('Set aside in this file, with a reason', page)).toBe(
      `---\ntitle: Hi\n---\n\n<!-- shingle-disable-file ${rule} -- ${reason} -->\n\nWe guarantee results.\n`,
    )
  })

  it('says why words in front matter cannot be set aside by themselves', async () => {
    const actions = await actionsOn('---\ntitle: [[We guarantee results]]\n---\n\nHi.\n')
    expect(actions.find(({ title }) => title === here)?.disabled?.reason).toContain('whole file')
    const plain = await ready({
      ...everything,
      textDocument: {
        ...everything.textDocument,
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      },
    })
    const shown = await actionsOn('---\ntitle: [[We guarantee results]]\n---\n\nHi.\n', 'markdown', plain)
    expect(shown.some(({ title }) => title === here)).toBe(false)
  })

  it('records written permission with its date', async () => {
    const changed = await after(
      'Record written permission',
      '## Kind words\n\n> [["She saved us."]]\n>\n> — J. and T., Austin\n',
    )
    expect(changed).toMatch(
      /> <!-- shingle-disable-next-line advertising\/testimonial -- written permission on file, \d{4}-\d\d-\d\d -->\n> "She saved us/,
    )
  })

  it('lets editors with snippets fill in the reason', async () => {
    const able = await ready({
      ...everything,
      workspace: {
        ...everything.workspace,
        workspaceEdit: { documentChanges: true, snippetEditSupport: true },
      },
    })
    const [action] = (await actionsOn('[[We guarantee results.]]\n', 'markdown', able)).filter(
      ({ title }) => title === here,
    )
    const { edit } = await able.request<CodeAction>('codeAction/resolve', action)
    const snippet = { kind: 'snippet', value: `${next.replace(reason, `\${1:${reason}}`)}\n` }
    expect(edit?.documentChanges).toMatchObject([{ edits: [{ snippet }] }])
  })
})

describe('other quick fixes', () => {
  it('corrects a citation', async () => {
    expect(await after(/^Cite Standard IX/, 'Our ads follow AAMFT [[Principle VIII]] on advertising.')).toBe(
      'Our ads follow AAMFT Standard IX on advertising.',
    )
  })

  it('inserts model wording behind the paragraph', async () => {
    const changed = await after(
      /^Insert model wording: What therapy can/,
      'We say:\n[[We guarantee results.]]\nYes.\n\nBye.\n',
    )
    expect(changed).toMatch(/^We say:\nWe guarantee results\.\nYes\.\n\nI cannot promise [^\n]+\n\nBye\.\n$/)
  })

  it('removes an unused directive, which is preferred because it is safe', async () => {
    const page = '[[<!-- shingle-disable-next-line advertising/testimonial -->]]\n\nHello.\n'
    const removal = (await actionsOn(page)).find(({ title }) => title === 'Remove the directive')
    expect(removal?.isPreferred).toBe(true)
    expect(await after('Remove the directive', page)).toBe('\n\nHello.\n')
  })

  it('opens the page of the rule', async () => {
    const shown = new Promise((resolve) =>
      client.connection.onRequest('window/showDocument', (params) => {
        resolve(params)
        return { success: true }
      }),
    )
    const action = (await actionsOn('[[We guarantee results.]]')).find(({ title }) =>
      title.startsWith('Open the page'),
    )
    await client.request('workspace/executeCommand', action?.command)
    expect(await shown).toMatchObject({
      external: true,
      uri: expect.stringContaining('outcome-guarantee.md'),
    })
  })
})

describe('turning a rule off', () => {
  const turnOff = `Turn ${rule} off in .shingle.yaml`

  /** The edit that turns the rule off for a page of a folder. */
  async function editIn(
    files: Readonly<Record<string, string>>,
  ): Promise<{ edit: WorkspaceEdit; config: string }> {
    const folder = folderWith(files)
    const own = await ready(everything, { workspaceFolders: [{ uri: folder.uri, name: 'site' }] })
    const page = folder.uriOf('blog/page.md')
    await own.open(page, 'We guarantee results.')
    const action = (await own.actions(page, own.rangeOf(page, 'guarantee'))).find(
      ({ title }) => title === turnOff,
    )
    const { edit = {} } = await own.request<CodeAction>('codeAction/resolve', action)
    return { edit, config: folder.uriOf('.shingle.yaml') }
  }

  it('keeps the comments of the config', async () => {
    const yaml =
      '# Ours\nseverity:\n  # quiet\n  technology: off # for now\n\n# Not these\nexclude: [drafts/]\n'
    const { edit, config } = await editIn({ '.shingle.yaml': yaml })
    const [change] = edit.documentChanges ?? []
    expect(TextDocumentEdit.is(change) && change.textDocument).toEqual({ uri: config, version: null })
    const text = applyTo({ uri: config, getText: () => yaml }, edit)
    expect(text).toBe(yaml.replace('# for now\n', `# for now\n  ${rule}: off\n`))
  })

  it('makes a config where there is none, at the top of the workspace', async () => {
    const { edit, config } = await editIn({})
    expect(edit.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: config })
    const change = edit.documentChanges?.[1]
    const [made] = TextDocumentEdit.is(change) ? change.edits : []
    expect(TextEdit.is(made) && made.newText).toBe(`severity:\n  ${rule}: off\n`)
  })
})

describe('what is asked for', () => {
  const page = '[[We guarantee results.]]\n\n<!-- shingle-disable-next-line financial/barter -->\n\nHi.\n'

  it('is all that is given', async () => {
    const { text } = marked(page)
    await client.open(uri, text)
    const all = client.rangeOf(uri, text)
    const fixes = await client.actions(uri, all, { only: ['source.fixAll'] })
    expect(fixes.map(({ kind }) => kind)).toEqual(['source.fixAll.shingle'])
    expect(applyTo(client.document(uri), fixes[0]?.edit)).toBe('We guarantee results.\n\n\n\nHi.\n')
    expect(await client.actions(uri, all, { only: ['refactor'] })).toEqual([])
    expect((await client.actions(uri, all)).every(({ kind }) => kind === 'quickfix')).toBe(true)
  })

  it('is about the findings that the client names', async () => {
    await client.open(uri, marked(page).text)
    const found = await client.pull(uri)
    const hint = found.filter(({ code }) => code === 'shingle/unused-directive')
    const actions = await client.actions(uri, client.rangeOf(uri, marked(page).text), { diagnostics: hint })
    expect(new Set(actions.flatMap(({ diagnostics }) => diagnostics?.map(({ code }) => code)))).toEqual(
      new Set(['shingle/unused-directive']),
    )
  })

  it('is for the version that it was made for', async () => {
    const [action] = (await actionsOn('[[We guarantee results.]]')).filter(({ title }) => title === here)
    expect(action?.edit).toBeUndefined()
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action)
    expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }])
    await client.edit(uri, 0, 0, 'Hi. ')
    await expect(client.request('codeAction/resolve', action)).rejects.toMatchObject({ code: -32801 })
  })
})
