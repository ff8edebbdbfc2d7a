import type { Io } from './io.ts'

/** Fewer files than this are done before anybody wonders. */
const many = 20

/** One line on the terminal that says how far a long check has come. */
export interface Progress {
  show(done: number): void
  /** Takes the line away, so that something else can be written. */
  clear(): void
}

/** Shows progress only to people, and only where it takes a while. */
export function createProgress({ stderr, env }: Io, total: number): Progress {
  if (!stderr.isTTY || env.TERM === 'dumb' || env.CI || total < many) {
    return { show: () => undefined, clear: () => undefined }
  }
  let shown = false
  return {
    show(done) {
      stderr.write(`\rChecking ${done + 1} of ${total} …`)
      shown = true
    },
    clear() {
      if (shown) stderr.write('\r\u001b[K')
      shown = false
    },
  }
}
