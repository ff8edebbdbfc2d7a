import { describe, expect, it } from 'vitest'
import { promise, promiseRule, unwrapped, Workbench } from './workbench.ts'

const clean = 'We listen.\n'

describe('text', () => {
  it('shows the words, the standards and the rule, in 80 columns', async () => {
    const { out } = await new Workbench({ 'about.md': `# About\n\n${promise}` }).shingle(['check'])
    expect(out).toContain('about.md (professional account)\n\nabout.md:3:1 warning\n')
    expect(out).toContain(' 3 | We will save your marriage this spring.\n   | ~~~~~~~~~~~~~~~~~~~~~~~~~~\n')
    expect(unwrapped(out)).toMatch(/Standard 9\.2 Promotional Materials, .* — AAMFT Code of Ethics \(2015\)/)
    expect(out).toContain(`\n  ${promiseRule}\n`)
    expect(out).toContain(
      '\nChecked 1 file: 1 warning.\n\nShingle raises questions; it gives no legal advice.',
    )
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('says so when there is nothing to say', async () => {
    const { out } = await new Workbench({ 'a.md': clean, 'b.md': clean }).shingle(['check'])
    expect(out).toBe('Checked 2 files: no questions raised.\n')
  })

  it('leaves out with --quiet what does not count', async () => {
    const { out } = await new Workbench({ 'a.md': promise }).shingle([
      'check',
      '--quiet',
      '--fail-on',
      'error',
    ])
    expect(out).toBe('Checked 1 file: no questions raised. 1 lesser finding not shown (--quiet).\n')
  })

  it('counts what directives set aside', async () => {
    const copy = `<!-- shingle-disable-next-line ${promiseRule} -- a quotation -->\n${promise}`
    const { code, out } = await new Workbench({ 'a.md': copy }).shingle(['check'])
    expect(code).toBe(0)
    expect(out).toContain('1 finding set aside by directives.')
  })

  it('lets no control character of the copy or of a name through', async () => {
    const name = 'a\u001b[2Jb.md'
    const bench = new Workbench({ [name]: `\u009b31m \u202e\u0007 We guarantee results. \u001b]0;x\u0007\n` })
    const { out, err } = await bench.shingle(['check', '.', 'c\u001b[2J.md'])
    expect(out).toContain('a␛[2Jb.md:1:')
    expect(out).toContain('<U+202E>')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

describe('colour', () => {
  it.each([
    [{ isTTY: true }, [], true],
    [{ isTTY: false }, [], false],
    [{ isTTY: true, env: { NO_COLOR: '1' } }, [], false],
    [{ isTTY: true, env: { NO_COLOR: '' } }, [], true],
    [{ isTTY: true, env: { TERM: 'dumb' } }, [], false],
    [{ isTTY: false, env: { FORCE_COLOR: '1' } }, [], true],
    [{ isTTY: true, env: { FORCE_COLOR: '0' } }, [], false],
    [{ isTTY: false, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, [], false],
    [{ isTTY: true }, ['--no-color'], false],
    [{ isTTY: false, env: { NO_COLOR: '1' } }, ['--color'], true],
  ])('in %j with %j', async (setting, options, colored) => {
    const { out } = await new Workbench({ 'a.md': promise }).shingle(['check', ...options], setting)
    expect(out.includes('\u001b[')).toBe(colored)
  })
})

describe('progress', () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.md`, clean]))

  it('shows on a terminal and is gone at the end', async () => {
    const { out, err } = await new Workbench(files).shingle(['check'], {
      isTTY: true,
      env: { NO_COLOR: '1' },
    })
    expect(err).toContain('Checking 30 of 30')
    expect(err.endsWith('\r\u001b[K')).toBe(true)
    expect(out).toBe('Checked 30 files: no questions raised.\n')
  })

  it.each([{}, { isTTY: true, env: { CI: 'true' } }])('does not show in %j', async (setting) => {
    const { err } = await new Workbench(files).shingle(['check'], setting)
    expect(err).toBe('')
  })
})

describe('json', () => {
  it('has the documented shape', async () => {
    const bench = new Workbench({ 'sub/a.md': promise, 'b.md': clean, '.shingle.yaml': 'wat: 1\n' })
    const { code, out, err } = await bench.shingle(['check', '--format', 'json', 'sub', 'b.md', 'c.md'])
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          path: 'sub/a.md',
          surface: 'professional',
          diagnostics: [
            expect.objectContaining({
              ruleId: promiseRule,
              severity: 'warning',
              code: 'aamft-2015',
              suggestions: [],
            }),
          ],
          suppressed: [],
        },
        { path: 'b.md', surface: 'professional', diagnostics: [], suppressed: [] },
      ],
      errors: [
        { path: 'c.md', message: 'does not exist. Did you mean "b.md"?' },
        {
          path: '.shingle.yaml',
          message: '"wat" is not a setting here. Use "code", "surfaces", "severity" or "exclude".',
          line: 1,
          column: 1,
          key: 'wat',
        },
      ],
      summary: {
        files: 2,
        excluded: 0,
        findings: { error: 0, warning: 1, information: 0, hint: 0 },
        suppressed: 0,
        hidden: 0,
        failOn: 'warning',
        exitCode: 2,
      },
    })
  })

  it('is whole even if there is nothing', async () => {
    const { code, out } = await new Workbench().shingle(['check', '--format', 'json'])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ files: [], errors: [{ path: '.' }] })
  })

  it('escapes what a terminal would act upon', async () => {
    const { out } = await new Workbench({ 'a\u009b\u202e.md': clean }).shingle(['check', '--format', 'json'])
    expect(out).toContain('a\\u009b\\u202e.md')
    expect(JSON.parse(out)).toMatchObject({ files: [{ path: 'a\u009b\u202e.md' }] })
  })
})
