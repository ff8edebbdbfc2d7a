import type { Connection, InitializeParams } from 'vscode-languageserver'
import { asRecord } from '../as-record.ts'
import { type Entry, type FileSystem, noFiles } from '../workspace/file-system.ts'

/**
 * The files that the client reads for a server without files of its own, with two requests of Shingle's own:
 * `shingle/readFile` `{ uri }` gives the text or `null`, `shingle/listFolder` `{ uri }` a list of
 * `{ name, isFolder }`. A client that serves them says so with `"readsFiles": true` in its initialization options.
 */
export function clientFiles(connection: Connection, { initializationOptions }: InitializeParams): FileSystem {
  if (asRecord(initializationOptions).readsFiles !== true) return noFiles
  const ask = async <R>(method: string, uri: string): Promise<R | undefined> => {
    try {
      return (await connection.sendRequest<R | null>(method, { uri })) ?? undefined
    } catch {
      return undefined
    }
  }
  return {
    read: (uri) => ask<string>('shingle/readFile', uri),
    list: async (uri) => (await ask<Entry[]>('shingle/listFolder', uri)) ?? [],
  }
}
