import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lint } from '../src/index.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

interface Planted {
  readonly file: string
  readonly quote: string
  readonly standards: readonly string[]
  readonly certainty: 'clear' | 'arguable'
}

const planted: readonly Planted[] = read('corpus/practice-site.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

const pages = readdirSync(new URL('examples/practice-site/', root), { recursive: true, encoding: 'utf8' })
  .map((name) => `examples/practice-site/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.(mdx?|txt)$/.test(path))
  .sort()

/** Whether one number is the other, or a part of it. */
const meets = (a: string, b: string) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)

describe.each(pages)('%s', (path) => {
  const text = read(path)
  const findings = lint(text, { path }).diagnostics.filter(({ scope }) => scope !== 'document')
  const labels = planted
    .filter(({ file }) => file === path)
    .map((label) => ({ ...label, start: text.indexOf(label.quote) }))
  const over = (label: (typeof labels)[number]) =>
    findings.filter(
      ({ range: { start, end } }) =>
        start.offset < label.start + label.quote.length && label.start < end.offset,
    )

  test('shows all that is planted', () => {
    const missed = labels.filter(
      (label) =>
        label.certainty === 'clear' &&
        !over(label).some(({ standards }) => standards.some((a) => label.standards.some((b) => meets(a, b)))),
    )
    expect(missed.map(({ quote }) => quote)).toEqual([])
  })

  test('and nothing else', () => {
    const meant = new Set(
      labels.flatMap((label) =>
        over(label).filter(
          ({ standards }) =>
            label.certainty === 'arguable' || standards.some((a) => label.standards.some((b) => meets(a, b))),
        ),
      ),
    )
    const others = findings.filter((each) => !meant.has(each))
    expect(
      others.map(({ ruleId, range }) => [ruleId, text.slice(range.start.offset, range.end.offset)]),
    ).toEqual([])
  })
})
