import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import remarkShingle from '../src/remark.ts'

const stringify = function (this: { compiler?: unknown }) {
  this.compiler = () => ''
}

test('findings come as messages of the file', async () => {
  const file = await unified()
    .use(remarkParse)
    .use(remarkShingle)
    .use(stringify)
    .process('We **will save**\nyour marriage.\n')
  expect(file.messages).toEqual([
    expect.objectContaining({
      source: 'shingle',
      ruleId: 'advertising/outcome-guarantee',
      fatal: false,
      line: 1,
      column: 1,
      actual: 'We **will save**\nyour marriage',
      note: expect.stringMatching(/^AAMFT .*9\.2/),
      url: expect.stringMatching(/outcome-guarantee\.md$/),
      expected: expect.any(Array),
    }),
  ])
})

test('options are those of lint', async () => {
  const quiet = unified()
    .use(remarkParse)
    .use(remarkShingle, { severity: { advertising: 'off' } })
    .use(stringify)
  expect((await quiet.process('We guarantee results.')).messages).toEqual([])
})
