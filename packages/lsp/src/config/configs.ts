import { knownNames } from '@shingle/core'
import {
  type Config,
  emptyConfig,
  type FileSettings,
  NearestConfig,
  readConfig,
  settingsFor,
} from '@shingle/core/config'
import { childOf, parentOf, pathBelow } from '../text/uri.ts'
import type { FileSystem } from '../workspace/file-system.ts'
import type { Folders } from '../workspace/folders.ts'

/** A config file as it was read. */
interface Placed {
  readonly problemCount: number
  readonly config: Config
  readonly uri: string
  readonly folder: string
}

/** What the config that governs a file says of it. */
export interface Governed extends FileSettings {
  /** The config file; absent if there is none. */
  readonly configUri?: string
  /** How much in it could not be used. */
  readonly problemCount: number
}

/** Knows what governs each file. */
export class Configs {
  readonly #folders: Folders
  readonly #nearest: NearestConfig<Placed>

  constructor(files: FileSystem, folders: Folders) {
    this.#folders = folders
    this.#nearest = new NearestConfig({
      above: parentOf,
      async read(folder, name) {
        const uri = childOf(folder, name)
        const text = await files.read(uri)
        // What is wrong in it is told where it is opened; the rest applies.
        if (text === undefined) return undefined
        const { config, problems } = readConfig(text, { known: knownNames() })
        return { config, problemCount: problems.length, uri, folder }
      },
    })
  }

  /** Lets all be read again: a config has come, gone or changed. */
  forget(): void {
    this.#nearest.forget()
  }

  async settingsOf(uri: string): Promise<Governed> {
    // What has no folder yet, such as a new page, is taken to belong to the first of the workspace.
    const folder = parentOf(uri) ?? this.#folders.all()[0]
    const placed = folder === undefined ? undefined : await this.#nearest.find(folder)
    if (!placed) return { ...settingsFor(emptyConfig, ''), problemCount: 0 }
    const path = pathBelow(placed.folder, uri) ?? ''
    return { ...settingsFor(placed.config, path), configUri: placed.uri, problemCount: placed.problemCount }
  }
}
