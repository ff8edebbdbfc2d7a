import type { Output } from '../io.ts'
import type { Problem } from '../problem.ts'
import type { Reporter } from './reporter.ts'

/** Goes up when a program that reads the output would have to change. */
const formatVersion = 1

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON in which nothing can upset a terminal that shows it; JSON itself escapes only the lower control characters. */
const toJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped)

/**
 * One JSON object, a file on each line as it is checked:
 * `{ version, files: [{ path, surface, diagnostics, suppressed }], errors: [Problem], summary }`.
 */
export function createJsonReporter(stdout: Output): Reporter {
  const errors: Problem[] = []
  let files = 0
  return {
    file({ path, report: { surface, suppressed }, diagnostics }) {
      stdout.write(files++ === 0 ? `{"version":${formatVersion},"files":[\n` : ',\n')
      stdout.write(toJson({ path, surface, diagnostics, suppressed }))
    },
    problem(problem) {
      errors.push(problem)
    },
    note() {
      // Notes are for people; programs have `summary.excluded`.
    },
    end(summary) {
      stdout.write(files === 0 ? `{"version":${formatVersion},"files":[` : '\n')
      stdout.write(`],\n"errors":${toJson(errors)},\n"summary":${toJson(summary)}}\n`)
    },
  }
}
