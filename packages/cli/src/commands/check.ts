import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Diagnostic, Severity, Surface } from '@shingle/core'
import { type Arguments, parseArguments, UsageError } from '../arguments.ts'
import { type Configs, createConfigs } from '../config-file.ts'
import { findFiles, type Target } from '../files.ts'
import type { Io } from '../io.ts'
import { checkOptions, type FailLevel, failLevels, surfaces } from '../options.ts'
import { checkPage, type Judging, type Outcome } from '../page.ts'
import { type Problem, shownPath } from '../problem.ts'
import { createProgress } from '../progress.ts'
import { readStream, readText } from '../read-file.ts'
import { createJsonReporter } from '../reporters/json.ts'
import type { Reporter, Summary } from '../reporters/reporter.ts'
import { createTextReporter } from '../reporters/text.ts'
import { styleFor } from '../style.ts'
import { count } from '../terminal-text.ts'

/** The file given with `--config`, which must be there: without it every answer would be to another question. */
export async function givenConfig(args: Arguments, cwd: string): Promise<string | undefined> {
  const given = args.get('config')
  if (given === undefined) return undefined
  const path = resolve(cwd, given)
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
  if (!isFile) throw new UsageError(`There is no config file "${given}".`)
  return path
}

/** The surface given with `--surface`. */
export function givenSurface(args: Arguments): Pick<Judging, 'surface'> {
  const surface: Surface | undefined = surfaces.find((each) => each === args.get('surface'))
  return surface === undefined ? {} : { surface }
}

/** What a run has come to so far. */
class Tally {
  files = 0
  excluded = 0
  suppressed = 0
  hidden = 0
  failing = 0
  problems = 0
  readonly findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 }
  readonly failOn: FailLevel
  readonly #quiet: boolean

  constructor(failOn: FailLevel, quiet: boolean) {
    this.failOn = failOn
    this.#quiet = quiet
  }

  #counts({ severity }: Diagnostic): boolean {
    return this.failOn !== 'never' && failLevels.indexOf(severity) <= failLevels.indexOf(this.failOn)
  }

  /** Counts a file's findings and gives those that are to be shown. */
  add(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const failing = diagnostics.filter((diagnostic) => this.#counts(diagnostic))
    const shown = this.#quiet ? failing : diagnostics
    this.files++
    this.failing += failing.length
    this.hidden += diagnostics.length - shown.length
    for (const { severity } of shown) this.findings[severity]++
    return shown
  }

  summary(): Summary {
    const exitCode = this.problems > 0 ? 2 : this.failing > 0 ? 1 : 0
    const { files, excluded, findings, suppressed, hidden, failOn } = this
    return { files, excluded, findings, suppressed, hidden, failOn, exitCode }
  }
}

/** One run of `shingle check`. */
class Check {
  readonly #args: Arguments
  readonly #io: Io
  readonly #reporter: Reporter
  readonly #tally: Tally
  readonly #configs: Configs

  constructor(args: Arguments, io: Io, config: string | undefined) {
    const failOn = failLevels.find((each) => each === args.get('fail-on')) ?? 'warning'
    this.#args = args
    this.#io = io
    const isJson = args.get('format') === 'json'
    this.#reporter = isJson ? createJsonReporter(io.stdout) : createTextReporter(io, styleFor(args, io))
    this.#tally = new Tally(failOn, args.has('quiet'))
    this.#configs = createConfigs(io.cwd, this.#problem, config)
  }

  #problem = (problem: Problem): void => {
    this.#tally.problems++
    this.#reporter.problem(problem)
  }

  async stream(name: string): Promise<number> {
    const path = resolve(this.#io.cwd, name)
    const read = () => readStream(this.#io.stdin)
    const judging = { cwd: this.#io.cwd, ...givenSurface(this.#args) }
    this.#tell(path, await checkPage(path, read, this.#configs, judging), true)
    return this.#end()
  }

  async files(targets: readonly string[]): Promise<number> {
    const { cwd, stdout } = this.#io
    const found = await findFiles(targets, cwd, this.#problem)
    const progress = createProgress(this.#io, found.length)
    const judging = { cwd, ...givenSurface(this.#args) }
    for (const [index, { path, named }] of found.entries()) {
      // Nobody reads on, and a check that was not finished must not pass for one.
      if (stdout.closed) return 2
      progress.show(index)
      const outcome = await checkPage(path, () => readText(path), this.#configs, judging)
      progress.clear()
      this.#tell(path, outcome, named)
    }
    this.#tellIfAllExcluded(found)
    return this.#end()
  }

  #tell(path: string, outcome: Outcome, named: boolean): void {
    const shown = shownPath(this.#io.cwd, path)
    if (outcome.kind === 'failed') this.#problem({ path: shown, message: outcome.message })
    else if (outcome.kind === 'excluded') {
      this.#tally.excluded++
      if (named) this.#reporter.note(`${shown} was not checked: ${outcome.by} excludes it.`)
    } else {
      const { source, report } = outcome
      this.#tally.suppressed += report.suppressed.length
      this.#reporter.file({ path: shown, source, report, diagnostics: this.#tally.add(report.diagnostics) })
    }
  }

  #tellIfAllExcluded(found: readonly Target[]): void {
    const { excluded } = this.#tally
    if (excluded === 0 || excluded < found.length || found.some(({ named }) => named)) return
    this.#reporter.note(`The config excludes all that was found (${count(excluded, 'file')}).`)
  }

  #end(): number {
    const summary = this.#tally.summary()
    this.#reporter.end(summary)
    return summary.exitCode
  }
}

/** `shingle check`: checks files and tells what was found. */
export async function check(argv: readonly string[], io: Io): Promise<number> {
  const args = parseArguments(argv, checkOptions)
  const run = new Check(args, io, await givenConfig(args, io.cwd))
  const name = args.get('stdin-filename')
  if (name !== undefined) {
    if (args.positionals.length > 0) throw new UsageError('Give either --stdin-filename or paths, not both.')
    return run.stream(name)
  }
  if (args.positionals.includes('-')) {
    throw new UsageError('To check standard input, say what file it stands for: --stdin-filename NAME.')
  }
  if (args.positionals.includes('')) throw new UsageError('A path is empty. Is a variable not set?')
  return run.files(args.positionals.length > 0 ? args.positionals : ['.'])
}
