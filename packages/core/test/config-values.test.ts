import { describe, expect, it } from 'vitest'
import { closest, type Locate, readSettings } from '../src/config/index.ts'

const known = {
  ruleIds: ['advertising/testimonial', 'advertising/outcome-guarantee', 'confidentiality/client-story'],
  concerns: ['advertising', 'confidentiality', 'technology'],
  codes: ['aamft-2015', 'aamft-2012'],
}

describe('readSettings', () => {
  const locate: Locate = (path, part = 'value') => ({ start: path.length, end: part === 'key' ? 10 : 20 })

  it('reads what front matter settles', () => {
    const data = { surface: 'personal', code: 'aamft-2012', severity: { advertising: 'off' } }
    expect(readSettings(data, locate, known)).toEqual({ settings: data, problems: [] })
    expect(readSettings(undefined, locate, known)).toEqual({ settings: {}, problems: [] })
  })

  it('gives the errors that a config file would, with the span of the key or value', () => {
    const data = { surface: 'profesional', severity: { advertising: 'warn' }, exclude: [] }
    expect(readSettings(data, locate, known)).toEqual({
      settings: {},
      problems: [
        {
          message: '"exclude" is not a setting here. Use "surface", "severity" or "code".',
          path: ['exclude'],
          span: { start: 1, end: 10 },
        },
        {
          message:
            '"surface" can be "personal" or "professional"; found "profesional". Did you mean "professional"?',
          path: ['surface'],
          span: { start: 1, end: 20 },
        },
        {
          message:
            '"advertising" can be "error", "warning", "information", "hint" or "off"; found "warn". Did you mean "warning"?',
          path: ['severity', 'advertising'],
          span: { start: 2, end: 20 },
        },
      ],
    })
  })

  it('says so when the place is not known', () => {
    const { problems } = readSettings('personal', () => undefined, known)
    expect(problems).toEqual([
      { message: 'The settings need keys with values, one on each line; found "personal".', path: [] },
    ])
  })
})

describe('closest', () => {
  const names = [
    'advertising/testimonial',
    'advertising/outcome-guarantee',
    'confidentiality',
    'check',
    'why',
  ]

  it.each([
    ['testimonial', 'advertising/testimonial'],
    ['advertsing/testimonal', 'advertising/testimonial'],
    ['Confidentialty', 'confidentiality'],
    ['confid', 'confidentiality'],
    ['ethics/testimonial', 'advertising/testimonial'],
    ['chekc', 'check'],
    ['wyh', 'why'],
    ['banana', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('to %j', (name, nearest) => {
    expect(closest(name, names)).toBe(nearest)
  })
})
