import { codes, concerns, rules } from '@shingle/core'
import { configSchema, type Json } from '@shingle/core/config'

/** What `.shingle.yaml` can say, as its JSON Schema has it. */
export const schema: { readonly [key: string]: Json } = configSchema(rules, concerns, codes)

export const isGroup = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the schema says of the value at a path. */
export function schemaAt(path: readonly string[]): { readonly [key: string]: Json } | undefined {
  let node: Json | undefined = schema
  for (const key of path) {
    const properties: Json | undefined = isGroup(node) ? node.properties : undefined
    node = isGroup(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined
  }
  return isGroup(node) ? node : undefined
}

/** A page's own setting, which the config has no key for. */
export const surfaceNote = 'Whose account this page is for; goes before what .shingle.yaml says.'
