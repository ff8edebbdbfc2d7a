import { isCopyFile, isPassedOver } from '@shingle/core/config'
import { childOf } from '../text/uri.ts'
import type { FileSystem } from './file-system.ts'

/** Addresses of the files with copy below a folder, in the order of their names. */
export async function* copyBelow(files: FileSystem, folder: string): AsyncGenerator<string> {
  const entries = [...(await files.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, isFolder } of entries) {
    if (isPassedOver(name)) continue
    if (isFolder) yield* copyBelow(files, childOf(folder, name))
    else if (isCopyFile(name)) yield childOf(folder, name)
  }
}
