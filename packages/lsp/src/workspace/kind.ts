import type { Format } from '@shingle/core'
import { configFileNames, isCopyFile } from '@shingle/core/config'
import { formatOf } from '@shingle/core/page'
import type { Document } from '../text/document.ts'
import { nameOf } from '../text/uri.ts'

/** What a document is to Shingle: copy to check, settings, or nothing. */
export type Kind = 'copy' | 'config' | 'other'

export const copyGlob = '**/*.{md,markdown,mdx,txt}'
export const configGlob = '**/.shingle.{yaml,yml,json}'

/** What editors call the languages that copy is written in, and how these are read. */
const formats: ReadonlyMap<string, Format> = new Map([
  ['markdown', 'markdown'],
  ['mdx', 'mdx'],
  ['markdown.mdx', 'mdx'],
  ['plaintext', 'text'],
  ['text', 'text'],
])

export const isConfig = (uri: string): boolean => configFileNames.includes(nameOf(uri))
export const isCopy = (uri: string): boolean => isCopyFile(uri)

export function kindOf({ uri, languageId }: Document): Kind {
  if (isConfig(uri)) return 'config'
  return formats.has(languageId) || isCopy(uri) ? 'copy' : 'other'
}

/** How a document is read: as its file's name says, so that the command line agrees; or as the editor says. */
export function formatOfDocument({ uri, languageId }: Document): Format {
  return isCopy(uri) ? formatOf(nameOf(uri)) : (formats.get(languageId) ?? 'markdown')
}
