import { resolve } from 'node:path'
import { parseArguments, UsageError } from '../arguments.ts'
import { createConfigs } from '../config-file.ts'
import type { Io } from '../io.ts'
import { whyOptions } from '../options.ts'
import { checkPage } from '../page.ts'
import { problemLine, shownPath } from '../problem.ts'
import { readText } from '../read-file.ts'
import { styleFor } from '../style.ts'
import { visible } from '../terminal-text.ts'
import { type Place, whyText } from '../why-text.ts'
import { givenConfig, givenSurface } from './check.ts'

/** Reads `about.md:31:14`; the drive of `C:\about.md:31` is part of the file. */
function parsePlace(text: string): Place & { readonly file: string } {
  const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?:?$/s.exec(text) ?? []
  if (file === undefined) throw new UsageError(`Which line? Write it behind the file: ${visible(text)}:12`)
  if (Number(line) === 0 || Number(column) === 0)
    throw new UsageError('Lines and columns are counted from 1.')
  return { file, line: Number(line), ...(column !== undefined && { column: Number(column) }) }
}

const lineEnd = /\r\n|\n|\r/

/** `shingle why`: says why rules spoke, or stayed silent, about a line. */
export async function why(argv: readonly string[], io: Io): Promise<number> {
  const args = parseArguments(argv, whyOptions)
  const [asked, ...more] = args.positionals
  if (asked === undefined) throw new UsageError('Which line? For example: shingle why about.md:31')
  if (more.length > 0) throw new UsageError('shingle why explains one line at a time.')
  const { file, ...place } = parsePlace(asked)

  let problems = 0
  const fail = (message: string): void => {
    problems++
    io.stderr.write(`shingle: ${message}\n`)
  }
  const config = await givenConfig(args, io.cwd)
  const configs = createConfigs(io.cwd, (problem) => fail(problemLine(problem)), config)
  const path = resolve(io.cwd, file)
  const shown = shownPath(io.cwd, path)
  const judging = { cwd: io.cwd, ...givenSurface(args), trace: true }
  const outcome = await checkPage(path, () => readText(path), configs, judging)

  if (outcome.kind === 'failed') fail(problemLine({ path: shown, message: outcome.message }))
  else if (outcome.kind === 'excluded') {
    io.stdout.write(`Nothing looks at ${visible(shown)}: ${visible(outcome.by)} excludes it.\n`)
  } else {
    const lines = outcome.source.split(lineEnd)
    const text = lines[place.line - 1]
    if (text === undefined)
      fail(`${visible(shown)} has no line ${place.line}; its last line is ${lines.length}.`)
    else io.stdout.write(whyText({ path: shown, ...outcome }, place, text, styleFor(args, io)))
  }
  return problems > 0 ? 2 : 0
}
