import type { Severity } from '../diagnostic.ts'
import type { Finding } from './apply-rules.ts'

/** A finding that another one, about the same words and concern, says better. */
export interface Covered {
  readonly finding: Finding
  readonly by: Finding
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 }

/**
 * Keeps one finding where several of one concern overlap: the more severe, then the longer, then the first
 * by place and id. Findings of different concerns stay side by side: each says something of its own.
 */
export function resolveOverlaps(
  findings: readonly Finding[],
  severityOf: (finding: Finding) => Severity,
): { readonly kept: readonly Finding[]; readonly covered: readonly Covered[] } {
  const best = [...findings].sort(
    (a, b) =>
      RANK[severityOf(a)] - RANK[severityOf(b)] ||
      b.span.end - b.span.start - (a.span.end - a.span.start) ||
      a.span.start - b.span.start ||
      (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
  )
  const kept: Finding[] = []
  const covered: Covered[] = []
  const takenBy = new Map<string, Finding[]>()
  for (const finding of best) {
    const concern = concernOf(finding)
    const taken = takenBy.get(concern) ?? []
    const by = taken.find((other) => overlap(finding, other))
    if (by) covered.push({ finding, by })
    else {
      kept.push(finding)
      takenBy.set(concern, [...taken, finding])
    }
  }
  return { kept, covered }
}

function concernOf({ rule, found }: Finding): string {
  return `${rule.id.split('/')[0]} ${found.scope ?? 'span'}`
}

function overlap(a: Finding, b: Finding): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end
}
