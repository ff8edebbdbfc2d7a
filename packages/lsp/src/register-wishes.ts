import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import type { Session } from './session.ts'
import { settingsChanged } from './workspace/changes.ts'
import { configGlob, copyGlob } from './workspace/kind.ts'
import { refresh } from './workspace/refresh.ts'

/** Tells a client what to keep the server informed of, once it is ready, and asks for its settings. */
export async function registerWishes(session: Session): Promise<void> {
  const { connection, client, folders, settings } = session
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    folders.change(added, removed)
    session.unopened.relist()
    settings
      .ask(connection, client)
      .then(() => settingsChanged(session))
      .catch((error: unknown) => session.logOnce(String(error)))
  })
  if (client.watchesFiles)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [configGlob, copyGlob].map((globPattern) => ({ globPattern })),
    })
  if (client.announcesConfiguration)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'shingle' })
  if (!client.configuration) return
  await settings.ask(connection, client)
  await refresh(session)
}
