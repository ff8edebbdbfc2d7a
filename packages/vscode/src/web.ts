import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  State,
} from 'vscode-languageclient/browser'
import { clientOptions } from './client-options.ts'
import { readFilesFor } from './read-files.ts'

export { checkWorkspace } from './check-workspace.ts'
export { stateOf } from './client-options.ts'

/** A client in a browser, with the server in a worker. */
export function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const address = Uri.joinPath(context.extensionUri, 'dist/shingle.js').toString(true)
  const options = clientOptions(log)
  options.initializationOptions = { ...options.initializationOptions, readsFiles: true }
  let worker: Worker | undefined
  // Not the worker itself: the client would ask whether it is a `Worker`, and VS Code has another class of that name.
  const connect = async () => {
    worker = new Worker(address)
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  const client = new LanguageClient('shingle', 'Shingle', connect, options)
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) worker?.terminate()
  })
  context.subscriptions.push(...readFilesFor(client))
  return client
}
