import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinter, type Diagnostic, type LintOptions, lint, type Rule } from '../src/index.ts'

/** A rule for tests: flags the phrases, nothing more. */
function probe(id: string, phrases: readonly string[], more: Partial<Rule> = {}): Rule {
  return {
    id,
    title: 'Probe',
    standards: ['9.2'],
    severity: 'warning',
    since: '0.1.0',
    message: 'Seen.',
    explanation: '',
    fine: '',
    better: [],
    tips: [],
    wording: [],
    looks: [{ phrases }],
    flags: [],
    allows: [],
    ...more,
  }
}

const stars = probe('advertising/stars', ['best therapist', 'five stars'])
const cures = probe('advertising/cures', ['cure'])
const friends = probe('multiple-relationships/friends', ['friend me'])
const rules = [stars, cures, friends]

const words = (source: string, { range }: Diagnostic) => source.slice(range.start.offset, range.end.offset)
const found = (source: string, options: LintOptions = {}) =>
  lint(source, { rules, ...options }).diagnostics.map((each) => `${each.ruleId}: ${words(source, each)}`)

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

describe('directives', () => {
  test('set aside the next paragraph, with their reason', () => {
    const source =
      'We cure it.\n\n<!-- shingle-disable-next-line advertising/cures -- asked the board -->\nWe cure\nit all.\n\nWe cure it.'
    const { diagnostics, suppressed } = lint(source, { rules })
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([1, 7])
    expect(suppressed).toEqual([
      expect.objectContaining({
        reason: 'asked the board',
        diagnostic: expect.objectContaining({ ruleId: 'advertising/cures' }),
      }),
    ])
  })

  test('set aside what stands between disable and enable', () => {
    const source =
      '<!-- shingle-disable advertising -->\n\nWe cure it. Friend me.\n\n<!-- shingle-enable advertising -->\n\nWe cure it.'
    expect(found(source)).toEqual(['multiple-relationships/friends: Friend me', 'advertising/cures: cure'])
  })

  test('set aside a file, wherever they stand', () => {
    expect(found('We cure it.\n\n<!-- shingle-disable-file -->')).toEqual([])
  })

  test('cover a wrapped paragraph whatever its line ends', () => {
    const lines = ['<!-- shingle-disable-next-line -->', 'We cure', 'it. We cure it.', '', 'We cure it.']
    for (const lineEnd of ['\n', '\r\n', '\r'])
      expect(lint(lines.join(lineEnd), { rules }).suppressed).toHaveLength(2)
  })

  test('are taken in their order, where several cover the same words', () => {
    const source = `<!-- shingle-disable advertising/cures -- one -->

We cure it.

<!-- shingle-disable-next-line -- two -->
We cure it. Friend me.

<!-- shingle-enable advertising/cures -->
<!-- shingle-disable-next-line advertising -- three -->
We cure it. Friend me.

We cure it.

<!-- shingle-disable-file multiple-relationships -- four -->`
    const { diagnostics, suppressed } = lint(source, { rules })
    expect(suppressed.map(({ diagnostic, reason }) => `${words(source, diagnostic)}: ${reason}`)).toEqual([
      'cure: one',
      'cure: one',
      'Friend me: two',
      'cure: three',
      'Friend me: four',
    ])
    expect(diagnostics.map((each) => words(source, each))).toEqual(['cure'])
  })

  test('are MDX comments in MDX', () => {
    const source = '{/* shingle-disable-next-line advertising/cures -- old quote */}\n\nWe cure it.'
    expect(found(source, { format: 'mdx' })).toEqual([])
    expect(found(source, { path: 'page.mdx' })).toEqual([])
  })

  test('that set nothing aside are told, each name by itself', () => {
    const source = '<!-- shingle-disable-next-line advertising/cures, advertising/stars -->\n\nWe cure it.'
    expect(found(source)).toEqual(['shingle/unused-directive: advertising/stars'])
    const [whole] = lint('<!-- shingle-disable-file -->\n\nAll is well.', { rules }).diagnostics
    expect(whole?.suggestions).toEqual([
      expect.objectContaining({ preferred: true, edits: [expect.objectContaining({ text: '' })] }),
    ])
  })

  test('that name an unknown rule or verb are told, with the nearest name', () => {
    const source =
      '<!-- shingle-disable-next-line advertising/cure -->\n\n<!-- shingle-dissable -->\n\nWe cure it.'
    const messages = lint(source, { rules }).diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`)
    expect(messages).toEqual([
      expect.stringMatching(
        /^shingle\/unknown-directive: .*"advertising\/cure".*Did you mean "advertising\/cures"\?/,
      ),
      expect.stringMatching(/^shingle\/unknown-directive: .*Did you mean "shingle-disable"\?/),
      'advertising/cures: Seen.',
    ])
  })

  test('are left alone for rules that are off', () => {
    const source = '<!-- shingle-disable-next-line advertising/cures -->\n\nAll is well.'
    expect(found(source, { severity: { 'advertising/cures': 'off' } })).toEqual([])
  })
})

describe('findings that overlap', () => {
  const long = probe('advertising/long', ['we cure it all'])

  test('of one concern leave the fuller', () => {
    const { diagnostics, trace } = lint('Yes, we cure it all.', { rules: [cures, long], trace: true })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['advertising/long'])
    expect(trace).toContainEqual(expect.objectContaining({ ruleId: 'advertising/cures', outcome: 'covered' }))
  })

  test('of one concern leave the more severe', () => {
    const severe = probe('advertising/severe', ['cure'], { severity: 'error' })
    expect(found('Yes, we cure it all.', { rules: [severe, long] })).toEqual(['advertising/severe: cure'])
  })

  test('of different concerns stay', () => {
    const other = probe('financial/other', ['cure it'])
    expect(found('Yes, we cure it all.', { rules: [other, long] })).toHaveLength(2)
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
