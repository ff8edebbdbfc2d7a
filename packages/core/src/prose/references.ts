import type { Root } from 'mdast'
import { spanOf } from './node-span.ts'
import type { Span } from './page.ts'
import type { Places } from './parse.ts'

/** A definition that references anywhere on the page may name; notes have a label that begins with `^`, and no address. */
export interface Defined {
  readonly label: string
  readonly url?: string
  readonly urlSpan?: Span
}

/** Where a reference leads. */
export interface Target {
  readonly url: string
  readonly urlSpan: Span
}

/** The definitions of a text, in order. */
export function definitionsIn(text: string, tree: Root, places: Places): Defined[] {
  if (!text.includes(']:')) return []
  const defined: Defined[] = []
  const waiting: (Root | Root['children'][number])[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') {
      const urlSpan = places.urls.get(node) ?? spanOf(node)
      defined.push({ label: node.identifier, url: node.url, urlSpan })
    } else if (node.type === 'footnoteDefinition') defined.push({ label: `^${node.identifier}` })
    if ('children' in node) waiting.push(...[...node.children].reverse())
  }
  return defined
}

const DEFINES = /\[((?:[^[\]\\]|\\[\s\S])+)\]:/g
const NAMES = /\[((?:[^[\]\\]|\\[\s\S])+)\]/g

/** The labels that a text seems to define, each once: in code, say, it may be otherwise. */
export function seeminglyDefined(text: string): readonly string[] {
  if (!text.includes(']:')) return []
  const found = [...text.matchAll(DEFINES)].map(([, label = '']) => label.replace(/\s+/g, ' ').trim())
  return [...new Set(found.map((label) => label.toLowerCase().toUpperCase().toLowerCase()))].sort()
}

/** Of the labels those that a text may refer to. */
export function namedIn(text: string, labels: readonly string[]): readonly string[] {
  if (labels.length === 0 || !text.includes('[')) return []
  const named = new Set([...text.matchAll(NAMES)].map(([, label = '']) => loosely(label)))
  return labels.filter((label) => named.has(loosely(label)))
}

/** A label without what may stand between its words: line ends, indents and marks of quotations. */
function loosely(label: string): string {
  return label
    .replace(/[\s>]+/g, '')
    .toLowerCase()
    .toUpperCase()
}

/** Definitions of labels to put before a text, and something that ends the last. */
export function definitionsOf(labels: readonly string[]): string {
  return labels.length === 0 ? '' : `${labels.map((label) => `[${label}]: x\n\n`).join('')}***\n\n`
}
