import { relative, sep } from 'node:path'
import { visible } from './terminal-text.ts'

/** Something that kept part of the check from running. */
export interface Problem {
  /** Relative to the current folder, with `/`. */
  readonly path: string
  /** A sentence, or a clause that follows the path. */
  readonly message: string
  readonly line?: number
  readonly column?: number
  /** Keys that lead to a setting: `severity.advertising`. */
  readonly key?: string
}

/** Takes note of a problem; the work goes on. */
export type Report = (problem: Problem) => void

/** How a path is shown: relative to the current folder, with `/`. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  return shown === '' ? '.' : shown.split(sep).join('/')
}

/** `.shingle.yaml:3:5 severity.foo: There is no rule …`, ready for a terminal. */
export function problemLine({ path, message, line, column, key }: Problem): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  const subject = key ? `${place} ${key}` : place
  // A clause that goes on from the name needs no colon.
  const joint = /^[a-z]/.test(message) ? ' ' : ': '
  return visible(`${subject}${joint}${message}`)
}
