import type { Connection, InitializeParams } from 'vscode-languageserver'
import { Analyses } from './analysis/analyses.ts'
import { check } from './analysis/check.ts'
import { clientOf } from './client.ts'
import { SettingsStore } from './config/client-settings.ts'
import { Configs } from './config/configs.ts'
import type { Host } from './host.ts'
import { Publisher } from './publisher.ts'
import type { Session } from './session.ts'
import { Documents } from './text/documents.ts'
import { Folders } from './workspace/folders.ts'
import { Unopened } from './workspace/unopened.ts'

/** Sets up all that the requests of a client will work on. */
export function createSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const client = clientOf(params)
  const folders = new Folders(foldersOf(params))
  const documents = new Documents(client.encoding)
  const files = host.files(params)
  const said = new Set<string>()
  const session: Session = {
    connection,
    client,
    files,
    folders,
    documents,
    settings: new SettingsStore(folders, params.initializationOptions),
    configs: new Configs(files, folders),
    analyses: new Analyses(host.createLinter),
    unopened: new Unopened(),
    publisher: new Publisher(connection, documents, (document) => check(session, document)),
    today: host.today,
    logOnce(message) {
      if (!said.has(message)) connection.console.error(message)
      said.add(message)
    },
  }
  return session
}

/** Older clients know of one folder at most. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): { uri: string; name: string }[] {
  return workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: rootUri }] : [])
}
