import { type Diagnostic, getWording, type Rule, rules } from '@shingle/core'
import type { Diagnostic as Shown } from 'vscode-languageserver'
import type { Analysis } from '../analysis/analyses.ts'
import { toSpan } from '../analysis/to-diagnostic.ts'
import type { Document } from '../text/document.ts'
import type { Arguments } from './arguments.ts'
import type { EditCommand } from './command-names.ts'
import { type Extent, suppressionTrouble } from './suppress.ts'

/** Something that can be done about a finding. */
export interface Offer {
  readonly title: string
  readonly command: EditCommand | 'shingle.openRule'
  readonly args: Arguments
  readonly diagnostic: Shown
  readonly isPreferred?: boolean
  /** Why it can't be done here. */
  readonly disabled?: string
}

/** Where a finding stands and how it is shown. */
interface Finding {
  readonly finding: Diagnostic
  readonly diagnostic: Shown
  readonly base: Arguments & { readonly ruleId: string }
  readonly rule: Rule | undefined
}

/** Everything that can be done about a finding, the most apt first. */
export function offersFor(
  finding: Diagnostic,
  diagnostic: Shown,
  analysis: Analysis,
  document: Document,
): Offer[] {
  const { ruleId, range } = finding
  const base = {
    uri: document.uri,
    version: analysis.version,
    ruleId,
    range: document.rangeOf(toSpan(range)),
  }
  const rule = rules.find(({ id }) => id === ruleId)
  const about: Finding = { finding, diagnostic, base, rule }
  return [
    ...suggestionOffers(about),
    ...wordingOffers(about),
    ...(rule ? [...suppressionOffers(about, analysis), turnOffOffer(about)] : []),
    { title: `Open the page on ${ruleId}`, command: 'shingle.openRule', args: base, diagnostic },
  ]
}

const suggestionOffers = ({ finding, diagnostic, base }: Finding): Offer[] =>
  finding.suggestions.map(({ title, preferred }, index) => ({
    title,
    command: 'shingle.useSuggestion',
    args: { ...base, suggestion: index },
    diagnostic,
    ...(preferred && { isPreferred: true }),
  }))

const wordingOffers = ({ rule, diagnostic, base, finding }: Finding): Offer[] =>
  (rule?.wording ?? []).flatMap((id) => {
    const wording = getWording(id)
    if (!wording) return []
    const what = finding.scope === 'document' ? 'Add the missing notice' : 'Insert model wording'
    return [
      {
        title: `${what}: ${wording.title}`,
        command: 'shingle.insertWording' as const,
        args: { ...base, wording: id },
        diagnostic,
      },
    ]
  })

const extentTitles: Readonly<Record<Extent, string>> = {
  nextLine: 'Set aside here, with a reason',
  section: 'Set aside in this section, with a reason',
  file: 'Set aside in this file, with a reason',
}

/** Rules whose question written permission can settle are those that offer the note on it. */
const permissionNote = 'written-permission-note'

function suppressionOffers({ rule, diagnostic, base, finding }: Finding, analysis: Analysis): Offer[] {
  const offer = (title: string, command: EditCommand, extent: Extent): Offer => {
    const disabled = suppressionTrouble(analysis, finding.range.start.offset, extent)
    return {
      title,
      command,
      args: { ...base, extent },
      diagnostic,
      ...(disabled !== undefined && { disabled }),
    }
  }
  const permission = rule?.wording.includes(permissionNote)
    ? [offer('Record written permission', 'shingle.recordPermission', 'nextLine')]
    : []
  const { nextLine, section, file } = extentTitles
  return [
    ...permission,
    offer(nextLine, 'shingle.suppress', 'nextLine'),
    offer(section, 'shingle.suppress', 'section'),
    offer(file, 'shingle.suppress', 'file'),
  ]
}

const turnOffOffer = ({ base, diagnostic }: Finding): Offer => ({
  title: `Turn ${base.ruleId} off in .shingle.yaml`,
  command: 'shingle.turnOffRule',
  args: base,
  diagnostic,
})
