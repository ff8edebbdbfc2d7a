import type { Surface } from '@shingle/core'
import { Range } from 'vscode-languageserver'
import { asRecord } from '../as-record.ts'
import { invalid } from '../requests/parameters.ts'
import { type Extent, extents } from './suppress.ts'

/** What a command is about; each command needs some of these. */
export interface Arguments {
  /** The document. */
  readonly uri: string
  /** The version that the command was made for; any if absent. */
  readonly version?: number
  readonly ruleId?: string
  /** Where the finding stands, or the place meant; the first finding of the rule if absent. */
  readonly range?: Range
  /** Which suggestion of the finding, from 0. */
  readonly suggestion?: number
  readonly extent?: Extent
  /** Id of model wording. */
  readonly wording?: string
  /** Whose account a page is for. */
  readonly surface?: Surface
}

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isText = (value: unknown): value is string => typeof value === 'string'

/** Reads the name of a rule from the argument of a command. */
export function readRuleId(value: unknown): string {
  const { ruleId } = asRecord(value)
  if (!isText(ruleId)) throw invalid('The command needs a "ruleId", such as "advertising/testimonial".')
  return ruleId
}

/** Reads the one argument of a command. */
export function readArguments(value: unknown): Arguments {
  const given = asRecord(value)
  const { uri, version, ruleId, range, suggestion, wording, surface } = given
  if (!isText(uri)) throw invalid('The command needs an object with the "uri" of a document.')
  const extent = extents.find((each) => each === given.extent)
  return {
    uri,
    ...(isNumber(version) && { version }),
    ...(isText(ruleId) && { ruleId }),
    ...(Range.is(range) && { range }),
    ...(isNumber(suggestion) && { suggestion }),
    ...(extent && { extent }),
    ...(isText(wording) && { wording }),
    ...((surface === 'personal' || surface === 'professional') && { surface }),
  }
}
