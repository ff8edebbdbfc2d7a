import { describe, expect, test } from 'vitest'
import type { Edit } from '../src/diagnostic.ts'
import { lint } from '../src/lint.ts'
import { rules } from '../src/rules/index.ts'
import type { Example } from '../src/rules/rule.ts'

/** An example without its marks, and the words that they enclosed. */
function unmark(example: Example) {
  const { text: marked, ...options } = typeof example === 'string' ? { text: example } : example
  const words = [...marked.matchAll(/\[\[([\s\S]*?)\]\]/g)].map((match) => match[1] ?? '')
  return { text: marked.replaceAll('[[', '').replaceAll(']]', ''), words, options }
}

/** The text after a suggestion is taken. */
function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start.offset - a.range.start.offset)
    .reduce(
      (all, { range, text: put }) => all.slice(0, range.start.offset) + put + all.slice(range.end.offset),
      text,
    )
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const found = (text: string, options: object) => {
    const { diagnostics } = lint(text, { ...options, rules: [rule] })
    // A phrase or class that can't be read silences its rule, which examples to allow would not notice.
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'shingle/rule-failed')).toEqual([])
    return diagnostics.map(({ range }) => text.slice(range.start.offset, range.end.offset))
  }

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

  test('its suggestions settle the question and raise no other', () => {
    for (const example of rule.flags) {
      const { text, options } = unmark(example)
      const { diagnostics } = lint(text, options)
      for (const { suggestions } of diagnostics.filter((each) => each.ruleId === rule.id))
        for (const { edits } of suggestions) {
          const after = lint(apply(text, edits), options).diagnostics
          expect(after.length).toBeLessThan(diagnostics.length)
        }
    }
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
