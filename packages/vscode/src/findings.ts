import { type Diagnostic, languages, type Uri } from 'vscode'

/** A finding in a file. */
export interface Finding {
  readonly uri: Uri
  readonly diagnostic: Diagnostic
  readonly ruleId: string
}

/** Shingle's findings in one file, or in all that VS Code knows findings of. */
export function findings(only?: Uri): Finding[] {
  const all: [Uri, readonly Diagnostic[]][] = only
    ? [[only, languages.getDiagnostics(only)]]
    : languages.getDiagnostics()
  return all.flatMap(([uri, diagnostics]) =>
    diagnostics
      .filter(({ source }) => source === 'shingle')
      .map((diagnostic) => ({ uri, diagnostic, ruleId: ruleIdOf(diagnostic) })),
  )
}

function ruleIdOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''))
}

/** The part of a rule's id before the stroke: its concern. */
export const concernOf = (ruleId: string): string => ruleId.slice(0, ruleId.indexOf('/'))
