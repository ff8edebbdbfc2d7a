import type { ConcernInfo } from '../concerns.ts'
import type { Rule } from '../rules/rule.ts'
import type { Code } from '../standards/standard.ts'
import { severities } from './settings.ts'

/** JSON as data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const globs = (description: string): Json => ({
  description: `${description} Globs in the syntax of .gitignore, relative to this file.`,
  oneOf: [
    { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
    { type: 'string', minLength: 1 },
  ],
})

/** What an editor shows beside each severity, in the order of `severities`. */
const severityNotes: readonly string[] = [
  'Few would defend it.',
  'Likely to raise a question.',
  'Good to know.',
  'Worth a look.',
  'Not looked for.',
]

function severityProperties(
  rules: readonly Pick<Rule, 'id' | 'title'>[],
  concerns: readonly ConcernInfo[],
): Json {
  const entries = [
    ...concerns.map(({ id, title, summary }) => [id, `${title}: ${summary}`] as const),
    ...rules.map(({ id, title }) => [id, `${title}.`] as const),
  ]
  const property = (description: string): Json => ({
    description,
    allOf: [{ $ref: '#/definitions/severity' }],
  })
  return Object.fromEntries(entries.map(([id, description]) => [id, property(description)]))
}

/** The JSON Schema (draft 7, which editors know best) of the config file. */
export function configSchema(
  rules: readonly Pick<Rule, 'id' | 'title'>[],
  concerns: readonly ConcernInfo[],
  codes: readonly Pick<Code, 'id' | 'citation'>[],
): { readonly [key: string]: Json } {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Shingle',
    description: 'Settings of Shingle, the ethics linter for therapists’ public copy.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'Address of this schema, for editors.', type: 'string' },
      code: {
        description: 'The code of ethics that findings cite.',
        oneOf: codes.map(({ id, citation }) => ({ const: id, description: citation })),
      },
      surfaces: {
        description: 'Which files are copy for which account. A file that fits both is personal.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: {
          personal: globs('Copy for your private accounts.'),
          professional: globs('Copy for the practice: website, blog, profiles. What fits neither is this.'),
        },
      },
      severity: {
        description: 'How much a finding asks for, by rule or by concern. A rule goes before its concern.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: severityProperties(rules, concerns),
      },
      exclude: globs('Files that are not checked.'),
    },
    definitions: {
      severity: {
        oneOf: severities.map((name, index) => ({ const: name, description: severityNotes[index] ?? '' })),
      },
    },
  }
}
