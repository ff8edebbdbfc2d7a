import { docsOf, docsOfStandard } from '../docs.ts'
import type { Reference } from './document.ts'

/** Where a reference leads from a text that may be shown or pasted anywhere. */
export function addressOf({ kind, name }: Reference): string | undefined {
  if (kind === 'rule') return docsOf(name)
  if (kind === 'standard') return docsOfStandard(name)
  return kind === 'address' ? name : undefined
}
