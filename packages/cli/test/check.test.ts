import { mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { promise, promiseRule, unwrapped, Workbench } from './workbench.ts'

const clean = 'We listen.\n'

describe('exit codes', () => {
  it.each([
    [clean, [], 0],
    [promise, [], 1],
    [promise, ['--fail-on', 'error'], 0],
    [promise, ['--fail-on=hint'], 1],
    [promise, ['--fail-on', 'never'], 0],
    [promise, ['--quiet', '--fail-on', 'error'], 0],
  ])('of %j with %j', async (copy, options, code) => {
    const ran = await new Workbench({ 'a.md': copy }).shingle(['check', ...options])
    expect(ran).toMatchObject({ code, err: '' })
  })

  it('is 2 if part of the check could not run, and the rest is checked', async () => {
    const ran = await new Workbench({ 'a.md': promise }).shingle(['check', 'b.md', 'a.md'])
    expect(ran.code).toBe(2)
    expect(ran.err).toBe('shingle: b.md does not exist. Did you mean "a.md"?\n')
    expect(ran.out).toContain('a.md:1:1 warning')
  })
})

describe('files', () => {
  const paths = async (bench: Workbench, ...argv: string[]): Promise<string[]> => {
    const { out } = await bench.shingle(['check', '--format', 'json', ...argv])
    const { files } = JSON.parse(out) as { files: { path: string }[] }
    return files.map(({ path }) => path)
  }

  it('are Markdown below a folder, in the order of their names', async () => {
    const names = ['b.md', 'a.markdown', 'c/d.mdx', 'c/b.TXT', 'x.html', 'dist/a.md', '.git/a.md', '.b.md']
    const bench = new Workbench(Object.fromEntries(names.map((name) => [name, clean])))
    bench.write('c/node_modules/x/a.md', clean)
    expect(await paths(bench)).toEqual(['a.markdown', 'b.md', 'c/b.TXT', 'c/d.mdx'])
  })

  it('come from globs, once each, and in the order of the command line', async () => {
    const bench = new Workbench({
      'b.md': clean,
      'a.md': clean,
      'c/d.md': clean,
      'c/[id].md': clean,
      'e.png': '',
    })
    expect(await paths(bench, 'b.md', '**/*.md', 'a.md')).toEqual(['b.md', 'a.md', 'c/[id].md', 'c/d.md'])
    expect(await paths(bench, 'c/[id].md')).toEqual(['c/[id].md'])
  })

  it('are checked whatever they are called if they are named', async () => {
    const bench = new Workbench({ 'copy.html': clean, 'dist/a.md': clean })
    expect(await paths(bench, 'copy.html', 'dist/a.md')).toEqual(['copy.html', 'dist/a.md'])
  })

  it('may be links, but links to folders lead nowhere', async () => {
    const bench = new Workbench({ 'sub/a.md': clean })
    symlinkSync('..', bench.path('sub/up'))
    symlinkSync('a.md', bench.path('sub/link.md'))
    expect(await paths(bench)).toEqual(['sub/a.md', 'sub/link.md'])
    expect(await paths(bench, '**/*.md')).toEqual(['sub/a.md'])
  })

  it('may lie above the current folder', async () => {
    const bench = new Workbench({ 'a.md': clean, 'sub/b.md': clean })
    const { out } = await bench.shingle(['check', '--format', 'json', '../a.md'], { cwd: 'sub' })
    expect(JSON.parse(out)).toMatchObject({ files: [{ path: '../a.md' }] })
  })
})

describe('bad input', () => {
  const trouble = async (bench: Workbench, ...argv: string[]): Promise<string> => {
    const { code, err } = await bench.shingle(['check', ...argv])
    expect(code).toBe(2)
    return unwrapped(err)
  }

  it('names a path that is not there', async () => {
    expect(await trouble(new Workbench(), 'abuot')).toBe('shingle: abuot does not exist.\n')
    expect(await trouble(new Workbench({ 'about.md': '' }), 'abuot.md')).toBe(
      'shingle: abuot.md does not exist. Did you mean "about.md"?\n',
    )
  })

  it('names a link that leads nowhere', async () => {
    const bench = new Workbench({ 'b.md': clean })
    symlinkSync('/nowhere/at/all', bench.path('a.md'))
    const message = 'shingle: a.md is a link to a file that does not exist.\n'
    expect(await trouble(bench)).toBe(message)
    expect(await trouble(bench, 'a.md')).toBe(message)
  })

  it('lets the config exclude a link that leads nowhere', async () => {
    const bench = new Workbench({ 'b.md': clean, '.shingle.yaml': 'exclude: [a.md]' })
    symlinkSync('/nowhere/at/all', bench.path('a.md'))
    expect(await bench.shingle(['check'])).toMatchObject({ code: 0, err: '' })
  })

  it('takes a folder that is called x.md as a folder', async () => {
    const bench = new Workbench({ 'x.md/in.md': promise })
    expect((await bench.shingle(['check'])).out).toContain('x.md/in.md:1:1')
    mkdirSync(bench.path('empty.md'))
    expect(await trouble(bench, 'empty.md')).toContain('shingle: empty.md: No Markdown found here.')
  })

  it('says what was looked for where there is no Markdown', async () => {
    expect(await trouble(new Workbench({ 'a.html': '' }))).toBe(
      'shingle: .: No Markdown found here. Shingle looks for .md, .markdown, .mdx and .txt files, and passes over node_modules, dist and what is hidden.\n',
    )
    expect(await trouble(new Workbench({ 'a.html': '' }), '*.html')).toContain(
      '*.html: No Markdown found here.',
    )
  })

  it.each([
    ['UTF-16', Buffer.from('\ufeffWe', 'utf16le'), 'a.md is in UTF-16. Save it as UTF-8 and check again.'],
    [
      'Latin-1',
      Buffer.from('ok\n\nfür', 'latin1'),
      'a.md is not UTF-8 text (see line 3). Save it as UTF-8 and check again.',
    ],
    ['cut short', Buffer.from('é').subarray(0, 1), 'a.md is not UTF-8 text (see line 1).'],
    [
      'too long',
      Buffer.alloc(11 * 1024 * 1024, 'a'),
      'a.md was skipped: it has 11.0 MB, and Shingle reads up to 10.0 MB.',
    ],
  ])('says that a file is %s', async (_name, content, message) => {
    expect(await trouble(new Workbench({ 'a.md': content }))).toContain(message)
  })

  it('keeps places right behind a byte order mark', async () => {
    const { out } = await new Workbench({ 'a.md': `\ufeff# Hello\r\n\r\n${promise}` }).shingle(['check'])
    expect(out).toContain('a.md:3:1')
    expect(out).toContain(' 3 | We will save your marriage this spring.\n   | ~~~~~~~~~~~~~~~~~~~~~~~~~~\n')
  })

  it.each([
    ['empty', ''],
    ['only a byte order mark', '\ufeff'],
    ['only front matter', '---\ntitle: Hello\n---\n'],
    ['only white space', ' \n\t\n'],
    ['an open fence', `\`\`\`\n${promise}`],
    ['only line ends of old', 'We listen.\r\rWe do.\r'],
  ])('is fine with a file that is %s', async (_name, content) => {
    expect(await new Workbench({ 'a.md': content }).shingle(['check'])).toMatchObject({ code: 0, err: '' })
  })

  it.each([
    ['broken front matter', `---\ntitle: [\n---\n\n${promise}`],
    ['an open comment', `${promise}\n<!-- and then\n`],
    ['NUL bytes', `a\0b\n\n${promise}`],
    ['broken MDX', `<Card\n\n${promise}`, 'a.mdx'],
  ])('checks what it can of a file with %s', async (_name, content, name = 'a.md') => {
    const { code, out, err } = await new Workbench({ [name]: content }).shingle(['check'])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).not.toContain('\0')
  })
})

describe('config', () => {
  it('is found upwards from each file', async () => {
    const bench = new Workbench({
      'a.md': promise,
      'me/a.md': promise,
      'me/deep/a.md': promise,
      '.shingle.yaml': `severity: { ${promiseRule}: error }\n`,
      'me/.shingle.json': '{ "severity": { "advertising": "hint" }, "surfaces": { "personal": "deep/" } }',
    })
    const { out } = await bench.shingle(['check'])
    expect(out).toContain('\na.md:1:1 error')
    expect(out).toContain('me/a.md:1:1 hint')
    expect(out).toContain('me/deep/a.md (personal account)')
  })

  it('may be given for all files, and --surface goes before it', async () => {
    const bench = new Workbench({
      'a.md': promise,
      'c.yml': 'surfaces: { personal: ["*"] }',
      '.shingle.yaml': 'wat: 1',
    })
    expect((await bench.shingle(['check', '--config', 'c.yml'])).out).toContain('a.md (personal account)')
    const { out } = await bench.shingle(['check', '--config', 'c.yml', '--surface', 'professional'])
    expect(out).toContain('a.md (professional account)')
  })

  it('excludes files, even named ones, and says so', async () => {
    const bench = new Workbench({ 'drafts/a.md': promise, '.shingle.yaml': 'exclude: [drafts/]' })
    expect(await bench.shingle(['check'])).toEqual({
      code: 0,
      out: 'Nothing was checked. 1 file excluded by the config.\n',
      err: 'shingle: The config excludes all that was found (1 file).\n',
    })
    const { code, err } = await bench.shingle(['check', 'drafts/a.md'])
    expect({ code, err }).toEqual({
      code: 0,
      err: 'shingle: drafts/a.md was not checked: .shingle.yaml excludes it.\n',
    })
  })

  it.each([
    ['wat: 1\n', '.shingle.yaml:1:1 wat: "wat" is not a setting here.'],
    [
      'severity:\n  advertsing: off\n',
      '.shingle.yaml:2:3 severity.advertsing: There is no rule or concern "advertsing". Did you mean "advertising"?',
    ],
    [
      'severity:\n  technology: loud\n',
      '.shingle.yaml:2:15 severity.technology: "technology" can be "error", "warning", "information", "hint" or "off"; found "loud".',
    ],
    ['exclude: [\n', '.shingle.yaml:2:1: This is not valid YAML'],
    ['exclude: *.md\n', '.shingle.yaml:1:10: A value that starts with "*" needs quotes around it.'],
    [Buffer.from([0xff]), '.shingle.yaml is not UTF-8 text (see line 1).'],
  ])('that says %j is told of once, and the work goes on', async (config, message) => {
    const bench = new Workbench({ 'a.md': promise, 'sub/b.md': promise, '.shingle.yaml': config })
    const { code, out, err } = await bench.shingle(['check'])
    expect(code).toBe(2)
    expect(unwrapped(err)).toContain(message)
    expect(err.split(message.slice(0, 13))).toHaveLength(2)
    expect(out).toContain('Checked 2 files: 2 warnings.')
  })

  it('that is a folder is told of', async () => {
    const bench = new Workbench({ 'a.md': clean })
    mkdirSync(bench.path('.shingle.yaml'))
    const { code, err } = await bench.shingle(['check'])
    expect({ code, err }).toEqual({ code: 2, err: 'shingle: .shingle.yaml is a folder, not a file.\n' })
  })

  it('may speak of findings about the check itself', async () => {
    const bench = new Workbench({
      'a.md': clean,
      '.shingle.yaml': 'severity: { shingle/unused-directive: off }',
    })
    expect((await bench.shingle(['check'])).code).toBe(0)
  })
})

describe('standard input', () => {
  it('is checked as the file that it stands for', async () => {
    const bench = new Workbench({ '.shingle.yaml': 'surfaces: { personal: [me/] }' })
    const { code, out } = await bench.shingle(['check', '--stdin-filename', 'me/a.md'], { stdin: promise })
    expect(code).toBe(1)
    expect(out).toContain('me/a.md (personal account)\n\nme/a.md:1:1 warning')
  })

  it('may be excluded, empty or not UTF-8', async () => {
    const bench = new Workbench({ '.shingle.yaml': 'exclude: [me/]' })
    const argv = ['check', '--stdin-filename']
    expect((await bench.shingle([...argv, 'me/a.md'], { stdin: promise })).code).toBe(0)
    expect((await bench.shingle([...argv, 'a.md'])).code).toBe(0)
    const { code, err } = await bench.shingle([...argv, 'a.md'], { stdin: Buffer.from([0xff]) })
    expect({ code, err: unwrapped(err) }).toMatchObject({ code: 2, err: /^shingle: a\.md is not UTF-8/ })
  })
})
