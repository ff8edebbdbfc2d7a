import type { Surface } from '@shingle/core'
import type { Page } from '@shingle/core/page'
import { isMap, parseDocument } from 'yaml'
import { lineEndOf } from '../text/lines.ts'
import { difference } from './difference.ts'
import type { Change } from './edit.ts'

/** Why a page's front matter cannot say whose account it is for; `undefined` if it can. */
export function surfaceTrouble({ format, frontMatter }: Page): string | undefined {
  if (format === 'text')
    return 'Plain text has no place for settings; name the file in .shingle.yaml instead.'
  if (frontMatter?.language === 'toml')
    return 'Shingle changes settings in YAML only; set "surface" under [shingle] in this TOML yourself.'
  return undefined
}

/** The change to a page's front matter that says whose account it is for; the rest of it stays as it is. */
export function setSurface({ source, frontMatter }: Page, surface: Surface): Change {
  const end = lineEndOf(source)
  if (!frontMatter) {
    const start = source.startsWith('\uFEFF') ? 1 : 0
    const matter = ['---', 'shingle:', `  surface: ${surface}`, '---', '', ''].join(end)
    return { span: { start, end: start }, text: matter }
  }
  const before = source.slice(frontMatter.span.start, frontMatter.span.end)
  const [open = '---', ...lines] = before.split(/\r\n|\n|\r/)
  const close = lines.pop() ?? '---'
  const document = parseDocument(lines.join('\n'))
  if (!isMap(document.get('shingle'))) document.delete('shingle')
  document.setIn(['shingle', 'surface'], surface)
  const matter = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd()
  const after = [open, ...matter.split('\n'), close].join(end)
  const { span, text } = difference(before, after)
  const from = frontMatter.span.start
  return { span: { start: from + span.start, end: from + span.end }, text }
}
