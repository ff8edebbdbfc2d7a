/** Where text goes. */
export interface Output {
  write(text: string): void
  /** Whether a person is looking. */
  readonly isTTY: boolean
  /** Width of the terminal, if it has one. */
  readonly columns?: number
  /** Whether the reader has gone away, as `head` does when it has seen enough. */
  readonly closed?: boolean
}

/** All that a run touches of the world, besides files. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
}

function outputTo(stream: NodeJS.WriteStream): Output {
  let closed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true
    // A reader that has seen enough is no trouble; a full disk is.
    if (error.code === 'EPIPE') return
    console.error(`shingle: could not write what was found (${error.message}).`)
    process.exit(2)
  })
  return {
    write: (text) => {
      if (!closed) stream.write(text)
    },
    get isTTY() {
      return stream.isTTY === true
    },
    get columns() {
      return stream.columns
    },
    get closed() {
      return closed
    },
  }
}

/** The world of this process. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
  }
}
