import { type PageParams, type PageResult, pageRequest } from '@shingle/language-server/protocol'
import {
  commands,
  type Disposable,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { Server } from './server.ts'

const scheme = 'shingle-page'

/** Pages to read, on a standard or with tips: documents that stand nowhere, shown as Markdown is. */
export class Pages implements TextDocumentContentProvider, Disposable {
  readonly #server: Server
  readonly #registration: Disposable

  constructor(server: Server) {
    this.#server = server
    this.#registration = workspace.registerTextDocumentContentProvider(scheme, this)
  }

  async show(params: PageParams, title: string): Promise<void> {
    const query = new URLSearchParams({ kind: params.kind, id: params.id }).toString()
    const uri = Uri.from({ scheme, path: `/${title.replace(/[/\\?#%]/g, ' ')}.md`, query })
    try {
      await commands.executeCommand('markdown.showPreview', uri)
    } catch {
      // VS Code's own Markdown extension is off; the page is as readable as text.
      await window.showTextDocument(uri, { preview: true })
    }
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const query = new URLSearchParams(uri.query)
    const params = { kind: query.get('kind'), id: query.get('id') }
    const page = await this.#server.request<PageResult | null>(pageRequest, params)
    return page?.markdown ?? l10n.t('There is nothing to read on this.')
  }

  dispose(): void {
    this.#registration.dispose()
  }
}
