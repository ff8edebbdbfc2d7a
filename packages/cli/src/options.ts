import type { Severity, Surface } from '@shingle/core'
import type { OptionSpecs } from './arguments.ts'

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']
/** From which severity on findings make a run fail. */
export type FailLevel = Severity | 'never'
export const failLevels: readonly FailLevel[] = [...severities, 'never']
export const surfaces: readonly Surface[] = ['professional', 'personal']

const display: OptionSpecs = {
  color: { help: 'Colour the output even if it goes to a file.' },
  'no-color': { help: 'Never colour the output. So does NO_COLOR in the environment.' },
  help: { short: 'h', help: 'Show this help.' },
}

const common: OptionSpecs = {
  config: { value: 'FILE', help: 'Take the settings from FILE and look for no other config.' },
  surface: {
    value: 'KIND',
    choices: surfaces,
    help: 'Whose account the copy is for: professional or personal. Goes before the config, not before front matter.',
  },
  ...display,
}

export const checkOptions: OptionSpecs = {
  format: {
    value: 'FORMAT',
    choices: ['text', 'json'],
    help: 'text for people (the default) or json for programs.',
  },
  'fail-on': {
    value: 'LEVEL',
    choices: failLevels,
    help: 'Exit with 1 for findings at or above error, warning (the default), information or hint; or never.',
  },
  quiet: { help: 'Leave out findings below the level of --fail-on.' },
  'stdin-filename': { value: 'NAME', help: 'Check standard input as if it were the file NAME.' },
  ...common,
}

export const whyOptions: OptionSpecs = common

export const explainOptions: OptionSpecs = {
  format: {
    value: 'FORMAT',
    choices: ['text', 'json', 'markdown'],
    help: 'text for a terminal (the default), json for programs or markdown for a page.',
  },
  ...display,
}

export const standardsOptions: OptionSpecs = {
  concern: { value: 'CONCERN', help: 'Only those that speak to a concern, such as advertising.' },
  search: { value: 'WORDS', help: 'Only those that speak of all these words, or of words that begin so.' },
  ...explainOptions,
}

export const tipsOptions: OptionSpecs = {
  surface: {
    value: 'KIND',
    choices: surfaces,
    help: 'Only those for professional or for personal accounts.',
  },
  ...explainOptions,
}

export const wordingOptions: OptionSpecs = explainOptions

export const generalOptions: OptionSpecs = {
  version: { short: 'v', help: 'Show the version.' },
  help: { short: 'h', help: 'Show this help.' },
}
