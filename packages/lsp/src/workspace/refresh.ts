import type { Session } from '../session.ts'

/** Has the client show what is found now, after something other than the text of one page has changed. */
export async function refresh(session: Session): Promise<void> {
  const { client, connection, documents, publisher } = session
  if (!client.pulls) for (const document of documents.all()) publisher.schedule(document)
  else if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh()
}

/** Shows, or takes away, the findings in a file that is not open, for a client that does not ask for them. */
export async function showUnopened(session: Session, uri: string): Promise<void> {
  const { client, connection, documents, unopened } = session
  if (client.pulls) return
  const result = unopened.shows(session, uri) ? await unopened.resultOf(session, uri) : undefined
  // Opened while it was read: what the editor holds is shown instead.
  if (documents.get(uri)) return
  await connection.sendDiagnostics({ uri, diagnostics: [...(result?.diagnostics ?? [])] })
}
