import { parseArgs } from 'node:util'
import { closest } from '@shingle/core/config'
import { visible } from './terminal-text.ts'

/** A mistake in how Shingle was called. The message says what to do instead. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** An option of a command, with its line of help. */
export interface OptionSpec {
  /** What the value is called in help; absent for switches. */
  readonly value?: string
  readonly short?: string
  readonly choices?: readonly string[]
  readonly help: string
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What the command line says, once it is known to make sense. */
export interface Arguments {
  readonly positionals: readonly string[]
  /** Whether a switch is on. */
  has(name: string): boolean
  /** The value of an option; the last one if it was given twice. */
  get(name: string): string | undefined
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

const optionsFor = (specs: OptionSpecs) =>
  Object.fromEntries(
    Object.entries(specs).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
    ]),
  )

function unknownOption(rawName: string, specs: OptionSpecs): UsageError {
  const near = closest(
    rawName,
    Object.keys(specs).map((name) => `--${name}`),
  )
  const advice = near ? `Did you mean "${near}"?` : `A file of that name is written "./${visible(rawName)}".`
  return new UsageError(`There is no option "${visible(rawName)}". ${advice}`)
}

/** What to say of a value that is none of those an option can take. */
export function notAChoice(rawName: string, value: string, choices: readonly string[]): UsageError {
  const near = closest(value, choices)
  const all = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
  const advice = near ? ` Did you mean "${near}"?` : ''
  return new UsageError(`${rawName} can be ${all}; found "${visible(value)}".${advice}`)
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, specs: OptionSpecs): void {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
  if (!spec) throw unknownOption(rawName, specs)
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} is a switch and takes no value.`)
    return
  }
  if (value === undefined || value === '' || (value.startsWith('-') && !inlineValue)) {
    const example = spec.choices?.[0] ?? spec.value
    throw new UsageError(`${rawName} needs a value, as in ${rawName} ${example}.`)
  }
  if (spec.choices && !spec.choices.includes(value)) throw notAChoice(rawName, value, spec.choices)
}

/**
 * Reads a command line.
 *
 * @throws {UsageError} for an option that the command does not have, or a value it cannot take.
 */
export function parseArguments(argv: readonly string[], specs: OptionSpecs): Arguments {
  // Not strict, because Node's own messages do not suggest the option that was meant.
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: optionsFor(specs),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, string | undefined>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    checkOption(token, specs)
    values.set(token.name, token.value)
  }
  return { positionals, has: (name) => values.has(name), get: (name) => values.get(name) }
}
