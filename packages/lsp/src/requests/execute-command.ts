import { docsOf } from '@shingle/core'
import {
  type CancellationToken,
  type ExecuteCommandParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import { readArguments, readRuleId } from '../actions/arguments.ts'
import { commandNames, type EditCommand, isEditCommand } from '../actions/command-names.ts'
import { makeEdit } from '../actions/make-edit.ts'
import type { Session } from '../session.ts'
import { checkWorkspace } from './check-workspace.ts'
import { invalid } from './parameters.ts'

/** `workspace/executeCommand`. */
export async function executeCommand(
  session: Session,
  params: ExecuteCommandParams,
  token: CancellationToken,
): Promise<unknown> {
  const { command, arguments: [argument] = [] } = params
  if (isEditCommand(command)) return applyEdit(session, command, argument)
  if (command === 'shingle.openRule') return openRule(session, argument)
  if (command === 'shingle.checkWorkspace') return checkWorkspace(session, params.workDoneToken, token)
  throw invalid(`There is no command "${command}". There are: ${commandNames.join(', ')}.`)
}

async function applyEdit(session: Session, command: EditCommand, argument: unknown): Promise<null> {
  const edit = await makeEdit(session, command, readArguments(argument))
  const { applied, failureReason } = await session.connection.workspace.applyEdit({ label: 'Shingle', edit })
  if (applied) return null
  const why = failureReason === undefined ? '' : ` (${failureReason})`
  throw new ResponseError(LSPErrorCodes.RequestFailed, `The editor did not make the change${why}. Try again.`)
}

async function openRule({ client, connection }: Session, argument: unknown): Promise<null> {
  const ruleId = readRuleId(argument)
  const uri = docsOf(ruleId)
  if (client.showsDocuments) await connection.window.showDocument({ uri, external: true })
  else connection.window.showInformationMessage(`The page on ${ruleId} is at ${uri}`)
  return null
}
