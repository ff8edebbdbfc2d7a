const endings = /\.(?:md|markdown|mdx|txt)$/i

/** Folders of things that nobody here has written; hidden ones, such as `.git`, are passed over as well. */
export const passedOverFolders: readonly string[] = ['node_modules', 'dist']

/** Whether a file is looked at when a folder is checked, by its name. */
export const isCopyFile = (name: string): boolean => endings.test(name)

/** Whether a file or folder is passed over when the one that holds it is checked. */
export const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || passedOverFolders.includes(name)
