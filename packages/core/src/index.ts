export type { Citation, CitationOptions, Named, TextRange, UnitName } from './citations/citation.ts'
export { findCitations } from './citations/find-citations.ts'
export { type Concern, type ConcernInfo, concerns } from './concerns.ts'
export type {
  Diagnostic,
  Edit,
  Evidence,
  Format,
  Point,
  Range,
  Report,
  Severity,
  Suggestion,
  Suppressed,
  Surface,
  TraceEntry,
} from './diagnostic.ts'
export { docsOf, docsOfStandard } from './docs.ts'
export { type NoticeId, noticeKinds } from './engine/notice-kinds.ts'
export type { Consultation, Resource, Tip, Wording } from './guidance/guidance.ts'
export { consultation, getWording, resources, tips, wordings } from './guidance/index.ts'
export { knownNames } from './known-names.ts'
export { createLinter, type Linter, lint } from './lint.ts'
export type { LintOptions } from './options.ts'
export { rules } from './rules/index.ts'
export type { Example, Look, Nearby, Rule } from './rules/rule.ts'
export type { Body, CrosswalkEntry, CrosswalkRow } from './standards/crosswalk/entry.ts'
export { crosswalk } from './standards/crosswalk.ts'
export { codes, defaultCode, getCode, getStandard, getStandardGroup, numbersIn } from './standards/index.ts'
export {
  type Numbered,
  type RenumberedPrinciple,
  type RenumberedStandard,
  type Renumbering,
  renumbering,
} from './standards/renumbering.ts'
export type { Code, Mark, Provenance, Standard, StandardGroup } from './standards/standard.ts'
