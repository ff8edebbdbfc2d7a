import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { closest } from '@shingle/core/config'
import { parseArguments, UsageError } from './arguments.ts'
import { helpTexts } from './help.ts'
import type { Io } from './io.ts'
import { generalOptions } from './options.ts'
import { visible } from './terminal-text.ts'

/** Loaded only when called for: help and version need no rules. */
const load = {
  check: async () => (await import('./commands/check.ts')).check,
  why: async () => (await import('./commands/why.ts')).why,
  explain: async () => (await import('./commands/explain.ts')).explain,
  standards: async () => (await import('./commands/standards.ts')).standards,
  tips: async () => (await import('./commands/tips.ts')).tips,
  wording: async () => (await import('./commands/wording.ts')).wording,
}
type Command = keyof typeof load
const commands = [...Object.keys(load), 'help']

const isCommand = (name: string | undefined): name is Command =>
  name !== undefined && Object.hasOwn(load, name)

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(text) as { version: string } // Our own package.json, which has one.
  return version
}

/** What to say of a first word that is no command; people forget `check`. */
async function unknownCommand(name: string, cwd: string): Promise<UsageError> {
  const isPath = await stat(resolve(cwd, name)).then(
    () => true,
    () => false,
  )
  if (isPath) return new UsageError(`To check a file, write: shingle check ${visible(name)}`)
  const near = closest(name, commands)
  const advice = near ? `Did you mean "${near}"?` : `There are ${commands.join(', ')}.`
  return new UsageError(`There is no command "${visible(name)}". ${advice}`)
}

async function help(topic: string | undefined, io: Io): Promise<number> {
  if (topic !== undefined && topic !== 'help' && !isCommand(topic)) throw await unknownCommand(topic, io.cwd)
  io.stdout.write(helpTexts[isCommand(topic) ? topic : ''])
  return 0
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv
  if (isCommand(name)) {
    // Whoever asks for help gets it, whatever else stands there.
    const asked = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length)
    if (asked.includes('--help') || asked.includes('-h')) return help(name, io)
    return (await load[name]())(rest, io)
  }
  if (name === 'help') return help(rest[0], io)
  if (name !== undefined && !name.startsWith('-')) throw await unknownCommand(name, io.cwd)
  const args = parseArguments(argv, generalOptions)
  if (args.has('version')) {
    io.stdout.write(`${await version()}\n`)
    return 0
  }
  if (args.has('help')) return help(undefined, io)
  io.stderr.write(helpTexts[''])
  return 2
}

/**
 * Runs the `shingle` command.
 *
 * @param argv What stands behind `shingle` on the command line.
 * @returns The exit code; see `helpTexts.check`.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    if (error instanceof UsageError) {
      const about = isCommand(argv[0]) ? ` ${argv[0]}` : ''
      io.stderr.write(`shingle: ${error.message}\nSee shingle help${about}.\n`)
    } else {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
      io.stderr.write(
        `shingle: stopped by a fault of its own. Please report it with what follows.\n${stack}\n`,
      )
    }
    return 2
  }
}
