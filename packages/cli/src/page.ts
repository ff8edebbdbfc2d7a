import { type LintOptions, type Report as LintReport, lint, type Surface } from '@shingle/core'
import type { Configs } from './config-file.ts'
import { shownPath } from './problem.ts'
import type { Reading } from './read-file.ts'

/** What came of a page: not checked because the config excludes it, not legible, or checked. */
export type Outcome =
  | { readonly kind: 'excluded'; readonly by: string }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'checked'
      readonly source: string
      readonly report: LintReport
      readonly options: LintOptions
    }

/** How pages are judged, beside their config. */
export interface Judging {
  /** Where the command was given: what lies above it says nothing about a page. */
  readonly cwd: string
  readonly surface?: Surface
  readonly trace?: boolean
}

/** Reads and checks one page. */
export async function checkPage(
  path: string,
  read: () => Promise<Reading>,
  configs: Configs,
  { cwd, ...judging }: Judging,
): Promise<Outcome> {
  const { excluded, options: configured, configPath } = await configs.settingsOf(path)
  if (excluded) return { kind: 'excluded', by: configPath ?? 'the config' }
  const reading = await read()
  if ('failure' in reading) return { kind: 'failed', message: reading.failure }
  const options: LintOptions = { ...configured, ...judging, path: shownPath(cwd, path) }
  try {
    const { source } = reading
    return { kind: 'checked', source, report: lint(source, options), options }
  } catch (error) {
    // A page that upsets the linter must not cost the others their check.
    const reason = error instanceof Error ? error.message : String(error)
    return {
      kind: 'failed',
      message: `could not be checked (${reason}). This is a fault in Shingle: please report it.`,
    }
  }
}
