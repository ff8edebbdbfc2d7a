import { analysisOf } from '../analysis/check.ts'
import { asRecord } from '../as-record.ts'
import type { FileStatus } from '../protocol.ts'
import type { Session } from '../session.ts'
import { kindOf } from '../workspace/kind.ts'
import { invalid, openDocument } from './parameters.ts'

/** `shingle/fileStatus`. */
export async function fileStatus(session: Session, params: unknown): Promise<FileStatus | null> {
  const { uri } = asRecord(params)
  if (typeof uri !== 'string') throw invalid('The request needs the "uri" of a document.')
  const document = openDocument(session, uri)
  if (kindOf(document) !== 'copy') return null
  const analysis = await analysisOf(session, document)
  const { options, configUri, problemCount } = await session.configs.settingsOf(uri)
  return {
    checked: analysis !== undefined,
    surface: analysis?.report.surface ?? options.surface ?? 'professional',
    milliseconds: analysis?.milliseconds ?? 0,
    ...(configUri !== undefined && { configUri }),
    configProblems: problemCount,
  }
}
