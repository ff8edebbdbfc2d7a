import { type Catalogue, catalogueRequest, type WorkspaceSummary } from '@shingle/language-server/protocol'
import {
  type CancellationToken,
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  window,
} from 'vscode'
import type { BaseLanguageClient, State } from 'vscode-languageclient'
import type { Report } from './check-workspace.ts'

/** VS Code's end of the protocol: much code, which is loaded when the server starts. */
export type LoadClient = () => Promise<{
  createClient(context: ExtensionContext, log: LogOutputChannel): BaseLanguageClient
  stateOf(state: State): ServerState
  checkWorkspace(
    client: BaseLanguageClient,
    report: Report,
    cancellation: CancellationToken,
  ): Promise<WorkspaceSummary>
}>

/** How the server is doing; also VS Code's context key `shingle.state`, for what views say while they are empty. */
export type ServerState = 'starting' | 'running' | 'failed'

/** The language server as the rest of the extension knows it: started, started again, and asked. */
export class Server implements Disposable {
  readonly log: LogOutputChannel = window.createOutputChannel('Shingle', { log: true })
  readonly #context: ExtensionContext
  readonly #loadClient: LoadClient
  readonly #changed = new EventEmitter<ServerState>()
  #client: BaseLanguageClient | undefined
  #catalogue: Promise<Catalogue> | undefined
  #state: ServerState = 'starting'
  #started: Promise<void> = Promise.resolve()
  /** Counts starts and stops: a start that another one has overtaken goes no further. */
  #turn = 0

  /** Fires when the server has started, stopped or failed. */
  readonly onDidChange = this.#changed.event

  constructor(context: ExtensionContext, loadClient: LoadClient) {
    this.#context = context
    this.#loadClient = loadClient
  }

  get state(): ServerState {
    return this.#state
  }

  /** Starts it. What goes wrong is told to the user and stands in the log. */
  start(): Promise<void> {
    this.#started = this.#start()
    return this.#started
  }

  async #start(): Promise<void> {
    const turn = ++this.#turn
    this.#become('starting')
    try {
      // Other extensions are waiting for their turn to be activated.
      await new Promise((resolve) => setTimeout(resolve))
      const { createClient, stateOf } = await this.#loadClient()
      if (turn !== this.#turn) return
      const client = createClient(this.#context, this.log)
      this.#client = client
      client.onDidChangeState(({ newState }) => {
        if (client !== this.#client) return
        this.#catalogue = undefined
        this.#become(stateOf(newState))
      })
      await client.start()
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error))
      this.#become('failed')
      void this.#tellOfFailure()
    }
  }

  async #tellOfFailure(): Promise<void> {
    const again = l10n.t('Try again')
    const showLog = l10n.t('Show log')
    const what = l10n.t('Shingle could not start, so nothing is checked. The log says why.')
    const chosen = await window.showErrorMessage(what, again, showLog)
    if (chosen === showLog) this.log.show()
    if (chosen === again) await this.restart()
  }

  async restart(): Promise<void> {
    await this.#stop()
    await this.start()
  }

  /** What there is to name and list; kept while the server runs. */
  catalogue(): Promise<Catalogue> {
    this.#catalogue ??= this.request<Catalogue>(catalogueRequest)
    return this.#catalogue
  }

  /** @throws {Error} if the server does not run, or does not answer. */
  async request<R>(method: string, params?: unknown): Promise<R> {
    const client = await this.#running()
    return client.sendRequest<R>(method, params)
  }

  /** @throws {Error} if the server does not run. */
  async checkWorkspace(report: Report, cancellation: CancellationToken): Promise<WorkspaceSummary> {
    const client = await this.#running()
    const { checkWorkspace } = await this.#loadClient()
    return checkWorkspace(client, report, cancellation)
  }

  /** The client, once it speaks to the server: a command may be what has called the extension to life. */
  async #running(): Promise<BaseLanguageClient> {
    await this.#started
    const client = this.#client
    if (client?.isRunning()) return client
    throw new Error(l10n.t('Shingle is not running. Use "Shingle: Restart".'))
  }

  async dispose(): Promise<void> {
    await this.#stop()
    this.#changed.dispose()
    this.log.dispose()
  }

  async #stop(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    this.#turn++
    // A server that has crashed or still starts cannot be stopped in good order; it is let go.
    await client?.dispose().catch((error: unknown) => this.log.warn(String(error)))
  }

  #become(state: ServerState): void {
    this.#state = state
    void commands.executeCommand('setContext', 'shingle.state', state)
    this.#changed.fire(state)
  }
}
