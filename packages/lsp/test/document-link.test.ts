import { docsOfStandard } from '@shingle/core'
import { expect, it } from 'vitest'
import type { DocumentLink } from 'vscode-languageserver-protocol/node'
import { shared } from './client.ts'

it('leads from citations to what they cite', async () => {
  const client = await shared()
  const uri = 'untitled:page'
  const text =
    'We keep to the AAMFT Code of Ethics, **Standard 9.7** and Standard IX; see also the ACA Code, C.3.b, and 9.99 of AAMFT.'
  await client.open(uri, text)
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } })
  const shown = links.map(({ range, target }) => [client.document(uri).getText(range), target])
  expect(shown).toEqual([
    ['Standard 9.7', docsOfStandard('9.7')],
    ['Standard IX', docsOfStandard('9.1').replace(/#.*/, '')],
  ])
})
