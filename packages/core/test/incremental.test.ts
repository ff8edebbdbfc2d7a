import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinter, type LintOptions, lint, type Rule, rules } from '../src/index.ts'

const root = new URL('../../../', import.meta.url)

function pages(): string[] {
  const site = new URL('examples/practice-site/', root)
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.mdx?$/.test(name),
  )
  return files.map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), site), 'utf8'))
}

function samples(): string[] {
  const lines = readFileSync(new URL('corpus/samples/develop.jsonl', root), 'utf8').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line).text)
}

const texts = [...pages(), ...samples()]

/** What people type and paste; much of it acts on words far away, or does until the next edit closes it. */
const pieces: readonly string[] = [
  ...['a', ' ', '.', '?', '"', '\n', '\n\n', '\r\n\r\n', ' not ', ' we guarantee it ', ' Results vary. '],
  ...[
    '# ',
    '## ',
    '\n\n## Kind words\n\n',
    '\n\nSaid Ana:\n\n',
    '- ',
    '1. ',
    '> ',
    '    ',
    '\n---\n',
    '\n===\n',
  ],
  ...[
    '```\n',
    '\n```',
    '~~~\n',
    '<!-- ',
    ' -->',
    '<script>',
    '</script>',
    '<blockquote>\n\n',
    '\n\n</blockquote>',
  ],
  ...['*', '**', '`', '[', ']', '](https://amzn.to/x)', '[us]', '\n\n[us]: https://a.example "We cure"\n\n'],
  ...[
    '[^1]',
    '\n\n[^1]: We will save your marriage.\n\n',
    '| a | b |\n|---|---|\n| we cure | c |\n',
    '{',
    '}',
    '<A>',
  ],
  ...[
    '---\ntitle: We cure\n---\n',
    '---\nshingle:\n  surface: personal\n---\n',
    '\uFEFF',
    '&amp;',
    '\\',
    '\t',
  ],
  ...[
    '<!-- shingle-disable -->',
    '<!-- shingle-enable -->',
    '\n\n<!-- shingle-disable-next-line advertising -->\n',
  ],
  ...[
    '\n\nWe will save your marriage.\n\n',
    '\n\nAre we the best therapists in Texas? Yes!\n\n',
    'Standard 9.9 ',
  ],
  ...[
    '\n\nA client, 34, a nurse in Boise, wept. She had told nobody of the affair.\n\n',
    'You will leave with:\n\n- ',
  ],
]

interface Edit {
  readonly at: number
  readonly removes: number
  readonly inserts: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removes: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(200)),
  inserts: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.constant('')),
})

function edited(text: string, { at, removes, inserts }: Edit): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + inserts + text.slice(start + removes)
}

describe('a linter that has seen other texts', { timeout: 240_000 }, () => {
  const options = fc.constantFrom<LintOptions>({}, { format: 'mdx' }, { format: 'text' }, { trace: true })

  test('reports what a fresh check reports, after any edits', () => {
    const edits = fc.array(edit, { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, options, (start, list, how) => {
        const linter = createLinter(how)
        let text = start
        linter.lint(text)
        for (const each of list) {
          text = edited(text, each)
          expect(linter.lint(text)).toEqual(lint(text, how))
        }
      }),
      { numRuns: 300, seed: 2026 },
    )
  })

  test('reports the same when an edit is taken back', () => {
    const linter = createLinter()
    for (const text of texts.slice(0, 10)) {
      const before = linter.lint(text)
      linter.lint(`\`\`\`\n${text}`)
      expect(linter.lint(text)).toEqual(before)
    }
  })

  test('is refused rules with a phrase that is not well-formed, before it sees a text', () => {
    const [rule] = rules
    const broken = rule && [
      { ...rule, looks: [{ phrases: ['we'], without: { phrases: ['(a'], within: 'page' } }] },
    ]
    expect(() => createLinter({ rules: broken as Rule[] })).toThrow('Expected ")"')
  })

  test('may be given one text after another', () => {
    const linter = createLinter()
    for (const text of texts.slice(0, 40)) expect(linter.lint(text)).toEqual(lint(text))
  })
})
