import { type Diagnostic, getWording } from '@shingle/core'
import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver'
import type { Analysis } from '../analysis/analyses.ts'
import { analysisOf } from '../analysis/check.ts'
import { toSpan } from '../analysis/to-diagnostic.ts'
import { invalid, openDocument, unable } from '../requests/parameters.ts'
import type { Session } from '../session.ts'
import type { Document } from '../text/document.ts'
import { type Arguments, readRuleId } from './arguments.ts'
import type { EditCommand } from './command-names.ts'
import { configEdit } from './config-edit.ts'
import { type Change, editOf } from './edit.ts'
import { safeFixes } from './fix-all.ts'
import { insertWording } from './insert-wording.ts'
import { setSurface, surfaceTrouble } from './set-surface.ts'
import { type Reason, reasonToFillIn, suppress, suppressionTrouble } from './suppress.ts'

/** A page that a command works on. */
interface Work {
  readonly session: Session
  readonly document: Document
  readonly analysis: Analysis
  readonly args: Arguments
}

const makers: Readonly<
  Record<Exclude<EditCommand, 'shingle.turnOffRule'>, (work: Work) => readonly Change[]>
> = {
  'shingle.useSuggestion': useSuggestion,
  'shingle.insertWording': addWording,
  'shingle.suppress': (work) => setAside(work, reasonToFillIn),
  'shingle.recordPermission': (work) =>
    setAside(work, { text: `written permission on file, ${work.session.today()}`, isPlaceholder: false }),
  'shingle.setSurface': surfaceSet,
  'shingle.fixAll': ({ analysis }) => safeFixes(analysis.report),
}

/** The edit that a command stands for, made for the document as it is now. */
export async function makeEdit(
  session: Session,
  command: EditCommand,
  args: Arguments,
): Promise<WorkspaceEdit> {
  if (command === 'shingle.turnOffRule') return configEdit(session, args.uri, readRuleId(args))
  const document = openDocument(session, args.uri)
  const analysis = await analysisOf(session, document)
  if (!analysis) throw unable(`${args.uri} is not checked by Shingle, so there is nothing to change.`)
  if (args.version !== undefined && args.version !== analysis.version)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed; ask for the action again.')
  return editOf(document, makers[command]({ session, document, analysis, args }), session.client)
}

/** The finding meant: of the rule named, at the place given or the first there is. */
function findingOf({ document, analysis, args }: Work): Diagnostic {
  const ruleId = readRuleId(args)
  const at = args.range && document.spanOf(args.range)
  const found = analysis.report.diagnostics.find(
    ({ ruleId: id, range }) =>
      id === ruleId && (!at || (range.start.offset <= at.end && at.start <= range.end.offset)),
  )
  if (!found) throw unable(`${ruleId} has no finding here any more.`)
  return found
}

function useSuggestion(work: Work): readonly Change[] {
  const suggestion = findingOf(work).suggestions[work.args.suggestion ?? 0]
  if (!suggestion) throw unable('There is no such suggestion any more.')
  return suggestion.edits.map(({ range, text }) => ({ span: toSpan(range), text }))
}

function addWording({ document, analysis, args }: Work): readonly Change[] {
  const wording = getWording(args.wording ?? '')
  if (!wording) throw invalid(`There is no model wording "${args.wording}".`)
  const offset = args.range ? document.offsetAt(args.range.end) : analysis.source.length
  return [insertWording(analysis.page(), offset, wording)]
}

function surfaceSet({ analysis, args }: Work): readonly Change[] {
  if (!args.surface) throw invalid('The command needs a "surface": "personal" or "professional".')
  const page = analysis.page()
  const trouble = surfaceTrouble(page)
  if (trouble !== undefined) throw unable(trouble)
  return [setSurface(page, args.surface)]
}

function setAside(work: Work, reason: Reason): readonly Change[] {
  const { analysis, args } = work
  const { ruleId, range } = findingOf(work)
  const finding = { ruleId, offset: range.start.offset }
  const extent = args.extent ?? 'nextLine'
  const changes = suppress(analysis, finding, extent, reason)
  if (changes) return changes
  const trouble = suppressionTrouble(analysis, finding.offset, extent)
  throw unable(
    trouble ?? 'No comment here would set just this finding aside. Set it aside for the section or the file.',
  )
}
