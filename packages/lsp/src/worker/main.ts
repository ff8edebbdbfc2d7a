import { createLinter } from '@shingle/core'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser'
import { localDate } from '../host.ts'
import { startServer } from '../server.ts'
import { clientFiles } from './client-files.ts'

/** The worker itself, of which only its messages matter here. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0]

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
)
startServer(connection, {
  files: (params) => clientFiles(connection, params),
  createLinter,
  today: localDate,
})
