import { ErrorCodes, LSPErrorCodes, Position, Range, ResponseError } from 'vscode-languageserver'
import { asRecord } from '../as-record.ts'
import type { Session } from '../session.ts'
import type { Document } from '../text/document.ts'

/** An answer to a request that cannot be served as it was asked. */
export const invalid = (message: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, message)

/** An answer to a request that was asked well and cannot be served as things are. */
export const unable = (message: string): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestFailed, message)

/** The open document that a request is about. */
export function documentIn(session: Session, params: unknown): Document {
  return openDocument(session, asRecord(asRecord(params).textDocument).uri)
}

/** The open document with this address. */
export function openDocument(session: Session, uri: unknown): Document {
  if (typeof uri !== 'string') throw invalid('The request does not name a document: "uri" must be a string.')
  const document = session.documents.get(uri)
  if (!document) throw invalid(`${uri} is not open in this server. Open it first.`)
  return document
}

export function positionIn(params: unknown): Position {
  const { position } = asRecord(params)
  if (Position.is(position)) return position
  throw invalid('"position" must have a "line" and a "character", both whole numbers from 0.')
}

export function rangeIn(params: unknown): Range {
  const { range } = asRecord(params)
  if (Range.is(range)) return range
  throw invalid('"range" must have a "start" and an "end".')
}
