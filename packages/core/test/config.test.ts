import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { configSchema, emptyConfig, readConfig, settingsFor } from '../src/config/index.ts'

const known = {
  ruleIds: ['advertising/testimonial', 'advertising/outcome-guarantee', 'confidentiality/client-story'],
  concerns: ['advertising', 'confidentiality', 'technology'],
  codes: ['aamft-2015', 'aamft-2012'],
}

const read = (text: string) => readConfig(text, { known })

/** `line:column keys: message` of every problem. */
const problemsOf = (text: string): string[] =>
  read(text).problems.map(
    ({ message, path, range: { start } }) => `${start.line}:${start.column} ${path.join('.')}: ${message}`,
  )

/** The words of the source that a problem points at. */
const wordsOf = (text: string): string[] =>
  read(text).problems.map(({ range }) => text.slice(range.start.offset, range.end.offset))

const full = `code: aamft-2012
surfaces:
  personal: [personal/**]
  professional:
    - site/
severity:
  advertising: hint
  advertising/testimonial: off
exclude:
  - drafts/
  - "!drafts/keep.md"
`

describe('readConfig', () => {
  it('reads every key', () => {
    expect(readConfig(full, { path: '.shingle.yaml', known })).toEqual({
      config: {
        path: '.shingle.yaml',
        code: 'aamft-2012',
        surfaces: { personal: ['personal/**'], professional: ['site/'] },
        severity: { advertising: 'hint', 'advertising/testimonial': 'off' },
        exclude: ['drafts/', '!drafts/keep.md'],
      },
      problems: [],
    })
  })

  it('reads JSON, with the address of its schema', () => {
    const { config, problems } = read('{\n  "$schema": "./config.schema.json",\n  "exclude": "drafts/"\n}')
    expect(problems).toEqual([])
    expect(config.exclude).toEqual(['drafts/'])
  })

  it.each(['', '\n', '# nothing yet\n', '\uFEFF', 'surfaces:\n', '{}'])(
    'finds nothing wrong in %j',
    (text) => {
      expect(read(text)).toEqual({ config: emptyConfig, problems: [] })
    },
  )

  it.each<[string, string[]]>([
    ['exlude: [a]\n', ['1:1 exlude: "exlude" is not a setting here. Did you mean "exclude"?']],
    ['rules:\n  x: off\n', ['1:1 rules: "rules" is not a setting here. Did you mean "severity"?']],
    ['wat: 1\n', ['1:1 wat: "wat" is not a setting here. Use "code", "surfaces", "severity" or "exclude".']],
    [
      'severity:\n  testimonial: off\n',
      [
        '2:3 severity.testimonial: There is no rule or concern "testimonial". Did you mean "advertising/testimonial"?',
      ],
    ],
    [
      'severity:\n  zzz: off\n',
      [
        '2:3 severity.zzz: There is no rule or concern "zzz". Use a concern, such as "advertising" or "confidentiality".',
      ],
    ],
    [
      'severity:\n  advertising: warn\n',
      [
        '2:16 severity.advertising: "advertising" can be "error", "warning", "information", "hint" or "off"; found "warn". Did you mean "warning"?',
      ],
    ],
    [
      'severity:\n  advertising: false\n',
      [
        '2:16 severity.advertising: "advertising" can be "error", "warning", "information", "hint" or "off"; found false. Did you mean "off"?',
      ],
    ],
    [
      'severity:\n  advertising:\n',
      [
        '2:3 severity.advertising: "advertising" can be "error", "warning", "information", "hint" or "off"; found nothing.',
      ],
    ],
    ['severity: off\n', ['1:11 severity: "severity" needs keys with values, one on each line; found "off".']],
    [
      'code: aamft-2014\n',
      [
        '1:7 code: "code" can be "aamft-2015" or "aamft-2012"; found "aamft-2014". Did you mean "aamft-2015"?',
      ],
    ],
    [
      'surfaces:\n  privat: []\n',
      ['2:3 surfaces.privat: "privat" is not a setting here. Use "personal" or "professional".'],
    ],
    ['exclude: 7\n', ['1:10 exclude: "exclude" needs a list of globs, such as ["drafts/**"].']],
    ['exclude: [7, a]\n', ['1:11 exclude.0: A glob is a text such as "drafts/**". Put quotes around it.']],
    ['- a\n- b\n', ['1:1 : The settings need keys with values, one on each line; found a list.']],
    ['hello', ['1:1 : The settings need keys with values, one on each line; found "hello".']],
    [
      'code: aamft-2015\ncode: aamft-2012\n',
      ['1:1 code: "code" stands twice; the last one counts. Remove one of them.'],
    ],
    ['exclude: *.md\n', ['1:10 : A value that starts with "*" needs quotes around it.']],
    [
      'code: aamft-2015\n---\ncode: x\n',
      ['2:1 : A line "---" starts a second set of settings, which is not read. Remove the line.'],
    ],
    [
      'severity:\n\tadvertising: off\n',
      ['2:1 : A tab stands at the start of this line. YAML wants spaces there.'],
    ],
  ])('says what is wrong in %j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it('points at the words that are wrong', () => {
    expect(wordsOf('severity:\n  advertising: "loud"\n  zzz: off\n')).toEqual(['"loud"', 'zzz'])
    expect(wordsOf('\uFEFFexclude: [é, 7]\r\nwat: 1')).toEqual(['7', 'wat'])
  })

  it('keeps what is right beside what is wrong', () => {
    const { config, problems } = read(
      'wat: 1\nseverity:\n  advertising: loud\n  technology: off\nexclude: [1, b]\n',
    )
    expect(problems).toHaveLength(3)
    expect(config).toMatchObject({ severity: { technology: 'off' }, exclude: ['b'] })
  })

  it('does not blame the writer for keys that broken YAML misplaces', () => {
    const text = 'code: aamft-2012\nseverity:\n  advertising: off\n wat: on\n'
    expect(problemsOf(text)).toEqual([
      '4:1 : This is not valid YAML: All mapping items must start at the same column.',
    ])
    expect(read(text).config).toMatchObject({ code: 'aamft-2012', severity: { advertising: 'off' } })
  })

  it('points into the text whatever stands there', () => {
    const pieces =
      'severity|exclude|surfaces|:| |\n|\n  |- |[|]|{|}|*|&a|!|"|\'|a/b|off|#|>|?|\t|\r\n|%|@|\0|😀|---|<<|null|1|\uFEFF'
    const text = fc.array(fc.constantFrom(...pieces.split('|'), '|'), { maxLength: 30 })
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.join('')
        for (const { range } of read(source).problems) {
          expect(range.start.line).toBeGreaterThan(0)
          expect(range.start.column).toBeGreaterThan(0)
          expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset)
          expect(range.end.offset).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('refuses globs that take seconds to match', () => {
    expect(problemsOf('exclude: ["a/**/b/**/c/**/d/**"]')).toEqual([])
    expect(problemsOf(`exclude: ["${'**/a/'.repeat(5)}b"]`)).toEqual([
      '1:11 exclude.0: A glob can have "**" up to 4 times.',
    ])
  })

  it('refuses references that multiply without end', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)
    const { config, problems } = read(`a0: &a0 x\n${levels.join('\n')}\n`)
    expect(problems[0]?.message).toContain('cannot be read')
    expect(config).toEqual(emptyConfig)
  })

  it('is not fooled by names that every object has', () => {
    const { config, problems } = read('severity:\n  constructor: off\n  __proto__: off\n__proto__: {}\n')
    expect(problems).toHaveLength(3)
    expect(config.severity).toEqual({})
  })
})

describe('settingsFor', () => {
  const { config } = read(full)
  const severity = { advertising: 'hint', 'advertising/testimonial': 'off' }

  it.each([
    ['site/a.md', { excluded: false, options: { surface: 'professional', code: 'aamft-2012', severity } }],
    [
      'personal\\b\\c.md',
      { excluded: false, options: { surface: 'personal', code: 'aamft-2012', severity } },
    ],
    ['./drafts/x.md', { excluded: true, options: { code: 'aamft-2012', severity } }],
    ['../site/a.md', { excluded: false, options: { code: 'aamft-2012', severity } }],
    ['C:\\site\\a.md', { excluded: false, options: { code: 'aamft-2012', severity } }],
    ['', { excluded: false, options: { code: 'aamft-2012', severity } }],
  ])('of %j', (path, settings) => {
    expect(settingsFor(config, path)).toEqual(settings)
  })

  it('takes exceptions from a glob, as .gitignore does', () => {
    const { config } = read('exclude: ["drafts/*", "!drafts/keep.md"]')
    expect(settingsFor(config, 'drafts/other.md').excluded).toBe(true)
    expect(settingsFor(config, 'drafts/keep.md').excluded).toBe(false)
  })

  it('takes a file that fits both surfaces as personal', () => {
    const { config } = read('surfaces: { professional: ["**"], personal: ["me/"] }')
    expect(settingsFor(config, 'me/a.md').options.surface).toBe('personal')
    expect(settingsFor(config, 'a.md').options.surface).toBe('professional')
  })

  it('has nothing to say without a config', () => {
    expect(settingsFor(emptyConfig, 'a.md')).toEqual({ excluded: false, options: {} })
  })
})

describe('settings nested too deeply', () => {
  it('are told of once and not parsed', () => {
    expect(problemsOf(`exclude: ${'['.repeat(20_000)}`)).toEqual([
      '1:1 : The settings are nested too deeply to be read. They need two levels at most.',
    ])
  })
})

describe('configSchema', () => {
  const rules = known.ruleIds.map((id) => ({ id, title: id }))
  const concerns = [{ id: 'advertising', title: 'Advertising', summary: 'Claims are true.' }] as const
  const codes = known.codes.map((id) => ({ id, citation: id }))
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
    configSchema(rules, concerns, codes),
  )

  it.each([full, '{}', '{ "$schema": "x", "exclude": "a" }', 'surfaces:\nseverity:\n'])(
    'accepts %j',
    (text) => {
      expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
    },
  )

  it.each([
    'wat: 1',
    'severity: { advertising: warn }',
    'severity: { x: off }',
    'code: x',
    'exclude: [1]',
    '[]',
  ])('refuses %j, as readConfig does', (text) => {
    expect(validate(parse(text))).toBe(false)
    expect(read(text).problems).not.toEqual([])
  })
})
