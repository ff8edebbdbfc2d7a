import { describe, expect, test } from 'vitest'
import { lint } from '../src/lint.ts'

const contact =
  '# Contact us\n\nSend a message with the form, and the office answers within two working days.\n'

describe('what a whole page lacks', () => {
  test('is said once, of the page, at its title', () => {
    const [finding, ...others] = lint(contact).diagnostics
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      ruleId: 'technology/no-emergency-note',
      scope: 'document',
      severity: 'hint',
      range: { start: { line: 1, column: 3 }, end: { line: 1, column: 13 } },
    })
  })

  test.each([
    [
      'its title',
      undefined,
      '---\ntitle: Contact\n---\n\nSend a message with the form, and the office answers within two days.',
    ],
    [
      'its file name',
      'site/contact-us.md',
      'Send a message with the form, and the office answers within two working days.',
    ],
    [
      'a Windows path',
      'site\\contact.md',
      'Send a message with the form, and the office answers within two working days.',
    ],
    ['its first heading', 'site/page-7.md', contact],
  ])('knows the page by %s', (_, path, text) => {
    expect(lint(text, path === undefined ? {} : { path }).diagnostics.map(({ scope }) => scope)).toEqual([
      'document',
    ])
  })

  test('is not asked of posts, of other pages, or of a page that has just begun', () => {
    expect(lint(contact, { path: 'blog/contact.md' }).diagnostics).toEqual([])
    expect(lint(contact.replace('Contact us', 'Parking')).diagnostics).toEqual([])
    expect(lint('# Contact us\n\nEmail:').diagnostics).toEqual([])
    expect(lint('').diagnostics).toEqual([])
  })

  test('can be turned off for the page, in front matter, by a directive or by an option', () => {
    const off = '---\nshingle:\n  severity:\n    technology/no-emergency-note: off\n---\n\n'
    expect(lint(off + contact).diagnostics).toEqual([])
    const directive =
      '<!-- shingle-disable-file technology/no-emergency-note -- it stands in the footer -->\n\n'
    expect(lint(directive + contact).diagnostics).toEqual([])
    expect(lint(contact, { severity: { technology: 'off' } }).diagnostics).toEqual([])
  })

  test('is told in the trace when the page says it', () => {
    const { trace } = lint(`${contact}\nNot for emergencies: call 911.\n`, { trace: true })
    expect(trace).toContainEqual(expect.objectContaining({ reason: 'the contact page says it' }))
  })
})
