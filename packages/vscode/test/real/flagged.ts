import { lint } from '@shingle/core'

/** The first words of a page that a rule flags; which words these are is the rule's affair, not the extension's. */
export function flagged(page: string, ruleId: string): string {
  const found = lint(page).diagnostics.find((diagnostic) => diagnostic.ruleId === ruleId)
  if (!found) throw new Error(`${ruleId} finds nothing in “${page}”.`)
  const { start, end } = found.range
  return page.slice(start.offset, end.offset)
}
