import type { OptionSpecs } from './arguments.ts'
import { whatIsLookedFor } from './files.ts'
import { checkOptions, generalOptions, whyOptions } from './options.ts'
import { wrap } from './terminal-text.ts'

const columns = 80
const column = 26

/** A table of names and what they mean. */
const table = (rows: readonly (readonly [string, string])[]): string =>
  rows
    .map(([name, meaning]) => {
      const lines = wrap(meaning, columns - column)
      return `  ${name.padEnd(column - 2)}${lines.join(`\n${' '.repeat(column)}`)}`
    })
    .join('\n')

const options = (specs: OptionSpecs): string =>
  table(
    Object.entries(specs).map(([name, { value, short, help }]) => [
      `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
      help,
    ]),
  )

const exitCodes = table([
  ['0', 'Nothing at or above the level of --fail-on.'],
  ['1', 'Findings at or above it.'],
  [
    '2',
    'Part of the check could not run: wrong usage, no such file, no Markdown, a file that is not UTF-8, ' +
      'a mistake in the config. Whatever else there is has still been checked.',
  ],
])

const general = `Shingle checks therapists’ public copy for wording that raises a question under
the AAMFT Code of Ethics.

Usage: shingle <command> [options]

Commands:
${table([
  ['check [PATH…]', 'Check files, folders or globs; the current folder if there is none.'],
  ['why FILE:LINE[:COL]', 'Say why rules spoke, or stayed silent, about a line.'],
  ['help [COMMAND]', 'Show help.'],
])}

Options:
${options(generalOptions)}

Shingle reads files on this machine, and sends nothing anywhere.
`

const check = `Usage: shingle check [PATH…] [options]

Checks files, folders or globs; the current folder if there is none.

${wrap(`${whatIsLookedFor} A file that is named is checked whatever it is called, unless the config excludes it.`, columns).join('\n')}

Options:
${options(checkOptions)}

Settings come from .shingle.yaml, .shingle.yml or .shingle.json in the file’s
folder or the nearest one above. Front matter under \`shingle:\` goes first.

Exit codes:
${exitCodes}

Examples:
  shingle check
  shingle check content "posts/**/*.mdx" --fail-on error
  shingle check --format json > findings.json
  cat draft.md | shingle check --stdin-filename posts/draft.md
`

const why = `Usage: shingle why FILE:LINE[:COL] [options]

Says for a line which rules looked at it, for what phrase, and whether they
reported it, held back (and because of what), or only came near.

Options:
${options(whyOptions)}

Exit codes:
${table([
  ['0', 'The line was explained.'],
  ['2', 'It could not be: wrong usage, no such file or line, a mistake in the config.'],
])}

Examples:
  shingle why about.md:31
  shingle why about.md:31:14
`

/** Help by command; the empty name is for all of Shingle. */
export const helpTexts: Readonly<Record<'' | 'check' | 'why', string>> = { '': general, check, why }
