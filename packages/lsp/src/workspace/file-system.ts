/** What a folder holds. */
export interface Entry {
  readonly name: string
  readonly isFolder: boolean
}

/** Files as the server's surroundings have them, by address. */
export interface FileSystem {
  /** The text of a file; `undefined` if there is none, or it is not UTF-8 text. */
  read(uri: string): Promise<string | undefined>
  /** What is in a folder; nothing if there is none or it may not be read. */
  list(uri: string): Promise<readonly Entry[]>
}

/** Where there are no files, as in a web page without a client that reads them. */
export const noFiles: FileSystem = {
  read: async () => undefined,
  list: async () => [],
}
