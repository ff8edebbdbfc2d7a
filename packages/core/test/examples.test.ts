import { describe, expect, test } from 'vitest'
import { lint } from '../src/lint.ts'
import { rules } from '../src/rules/index.ts'
import type { Example } from '../src/rules/rule.ts'

/** An example without its marks, and the words that they enclosed. */
function unmark(example: Example) {
  const { text: marked, ...options } = typeof example === 'string' ? { text: example } : example
  const words = [...marked.matchAll(/\[\[([\s\S]*?)\]\]/g)].map((match) => match[1] ?? '')
  return { text: marked.replaceAll('[[', '').replaceAll(']]', ''), words, options }
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const found = (text: string, options: object) =>
    lint(text, { ...options, rules: [rule] }).diagnostics.map(({ range, scope }) =>
      scope === 'document' ? '(page)' : text.slice(range.start.offset, range.end.offset),
    )

  test.each(rule.flags)('flags %s', (example) => {
    const { text, words, options } = unmark(example)
    expect(words).not.toEqual([])
    expect(found(text, options)).toEqual(words)
  })

  test.each(rule.allows)('allows %s', (example) => {
    const { text, words, options } = unmark(example)
    expect(words).toEqual([])
    expect(found(text, options)).toEqual([])
  })

  test('the other rules leave what it allows alone', () => {
    for (const example of rule.allows) {
      const { text, options } = unmark(example)
      const others = lint(text, options).diagnostics.filter(({ concern }) =>
        rule.id.startsWith(`${concern}/`),
      )
      expect(
        others.map(({ ruleId, range }) => [ruleId, text.slice(range.start.offset, range.end.offset)]),
      ).toEqual([])
    }
  })
})
