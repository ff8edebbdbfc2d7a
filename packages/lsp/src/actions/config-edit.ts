import { rules } from '@shingle/core'
import { configFileNames } from '@shingle/core/config'
import type { CreateFile, WorkspaceEdit } from 'vscode-languageserver'
import { invalid, unable } from '../requests/parameters.ts'
import type { Session } from '../session.ts'
import type { Document } from '../text/document.ts'
import { childOf, nameOf, parentOf } from '../text/uri.ts'
import { turnOff } from './turn-off-rule.ts'

/** The edit that turns a rule off for the project of a file: in its config, or in a new one. */
export async function configEdit(session: Session, uri: string, ruleId: string): Promise<WorkspaceEdit> {
  if (!rules.some(({ id }) => id === ruleId)) throw invalid(`There is no rule "${ruleId}".`)
  const { client, configs, documents } = session
  const { configUri } = await configs.settingsOf(uri)
  const target = configUri ?? newConfig(session, uri)
  const open = documents.get(target)
  const document = open ?? documents.unopened(target, (await session.files.read(target)) ?? '')
  const change = turnOff(document.text, ruleId, target.endsWith('.json'))
  if (!change)
    throw unable(`${nameOf(target)} has mistakes in it. Mend them first; they are shown when it is open.`)
  const edit = { range: document.rangeOf(change.span), newText: change.text }
  if (!client.versionedEdits) return { changes: { [target]: [edit] } }
  const textDocument = { uri: target, version: open ? open.version : null }
  const creation = configUri === undefined ? creationOf(document) : []
  return { documentChanges: [...creation, { textDocument, edits: [edit] }] }
}

const creationOf = ({ uri }: Document): CreateFile[] => [
  { kind: 'create', uri, options: { ignoreIfExists: true } },
]

/** Where a project without a config gets one: at the top of its workspace folder, or beside the file. */
function newConfig({ folders }: Session, uri: string): string {
  const folder = folders.of(uri) ?? parentOf(uri) ?? folders.all()[0]
  if (folder === undefined)
    throw invalid('Save the page first: there is no folder yet to put .shingle.yaml in.')
  return childOf(folder, configFileNames[0] ?? '.shingle.yaml')
}
