import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  Command,
  type Diagnostic as Shown,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { type Arguments, readArguments } from '../actions/arguments.ts'
import { type EditCommand, isEditCommand } from '../actions/command-names.ts'
import { safeFixes } from '../actions/fix-all.ts'
import { makeEdit } from '../actions/make-edit.ts'
import { type Offer, offersFor } from '../actions/offers.ts'
import type { Analysis } from '../analysis/analyses.ts'
import { analysisOf } from '../analysis/check.ts'
import { source, toDiagnostic } from '../analysis/to-diagnostic.ts'
import { asRecord } from '../as-record.ts'
import type { Session } from '../session.ts'
import type { Document } from '../text/document.ts'
import { documentIn, invalid, rangeIn } from './parameters.ts'

/** The kind of the action that makes every safe edit at once. */
export const fixAllKind: string = `${CodeActionKind.SourceFixAll}.shingle`

/** `textDocument/codeAction`: what can be done about the findings in a range. */
export async function codeActions(
  session: Session,
  params: CodeActionParams,
): Promise<(CodeAction | Command)[]> {
  const document = documentIn(session, params)
  rangeIn(params)
  const analysis = await analysisOf(session, document)
  if (!analysis) return []
  const only = params.context?.only
  const quickFixes = isWanted(CodeActionKind.QuickFix, only)
    ? offersIn(session, document, analysis, params)
    : []
  const actions = await Promise.all(quickFixes.map((offer) => toAction(session, offer)))
  // Asked for by name, as when a file is saved; it would only be in the way among the fixes of one finding.
  const fixAll = only && isWanted(fixAllKind, only) ? await fixAllAction(session, document, analysis) : []
  return [...actions.flat(), ...fixAll]
}

const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`))

/** Offers for the findings in the range, or for those of them that the client names. */
function offersIn(
  { client }: Session,
  document: Document,
  analysis: Analysis,
  { range, context }: CodeActionParams,
): Offer[] {
  const { start, end } = document.spanOf(range)
  const named = context?.diagnostics ?? []
  return analysis.report.diagnostics
    .filter((finding) => finding.range.start.offset <= end && start <= finding.range.end.offset)
    .map((finding) => ({ finding, shown: toDiagnostic(finding, document, client) }))
    .filter(({ shown }) => named.length === 0 || named.some((each) => isSame(each, shown)))
    .flatMap(({ finding, shown }) => offersFor(finding, shown, analysis, document))
}

const isSame = (a: Shown, b: Shown): boolean =>
  (a.source === undefined || a.source === source) &&
  a.code === b.code &&
  a.range.start.line === b.range.start.line &&
  a.range.start.character === b.range.start.character

async function toAction(session: Session, offer: Offer): Promise<(CodeAction | Command)[]> {
  const { title, command, args, diagnostic, isPreferred, disabled } = offer
  const { client } = session
  if (disabled !== undefined && !client.showsDisabledActions) return []
  if (!client.literalActions) return [Command.create(title, command, args)]
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...(isPreferred && { isPreferred }),
      ...(disabled === undefined
        ? await effectOf(session, title, command, args)
        : { disabled: { reason: disabled } }),
    },
  ]
}

/** Edits that are at hand, made at once; those that need another check of the page wait until they are chosen. */
async function effectOf(
  session: Session,
  title: string,
  command: Offer['command'],
  args: Arguments,
): Promise<Pick<CodeAction, 'command' | 'data' | 'edit'>> {
  if (isEditCommand(command) && session.client.resolvesEdits) return { data: { command, args } }
  if (command === 'shingle.useSuggestion') return { edit: await makeEdit(session, command, args) }
  return { command: Command.create(title, command, args) }
}

async function fixAllAction(
  session: Session,
  document: Document,
  { report }: Analysis,
): Promise<CodeAction[]> {
  if (safeFixes(report).length === 0) return []
  const edit = await makeEdit(session, 'shingle.fixAll', { uri: document.uri })
  return [{ title: 'Make all safe edits of Shingle', kind: fixAllKind, edit }]
}

/** `codeAction/resolve`: the edit of an action that the user has chosen. */
export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const { command, args } = readData(action.data)
  const edit: WorkspaceEdit = await makeEdit(session, command, args)
  return { ...action, edit }
}

function readData(data: unknown): { command: EditCommand; args: Arguments } {
  const given = asRecord(data)
  if (!isEditCommand(given.command))
    throw invalid('This action is none of Shingle’s: its "data" names no command.')
  return { command: given.command, args: readArguments(given.args) }
}
