import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { clientOptions } from './client-options.ts'
import { readFilesFor } from './read-files.ts'

export { checkWorkspace } from './check-workspace.ts'
export { stateOf } from './client-options.ts'

/** A client in a browser, with the server in a worker. */
export function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const address = Uri.joinPath(context.extensionUri, 'dist/shingle.js').toString(true)
  const options = clientOptions(log)
  options.initializationOptions = { ...options.initializationOptions, readsFiles: true }
  const client = new LanguageClient('shingle', 'Shingle', async () => new Worker(address), options)
  context.subscriptions.push(...readFilesFor(client))
  return client
}
