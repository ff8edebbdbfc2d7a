import { lint, type Report } from '@shingle/core'
import type { Page } from '@shingle/core/page'
import type { Analysis } from '../analysis/analyses.ts'
import { lineEndOf } from '../text/lines.ts'
import { applied, type Change } from './edit.ts'
import { bodyStart, passageAt, placesBefore, sectionAround } from './places.ts'

/** How much of a page a finding is set aside in. */
export type Extent = 'nextLine' | 'section' | 'file'

export const extents: readonly Extent[] = ['nextLine', 'section', 'file']

/** A reason, and whether the writer has yet to fill it in. */
export interface Reason {
  readonly text: string
  readonly isPlaceholder: boolean
}

export const reasonToFillIn: Reason = { text: '[why this is fine here]', isPlaceholder: true }

const beginsWithMatter = /^\uFEFF?(?:---|\+\+\+)/

/** Why a finding cannot be set aside in so much of the page; `undefined` if it can. */
export function suppressionTrouble(analysis: Analysis, offset: number, extent: Extent): string | undefined {
  // Most pages have no front matter, and then need not be read once more.
  if (extent === 'file' || !beginsWithMatter.test(analysis.source)) return undefined
  return passageAt(analysis.page(), offset)?.kind === 'front-matter'
    ? 'Words in front matter can only be set aside for the whole file.'
    : undefined
}

/**
 * The changes that set a finding aside. Of the places where the comment may stand, the first one is taken with
 * which the finding is indeed set aside and, if there is such a place, nothing else on the page is reported otherwise.
 */
export function suppress(
  analysis: Analysis,
  finding: { readonly ruleId: string; readonly offset: number },
  extent: Extent,
  reason: Reason,
): readonly Change[] | undefined {
  if (suppressionTrouble(analysis, finding.offset, extent) !== undefined) return undefined
  const tried = candidates(analysis.page(), finding, extent, reason).map((changes) => ({
    changes,
    effect: effectOf(
      analysis.report,
      lint(applied(analysis.source, changes), analysis.options),
      finding.ruleId,
    ),
  }))
  // Words may raise a second question, which the first one has spoken for; setting this aside lets it speak.
  const best =
    tried.find(({ effect }) => effect === 'alone') ?? tried.find(({ effect }) => effect === 'more shows')
  return best?.changes
}

function candidates(
  page: Page,
  { ruleId, offset }: { readonly ruleId: string; readonly offset: number },
  extent: Extent,
  reason: Reason,
): (readonly Change[])[] {
  const end = lineEndOf(page.source)
  const comment = (directive: string) => inComment(page, `${directive} ${ruleId}`)
  const withReason = (directive: string) => inComment(page, `${directive} ${ruleId} -- ${reason.text}`)
  const insert = (at: number, text: string): Change => ({
    span: { start: at, end: at },
    text,
    ...(reason.isPlaceholder && { placeholder: reason.text }),
  })
  if (extent === 'file') return [[insert(bodyStart(page), withReason('shingle-disable-file') + end + end)]]
  if (extent === 'section') {
    const section = sectionAround(page, offset)
    const opening = insert(section.start, withReason('shingle-disable') + end + end)
    const isLast = section.end === page.source.length
    return [isLast ? [opening] : [opening, insert(section.end, comment('shingle-enable') + end + end)]]
  }
  return placesBefore(page, offset).map((place) => [
    insert(place.offset, place.before + withReason('shingle-disable-next-line') + place.after),
  ])
}

const inComment = ({ format }: Page, text: string): string =>
  format === 'mdx' ? `{/* ${text} */}` : `<!-- ${text} -->`

/** What a comment would do to a finding, and to the rest of the page. */
function effectOf(before: Report, after: Report, ruleId: string): 'none' | 'alone' | 'more shows' {
  const count = (report: Report, own: boolean) =>
    report.diagnostics.filter((each) => (each.ruleId === ruleId) === own).length
  const aside = (report: Report) =>
    report.suppressed.filter(({ diagnostic }) => diagnostic.ruleId === ruleId).length
  if (count(after, true) >= count(before, true) || aside(after) <= aside(before)) return 'none'
  return count(after, false) <= count(before, false) ? 'alone' : 'more shows'
}
