import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyRules } from '../src/engine/apply-rules.ts'
import { weighByLikeness } from '../src/engine/by-likeness.ts'
import { compileRules } from '../src/engine/rule-set.ts'
import { rules } from '../src/index.ts'
import { createReading } from '../src/match/reading.ts'
import { readPage } from '../src/prose/read-page.ts'

const root = new URL('../../../', import.meta.url)

/** One of so many samples is checked: all of them take minutes. */
const SHARE = 8

function samples(): {
  readonly name: string
  readonly text: string
  readonly surface: 'personal' | 'professional'
}[] {
  const folder = new URL('corpus/', root)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .filter((_line, i) => i % SHARE === 0)
    .map((line) => JSON.parse(line))
    .map(({ id, file, text, surface }) => ({
      name: id ?? file,
      text: text ?? readFileSync(new URL(file, root), 'utf8'),
      surface: surface ?? 'professional',
    }))
}

const all = (): boolean => true

/** The words of a text, without marks; the source's own may have an address or markup between them. */
const letters = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('every finding in the corpus', () => {
  const set = compileRules(rules)
  let checked = 0

  test('points at the words that it is about', () => {
    for (const { name, text, surface } of samples()) {
      const reading = createReading(readPage(text, {}), surface)
      const { findings } = applyRules(reading, set, all, all, false)
      for (const { found, span } of weighByLikeness(reading, findings, rules).findings) {
        if (found.scope === 'document' || !('passage' in found)) continue
        const flagged = letters(found.passage.text.slice(found.start, found.end))
        const shown = letters(text.slice(span.start, span.end).replace(/\u00AD/g, ''))
        let at = 0
        for (const word of flagged) at = shown.indexOf(word, at) + 1 || Number.NaN
        expect(at, `${name}: "${flagged.join(' ')}" shows as "${shown.join(' ')}"`).not.toBeNaN()
        checked++
      }
    }
    expect(checked).toBeGreaterThan(100)
  })
})
