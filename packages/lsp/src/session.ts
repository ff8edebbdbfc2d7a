import type { Connection } from 'vscode-languageserver'
import type { Analyses } from './analysis/analyses.ts'
import type { Client } from './client.ts'
import type { SettingsStore } from './config/client-settings.ts'
import type { Configs } from './config/configs.ts'
import type { Publisher } from './publisher.ts'
import type { Documents } from './text/documents.ts'
import type { FileSystem } from './workspace/file-system.ts'
import type { Folders } from './workspace/folders.ts'
import type { Unopened } from './workspace/unopened.ts'

/** All that the requests of one client work on. */
export interface Session {
  readonly connection: Connection
  readonly client: Client
  readonly files: FileSystem
  readonly folders: Folders
  readonly documents: Documents
  readonly settings: SettingsStore
  readonly configs: Configs
  readonly analyses: Analyses
  readonly unopened: Unopened
  readonly publisher: Publisher
  /** The date of today as `2026-11-22`, for records that carry one. */
  today(): string
  /** Writes to the client's log what it has not been told before. */
  logOnce(message: string): void
}
