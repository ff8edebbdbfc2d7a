import { type Diagnostic, docsOf, type Severity } from '@shingle/core'
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as Shown } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import type { Document, Span } from '../text/document.ts'

/** The name that findings stand under in the editor. */
export const source = 'shingle'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

type Abilities = Pick<Client, 'relatedInformation' | 'codeDescription' | 'diagnosticData'>

export const toSpan = (range: Diagnostic['range']): Span => ({
  start: range.start.offset,
  end: range.end.offset,
})

/** A finding as the editor shows it. */
export function toDiagnostic(diagnostic: Diagnostic, document: Document, client: Abilities): Shown {
  const { ruleId, severity, message, range, evidence, docs, concern, standards, code, scope } = diagnostic
  return {
    range: document.rangeOf(toSpan(range)),
    severity: severities[severity],
    source,
    code: ruleId,
    message,
    ...(client.codeDescription && { codeDescription: { href: docs } }),
    ...(ruleId === 'shingle/unused-directive' && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.relatedInformation &&
      evidence && {
        relatedInformation: evidence.map(({ range, note }) => ({
          location: { uri: document.uri, range: document.rangeOf(toSpan(range)) },
          message: note,
        })),
      }),
    ...(client.diagnosticData && { data: { concern, code, standards, scope } }),
  }
}

/** A finding about a file as a whole or about its settings. */
export function notice(
  ruleId: string,
  severity: Severity,
  message: string,
  range: Shown['range'],
  client: Abilities,
): Shown {
  return {
    range,
    severity: severities[severity],
    source,
    code: ruleId,
    message,
    ...(client.codeDescription && { codeDescription: { href: docsOf(ruleId) } }),
  }
}
