// Runs in VS Code's web extension host, which loads CommonJS alone.
const { EventEmitter, FileChangeType, FileSystemError, FileType, Uri, workspace } = require('vscode')

exports.activate = async ({ extensionUri, subscriptions }) => {
  const response = await fetch(Uri.joinPath(extensionUri, 'files.json').toString(true))
  const files = new FilesInMemory(await response.json())
  subscriptions.push(workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }))
}

/** Files that live as long as the page that shows them. */
class FilesInMemory {
  #files
  #changes = new EventEmitter()
  onDidChangeFile = this.#changes.event

  constructor(files) {
    this.#files = new Map(
      Object.entries(files).map(([name, text]) => [`/practice-site/${name}`, new TextEncoder().encode(text)]),
    )
  }

  stat(uri) {
    const content = this.#files.get(uri.path)
    if (content) return { type: FileType.File, ctime: 0, mtime: 0, size: content.length }
    if (this.readDirectory(uri).length > 0) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
    throw FileSystemError.FileNotFound(uri)
  }

  readDirectory({ path }) {
    const folder = `${path.replace(/\/$/, '')}/`
    const below = [...this.#files.keys()].filter((each) => each.startsWith(folder))
    const entries = below.map((each) => {
      const [name, ...deeper] = each.slice(folder.length).split('/')
      return [name, deeper.length > 0 ? FileType.Directory : FileType.File]
    })
    return [...new Map(entries)]
  }

  readFile(uri) {
    const content = this.#files.get(uri.path)
    if (content) return content
    throw FileSystemError.FileNotFound(uri)
  }

  writeFile(uri, content) {
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created
    this.#files.set(uri.path, content)
    this.#changes.fire([{ type, uri }])
  }

  watch() {
    return { dispose() {} }
  }

  createDirectory() {}
  delete() {}
  rename() {}
}
