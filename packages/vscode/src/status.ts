import type { FileStatus } from '@shingle/language-server/protocol'
import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  window,
} from 'vscode'
import { fileStatusOf } from './file-status.ts'
import { concernOf, findings } from './findings.ts'
import type { Server } from './server.ts'
import { surfaceName } from './surfaces.ts'

/** A check that takes longer than this, in milliseconds, is felt while typing. */
const slow = 500

/** Shows, for the page that is open, whose account it is judged as and how much was found; and what is wrong with its settings. */
export function showStatus(server: Server): Disposable {
  const bar = window.createStatusBarItem('shingle.page', StatusBarAlignment.Right, 100)
  bar.name = l10n.t('Shingle: the page that is open')
  bar.command = 'shingle.chooseSurface'
  const language = languages.createLanguageStatusItem('shingle.settings', [
    { language: 'markdown' },
    { language: 'mdx' },
  ])
  language.name = 'Shingle'
  let latest = 0
  const update = async () => {
    const turn = ++latest
    const document = window.activeTextEditor?.document
    const status = document ? await fileStatusOf(server, document) : null
    const titles = status ? await concernTitles(server) : new Map<string, string>()
    // Another page may have been opened meanwhile.
    if (turn !== latest) return
    showInBar(bar, document, status, titles)
    showAsLanguageStatus(language, server, status)
  }
  void update()
  return Disposable.from(
    bar,
    language,
    server.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const open = window.activeTextEditor?.document.uri.toString()
      if (uris.some((uri) => uri.toString() === open)) void update()
    }),
  )
}

async function concernTitles(server: Server): Promise<ReadonlyMap<string, string>> {
  const { concerns } = await server.catalogue()
  return new Map(concerns.map(({ id, title }) => [id, title]))
}

function showInBar(
  bar: StatusBarItem,
  document: TextDocument | undefined,
  status: FileStatus | null,
  titles: ReadonlyMap<string, string>,
): void {
  if (!document || !status) {
    bar.hide()
    return
  }
  if (!status.checked) {
    bar.text = `$(circle-slash) ${l10n.t('Shingle: not checked')}`
    bar.tooltip = l10n.t('This page is excluded by the settings, or too long to be checked while you write.')
    bar.accessibilityInformation = { label: `${bar.text.replace(/^\$\(.+?\) /, '')}. ${bar.tooltip}` }
  } else {
    const found = findings(document.uri)
    bar.text = `$(milestone) Shingle: ${surfaceName(status.surface)}, ${found.length}`
    bar.tooltip = countsOf(
      found.map(({ ruleId }) => concernOf(ruleId)),
      status,
      titles,
    )
    bar.accessibilityInformation = {
      label: l10n.t(
        'Shingle reads this page as {0}: {1} findings',
        surfaceName(status.surface),
        found.length,
      ),
    }
  }
  bar.show()
}

function countsOf(
  concerns: readonly string[],
  { surface }: FileStatus,
  titles: ReadonlyMap<string, string>,
): MarkdownString {
  const counts = new Map<string, number>()
  for (const concern of concerns) counts.set(concern, (counts.get(concern) ?? 0) + 1)
  const lines = [...counts].map(([concern, count]) => `- ${titles.get(concern) ?? concern}: ${count}`)
  const judged = l10n.t('Shingle reads this page as {0}. Click to change that.', surfaceName(surface))
  return new MarkdownString(
    [judged, '', ...(lines.length > 0 ? lines : [l10n.t('Nothing to ask about.')])].join('\n'),
  )
}

function showAsLanguageStatus(item: LanguageStatusItem, server: Server, status: FileStatus | null): void {
  item.severity = LanguageStatusSeverity.Information
  item.text = l10n.t('Shingle')
  item.detail = ''
  item.command = { title: l10n.t('Open settings'), command: 'shingle.openConfiguration' }
  if (server.state === 'failed') {
    item.severity = LanguageStatusSeverity.Error
    item.detail = l10n.t('has stopped')
    item.command = { title: l10n.t('Restart'), command: 'shingle.restart' }
  } else if (status && status.configProblems > 0) {
    item.severity = LanguageStatusSeverity.Warning
    item.detail = l10n.t('{0} problems in .shingle.yaml', status.configProblems)
  } else if (status && status.milliseconds > slow) {
    item.severity = LanguageStatusSeverity.Warning
    item.detail = l10n.t(
      'this page takes {0} seconds to check; consider splitting it',
      (status.milliseconds / 1000).toFixed(1),
    )
  } else if (status) item.detail = l10n.t('reads this page as {0}', surfaceName(status.surface))
  item.accessibilityInformation = { label: `${item.text}: ${item.detail}` }
}
