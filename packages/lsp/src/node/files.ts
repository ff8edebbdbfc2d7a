import { readdir, readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FileSystem } from '../workspace/file-system.ts'

/** No page of copy is this long. In bytes. */
const longest = 10 * 1024 * 1024

/** The files of this machine. What is elsewhere, such as in a virtual workspace, is as if it were not there. */
export const nodeFiles: FileSystem = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined
    try {
      const path = fileURLToPath(uri)
      const { size } = await stat(path)
      if (size > longest) return undefined
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
    } catch {
      return undefined // Not there, not to be read or not text: there is nothing to check.
    }
  },
  async list(uri) {
    if (!uri.startsWith('file:')) return []
    try {
      const entries = await readdir(fileURLToPath(uri), { withFileTypes: true })
      return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    } catch {
      return []
    }
  },
}
