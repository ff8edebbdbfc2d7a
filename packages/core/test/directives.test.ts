import { describe, expect, test } from 'vitest'
import { lint } from '../src/index.ts'
import { cures, found, probe, rules, words } from './probe.ts'

describe('directives', () => {
  test('set aside the next paragraph, with their reason', () => {
    const source =
      'We cure it.\n\n<!-- shingle-disable-next-line advertising/cures -- asked the board -->\nWe cure\nit all.\n\nWe cure it.'
    const { diagnostics, suppressed } = lint(source, { rules })
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([1, 7])
    expect(suppressed).toEqual([
      expect.objectContaining({
        reason: 'asked the board',
        diagnostic: expect.objectContaining({ ruleId: 'advertising/cures' }),
      }),
    ])
  })

  test('set aside what stands between disable and enable', () => {
    const source =
      '<!-- shingle-disable advertising -->\n\nWe cure it. Friend me.\n\n<!-- shingle-enable advertising -->\n\nWe cure it.'
    expect(found(source)).toEqual(['multiple-relationships/friends: Friend me', 'advertising/cures: cure'])
  })

  test('set aside a file, wherever they stand', () => {
    expect(found('We cure it.\n\n<!-- shingle-disable-file -->')).toEqual([])
  })

  test('cover a wrapped paragraph whatever its line ends', () => {
    const lines = ['<!-- shingle-disable-next-line -->', 'We cure', 'it. We cure it.', '', 'We cure it.']
    for (const lineEnd of ['\n', '\r\n', '\r'])
      expect(lint(lines.join(lineEnd), { rules }).suppressed).toHaveLength(2)
  })

  test('are taken in their order, where several cover the same words', () => {
    const source = `<!-- shingle-disable advertising/cures -- one -->

We cure it.

<!-- shingle-disable-next-line -- two -->
We cure it. Friend me.

<!-- shingle-enable advertising/cures -->
<!-- shingle-disable-next-line advertising -- three -->
We cure it. Friend me.

We cure it.

<!-- shingle-disable-file multiple-relationships -- four -->`
    const { diagnostics, suppressed } = lint(source, { rules })
    expect(suppressed.map(({ diagnostic, reason }) => `${words(source, diagnostic)}: ${reason}`)).toEqual([
      'cure: one',
      'cure: one',
      'Friend me: two',
      'cure: three',
      'Friend me: four',
    ])
    expect(diagnostics.map((each) => words(source, each))).toEqual(['cure'])
  })

  test('are MDX comments in MDX', () => {
    const source = '{/* shingle-disable-next-line advertising/cures -- old quote */}\n\nWe cure it.'
    expect(found(source, { format: 'mdx' })).toEqual([])
    expect(found(source, { path: 'page.mdx' })).toEqual([])
  })

  test('that set nothing aside are told, each name by itself', () => {
    const source = '<!-- shingle-disable-next-line advertising/cures, advertising/stars -->\n\nWe cure it.'
    expect(found(source)).toEqual(['shingle/unused-directive: advertising/stars'])
    const [whole] = lint('<!-- shingle-disable-file -->\n\nAll is well.', { rules }).diagnostics
    expect(whole?.suggestions).toEqual([
      expect.objectContaining({ preferred: true, edits: [expect.objectContaining({ text: '' })] }),
    ])
  })

  test('that name an unknown rule or verb are told, with the nearest name', () => {
    const source =
      '<!-- shingle-disable-next-line advertising/cure -->\n\n<!-- shingle-dissable -->\n\nWe cure it.'
    const messages = lint(source, { rules }).diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`)
    expect(messages).toEqual([
      expect.stringMatching(
        /^shingle\/unknown-directive: .*"advertising\/cure".*Did you mean "advertising\/cures"\?/,
      ),
      expect.stringMatching(/^shingle\/unknown-directive: .*Did you mean "shingle-disable"\?/),
      'advertising/cures: Seen.',
    ])
  })

  test('are left alone for rules that are off', () => {
    const source = '<!-- shingle-disable-next-line advertising/cures -->\n\nAll is well.'
    expect(found(source, { severity: { 'advertising/cures': 'off' } })).toEqual([])
  })
})

describe('findings that overlap', () => {
  const long = probe('advertising/long', ['we cure it all'])

  test('of one concern leave the fuller', () => {
    const { diagnostics, trace } = lint('Yes, we cure it all.', { rules: [cures, long], trace: true })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['advertising/long'])
    expect(trace).toContainEqual(expect.objectContaining({ ruleId: 'advertising/cures', outcome: 'covered' }))
  })

  test('of one concern leave the more severe', () => {
    const severe = probe('advertising/severe', ['cure'], { severity: 'error' })
    expect(found('Yes, we cure it all.', { rules: [severe, long] })).toEqual(['advertising/severe: cure'])
  })

  test('of different concerns stay', () => {
    const other = probe('financial/other', ['cure it'])
    expect(found('Yes, we cure it all.', { rules: [other, long] })).toHaveLength(2)
  })
})
