import {
  type CreateFilesParams,
  type DeleteFilesParams,
  type DidChangeConfigurationParams,
  FileChangeType,
  type FileEvent,
  type RenameFilesParams,
} from 'vscode-languageserver'
import type { Session } from '../session.ts'
import { isConfig } from './kind.ts'
import { refresh, showUnopened } from './refresh.ts'

/** Takes note of files that have come, gone or changed on disk. */
export async function filesChanged(session: Session, changes: readonly FileEvent[]): Promise<void> {
  const { unopened, documents } = session
  if (changes.some(({ type }) => type !== FileChangeType.Changed)) unopened.relist()
  if (changes.some(({ uri }) => isConfig(uri))) return settingsChanged(session)
  for (const { uri } of changes) unopened.forget(uri)
  const others = changes.filter(({ uri }) => !documents.get(uri))
  for (const { uri } of others) await showUnopened(session, uri)
  if (session.client.pulls && others.some(({ uri }) => unopened.shows(session, uri))) await refresh(session)
}

const created = ({ uri }: { uri: string }): FileEvent => ({ uri, type: FileChangeType.Created })
const deleted = ({ uri }: { uri: string }): FileEvent => ({ uri, type: FileChangeType.Deleted })

export const filesCreated = (session: Session, { files }: CreateFilesParams): Promise<void> =>
  filesChanged(session, files.map(created))

export const filesDeleted = (session: Session, { files }: DeleteFilesParams): Promise<void> =>
  filesChanged(session, files.map(deleted))

export const filesRenamed = (session: Session, { files }: RenameFilesParams): Promise<void> =>
  filesChanged(
    session,
    files.flatMap(({ oldUri, newUri }) => [deleted({ uri: oldUri }), created({ uri: newUri })]),
  )

/** Takes settings that the editor sends, and asks for them where it can be asked. */
export async function clientSettingsChanged(
  session: Session,
  { settings }: DidChangeConfigurationParams,
): Promise<void> {
  session.settings.take(settings)
  await session.settings.ask(session.connection, session.client)
  await settingsChanged(session)
}

/** Judges everything by the settings as they are now. */
export async function settingsChanged(session: Session): Promise<void> {
  session.configs.forget()
  session.unopened.forgetAll()
  await refresh(session)
}
