export { commandNames } from './actions/command-names.ts'
export { type Host, localDate } from './host.ts'
export { startServer } from './server.ts'
export { type Entry, type FileSystem, noFiles } from './workspace/file-system.ts'
