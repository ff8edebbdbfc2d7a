import {
  codes,
  type Diagnostic,
  type Evidence,
  getStandard,
  getWording,
  rules,
  type Severity,
} from '@shingle/core'
import { codeFrame } from '../code-frame.ts'
import type { Io } from '../io.ts'
import { severities } from '../options.ts'
import { problemLine } from '../problem.ts'
import type { Style } from '../style.ts'
import { count, visible, wrap } from '../terminal-text.ts'
import type { CheckedFile, Reporter, Summary } from './reporter.ts'

const plurals: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'information',
  hint: 'hints',
}

/** `2 errors, 1 hint`. */
function tally(counts: Readonly<Record<Severity, number>>): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity, plurals[severity]))
    .join(', ')
}

/** `Standard 9.2 Promotional Materials, 9.1 … — AAMFT Code of Ethics (2015)`; nothing for `shingle/…` findings. */
function citation({ standards, code }: Diagnostic): string {
  if (standards.length === 0) return ''
  const named = standards.map((number) =>
    [number, getStandard(number, code)?.title].filter(Boolean).join(' '),
  )
  const edition = codes.find(({ id }) => id === code)?.citation ?? code
  return `Standard ${named.join(', ')} — ${edition}`
}

/** What to write instead: the first suggestion, or the name of model wording. */
function advice({ ruleId, suggestions: [suggestion] }: Diagnostic): string {
  if (suggestion) return `Instead: ${suggestion.title}`
  const id = rules.find((rule) => rule.id === ruleId)?.wording[0]
  const wording = id === undefined ? undefined : getWording(id)
  return wording ? `Model wording: shingle wording ${wording.id}` : ''
}

/** Draws findings for people. */
class FindingText {
  readonly #style: Style

  constructor(style: Style) {
    this.#style = style
  }

  lines(file: CheckedFile, diagnostic: Diagnostic): string[] {
    const { dim } = this.#style
    const facts = [...this.#evidence(file, diagnostic), ...this.#wrapped(citation(diagnostic))]
    return [
      ...this.#head(file.path, diagnostic),
      ...this.#frame(file.source, diagnostic),
      ...facts,
      ...this.#wrapped(advice(diagnostic)),
      dim(`  ${diagnostic.ruleId}`),
      '',
    ]
  }

  #wrapped(text: string, indent = '  '): string[] {
    if (text === '') return []
    return wrap(visible(text), this.#style.columns - indent.length).map((line) => indent + line)
  }

  #head(path: string, { range, severity, message }: Diagnostic): string[] {
    const { bold, severity: paint } = this.#style
    const place = visible(`${path}:${range.start.line}:${range.start.column}`)
    return [`${bold(place)} ${paint[severity](severity)}`, ...this.#wrapped(message)]
  }

  #frame(source: string, { range, severity, scope }: Diagnostic): string[] {
    if (scope === 'document' || source === '') return []
    const { columns, dim, severity: paint } = this.#style
    return codeFrame(source, range, { columns, dim, mark: paint[severity] })
  }

  #evidence({ source }: CheckedFile, { evidence = [] }: Diagnostic): string[] {
    return evidence.flatMap(({ range, note }: Evidence) => {
      const words = source.slice(range.start.offset, range.end.offset).replace(/\s+/g, ' ')
      const short = words.length > 60 ? `${words.slice(0, 60)}…` : words
      const [first = '', ...more] = this.#wrapped(
        `${range.start.line}:${range.start.column} "${short}" — ${note}`,
        '    ',
      )
      return [first.replace(/^ {4}/, '  - '), ...more]
    })
  }
}

function summaryLine({ files, excluded, findings, suppressed, hidden }: Summary): string {
  const found = tally(findings)
  const asides = [
    suppressed > 0 && `${count(suppressed, 'finding')} set aside by directives.`,
    hidden > 0 && `${count(hidden, 'lesser finding')} not shown (--quiet).`,
    excluded > 0 && `${count(excluded, 'file')} excluded by the config.`,
  ]
  const main =
    files === 0
      ? 'Nothing was checked.'
      : `Checked ${count(files, 'file')}: ${found || 'no questions raised'}.`
  return [main, ...asides].filter(Boolean).join(' ')
}

const closing =
  'Shingle raises questions; it gives no legal advice. Unsure? Ask a supervisor, a lawyer or (members) AAMFT’s ethics staff.'

/** For people: findings on stdout, what went wrong on stderr. */
export function createTextReporter({ stdout, stderr }: Io, style: Style): Reporter {
  const findingText = new FindingText(style)
  let problems = 0
  return {
    file(file) {
      if (file.diagnostics.length === 0) return
      const heading = `${style.bold(visible(file.path))} ${style.dim(`(${file.report.surface} account)`)}`
      const lines = file.diagnostics.flatMap((diagnostic) => findingText.lines(file, diagnostic))
      stdout.write(`${[heading, '', ...lines].join('\n')}\n`)
    },
    problem(problem) {
      problems++
      const lines = wrap(`shingle: ${problemLine(problem)}`, style.columns)
      stderr.write(`${lines.join('\n  ').replace('shingle:', style.trouble)}\n`)
    },
    note(message) {
      stderr.write(`${wrap(`shingle: ${visible(message)}`, style.columns).join('\n  ')}\n`)
    },
    end(summary) {
      const lines = wrap(summaryLine(summary), style.columns)
      if (problems > 0) lines.push(...wrap(`${count(problems, 'problem')} told above.`, style.columns))
      if (tally(summary.findings) !== '') {
        lines.push('', ...wrap(closing, style.columns))
      }
      stdout.write(`${lines.join('\n')}\n`)
    },
  }
}
