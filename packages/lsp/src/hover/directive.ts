import { paragraph, type Section, section } from '@shingle/core/explain'
import { type Directive, type DirectiveVerb, type Page, readDirectives } from '@shingle/core/page'
import type { Span } from '../text/document.ts'
import { namedDocument } from './names.ts'

/** What each directive does. */
export const directiveEffects: Readonly<Record<DirectiveVerb, string>> = {
  'disable-next-line':
    'Sets findings aside in the text that follows, up to the next blank line: a paragraph, a list or a quotation.',
  disable:
    'Sets findings aside from here on, until an enabling comment of the same names or the end of the file.',
  enable: 'Ends what a disabling comment above has begun.',
  'disable-file': 'Sets findings aside in the whole file, wherever this comment stands.',
}

const advice = 'Rule ids or concerns, or nothing for all; after “--” the reason, which is kept in reports.'

/** What stands at a place inside a directive: the rule that it names, or what the directive does. */
export function directiveAt(page: Page, offset: number): { document: Section; span: Span } | undefined {
  const directive = readDirectives(page).directives.find(({ span }) => isIn(span, offset))
  return directive && (nameAt(directive, offset) ?? effectOf(directive))
}

export const isIn = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end

function nameAt({ names }: Directive, offset: number): { document: Section; span: Span } | undefined {
  const found = names.find(({ span }) => isIn(span, offset))
  const document = found && namedDocument(found.name)
  return found && document && { document, span: found.span }
}

const effectOf = ({ verb, span }: Directive): { document: Section; span: Span } => ({
  document: section(`shingle-${verb}`, [paragraph(directiveEffects[verb]), paragraph(advice)]),
  span,
})
