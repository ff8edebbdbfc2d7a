import type { Wording } from '@shingle/core'
import type { Page } from '@shingle/core/page'
import { blankLineAfter, lineEndOf } from '../text/lines.ts'
import type { Change } from './edit.ts'
import { bodyStart } from './places.ts'

/** The change that puts model wording behind the block that a place stands in. */
export function insertWording(page: Page, offset: number, { text }: Wording): Change {
  const { source } = page
  const end = lineEndOf(source)
  const words = text.replaceAll('\n', end)
  const start = bodyStart(page)
  if (offset < start) return { span: { start, end: start }, text: words + end + end }
  const at = blankLineAfter(source, offset)
  return { span: { start: at, end: at }, text: end + end + words }
}
