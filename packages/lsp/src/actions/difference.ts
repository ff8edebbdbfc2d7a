import type { Change } from './edit.ts'

/** The shortest change from one text to another. */
export function difference(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let shared = 0
  while (shared < most - start && before.at(-1 - shared) === after.at(-1 - shared)) shared++
  return { span: { start, end: before.length - shared }, text: after.slice(start, after.length - shared) }
}
