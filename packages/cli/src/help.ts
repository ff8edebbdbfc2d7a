import type { OptionSpecs } from './arguments.ts'
import { whatIsLookedFor } from './files.ts'
import {
  checkOptions,
  explainOptions,
  generalOptions,
  standardsOptions,
  tipsOptions,
  whyOptions,
  wordingOptions,
} from './options.ts'
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
  ['explain NAME', 'Explain a standard (9.7, IX), a rule, a concern or a code.'],
  ['standards', 'List the standards, or find those with certain words.'],
  ['tips', 'Tips for personal and professional accounts.'],
  ['wording [NAME]', 'List model wording, or give one to adapt.'],
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

/** Help for a command that looks things up. */
const lookup = (usage: string, about: string, specs: OptionSpecs, examples: readonly string[]): string =>
  `Usage: shingle ${usage} [options]

${wrap(`${about} In Shingle’s own words, not AAMFT’s; not legal advice.`, columns).join('\n')}

Options:
${options(specs)}

Exit codes:
${table([
  ['0', 'There was an answer, even if nothing was found.'],
  ['2', 'Wrong usage, or there is nothing of that name.'],
])}

Examples:
${examples.map((example) => `  shingle ${example}`).join('\n')}
`

const explain = lookup(
  'explain NAME',
  'Tells what Shingle knows of a standard (9.7), a whole Standard (IX), a rule (with or without its concern), a concern ' +
    '(advertising) or a code (aamft-2015): what it asks, wording that raises it or is fine, and where to ask.',
  explainOptions,
  ['explain 9.7', 'explain IX', 'explain advertising/outcome-guarantee', 'explain 2.4 --format markdown'],
)

const standards = lookup(
  'standards',
  'Lists the standards, or those that speak to a concern or contain certain words.',
  standardsOptions,
  ['standards', 'standards --concern technology', 'standards --search "client story"'],
)

const tips = lookup('tips', 'Gives tips for personal and professional accounts.', tipsOptions, [
  'tips',
  'tips --surface personal',
])

const wording = lookup(
  'wording [NAME]',
  'Lists model wording, or gives one to adapt: notes, replies, disclosures and a social media policy.',
  wordingOptions,
  ['wording', 'wording neutral-review-reply', 'wording social-media-policy --format markdown'],
)

/** Help by command; the empty name is for all of Shingle. */
export const helpTexts: Readonly<
  Record<'' | 'check' | 'why' | 'explain' | 'standards' | 'tips' | 'wording', string>
> = { '': general, check, why, explain, standards, tips, wording }
