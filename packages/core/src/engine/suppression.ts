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
  for (const finding of findings) {
    const directive = directives.find((each) => namesRule(each, finding.rule.id) && reaches(each, finding))
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

/** A finding about the whole page is set aside only by a directive for the whole file. */
function reaches(directive: Directive, { found, span }: Finding): boolean {
  if (directive.verb === 'disable-file') return true
  if (found.scope === 'document') return false
  return directive.covers.start <= span.start && span.start < directive.covers.end
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
