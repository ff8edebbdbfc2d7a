import { type LogOutputChannel, l10n, workspace } from 'vscode'
import {
  CloseAction,
  type CloseHandlerResult,
  type DocumentSelector,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient'
import type { ServerState } from './server.ts'

/** Where pages come from: this computer, nowhere yet, or another file system. Not what shows an older version. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs']

/** A server that stops more often than this within the window is not started again. */
const mostStops = 4
const stopWindow = 3 * 60_000

export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: selector(),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: new Patience(() => performance.now()),
    diagnosticCollectionName: 'shingle',
    markdown: { isTrusted: false, supportHtml: false },
    initializationOptions: { hoversShowMessages: true },
  }
}

/** How the server is doing, in Shingle's words. */
export function stateOf(state: State): ServerState {
  if (state === State.Running) return 'running'
  return state === State.Stopped ? 'failed' : 'starting'
}

function selector(): DocumentSelector {
  const plainText = workspace.getConfiguration('shingle').get<boolean>('plainText', false)
  const languages = ['markdown', 'mdx', ...(plainText ? ['plaintext'] : [])]
  return [
    ...schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
    ...schemes.map((scheme) => ({ scheme, pattern: '**/.shingle.{yaml,yml,json}' })),
  ]
}

/** Starts a server that stops again, a few times. */
class Patience implements ErrorHandler {
  readonly #now: () => number
  #stops: readonly number[] = []

  constructor(now: () => number) {
    this.#now = now
  }

  error(): { readonly action: ErrorAction } {
    return { action: ErrorAction.Continue }
  }

  closed(): CloseHandlerResult {
    const now = this.#now()
    this.#stops = [...this.#stops.filter((at) => now - at < stopWindow), now]
    if (this.#stops.length <= mostStops) return { action: CloseAction.Restart }
    const message = l10n.t(
      'Shingle has stopped {0} times in three minutes and stays off now. Please report it with what "Shingle: Show Log" shows; your text is not in the log. "Shingle: Restart" tries again.',
      this.#stops.length,
    )
    return { action: CloseAction.DoNotRestart, message }
  }
}
