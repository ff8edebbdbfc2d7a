import { readFileSync } from 'node:fs'
import { createLinter } from '@shingle/core'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { localDate } from '../host.ts'
import { startServer } from '../server.ts'
import { nodeFiles } from './files.ts'

const usage = `Usage: shingle-language-server [--stdio | --node-ipc | --socket=PORT | --pipe=NAME]

Checks therapists' public copy as it is written. Editors start this program; see docs/editors.md.
Without an option it speaks over standard input and output.

  --version   print the version
  --help      print this`

/** The library reads the option itself; without one it is told which streams to use. */
function connect() {
  const isTold = process.argv.some((each) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(each))
  return isTold
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout)
}

if (process.argv.includes('--help')) console.log(usage)
else if (process.argv.includes('--version')) {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  console.log(manifest.version)
} else startServer(connect(), { files: () => nodeFiles, createLinter, today: localDate })
