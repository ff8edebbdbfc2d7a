import { expect, test } from 'vitest'
import { lint } from '../src/lint.ts'
import { addUp } from '../src/match/adding-up.ts'
import type { Rule } from '../src/rules/rule.ts'

const rule: Rule = {
  id: 'client-welfare/sample',
  title: 'Sample',
  standards: ['1.11'],
  severity: 'warning',
  since: '0.1.0',
  message: 'Sample.',
  explanation: 'Sample.',
  fine: 'Sample.',
  better: [{ instead: 'a', write: 'b' }],
  tips: [],
  wording: [],
  find: addUp({
    about: [{ note: 'rain', weight: 1, phrases: ['rain'], unless: ['negated'] }],
    signs: [
      { note: 'wind', weight: 1, phrases: ['wind'] },
      { note: 'a picnic nearby', weight: 1, phrases: ['picnic'], within: 'passage' },
      { note: 'a roof', weight: -2, phrases: ['roof'] },
    ],
    enough: 2,
    clearedBy: [{ phrases: ['umbrella'], within: 'passage' }],
    guards: ['questioned'],
  }),
  flags: [],
  allows: [],
}

const found = (text: string) =>
  lint(text, { rules: [rule] }).diagnostics.map(({ range }) =>
    text.slice(range.start.offset, range.end.offset),
  )

test.each([
  ['in one order', 'Wind, then rain.', ['Wind, then rain']],
  ['in the other', 'Rain and much wind.', ['Rain and much wind']],
  ['one alone', 'Rain came down.', []],
  ['without its subject', 'Wind and more wind.', []],
  ['context counts and is not pointed at', 'A picnic was planned. Rain came down.', ['Rain']],
  ['something speaks against it', 'Rain, wind and a good roof.', []],
  ['denied', 'There was no rain, and the wind was mild.', []],
  ['asked', 'Was there rain and wind?', []],
  ['cleared', 'Rain and wind. I had an umbrella.', []],
])('adds up: %s', (_name, text, words) => {
  expect(found(text)).toEqual(words)
})
