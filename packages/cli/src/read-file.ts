import { lstat, readFile, stat } from 'node:fs/promises'

/** The text of a file, or why there is none. */
export type Reading = { readonly source: string } | { readonly failure: string }

/** No page of copy is this long; a file that is was hardly meant. */
const mostBytes = 10 * 1024 * 1024

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Number of the first line that is not UTF-8. A line end is one byte of its own, so lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(10, start)
    const end = found === -1 ? bytes.length : found + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line // That it throws is the answer.
    }
    start = end
  }
  return 1
}

function decode(bytes: Uint8Array): Reading {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { failure: 'is in UTF-16. Save it as UTF-8 and check again.' }
  }
  try {
    // The byte order mark stays, so that offsets are those of the file.
    return { source: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return {
      failure: `is not UTF-8 text (see line ${firstBadLine(bytes)}). Save it as UTF-8 and check again.`,
    }
  }
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

/** Why a file could not be read, for people; a clause that follows its name. */
export async function fileTrouble(path: string, error: unknown): Promise<string> {
  const { code, message } = error as NodeJS.ErrnoException // All errors of node:fs are.
  switch (code) {
    case 'ENOENT':
      return (await isThere(path)) ? 'is a link to a file that does not exist.' : 'does not exist.'
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by this user. Change its permissions and check again.'
    case 'EISDIR':
      return 'is a folder, not a file.'
    case 'ELOOP':
      return 'is a link that leads back to itself.'
    case 'EMFILE':
    case 'ENFILE':
      return 'could not be opened because too many files are open.'
    default:
      return `could not be read (${message}).`
  }
}

/** Reads a file of UTF-8 text. */
export async function readText(path: string): Promise<Reading> {
  try {
    const stats = await stat(path)
    if (!stats.isFile() && !stats.isDirectory()) {
      return {
        failure: 'is not a regular file. To check a stream, pipe it in and give --stdin-filename NAME.',
      }
    }
    if (stats.size > mostBytes) return { failure: tooLong(stats.size) }
    return decode(await readFile(path))
  } catch (error) {
    return { failure: await fileTrouble(path, error) }
  }
}

/** Reads standard input to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Reading> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > mostBytes) return { failure: tooLong(size) }
      chunks.push(chunk)
    }
  } catch (error) {
    return { failure: `stands for standard input, which could not be read (${(error as Error).message}).` }
  }
  return decode(Buffer.concat(chunks))
}

const tooLong = (size: number): string =>
  `was skipped: it has ${megabytes(size)}, and Shingle reads up to ${megabytes(mostBytes)}. Split or exclude it.`
