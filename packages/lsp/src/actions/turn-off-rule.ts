import { isDeepData } from '@shingle/core/config'
import { isMap, parseDocument } from 'yaml'
import { asRecord } from '../as-record.ts'
import { difference } from './difference.ts'
import type { Change } from './edit.ts'

/**
 * The change to the text of a config that turns a rule off; comments and all else stay as they are. `undefined` if
 * the text is too broken to be changed safely.
 */
export function turnOff(text: string, ruleId: string, isJson: boolean): Change | undefined {
  const after = isJson ? inJson(text, ruleId) : inYaml(text, ruleId)
  return after === undefined ? undefined : difference(text, after)
}

function inYaml(text: string, ruleId: string): string | undefined {
  if (isDeepData(text)) return undefined
  const document = parseDocument(text)
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents)))
    return undefined
  // An empty or odd value makes room for a group.
  if (isMap(document.contents) && !isMap(document.get('severity'))) document.delete('severity')
  document.setIn(['severity', ruleId], 'off')
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** JSON has no comments to lose. */
function inJson(text: string, ruleId: string): string | undefined {
  try {
    const config = asRecord(JSON.parse(text.trim() === '' ? '{}' : text))
    return `${JSON.stringify({ ...config, severity: { ...asRecord(config.severity), [ruleId]: 'off' } }, null, 2)}\n`
  } catch {
    return undefined
  }
}
