import type { ExtensionContext } from 'vscode'
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node'
import { type Extension, startExtension } from './extension.ts'

/** Starts Shingle on a computer, with the server in a process of its own. */
export function activate(context: ExtensionContext): Promise<Extension> {
  const module = context.asAbsolutePath('dist/server.js')
  const server: ServerOptions = { module, transport: TransportKind.ipc }
  return startExtension(context, (options) => new LanguageClient('shingle', 'Shingle', server, options))
}
