import { lstat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { knownNames } from '@shingle/core'
import {
  type Config,
  emptyConfig,
  type FileSettings,
  NearestConfig,
  readConfig,
  settingsFor,
} from '@shingle/core/config'
import { type Report, shownPath } from './problem.ts'
import { readText } from './read-file.ts'

/** A config with the folder that its globs start from. */
interface Placed {
  readonly config: Config
  readonly folder: string
}

/** What the config that governs a file says of it. */
export interface Governed extends FileSettings {
  /** The config file as it is shown; absent if there is none. */
  readonly configPath?: string
}

/** Knows the config of every file. */
export interface Configs {
  settingsOf(path: string): Promise<Governed>
}

const known = knownNames()

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

async function load(path: string, cwd: string, report: Report): Promise<Placed> {
  const shown = shownPath(cwd, path)
  const folder = dirname(path)
  const reading = await readText(path)
  if ('failure' in reading) {
    report({ path: shown, message: reading.failure })
    return { config: { ...emptyConfig, path: shown }, folder }
  }
  const { config, problems } = readConfig(reading.source, { path: shown, known })
  for (const { message, path: keys, range } of problems) {
    const { line, column } = range.start
    report({ path: shown, message, line, column, ...(keys.length > 0 && { key: keys.join('.') }) })
  }
  return { config, folder }
}

/**
 * Finds configs upwards from each file, or takes the one given for all. Each is read once.
 *
 * What is wrong in a config is reported once, and the rest of it applies.
 */
export function createConfigs(cwd: string, report: Report, given?: string): Configs {
  const fixed = given === undefined ? undefined : load(given, cwd, report)
  const nearest = new NearestConfig<Placed>({
    above(folder) {
      const parent = dirname(folder)
      return parent === folder ? undefined : parent
    },
    async read(folder, name) {
      const path = join(folder, name)
      return (await exists(path)) ? load(path, cwd, report) : undefined
    },
  })

  return {
    async settingsOf(path) {
      const placed = await (fixed ?? nearest.find(dirname(path)))
      if (!placed) return settingsFor(emptyConfig, '')
      const { config, folder } = placed
      return {
        ...settingsFor(config, relative(folder, path)),
        ...(config.path && { configPath: config.path }),
      }
    },
  }
}
