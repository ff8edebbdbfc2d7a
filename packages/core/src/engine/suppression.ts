import type { Finding } from './apply-rules.ts'
import { type Directive, isName, namesRule } from './directives.ts'

/** What directives leave standing, and what they set aside. */
export interface Sifted {
  readonly kept: readonly Finding[]
  readonly suppressed: readonly { readonly finding: Finding; readonly directive: Directive }[]
  /** Directives, or single names in them, that set nothing aside. */
  readonly unused: readonly { readonly directive: Directive; readonly name?: string }[]
}

/** Sets aside the findings that a directive covers. */
export function sift(findings: readonly Finding[], directives: readonly Directive[]): Sifted {
  const kept: Finding[] = []
  const suppressed: { finding: Finding; directive: Directive }[] = []
  const used = new Map<Directive, Set<string>>()
  const covering = coverings(findings, directives)
  for (const finding of findings) {
    const directive = covering.get(finding)
    if (!directive) {
      kept.push(finding)
      continue
    }
    suppressed.push({ finding, directive })
    used.set(directive, (used.get(directive) ?? new Set()).add(finding.rule.id))
  }
  return {
    kept,
    suppressed,
    unused: directives.flatMap((directive) => unusedIn(directive, used.get(directive))),
  }
}

/** For each finding that is set aside, the first directive that does so. */
function coverings(
  findings: readonly Finding[],
  directives: readonly Directive[],
): ReadonlyMap<Finding, Directive> {
  const covering = new Map<Finding, Directive>()
  if (directives.length === 0) return covering
  for (const [ruleId, own] of byRule(findings)) {
    const naming = directives.filter((each) => namesRule(each, ruleId))
    const file = naming.find(({ verb }) => verb === 'disable-file')
    const before = file ? naming.slice(0, naming.indexOf(file)) : naming
    for (const [finding, directive] of firstCovering(own, before)) covering.set(finding, directive)
    if (file) for (const finding of own) if (!covering.has(finding)) covering.set(finding, file)
  }
  return covering
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.rule.id)
    if (group) group.push(finding)
    else groups.set(finding.rule.id, [finding])
  }
  return groups
}

/**
 * Goes through findings and directives side by side: what ends before one finding covers none of those that follow. A
 * finding about the whole page is set aside only by a directive for the whole file.
 */
function* firstCovering(
  findings: readonly Finding[],
  directives: readonly Directive[],
): Generator<readonly [Finding, Directive]> {
  let at = 0
  const inOrder = findings.filter(({ found }) => found.scope !== 'document')
  for (const finding of inOrder.sort((a, b) => a.span.start - b.span.start)) {
    const { start } = finding.span
    while ((directives[at]?.covers.end ?? Number.POSITIVE_INFINITY) <= start) at += 1
    const directive = directives[at]
    if (directive && directive.covers.start <= start) yield [finding, directive]
  }
}

function unusedIn(
  directive: Directive,
  used: ReadonlySet<string> | undefined,
): readonly { readonly directive: Directive; readonly name?: string }[] {
  if (directive.names.length === 0) return used ? [] : [{ directive }]
  return directive.names
    .filter(({ name }) => ![...(used ?? [])].some((ruleId) => isName(name, ruleId)))
    .map(({ name }) => ({ directive, name }))
}
