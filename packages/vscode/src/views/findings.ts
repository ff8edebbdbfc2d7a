import {
  type Command,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
} from 'vscode'
import { type Finding, findings } from '../findings.ts'
import { FlaggedWords } from '../flagged-words.ts'
import type { Server } from '../server.ts'

/** A standard, with the findings whose rules cite it first. */
interface StandardNode {
  readonly label: string
  readonly number: string
  readonly found: readonly Finding[]
}

type Node = StandardNode | Finding

const isStandard = (node: Node): node is StandardNode => 'found' in node

/** The tree of findings across the workspace, by the standard that each raises a question under. */
export function showFindings(server: Server): Disposable {
  const tree = new Findings(server)
  const view = window.createTreeView('shingle.findings', { treeDataProvider: tree, showCollapseAll: true })
  const refresh = () => {
    const count = findings().length
    view.badge = count > 0 ? { value: count, tooltip: l10n.t('{0} findings', count) } : undefined
    tree.refresh()
  }
  return Disposable.from(view, tree, server.onDidChange(refresh), languages.onDidChangeDiagnostics(refresh))
}

class Findings implements TreeDataProvider<Node>, Disposable {
  readonly #server: Server
  readonly #changed = new EventEmitter<undefined>()
  #words = new FlaggedWords()
  readonly onDidChangeTreeData = this.#changed.event

  constructor(server: Server) {
    this.#server = server
  }

  refresh(): void {
    this.#words = new FlaggedWords()
    this.#changed.fire(undefined)
  }

  dispose(): void {
    this.#changed.dispose()
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return isStandard(node) ? [...node.found] : []
    const all = findings()
    return this.#server.state === 'running' && all.length > 0 ? this.#byStandard(all) : []
  }

  async getTreeItem(node: Node): Promise<TreeItem> {
    return isStandard(node) ? standardItem(node) : findingItem(node, await this.#words.of(node))
  }

  async #byStandard(all: readonly Finding[]): Promise<StandardNode[]> {
    const { rules, groups } = await this.#server.catalogue()
    const first = new Map(rules.map(({ id, standards }) => [id, standards[0]]))
    const nodes = groups
      .flatMap(({ standards }) => standards)
      .map(({ number, title }) => ({
        label: `${number} ${title}`,
        number,
        found: all.filter(({ ruleId }) => first.get(ruleId) === number),
      }))
    const others = all.filter(({ ruleId }) => first.get(ruleId) === undefined)
    return [...nodes, { label: l10n.t('About the check itself'), number: '', found: others }].filter(
      ({ found }) => found.length > 0,
    )
  }
}

function standardItem({ label, number, found }: StandardNode): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded)
  item.id = `standard ${number}`
  item.description = String(found.length)
  return item
}

/** As under Problems, in the colours of the reader's theme. */
const icons: Readonly<Record<DiagnosticSeverity, ThemeIcon>> = {
  [DiagnosticSeverity.Error]: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  [DiagnosticSeverity.Warning]: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  [DiagnosticSeverity.Information]: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  [DiagnosticSeverity.Hint]: new ThemeIcon('lightbulb', new ThemeColor('editorLightBulb.foreground')),
}

/** What the writer wrote comes first: that is what they look for. What is asked of it follows. */
function findingItem({ uri, diagnostic }: Finding, words: string | undefined): TreeItem {
  const place = `${workspace.asRelativePath(uri)}:${diagnostic.range.start.line + 1}`
  const item = new TreeItem(words ? `“${words}”` : diagnostic.message)
  item.description = words ? `${place} · ${diagnostic.message}` : place
  item.tooltip = `${diagnostic.message}\n${place}`
  const label = words ? `${words}. ${diagnostic.message}` : diagnostic.message
  item.accessibilityInformation = { label: `${label} ${place}` }
  item.iconPath = icons[diagnostic.severity]
  const open: Command = {
    title: l10n.t('Open'),
    command: 'vscode.open',
    arguments: [uri, { selection: diagnostic.range }],
  }
  item.command = open
  return item
}
