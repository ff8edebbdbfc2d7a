import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { type Extension, startExtension } from './extension.ts'
import { readFilesFor } from './read-files.ts'

/** Starts Shingle in a browser, with the server in a worker. */
export function activate(context: ExtensionContext): Promise<Extension> {
  const address = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true)
  return startExtension(context, (options) => {
    const own = { ...options, initializationOptions: { readsFiles: true } }
    const client = new LanguageClient('shingle', 'Shingle', async () => new Worker(address), own)
    context.subscriptions.push(...readFilesFor(client))
    return client
  })
}
