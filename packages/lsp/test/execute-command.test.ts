import { beforeAll, describe, expect, it } from 'vitest'
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node'
import { applyTo } from './apply.ts'
import { type Client, pushed, ready, shared } from './client.ts'

const uri = 'untitled:page'
const rule = 'advertising/outcome-guarantee'
const next = `<!-- shingle-disable-next-line ${rule} -- [why this is fine here] -->`
let client: Client
beforeAll(async () => {
  client = await shared()
})

describe('as commands', () => {
  it('changes the text through the editor', async () => {
    const commands = await ready(pushed)
    const edited = new Promise<WorkspaceEdit>((resolve) =>
      commands.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
        resolve(edit)
        return { applied: true }
      }),
    )
    await commands.open(uri, 'We guarantee results.\n')
    const { range } = { range: commands.rangeOf(uri, 'guarantee') }
    const offered = await commands.actions(uri, range)
    expect(offered.every((each) => typeof each.command === 'string')).toBe(true)
    await commands.request('workspace/executeCommand', {
      command: 'shingle.suppress',
      arguments: [{ uri, ruleId: rule, range }],
    })
    expect(applyTo(commands.document(uri), await edited)).toBe(`${next}\nWe guarantee results.\n`)
  })

  it.each([
    ['shingle.none', [{}], 'There is no command'],
    ['shingle.suppress', [], 'uri'],
    ['shingle.suppress', [{ uri: 'untitled:page' }], 'ruleId'],
    ['shingle.suppress', [{ uri: 'untitled:none', ruleId: rule }], 'not open'],
    ['shingle.insertWording', [{ uri: 'untitled:page', wording: 'none' }], 'no model wording'],
    ['shingle.turnOffRule', [{ uri: 'untitled:page', ruleId: 'a/b' }], 'no rule'],
  ])('says what is wrong with %s %j', async (command, args, message) => {
    await client.open(uri, 'Hello.')
    await expect(client.request('workspace/executeCommand', { command, arguments: args })).rejects.toThrow(
      message,
    )
  })
})

it('says so when the editor does not make a change', async () => {
  const refusing = await ready(pushed)
  refusing.connection.onRequest('workspace/applyEdit', () => ({ applied: false, failureReason: 'read only' }))
  await refusing.open(uri, 'We guarantee results.\n')
  const command = { command: 'shingle.suppress', arguments: [{ uri, ruleId: rule }] }
  await expect(refusing.request('workspace/executeCommand', command)).rejects.toThrow('read only')
})
