import { codes, concerns, rules } from '@shingle/core'
import { configSchema, type Json } from '@shingle/core/config'
import { paragraph, type Section, section } from '@shingle/core/explain'
import type { Page } from '@shingle/core/page'
import { isMap, isScalar, parseDocument } from 'yaml'
import type { Span } from '../text/document.ts'
import { isIn } from './directive.ts'
import { namedDocument } from './names.ts'

/** Keys that lead to a setting. */
type Path = readonly string[]

interface Found {
  readonly document: Section
  readonly span: Span
}

const schema = configSchema(rules, concerns, codes)

const isGroup = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the schema says of the value at a path; front matter has the same settings, and a surface of its own. */
export function schemaAt(path: Path): { readonly [key: string]: Json } | undefined {
  let node: Json | undefined = schema
  for (const key of path) {
    const properties: Json | undefined = isGroup(node) ? node.properties : undefined
    node = isGroup(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined
  }
  return isGroup(node) ? node : undefined
}

export const surfaceNote = 'Whose account this page is for; goes before what .shingle.yaml says.'

/** What a setting is about: the rule or concern that it names, or the setting itself. */
function settingDocument(path: Path): Section | undefined {
  const key = path.at(-1) ?? ''
  const named = path[0] === 'severity' && path.length === 2 ? namedDocument(key) : undefined
  if (named) return named
  const description = path.join('.') === 'surface' ? surfaceNote : schemaAt(path)?.description
  return typeof description === 'string' ? section(key, [paragraph(description)]) : undefined
}

/** The setting whose key or plain value stands at a place in a config file. */
export function configKeyAt(text: string, offset: number): Found | undefined {
  return keyIn(parseDocument(text, { prettyErrors: false, logLevel: 'error' }).contents, [], offset)
}

function keyIn(node: unknown, path: Path, offset: number): Found | undefined {
  if (!isMap(node)) return undefined
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !key.range) continue
    const own = [...path, String(key.value)]
    const span = { start: key.range[0], end: key.range[1] }
    const document = isIn(span, offset) ? settingDocument(own) : undefined
    if (document) return { document, span }
    const inside = keyIn(value, own, offset)
    if (inside) return inside
  }
  return undefined
}

/** The setting whose key stands at a place in a page's front matter. */
export function matterKeyAt({ frontMatter }: Page, offset: number): Found | undefined {
  const data = frontMatter?.data.shingle
  if (!frontMatter || !isIn(frontMatter.span, offset)) return undefined
  for (const path of pathsOf(data, [])) {
    const span = frontMatter.locate(['shingle', ...path], 'key')
    const document = span && isIn(span, offset) ? settingDocument(path) : undefined
    if (span && document) return { document, span }
  }
  return undefined
}

function pathsOf(data: unknown, path: Path): Path[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return []
  return Object.entries(data).flatMap(([key, value]) => [[...path, key], ...pathsOf(value, [...path, key])])
}
