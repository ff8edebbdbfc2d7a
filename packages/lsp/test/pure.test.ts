import { describe, expect, it } from 'vitest'
import { applied } from '../src/actions/edit.ts'
import { turnOff } from '../src/actions/turn-off-rule.ts'
import { resultIdOf } from '../src/analysis/result-id.ts'
import { Document } from '../src/text/document.ts'
import { encodings, indexAt, unitsIn } from '../src/text/encoding.ts'
import { childOf, nameOf, parentOf, pathBelow, pathOf } from '../src/text/uri.ts'
import { yamlPlaceAtEnd } from '../src/text/yaml-place.ts'

describe('positions', () => {
  const line = 'a𝒲e\u0301日😀z\ud800'

  it('take as many units as the encoding says', () => {
    expect(unitsIn(line, 'utf-8')).toBe(1 + 4 + 1 + 2 + 3 + 4 + 1 + 3)
    expect(unitsIn(line, 'utf-16')).toBe(line.length)
    expect(unitsIn(line, 'utf-32')).toBe(8)
  })

  it.each(encodings)('lead there and back in %s', (encoding) => {
    const document = new Document('untitled:a', '', 1, `x\r\n${line}\rlast\n`, encoding)
    const starts = [...line].map((_, index, all) => 3 + all.slice(0, index).join('').length)
    for (const offset of starts) expect(document.offsetAt(document.positionAt(offset))).toBe(offset)
    expect(document.positionAt(3 + line.length + 1)).toEqual({ line: 2, character: 0 })
  })

  it.each(['utf-8', 'utf-32'] as const)(
    'inside a character or behind the line stay in it, in %s',
    (encoding) => {
      if (encoding === 'utf-8') expect(indexAt('a😀', 3, encoding)).toBe(1)
      expect(indexAt('a😀', 99, encoding)).toBe(3)
      const document = new Document('untitled:a', '', 1, 'a😀\nb', encoding)
      expect(document.offsetAt({ line: 0, character: 99 })).toBe(3)
      expect(document.offsetAt({ line: 9, character: 0 })).toBe(5)
    },
  )
})

describe('addresses', () => {
  it('lead from a file to the folders above', () => {
    const above = (uri: string): string[] => {
      const parent = parentOf(uri)
      return parent === undefined ? [] : [parent, ...above(parent)]
    }
    expect(above('file:///a%20b/c/d.md')).toEqual(['file:///a%20b/c', 'file:///a%20b', 'file://'])
    expect(above('vscode-vfs://github/a/b.md')).toEqual(['vscode-vfs://github/a', 'vscode-vfs://github'])
    expect(above('untitled:Untitled-1')).toEqual([])
  })

  it('have names and paths', () => {
    expect(childOf('file:///a', 'b c.md')).toBe('file:///a/b%20c.md')
    expect(childOf('file://', '.shingle.yaml')).toBe('file:///.shingle.yaml')
    expect(nameOf('file:///a/b%20c.md')).toBe('b c.md')
    expect(pathBelow('file:///a', 'file:///a/b%20c/d.md')).toBe('b c/d.md')
    expect(pathBelow('file:///a', 'file:///ab/c.md')).toBeUndefined()
    expect(pathOf('file:///a%20b/100%.md')).toBe('/a%20b/100%.md')
    expect(pathOf('file:///a%20b/c.md')).toBe('/a b/c.md')
  })
})

describe('a place in YAML', () => {
  it.each([
    ['sev', { path: [], part: 'key', typed: 'sev' }],
    ['severity:\n  ', { path: ['severity'], part: 'key', typed: '' }],
    ['severity: # ours\n\n  # quiet\n  a/b: o', { path: ['severity', 'a/b'], part: 'value', typed: 'o' }],
    ['exclude: []\nsurfaces:\n  personal: [a]\n  pro', { path: ['surfaces'], part: 'key', typed: 'pro' }],
    ['{\n  "severity": {\n    "adv', { path: ['severity'], part: 'key', typed: 'adv' }],
  ])('%j', (text, place) => {
    expect(yamlPlaceAtEnd(text)).toEqual(place)
  })

  it.each(['exclude:\n  - dra', 'code: a b', '# note'])('is none in %j', (text) => {
    expect(yamlPlaceAtEnd(text)).toBeUndefined()
  })
})

describe('turning a rule off', () => {
  const after = (text: string, isJson = false) => {
    const change = turnOff(text, 'a/b', isJson)
    return change && applied(text, [change])
  }

  it.each([
    ['', 'severity:\n  a/b: off\n'],
    ['code: aamft-2015\n', 'code: aamft-2015\nseverity:\n  a/b: off\n'],
    ['severity:\n', 'severity:\n  a/b: off\n'],
    ['severity:\n  a/b: hint # hm\n', 'severity:\n  a/b: off # hm\n'],
    ['severity: {c: hint}\n', 'severity: {c: hint, a/b: off}\n'],
    ['# all ours\n', '# all ours\n\nseverity:\n  a/b: off\n'],
  ])('in %j', (before, expected) => {
    expect(after(before)).toBe(expected)
  })

  it('in JSON', () => {
    expect(after('{"code": "aamft-2015"}', true)).toBe(
      '{\n  "code": "aamft-2015",\n  "severity": {\n    "a/b": "off"\n  }\n}\n',
    )
  })

  it.each(['severity: [', '- a\n', '[['.repeat(100)])('leaves %j alone', (text) => {
    expect(after(text)).toBeUndefined()
  })

  it.each(['{', '[1'])('leaves the JSON %j alone', (text) => {
    expect(after(text, true)).toBeUndefined()
  })
})

it('names equal results alike and others otherwise', () => {
  expect(resultIdOf([{ a: 1 }])).toBe(resultIdOf([{ a: 1 }]))
  expect(resultIdOf([{ a: 1 }])).not.toBe(resultIdOf([{ a: 2 }]))
})
