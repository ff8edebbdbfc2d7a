import { knownNames, type LintOptions } from '@shingle/core'
import { type FileSettings, readConfig, settingsFor } from '@shingle/core/config'
import type { Diagnostic as Shown } from 'vscode-languageserver'
import type { Session } from '../session.ts'
import type { Document } from '../text/document.ts'
import { pathBelow, pathOf } from '../text/uri.ts'
import { formatOfDocument, kindOf } from '../workspace/kind.ts'
import type { Analysis } from './analyses.ts'
import { notice, toDiagnostic, toSpan } from './to-diagnostic.ts'

/** No page of copy is this long; checking it would keep the writer waiting. In UTF-16 units. */
const longest = 1_000_000

/** What there is to show of one version of a document. */
export interface Checked {
  readonly version: number
  readonly diagnostics: readonly Shown[]
}

/** Checks a page of copy that is open; `undefined` if it is none, or is not to be checked. */
export async function analysisOf(session: Session, document: Document): Promise<Analysis | undefined> {
  const options = await optionsFor(session, document)
  return options && !isTooLong(document) ? session.analyses.of(document, options) : undefined
}

/** Everything to show of a document that is open. */
export async function check(session: Session, document: Document): Promise<Checked> {
  return toShown(session, document, (options) => session.analyses.of(document, options))
}

/** Everything to show of a file that is not open. */
export async function checkOnce(session: Session, document: Document): Promise<Checked> {
  return toShown(session, document, (options) => session.analyses.once(document, options))
}

async function toShown(
  session: Session,
  document: Document,
  analyse: (options: LintOptions) => Analysis,
): Promise<Checked> {
  const { client } = session
  if (kindOf(document) === 'config') {
    return { version: document.version, diagnostics: configProblems(session, document) }
  }
  const options = await optionsFor(session, document)
  if (!options) return { version: document.version, diagnostics: [] }
  if (isTooLong(document)) return { version: document.version, diagnostics: [tooLong(session, document)] }
  const { version, report } = analyse(options)
  for (const { ruleId, message } of report.diagnostics)
    if (ruleId === 'shingle/rule-failed') session.logOnce(message)
  const { hints } = session.settings.of(document.uri)
  const shown = report.diagnostics.filter(({ severity }) => hints || severity !== 'hint')
  return { version, diagnostics: shown.map((each) => toDiagnostic(each, document, client)) }
}

/** How a page is judged; `undefined` if it is not to be. */
async function optionsFor(session: Session, document: Document): Promise<LintOptions | undefined> {
  if (kindOf(document) !== 'copy' || !session.settings.of(document.uri).enable) return undefined
  const { excluded, options } = await session.configs.settingsOf(document.uri)
  const own = ownSettings(session, document.uri)
  if (excluded || own.excluded) return undefined
  return {
    ...own.options,
    ...options,
    severity: { ...own.options.severity, ...options.severity },
    path: pathOf(document.uri),
    format: formatOfDocument(document),
  }
}

/** What the editor's settings say of a page. */
function ownSettings({ settings, folders }: Session, uri: string): FileSettings {
  const folder = folders.of(uri)
  return settingsFor(
    settings.of(uri).config,
    (folder === undefined ? undefined : pathBelow(folder, uri)) ?? '',
  )
}

const isTooLong = (document: Document): boolean => document.text.length > longest

function tooLong({ client }: Session, document: Document): Shown {
  const shown = (count: number) => count.toLocaleString('en-US')
  const message = `This page has ${shown(document.text.length)} characters and was not checked; in an editor Shingle reads up to ${shown(longest)}. Split it, or exclude it in .shingle.yaml.`
  return notice('shingle/unreadable', 'hint', message, document.rangeOf({ start: 0, end: 0 }), client)
}

function configProblems({ client, settings }: Session, document: Document): Shown[] {
  if (!settings.of(document.uri).enable) return []
  const { problems } = readConfig(document.text, { known: knownNames() })
  return problems.map(({ message, range }) =>
    notice('shingle/invalid-setting', 'warning', message, document.rangeOf(toSpan(range)), client),
  )
}
