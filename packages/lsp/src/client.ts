import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver'
import { asRecord } from './as-record.ts'
import { type Encoding, encodings } from './text/encoding.ts'

/** What the client can do, as far as it makes a difference here. */
export interface Client {
  readonly encoding: Encoding
  /** Asks for diagnostics itself, so that none are to be sent. */
  readonly pulls: boolean
  readonly refreshesDiagnostics: boolean
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  readonly diagnosticData: boolean
  readonly markdownHover: boolean
  /** Its hovers begin with the messages of the diagnostics there. No capability tells that, so it is an initialization option. */
  readonly hoversShowMessages: boolean
  readonly snippets: boolean
  readonly snippetEdits: boolean
  /** Takes edits that name the version they are for. */
  readonly versionedEdits: boolean
  readonly createsFiles: boolean
  readonly resolvesEdits: boolean
  readonly showsDisabledActions: boolean
  readonly literalActions: boolean
  readonly watchesFiles: boolean
  readonly configuration: boolean
  readonly announcesConfiguration: boolean
  readonly progress: boolean
  readonly showsDocuments: boolean
}

const includes = (list: readonly string[] | undefined, wanted: string): boolean =>
  list?.includes(wanted) === true

function textAbilities({ textDocument = {} }: ClientCapabilities) {
  const { publishDiagnostics, diagnostic, hover, completion, codeAction } = textDocument
  return {
    pulls: diagnostic !== undefined,
    relatedInformation: (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
    codeDescription:
      (diagnostic?.codeDescriptionSupport ?? publishDiagnostics?.codeDescriptionSupport) === true,
    diagnosticData: (diagnostic?.dataSupport ?? publishDiagnostics?.dataSupport) === true,
    markdownHover: includes(hover?.contentFormat, 'markdown'),
    snippets: completion?.completionItem?.snippetSupport === true,
    resolvesEdits:
      includes(codeAction?.resolveSupport?.properties, 'edit') && codeAction?.dataSupport === true,
    showsDisabledActions: codeAction?.disabledSupport === true,
    literalActions: codeAction?.codeActionLiteralSupport !== undefined,
  }
}

function workspaceAbilities({ workspace = {} }: ClientCapabilities) {
  const { workspaceEdit, diagnostics, didChangeWatchedFiles, didChangeConfiguration } = workspace
  return {
    refreshesDiagnostics: diagnostics?.refreshSupport === true,
    snippetEdits: workspaceEdit?.snippetEditSupport === true,
    versionedEdits: workspaceEdit?.documentChanges === true,
    createsFiles: includes(workspaceEdit?.resourceOperations, 'create'),
    watchesFiles: didChangeWatchedFiles?.dynamicRegistration === true,
    configuration: workspace.configuration === true,
    announcesConfiguration: didChangeConfiguration?.dynamicRegistration === true,
  }
}

export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { general, window } = capabilities
  return {
    hoversShowMessages: asRecord(initializationOptions).hoversShowMessages === true,
    // In the client's order of preference; one that says nothing counts in UTF-16.
    encoding:
      general?.positionEncodings?.flatMap((each) => encodings.find((ours) => ours === each) ?? [])[0] ??
      'utf-16',
    progress: window?.workDoneProgress === true,
    showsDocuments: window?.showDocument?.support === true,
    ...textAbilities(capabilities),
    ...workspaceAbilities(capabilities),
  }
}
