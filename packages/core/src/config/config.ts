import ignore from 'ignore'
import type { Severity, Surface } from '../diagnostic.ts'
import type { LintOptions } from '../options.ts'

/** Names of the config file, in the order in which one goes before another in the same folder. */
export const configFileNames: readonly string[] = ['.shingle.yaml', '.shingle.yml', '.shingle.json']

/** What a config file says. Globs are in gitignore's syntax and relative to the folder of the file. */
export interface Config {
  /** Where it was read from. */
  readonly path?: string
  /** Id of a code of ethics. */
  readonly code?: string
  /** Which files are copy for which account. */
  readonly surfaces: Readonly<Record<Surface, readonly string[]>>
  /** By rule id or by concern. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>
  /** Files that are not checked. */
  readonly exclude: readonly string[]
}

/** The config of a project that has no config file. */
export const emptyConfig: Config = {
  surfaces: { personal: [], professional: [] },
  severity: {},
  exclude: [],
}

/** What a config means for one file. */
export interface FileSettings {
  /** Whether `exclude` names it. */
  readonly excluded: boolean
  /** For `lint`; without the file's `path`, which the caller knows better. */
  readonly options: LintOptions
}

/** `docs\a.md` and `./docs/a.md` as `docs/a.md`; `undefined` if the path leads out of the config's folder. */
function inside(relativePath: string): string | undefined {
  const path = relativePath.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')
  return ignore.isPathValid(path) && !/^[a-z]:/i.test(path) ? path : undefined
}

const matches = (globs: readonly string[], path: string): boolean =>
  globs.length > 0 && ignore().add(globs).ignores(path)

/**
 * What the config says of a file, named relative to the config's folder with `/` or `\`.
 *
 * A file that fits both `surfaces` is personal: globs for personal pages are the narrower ones in practice.
 */
export function settingsFor(config: Config, relativePath: string): FileSettings {
  const path = inside(relativePath)
  const surface = (['personal', 'professional'] as const).find(
    (name) => path !== undefined && matches(config.surfaces[name], path),
  )
  return {
    excluded: path !== undefined && matches(config.exclude, path),
    options: {
      ...(surface !== undefined && { surface }),
      ...(config.code !== undefined && { code: config.code }),
      ...(Object.keys(config.severity).length > 0 && { severity: config.severity }),
    },
  }
}
