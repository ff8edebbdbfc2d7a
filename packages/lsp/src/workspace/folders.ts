import type { WorkspaceFolder } from 'vscode-languageserver'
import { pathBelow } from '../text/uri.ts'

/** The folders that the editor has open. */
export class Folders {
  #folders: readonly WorkspaceFolder[]

  constructor(folders: readonly WorkspaceFolder[]) {
    this.#folders = folders
  }

  all(): readonly string[] {
    return this.#folders.map(({ uri }) => uri)
  }

  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri))
    this.#folders = [...this.#folders.filter(({ uri }) => !gone.has(uri)), ...added]
  }

  /** The folder that a file belongs to; of folders within each other, the innermost. */
  of(uri: string): string | undefined {
    return this.all()
      .filter((folder) => pathBelow(folder, uri) !== undefined)
      .sort((a, b) => b.length - a.length)[0]
  }
}
