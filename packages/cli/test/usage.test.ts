import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Workbench } from './workbench.ts'

describe('wrong usage', () => {
  it.each([
    [['chekc'], 'There is no command "chekc". Did you mean "check"?\nSee shingle help.'],
    [
      ['banana'],
      'There is no command "banana". There are check, why, explain, standards, tips, wording, help.\nSee shingle help.',
    ],
    [['a.md'], 'To check a file, write: shingle check a.md\nSee shingle help.'],
    [['help', 'chek'], 'There is no command "chek". Did you mean "check"?\nSee shingle help.'],
    [['--versoin'], 'There is no option "--versoin". Did you mean "--version"?\nSee shingle help.'],
    [
      ['check', '--fromat', 'json'],
      'There is no option "--fromat". Did you mean "--format"?\nSee shingle help check.',
    ],
    [
      ['check', '-x'],
      'There is no option "-x". A file of that name is written "./-x".\nSee shingle help check.',
    ],
    [
      ['check', '--__proto__'],
      'There is no option "--__proto__". A file of that name is written "./--__proto__".',
    ],
    [['check', '--format'], '--format needs a value, as in --format text.'],
    [['check', '--format', '--quiet'], '--format needs a value, as in --format text.'],
    [['check', '--format='], '--format needs a value, as in --format text.'],
    [['check', '--format', 'jsn'], '--format can be text or json; found "jsn". Did you mean "json"?'],
    [
      ['check', '--fail-on', 'warn'],
      '--fail-on can be error, warning, information, hint or never; found "warn". Did you mean "warning"?',
    ],
    [['check', '--surface', 'x'], '--surface can be professional or personal; found "x".'],
    [['check', '--quiet=yes'], '--quiet is a switch and takes no value.'],
    [['check', '--config', 'no.yaml'], 'There is no config file "no.yaml".'],
    [['check', '--stdin-filename', 'a.md', 'b.md'], 'Give either --stdin-filename or paths, not both.'],
    [['check', '-'], 'To check standard input, say what file it stands for: --stdin-filename NAME.'],
    [['check', ''], 'A path is empty. Is a variable not set?'],
    [['why'], 'Which line? For example: shingle why about.md:31\nSee shingle help why.'],
    [['why', 'a.md'], 'Which line? Write it behind the file: a.md:12\nSee shingle help why.'],
    [['why', 'a.md:0'], 'Lines and columns are counted from 1.'],
    [['why', 'a.md:1', 'a.md:2'], 'shingle why explains one line at a time.'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await new Workbench({ 'a.md': '' }).shingle(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`shingle: ${message}`)
  })
})

describe('help', () => {
  it.each([['--help'], ['-h'], ['help'], ['help', 'help']])('%s is about all of Shingle', async (...argv) => {
    const { code, out } = await new Workbench().shingle(argv)
    expect(code).toBe(0)
    expect(out).toContain('Usage: shingle <command>')
  })

  it.each([
    [['help', 'check'], 'Usage: shingle check'],
    [['check', '--help'], 'Usage: shingle check'],
    [['check', '--wat', '-h'], 'Usage: shingle check'],
    [['help', 'why'], 'Usage: shingle why'],
    [['help', 'explain'], 'Usage: shingle explain NAME'],
    [['standards', '-h'], 'Usage: shingle standards'],
    [['tips', '--help'], 'Usage: shingle tips'],
    [['help', 'wording'], 'Usage: shingle wording [NAME]'],
  ])('%j is about the command', async (argv, usage) => {
    const { code, out } = await new Workbench().shingle(argv)
    expect(code).toBe(0)
    expect(out).toContain(usage)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('goes to standard error if nothing was asked', async () => {
    const { code, out, err } = await new Workbench().shingle([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Usage: shingle <command>')
  })
})

it('knows its version', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(await new Workbench().shingle(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  expect((await new Workbench().shingle(['-v'])).out).toBe(`${version}\n`)
})
