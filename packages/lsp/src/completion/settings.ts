import type { Json } from '@shingle/core/config'
import { CompletionItemKind } from 'vscode-languageserver'
import { isGroup, schema, schemaAt, surfaceNote } from '../settings-schema.ts'
import type { YamlPlace } from '../text/yaml-place.ts'
import type { Proposal } from './proposal.ts'

/** What may be written at a place of `.shingle.yaml`. */
export function configProposals({ path, part }: YamlPlace): Proposal[] {
  const node = schemaAt(path)
  return part === 'key' ? keysOf(node) : valuesOf(node)
}

/** Settings that a page may hold for itself. */
const ownSettings = ['surface', 'severity', 'code']

/** What may be written at a place of a page's front matter. */
export function matterProposals({ path, part }: YamlPlace): Proposal[] {
  const [first, ...rest] = path
  if (first === undefined && part === 'key')
    return [keyProposal('shingle', 'What Shingle should know of this page.', true)]
  if (first !== 'shingle') return []
  if (rest[0] === 'surface') return part === 'value' ? surfaceValues() : []
  if (rest.length > 0) return configProposals({ path: rest, part, typed: '' })
  const common = keysOf(schema).filter(({ label }) => ownSettings.includes(label))
  return part === 'key' ? [keyProposal('surface', surfaceNote, false), ...common] : []
}

/** The two surfaces, told as in the config. */
const surfaceValues = (): Proposal[] =>
  keysOf(schemaAt(['surfaces'])).map((each) => ({ ...each, text: each.label }))

function keysOf(node: { readonly [key: string]: Json } | undefined): Proposal[] {
  const properties = node?.properties
  if (!isGroup(properties)) return []
  return Object.entries(properties)
    .filter(([key]) => key !== '$schema')
    .map(([key, value]) =>
      keyProposal(key, descriptionOf(value), isGroup(value) && value.properties !== undefined),
    )
}

const keyProposal = (label: string, documentation: string, isParent: boolean): Proposal => ({
  label,
  documentation,
  text: isParent ? `${label}:` : `${label}: `,
  kind: CompletionItemKind.Property,
})

function valuesOf(node: { readonly [key: string]: Json } | undefined): Proposal[] {
  const choices = Array.isArray(node?.allOf) ? severityChoices() : node?.oneOf
  if (!Array.isArray(choices)) return []
  return choices.flatMap((choice: Json) =>
    isGroup(choice) && typeof choice.const === 'string'
      ? [
          {
            label: choice.const,
            documentation: descriptionOf(choice),
            text: choice.const,
            kind: CompletionItemKind.EnumMember,
          },
        ]
      : [],
  )
}

function severityChoices(): Json | undefined {
  const definitions = schema.definitions
  const severity = isGroup(definitions) ? definitions.severity : undefined
  return isGroup(severity) ? severity.oneOf : undefined
}

const descriptionOf = (value: Json): string =>
  isGroup(value) && typeof value.description === 'string' ? value.description : ''
