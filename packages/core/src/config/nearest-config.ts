import { configFileNames } from './config.ts'

/** Folders, by path or by address, and the config files in them. */
export interface ConfigPlaces<T> {
  /** The folder that holds a folder; `undefined` at the top. */
  above(folder: string): string | undefined
  /** The config file with this name in a folder; `undefined` if there is none. */
  read(folder: string, name: string): Promise<T | undefined>
}

/** Finds the config that governs the files of a folder: its own, or the nearest above. Each folder is looked at once. */
export class NearestConfig<T> {
  readonly #places: ConfigPlaces<T>
  readonly #found = new Map<string, Promise<T | undefined>>()

  constructor(places: ConfigPlaces<T>) {
    this.#places = places
  }

  find(folder: string): Promise<T | undefined> {
    const found = this.#found.get(folder) ?? this.#search(folder)
    this.#found.set(folder, found)
    return found
  }

  /** Lets all folders be looked at again: a config has come, gone or changed. */
  forget(): void {
    this.#found.clear()
  }

  async #search(folder: string): Promise<T | undefined> {
    for (const name of configFileNames) {
      const config = await this.#places.read(folder, name)
      if (config !== undefined) return config
    }
    const above = this.#places.above(folder)
    return above === undefined ? undefined : this.find(above)
  }
}
