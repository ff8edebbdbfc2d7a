import { type Catalogue, catalogueRequest } from '@shingle/language-server/protocol'
import { commands, type Disposable, EventEmitter, type LogOutputChannel, l10n, window } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { State } from 'vscode-languageclient'
import { clientOptions } from './client-options.ts'

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

/** How the server is doing; also VS Code's context key `shingle.state`, for what views say while they are empty. */
export type ServerState = 'starting' | 'running' | 'failed'

/** The language server as the rest of the extension knows it: started, started again, and asked. */
export class Server implements Disposable {
  readonly log: LogOutputChannel = window.createOutputChannel('Shingle', { log: true })
  readonly #createClient: CreateClient
  readonly #changed = new EventEmitter<ServerState>()
  #client: BaseLanguageClient | undefined
  #catalogue: Promise<Catalogue> | undefined
  #state: ServerState = 'starting'
  #started: Promise<void> = Promise.resolve()

  /** Fires when the server has started, stopped or failed. */
  readonly onDidChange = this.#changed.event

  constructor(createClient: CreateClient) {
    this.#createClient = createClient
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
    this.#become('starting')
    const client = this.#createClient(clientOptions(this.log))
    this.#client = client
    client.onDidChangeState(({ newState }) => {
      if (client !== this.#client) return
      this.#catalogue = undefined
      this.#become(
        newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'failed',
      )
    })
    try {
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
    // A command may be what has called the extension to life.
    await this.#started
    const client = this.#client
    if (!client?.isRunning()) throw new Error(l10n.t('Shingle is not running. Use "Shingle: Restart".'))
    return client.sendRequest<R>(method, params)
  }

  async dispose(): Promise<void> {
    await this.#stop()
    this.#changed.dispose()
    this.log.dispose()
  }

  async #stop(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    // A server that has crashed or still starts cannot be stopped in good order; it is let go.
    await client?.dispose().catch((error: unknown) => this.log.warn(String(error)))
  }

  #become(state: ServerState): void {
    this.#state = state
    void commands.executeCommand('setContext', 'shingle.state', state)
    this.#changed.fire(state)
  }
}
