import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import { commandNames } from './actions/command-names.ts'
import type { Client } from './client.ts'
import { fixAllKind } from './requests/code-action.ts'
import { configGlob, copyGlob } from './workspace/kind.ts'

/** What the server offers a client. */
export function capabilitiesFor({ encoding, pulls }: Client): ServerCapabilities {
  const anyFile = { filters: [copyGlob, configGlob, '**/'].map((glob) => ({ pattern: { glob } })) }
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true },
    completionProvider: { triggerCharacters: [' ', '.', '/', '-', ':'] },
    documentLinkProvider: { resolveProvider: false },
    executeCommandProvider: { commands: [...commandNames], workDoneProgress: true },
    ...(pulls && {
      diagnosticProvider: { identifier: 'shingle', interFileDependencies: false, workspaceDiagnostics: true },
    }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: anyFile, didRename: anyFile, didDelete: anyFile },
    },
  }
}
