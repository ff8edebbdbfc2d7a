import { paragraph, type Section, section } from '@shingle/core/explain'
import type { Page } from '@shingle/core/page'
import { schemaAt, surfaceNote } from '../settings-schema.ts'
import type { Span } from '../text/document.ts'
import { yamlPlaceAtEnd } from '../text/yaml-place.ts'
import { isIn } from './directive.ts'
import { namedDocument } from './names.ts'

/** Keys that lead to a setting. */
type Path = readonly string[]

interface Found {
  readonly document: Section
  readonly span: Span
}

/** What a setting is about: the rule or concern that it names, or the setting itself. */
function settingDocument(path: Path): Section | undefined {
  const key = path.at(-1) ?? ''
  const named = path[0] === 'severity' && path.length === 2 ? namedDocument(key) : undefined
  if (named) return named
  const description = path.join('.') === 'surface' ? surfaceNote : schemaAt(path)?.description
  return typeof description === 'string' ? section(key, [paragraph(description)]) : undefined
}

/** The setting whose key stands at a place in a config file. */
export function configKeyAt(text: string, offset: number): Found | undefined {
  const end = offset + (/^[\w./-]*/.exec(text.slice(offset))?.[0].length ?? 0)
  const place = yamlPlaceAtEnd(text.slice(0, end))
  const document = place?.part === 'key' ? settingDocument([...place.path, place.typed]) : undefined
  return document && place && { document, span: { start: end - place.typed.length, end } }
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
