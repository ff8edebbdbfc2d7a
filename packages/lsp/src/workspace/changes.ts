import { FileChangeType, type FileEvent } from 'vscode-languageserver'
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
  if (others.length > 0 && session.client.pulls) await refresh(session)
}

/** Judges everything by the settings as they are now. */
export async function settingsChanged(session: Session): Promise<void> {
  session.configs.forget()
  session.unopened.forgetAll()
  await refresh(session)
}
