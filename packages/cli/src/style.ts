import type { Severity } from '@shingle/core'
import colors from 'picocolors'
import type { Arguments } from './arguments.ts'
import type { Io } from './io.ts'

type Paint = (text: string) => string

/** How text is set off, and how wide it may be. */
export interface Style {
  readonly columns: number
  readonly bold: Paint
  readonly dim: Paint
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly trouble: Paint
}

/** Whether to colour: what was asked for on the command line, then in the environment, then what can show it. */
function wantsColor(args: Arguments, { env, stdout }: Io): boolean {
  if (args.has('no-color')) return false
  if (args.has('color')) return true
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY && env.TERM !== 'dumb'
}

/** Lines longer than this are tiring to read however wide the window is. */
const widest = 100
const narrowest = 40

export function styleFor(args: Arguments, io: Io): Style {
  const { bold, dim, red, yellow, blue, cyan } = colors.createColors(wantsColor(args, io))
  return {
    columns: Math.max(narrowest, Math.min(io.stdout.columns || 80, widest)),
    bold,
    dim,
    severity: { error: red, warning: yellow, information: blue, hint: cyan },
    trouble: red,
  }
}
