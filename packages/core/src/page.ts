// How a page was read, for editors: where its words, comments and settings stand in the source.
export { type Directive, type DirectiveVerb, readDirectives } from './engine/directives.ts'
export { formatOf } from './lint.ts'
export type { Comment, FrontMatter, Page, Passage, PassageKind, Span } from './prose/page.ts'
export { readPage } from './prose/read-page.ts'
