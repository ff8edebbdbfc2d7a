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
  const covered: Covered[] = []
  /** What is kept of each concern: apart from one another, in order of place. */
  const keptBy = new Map<string, Finding[]>()
  for (const finding of best) {
    const kept = keptBy.get(concernOf(finding)) ?? []
    keptBy.set(concernOf(finding), kept)
    const at = firstEndingAfter(kept, finding.span.start)
    const by = kept[at]
    if (by && by.span.start < finding.span.end) covered.push({ finding, by })
    else kept.splice(at, 0, finding)
  }
  return { kept: [...keptBy.values()].flat(), covered }
}

/** The place of the first finding that ends after an offset, among findings that are apart and in order. */
function firstEndingAfter(findings: readonly Finding[], offset: number): number {
  let [low, high] = [0, findings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((findings[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function concernOf({ rule, found }: Finding): string {
  return `${rule.id.split('/')[0]} ${found.scope ?? 'span'}`
}
