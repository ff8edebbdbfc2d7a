import {
  type CompletionItem,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver'
import { analysisOf } from '../analysis/check.ts'
import type { Client } from '../client.ts'
import { citationProposals } from '../completion/citation.ts'
import { directiveProposals } from '../completion/directive.ts'
import type { Proposal, Proposed } from '../completion/proposal.ts'
import { configProposals, matterProposals } from '../completion/settings.ts'
import { wordingProposals } from '../completion/wording.ts'
import type { Session } from '../session.ts'
import type { Document } from '../text/document.ts'
import { type YamlPlace, yamlPlaceAtEnd } from '../text/yaml-place.ts'
import { kindOf } from '../workspace/kind.ts'
import { documentIn, positionIn } from './parameters.ts'

/** `textDocument/completion`: numbers of standards, names in directives and settings, model wording. */
export async function completion(session: Session, params: CompletionParams): Promise<CompletionItem[]> {
  const document = documentIn(session, params)
  const offset = document.offsetAt(positionIn(params))
  // By a space or a dot people mean the next word, and not a paragraph of model wording.
  const isAsked = params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter
  const proposed = await proposedAt(session, document, offset, isAsked)
  if (!proposed) return []
  const { typed, proposals } = proposed
  const range = document.rangeOf({ start: offset - typed.length, end: offset })
  return proposals.map((proposal, index) => toItem(proposal, index, range, session.client))
}

async function proposedAt(
  session: Session,
  document: Document,
  offset: number,
  isAsked: boolean,
): Promise<Proposed | undefined> {
  const kind = kindOf(document)
  const before = document.text.slice(0, offset)
  if (kind === 'config') return inYaml(before, configProposals)
  if (kind !== 'copy') return undefined
  const matter = await matterBefore(session, document, offset)
  if (matter !== undefined) return inYaml(matter, matterProposals)
  const line = document.lineBefore(offset)
  return (
    directiveProposals(before) ?? citationProposals(line) ?? (isAsked ? wordingProposals(line) : undefined)
  )
}

function inYaml(text: string, propose: (place: YamlPlace) => Proposal[]): Proposed | undefined {
  const place = yamlPlaceAtEnd(text)
  return place && { typed: place.typed, proposals: propose(place) }
}

/** The front matter up to a place in it; `undefined` for a place that is not in YAML front matter. */
async function matterBefore(
  session: Session,
  document: Document,
  offset: number,
): Promise<string | undefined> {
  if (!/^\uFEFF?---/.test(document.text)) return undefined
  const { frontMatter } = (await analysisOf(session, document))?.page() ?? {}
  if (frontMatter?.language !== 'yaml' || offset > frontMatter.span.end - 3) return undefined
  const text = document.text.slice(frontMatter.span.start, offset)
  return text.includes('\n') ? text.slice(text.indexOf('\n') + 1) : undefined
}

function toItem(
  { label, detail, documentation, text, snippet, kind }: Proposal,
  index: number,
  range: ReturnType<Document['rangeOf']>,
  client: Client,
): CompletionItem {
  const isSnippet = snippet !== undefined && client.snippets
  return {
    label,
    kind,
    ...(detail !== undefined && { detail }),
    documentation,
    // In the order of the Code, and not of the alphabet.
    sortText: String(index).padStart(4, '0'),
    filterText: label,
    textEdit: { range, newText: isSnippet ? snippet : text },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
  }
}
