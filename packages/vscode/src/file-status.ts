import { type FileStatus, fileStatusRequest } from '@shingle/language-server/protocol'
import type { TextDocument } from 'vscode'
import type { Server } from './server.ts'

/** How a document is judged; `null` if it is no page of copy, or the server doesn't know it. */
export async function fileStatusOf(server: Server, document: TextDocument): Promise<FileStatus | null> {
  if (server.state !== 'running') return null
  return server
    .request<FileStatus | null>(fileStatusRequest, { uri: document.uri.toString() })
    .catch(() => null)
}
