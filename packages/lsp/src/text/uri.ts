// Addresses are taken apart as texts: what a client sends as the folder of a file comes back to it letter by letter,
// whatever file system or virtual workspace it stands for.

/** The folder that holds a file or folder, without a slash at the end; `undefined` at the top. */
export function parentOf(uri: string): string | undefined {
  const path = uri.replace(/(?<=[^/])\/$/, '')
  const end = path.lastIndexOf('/')
  const isTop = end < 0 || /^[a-z][a-z\d+.-]*:\/{0,2}[^/]*$/i.test(path)
  return isTop ? undefined : path.slice(0, end)
}

export const childOf = (folder: string, name: string): string =>
  `${folder.replace(/(?<=[^/])\/$/, '')}/${encodeURIComponent(name)}`

/** The last part of an address, decoded. */
export const nameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1))

/** The path of a file below a folder, decoded; `undefined` if it is not below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const start = `${folder.replace(/(?<=[^/])\/$/, '')}/`
  return uri.startsWith(start) ? decoded(uri.slice(start.length)) : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // A lone "%" stands for itself.
  }
}

/** The path of an address, decoded, without what stands before it. */
export const pathOf = (uri: string): string => decoded(uri.replace(/^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i, ''))
