import { isMap, parseDocument } from 'yaml'
import { difference } from './difference.ts'
import type { Change } from './edit.ts'

/** The change to the text of a config that turns a rule off; comments and all else stay as they are. */
export function turnOff(text: string, ruleId: string, isJson: boolean): Change {
  const after = isJson ? inJson(text, ruleId) : inYaml(text, ruleId)
  return difference(text, after)
}

function inYaml(text: string, ruleId: string): string {
  const document = parseDocument(text)
  if (!isMap(document.get('severity'))) document.delete('severity')
  document.setIn(['severity', ruleId], 'off')
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** JSON has no comments to lose. */
function inJson(text: string, ruleId: string): string {
  const config: Record<string, unknown> = JSON.parse(text.trim() === '' ? '{}' : text)
  const severity = typeof config.severity === 'object' ? config.severity : {}
  return `${JSON.stringify({ ...config, severity: { ...severity, [ruleId]: 'off' } }, null, 2)}\n`
}
