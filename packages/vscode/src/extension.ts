import { commands, type ExtensionContext, workspace } from 'vscode'
import { browseCode, openStandard } from './commands/browse-code.ts'
import { checkPages } from './commands/check-pages.ts'
import { chooseSurface } from './commands/choose-surface.ts'
import { chooseWording } from './commands/choose-wording.ts'
import { explainHere } from './commands/explain-here.ts'
import { openConfiguration } from './commands/open-configuration.ts'
import { showTips } from './commands/show-tips.ts'
import { Pages } from './pages.ts'
import { type LoadClient, Server } from './server.ts'
import { showStatus } from './status.ts'
import { showFindings } from './views/findings.ts'
import { showStandards } from './views/standards.ts'

/** Settings that the server can't take on while it runs. */
const needRestart = ['shingle.plainText']

/** Wires the extension together; the server starts on its own time. */
export function startExtension(context: ExtensionContext, loadClient: LoadClient): void {
  const server = new Server(context, loadClient)
  const pages = new Pages(server)
  const command = (name: string, run: (...args: never[]) => unknown) =>
    commands.registerCommand(`shingle.${name}`, run)
  context.subscriptions.push(
    server,
    pages,
    showStatus(server),
    showFindings(server),
    showStandards(server),
    command('checkPages', () => checkPages(server)),
    command('explainHere', explainHere),
    command('browseCode', () => browseCode(server, pages)),
    command('openStandard', (number: string) => openStandard(pages, number)),
    command('showTips', () => showTips(server, pages)),
    command('chooseWording', () => chooseWording(server)),
    command('chooseSurface', () => chooseSurface(server)),
    command('openConfiguration', openConfiguration),
    command('restart', () => server.restart()),
    command('showLog', () => server.log.show()),
    workspace.onDidChangeConfiguration(async (change) => {
      if (needRestart.some((name) => change.affectsConfiguration(name))) await server.restart()
    }),
  )
  // Not awaited: VS Code has better things to do than wait for the first check.
  void server.start()
}
