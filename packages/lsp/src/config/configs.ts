import { knownNames } from '@shingle/core'
import {
  type Config,
  configFileNames,
  emptyConfig,
  type FileSettings,
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

/** Finds the config of each file, upwards from it. Each is read once, until it is forgotten. */
export class Configs {
  readonly #files: FileSystem
  readonly #folders: Folders
  readonly #found = new Map<string, Promise<Placed | undefined>>()

  constructor(files: FileSystem, folders: Folders) {
    this.#files = files
    this.#folders = folders
  }

  /** Lets all be read again: a config has come, gone or changed. */
  forget(): void {
    this.#found.clear()
  }

  async settingsOf(uri: string): Promise<Governed> {
    // What has no folder yet, such as a new page, is taken to belong to the first of the workspace.
    const placed = await this.#find(parentOf(uri) ?? this.#folders.all()[0])
    if (!placed) return { ...settingsFor(emptyConfig, ''), problemCount: 0 }
    const path = pathBelow(placed.folder, uri) ?? ''
    return { ...settingsFor(placed.config, path), configUri: placed.uri, problemCount: placed.problemCount }
  }

  #find(folder: string | undefined): Promise<Placed | undefined> {
    if (folder === undefined) return Promise.resolve(undefined)
    const found = this.#found.get(folder) ?? this.#search(folder)
    this.#found.set(folder, found)
    return found
  }

  async #search(folder: string): Promise<Placed | undefined> {
    for (const name of configFileNames) {
      const uri = childOf(folder, name)
      const text = await this.#files.read(uri)
      // What is wrong in it is told where it is opened; the rest applies.
      if (text === undefined) continue
      const { config, problems } = readConfig(text, { known: knownNames() })
      return { config, problemCount: problems.length, uri, folder }
    }
    return this.#find(parentOf(folder))
  }
}
