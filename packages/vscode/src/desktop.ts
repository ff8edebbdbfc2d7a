import type { ExtensionContext, LogOutputChannel } from 'vscode'
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node'
import { clientOptions } from './client-options.ts'

export { checkWorkspace } from './check-workspace.ts'
export { stateOf } from './client-options.ts'

/** A client on a computer, with the server in a process of its own. */
export function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/shingle.js')
  const server: ServerOptions = { module, transport: TransportKind.ipc }
  return new LanguageClient('shingle', 'Shingle', server, clientOptions(log))
}
