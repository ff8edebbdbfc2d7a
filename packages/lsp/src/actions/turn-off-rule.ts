import { isMap, parseDocument } from 'yaml'
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

/** The shortest change from one text to another. */
function difference(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let shared = 0
  while (shared < most - start && before.at(-1 - shared) === after.at(-1 - shared)) shared++
  return { span: { start, end: before.length - shared }, text: after.slice(start, after.length - shared) }
}
