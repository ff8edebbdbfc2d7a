import { type Disposable, FileType, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

interface FileParams {
  readonly uri: string
}

/** Reads files for a server in a worker, which has none of its own; whatever file system they stand in. */
export function readFilesFor(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest('shingle/readFile', async ({ uri }: FileParams) => {
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)))
      } catch {
        return null // It is gone, or cannot be read; the server goes on without it.
      }
    }),
    client.onRequest('shingle/listFolder', async ({ uri }: FileParams) => {
      try {
        const entries = await workspace.fs.readDirectory(Uri.parse(uri))
        return entries.map(([name, type]) => ({ name, isFolder: (type & FileType.Directory) !== 0 }))
      } catch {
        return []
      }
    }),
  ]
}
