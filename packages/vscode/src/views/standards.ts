import type { Catalogue } from '@shingle/language-server/protocol'
import {
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode'
import type { Server } from '../server.ts'

type Group = Catalogue['groups'][number]
type Standard = Group['standards'][number]
type Node = Group | Standard

const isGroup = (node: Node): node is Group => 'numeral' in node

/** The tree of the Code's standards; a click opens one as a page. */
export function showStandards(server: Server): Disposable {
  const tree = new Standards(server)
  const view = window.createTreeView('shingle.standards', { treeDataProvider: tree, showCollapseAll: true })
  return Disposable.from(
    view,
    tree,
    server.onDidChange(() => tree.refresh()),
  )
}

class Standards implements TreeDataProvider<Node>, Disposable {
  readonly #server: Server
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event

  constructor(server: Server) {
    this.#server = server
  }

  refresh(): void {
    this.#changed.fire(undefined)
  }

  dispose(): void {
    this.#changed.dispose()
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return isGroup(node) ? [...node.standards] : []
    return this.#server.state === 'running' ? [...(await this.#server.catalogue()).groups] : []
  }

  getTreeItem(node: Node): TreeItem {
    return isGroup(node) ? groupItem(node) : standardItem(node)
  }
}

function groupItem({ numeral, title }: Group): TreeItem {
  return new TreeItem(l10n.t('Standard {0}: {1}', numeral, title), TreeItemCollapsibleState.Collapsed)
}

function standardItem({ number, title, summary }: Standard): TreeItem {
  const item = new TreeItem(`${number} ${title}`)
  item.tooltip = new MarkdownString().appendText(summary)
  item.command = { title: l10n.t('Open'), command: 'shingle.openStandard', arguments: [number] }
  return item
}
