import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinter, type LintOptions, lint } from '../src/index.ts'
import { cures, found, friends, probe, rules, stars, words } from './probe.ts'

describe('places', () => {
  test('are unist points, also after astral characters and CRLF', () => {
    const source = '# Hi 🎉\r\n\r\nWe 🎉 are the **best**\r\ntherapist.\r\n'
    const [diagnostic] = lint(source, { rules }).diagnostics
    expect(diagnostic?.range).toEqual({
      start: { line: 3, column: 17, offset: 27 },
      end: { line: 4, column: 10, offset: 44 },
    })
    expect(diagnostic && words(source, diagnostic)).toBe('best**\r\ntherapist')
  })

  test('count a byte order mark', () => {
    expect(lint('\uFEFFbest therapist', { rules }).diagnostics[0]?.range.start).toEqual({
      line: 1,
      column: 2,
      offset: 1,
    })
  })
})

describe('a report', () => {
  const source = 'We cure it. Friend me!\n\nThe best therapist has five stars.'

  test('is in the order of the text', () => {
    expect(found(source)).toEqual([
      'advertising/cures: cure',
      'multiple-relationships/friends: Friend me',
      'advertising/stars: best therapist',
      'advertising/stars: five stars',
    ])
  })

  test('is the same whatever the order of the rules', () => {
    expect(lint(source, { rules: [friends, cures, stars] })).toEqual(lint(source, { rules }))
  })

  test('has all that a diagnostic promises', () => {
    expect(lint('We cure it.', { rules }).diagnostics).toEqual([
      {
        ruleId: 'advertising/cures',
        concern: 'advertising',
        standards: ['9.2'],
        code: 'aamft-2015',
        severity: 'warning',
        scope: 'span',
        message: 'Seen.',
        range: { start: { line: 1, column: 4, offset: 3 }, end: { line: 1, column: 8, offset: 7 } },
        suggestions: [],
        docs: expect.stringMatching(/\/docs\/rules\/advertising\/cures\.md$/),
      },
    ])
  })

  test('comes from a linter as from lint', () => {
    const linter = createLinter({ rules })
    for (const text of [source, '', 'We cure it.', source])
      expect(linter.lint(text)).toEqual(lint(text, { rules }))
  })
})

describe('severity', () => {
  test('can be set by rule and by concern; the rule goes first', () => {
    const severity = { advertising: 'hint', 'advertising/cures': 'error' } as const
    const levels = lint('We cure it. Five stars. Friend me.', { rules, severity }).diagnostics.map(
      (each) => each.severity,
    )
    expect(levels).toEqual(['error', 'hint', 'warning'])
  })

  test('off turns a rule or a concern off', () => {
    const source = 'We cure it. Five stars. Friend me.'
    expect(found(source, { severity: { advertising: 'off' } })).toEqual([
      'multiple-relationships/friends: Friend me',
    ])
    expect(found(source, { severity: { advertising: 'off', 'advertising/stars': 'hint' } })).toEqual([
      'advertising/stars: Five stars',
      'multiple-relationships/friends: Friend me',
    ])
  })

  test('of a preview is a hint unless somebody says otherwise', () => {
    const preview = probe('advertising/new', ['cure'], { preview: true })
    const level = (options: LintOptions) =>
      lint('We cure it.', { rules: [preview], ...options }).diagnostics[0]?.severity
    expect(level({})).toBe('hint')
    expect(level({ severity: { advertising: 'error' } })).toBe('error')
  })
})

describe('surface', () => {
  const personal = probe('account-separation/openings', ['two openings'], { surfaces: ['personal'] })
  const source = 'I have two openings.'

  test('decides which rules apply', () => {
    expect(found(source, { rules: [personal] })).toEqual([])
    expect(found(source, { rules: [personal], surface: 'personal' })).toHaveLength(1)
  })

  test('of the front matter goes before the caller’s', () => {
    const page = `---\nshingle:\n  surface: personal\n---\n\n${source}`
    const report = lint(page, { rules: [personal], surface: 'professional' })
    expect(report.surface).toBe('personal')
    expect(report.diagnostics).toHaveLength(1)
  })

  test.each([
    ['social/personal/post.md', 'personal'],
    ['accounts\\private\\post.md', 'personal'],
    ['personal/practice/professional/post.md', 'professional'],
    ['accounts/practice/post.md', 'professional'],
    ['blog/personal-boundaries.md', 'professional'],
    ['blog/personal.md', 'professional'],
    ['drafts/private/post.md', 'professional'],
    ['/home/ana/personal/site/index.md', 'professional'],
    ['C:/personal/site/index.md', 'professional'],
  ] as const)('that nobody declared is told by the folders of %s', (path, surface) => {
    expect(lint(source, { path }).surface).toBe(surface)
    expect(lint(source, { path, surface: 'professional' }).surface).toBe('professional')
  })

  test('that nobody declared is told by the account that front matter names', () => {
    const of = (account: string, path: string) =>
      lint(`---\naccount: ${account}\n---\n\n${source}`, { path }).surface
    expect(of('personal', 'site/about.md')).toBe('personal')
    expect(of('Practice', 'personal/post.md')).toBe('professional')
    expect(of('"@lena"', 'personal/post.md')).toBe('personal')
    expect(of('[]', 'site/about.md')).toBe('professional')
  })
})

describe('front matter', () => {
  test('sets severities for its page', () => {
    expect(
      found('---\nshingle:\n  severity:\n    advertising/cures: off\n---\n\nWe cure it. Five stars.'),
    ).toEqual(['advertising/stars: Five stars'])
  })

  test('with a setting that cannot be used is told, and the rest goes on', () => {
    expect(found('---\nshingle:\n  surfaec: personal\n---\n\nWe cure it.')).toEqual([
      'shingle/invalid-setting: surfaec',
      'advertising/cures: cure',
    ])
  })

  test('that cannot be read is told, and the rest goes on', () => {
    const diagnostics = lint('---\ntitle: [unclosed\n---\n\nWe cure it.', { rules }).diagnostics
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['shingle/unreadable', 'advertising/cures'])
  })
})

describe('a rule that throws', () => {
  const broken = probe('advertising/broken', [], {
    find: () => {
      throw new Error('out of luck')
    },
  })

  test('is reported by id and the rest still run', () => {
    const { diagnostics } = lint('We cure it.', { rules: [broken, cures] })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['shingle/rule-failed', 'advertising/cures'])
    expect(diagnostics[0]?.message).toMatch(/advertising\/broken.*out of luck/)
  })
})

describe('a look', () => {
  const look = (more: object) => [probe('advertising/look', [], { looks: [{ phrases: ['cure'], ...more }] })]

  test('asks for other words nearby', () => {
    const options = { rules: look({ with: { phrases: ['anxiety'], within: 'passage' } }) }
    expect(found('We cure. Anxiety goes.', options)).toHaveLength(1)
    expect(found('We cure.\n\nAnxiety goes.', options)).toHaveLength(0)
  })

  test('is cleared by other words nearby', () => {
    const options = { rules: look({ without: { phrases: ['results vary'], within: 'section' } }) }
    expect(found('# A\n\nWe cure.\n\nResults vary.', options)).toHaveLength(0)
    expect(found('# A\n\nWe cure.\n\n# B\n\nResults vary.', options)).toHaveLength(1)
  })

  test('passes over look-alikes', () => {
    const options = { rules: look({ except: ['cure ham'] }) }
    expect(found('We cure ham.', options)).toHaveLength(0)
    expect(found('We cure ham and cure grief.', options)).toHaveLength(1)
  })

  test('may ignore a guard or add one', () => {
    expect(found('Can we cure it?', { rules: look({ ignoring: ['questioned'] }) })).toHaveLength(1)
    expect(found('We may cure it.', { rules: look({}) })).toHaveLength(1)
    expect(found('We may cure it.', { rules: look({ unless: ['hedged'] }) })).toHaveLength(0)
  })

  test('may offer a rewrite', () => {
    const rewrite = { title: 'Say what often happens', text: 'often ease', preferred: true }
    const [diagnostic] = lint('We cure it.', { rules: look({ rewrite }) }).diagnostics
    expect(diagnostic?.suggestions).toEqual([
      {
        title: 'Say what often happens',
        preferred: true,
        edits: [{ range: diagnostic?.range, text: 'often ease' }],
      },
    ])
  })

  test('reads a list together with the line that introduces it', () => {
    const options = { rules: [probe('advertising/list', ['leave with ..4 marriage'])] }
    expect(found('You will leave with:\n\n- a plan\n- a divorce-proof marriage\n', options)).toEqual([
      'advertising/list: a divorce-proof marriage',
    ])
  })
})

describe('the trace', () => {
  const outcomes = (source: string) =>
    lint(source, { rules, trace: true }).trace?.map(({ ruleId, outcome, reason }) => [
      ruleId,
      outcome,
      reason,
    ])

  test('says which guard stopped a phrase', () => {
    expect(outcomes('We do not cure it.')).toEqual([['advertising/cures', 'stopped', 'negated by "not"']])
  })

  test('says where only a part of a phrase stands', () => {
    expect(outcomes('The best cat.')).toContainEqual([
      'advertising/stars',
      'near',
      expect.stringContaining('"best"'),
    ])
  })

  test('is not there unless asked for', () => {
    expect(lint('We cure it.', { rules })).not.toHaveProperty('trace')
  })
})

describe('no text makes it throw', () => {
  const hostile = [
    '',
    '\uFEFF',
    '---\n---',
    '---\ntitle: x',
    '```\nWe cure it.',
    '<!-- We cure it.',
    '\0\0We cure it.\0',
    `${'> '.repeat(10_000)}We cure it.`,
    '['.repeat(10_000),
    '*'.repeat(10_000),
    '<div>'.repeat(10_000),
    '\uD800 We cure it. \uDC00',
    'We cure it.\rWe cure it.\r\n\rx',
    '| a |\n| - |\n'.repeat(500),
  ]

  test.each(hostile.map((source) => [source.slice(0, 30), source] as const))('%j', (_name, source) => {
    for (const format of ['markdown', 'mdx', 'text'] as const)
      expect(lint(source, { format }).surface).toBe('professional')
  })

  test('whatever the characters', () => {
    const pieces = fc.constantFrom(
      'We cure it',
      'not ',
      '**',
      '"',
      '> ',
      '\n',
      '\n\n',
      '- ',
      '[a](b)',
      '<b>',
      '&amp;',
      '{',
      '🎉',
      '\0',
      '---\n',
      '<!-- shingle-disable -->',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (source) => {
          for (const { range } of lint(source, { rules }).diagnostics) {
            expect(range.start.offset).toBeGreaterThanOrEqual(0)
            expect(range.end.offset).toBeLessThanOrEqual(source.length)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
