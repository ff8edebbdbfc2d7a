import type { Output } from '../io.ts'
import { toJson } from '../json-text.ts'
import type { Problem } from '../problem.ts'
import type { Reporter } from './reporter.ts'

/** Goes up when a program that reads the output would have to change. */
const formatVersion = 1

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
