import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../src/run.ts'

/** Copy that raises one question, of the level `warning`, under one rule. */
export const promise = 'We will save your marriage this spring.\n'
export const promiseRule = 'advertising/outcome-guarantee'

/** What a run wrote and came to. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Setting {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly columns?: number
  /** Below the workbench's own folder. */
  readonly cwd?: string
}

/** A folder of its own, with files in it, that is gone after the test. */
export class Workbench {
  readonly folder: string

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'shingle-'))
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
    for (const [name, content] of Object.entries(files)) this.write(name, content)
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), content)
  }

  /** Runs `shingle` here. */
  async shingle(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
    const { stdin = '', env = {}, isTTY = false, columns = 80, cwd = '.' } = setting
    let out = ''
    let err = ''
    async function* input() {
      yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin
    }
    const code = await run(argv, {
      cwd: this.path(cwd),
      env,
      stdin: input(),
      stdout: {
        isTTY,
        columns,
        write: (text) => {
          out += text
        },
      },
      stderr: {
        isTTY,
        columns,
        write: (text) => {
          err += text
        },
      },
    })
    return { code, out, err }
  }
}

/** The sentences of a message, without the line breaks that fit it to the terminal. */
export const unwrapped = (text: string): string => text.replace(/\n {2,}/g, ' ')
