import { knownNames } from '@shingle/core'
import { type Config, readConfig } from '@shingle/core/config'
import type { Connection } from 'vscode-languageserver'
import { asRecord } from '../as-record.ts'
import type { Client } from '../client.ts'
import type { Folders } from '../workspace/folders.ts'

/** When findings in files that are not open are shown. */
export type UnopenedFiles = 'never' | 'onRequest' | 'always'

/** What the user has set in the editor. Of what `.shingle.yaml` says as well, the file goes first. */
export interface ClientSettings {
  readonly enable: boolean
  readonly unopenedFiles: UnopenedFiles
  /** Whether findings that are hints are shown. */
  readonly hints: boolean
  /** Severities, surfaces and exclusions, as `.shingle.yaml` has them; globs are relative to the workspace folder. */
  readonly config: Config
}

const section = 'shingle'
const choices: readonly UnopenedFiles[] = ['never', 'onRequest', 'always']

/** Reads settings; what is missing or makes no sense is as if nobody had set it. */
export function readClientSettings(value: unknown): ClientSettings {
  const given = asRecord(value)
  const { severity, surfaces, exclude } = given
  return {
    enable: given.enable !== false,
    unopenedFiles: choices.find((each) => each === given.unopenedFiles) ?? 'onRequest',
    hints: given.hints !== false,
    config: readConfig(JSON.stringify({ severity, surfaces, exclude }), { known: knownNames() }).config,
  }
}

/** Knows the settings for every file: those of its workspace folder, or those of the editor. */
export class SettingsStore {
  #general: ClientSettings
  #byFolder: ReadonlyMap<string, ClientSettings> = new Map()
  readonly #folders: Folders

  constructor(folders: Folders, initial: unknown) {
    this.#folders = folders
    this.#general = readClientSettings(initial)
  }

  of(uri: string): ClientSettings {
    const folder = this.#folders.of(uri)
    return (folder === undefined ? undefined : this.#byFolder.get(folder)) ?? this.#general
  }

  /** Takes settings that the client has sent. */
  take(settings: unknown): void {
    const own = asRecord(settings)[section]
    if (own !== undefined) this.#general = readClientSettings(own)
  }

  /** Asks a client that can be asked. */
  async ask(connection: Connection, client: Client): Promise<void> {
    if (!client.configuration) return
    const folders = this.#folders.all()
    const items = [{ section }, ...folders.map((scopeUri) => ({ section, scopeUri }))]
    const [general, ...values]: unknown[] = await connection.workspace.getConfiguration(items)
    if (general !== null && general !== undefined) this.#general = readClientSettings(general)
    this.#byFolder = new Map(
      folders.flatMap((folder, index) => {
        const value = values[index]
        return value === null || value === undefined ? [] : [[folder, readClientSettings(value)] as const]
      }),
    )
  }
}
