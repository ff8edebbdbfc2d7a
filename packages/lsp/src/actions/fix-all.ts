import type { Report } from '@shingle/core'
import { toSpan } from '../analysis/to-diagnostic.ts'
import type { Change } from './edit.ts'

/** The changes of all suggestions that are true whatever the facts are. Where two meet, the first one is made. */
export function safeFixes({ diagnostics }: Report): Change[] {
  const chosen: Change[] = []
  for (const { suggestions } of diagnostics) {
    const edits = suggestions.find(({ preferred }) => preferred === true)?.edits ?? []
    const changes = edits.map(({ range, text }) => ({ span: toSpan(range), text }))
    if (changes.every((change) => chosen.every((other) => !overlap(change, other)))) chosen.push(...changes)
  }
  return chosen
}

const overlap = ({ span: a }: Change, { span: b }: Change): boolean => a.start < b.end && b.start < a.end
