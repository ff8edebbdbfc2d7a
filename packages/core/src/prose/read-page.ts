import type { Format } from '../diagnostic.ts'
import { readBlocks } from './blocks.ts'
import type { Page } from './page.ts'
import { PageDraft } from './page-draft.ts'
import { parse } from './parse.ts'

/** Reads a page of copy into passages. Never throws: what cannot be read is in `problems`. */
export function readPage(source: string, options: { format?: Format; path?: string } = {}): Page {
  const format = options.format ?? 'markdown'
  const parsed = parse(source, 'markdown')
  const draft = new PageDraft(source, parsed.places)
  readBlocks(draft, parsed.tree.children)
  return {
    source,
    format,
    ...(options.path === undefined ? {} : { path: options.path }),
    passages: draft.passages,
    embeds: draft.embeds,
    comments: draft.comments,
    problems: draft.problems,
  }
}
