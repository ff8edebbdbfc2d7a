import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
const config = ts.getParsedCommandLineOfConfigFile(
  `${folder}tsconfig.json`,
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(String(diagnostic.messageText))
    },
  },
)

/** Compiles a line as if it stood in a file of core. */
function errorsIn(line: string): readonly string[] {
  const options = { ...config?.options, composite: false, incremental: false, noEmit: true }
  const file = `${folder}src/sample.ts`
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (name) => (name === file ? line : readFile.call(host, name))
  host.fileExists = (name) => name === file || fileExists.call(host, name)
  const program = ts.createProgram([file], options, host)
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test.each([
  "import { readFileSync } from 'node:fs'\nexport const read: unknown = readFileSync",
  'export const page: unknown = document',
  'export const here: unknown = process.cwd()',
  'export const bytes: unknown = Buffer',
  "export const page: unknown = fetch('x')",
])('core does not compile with %s', (line) => {
  expect(errorsIn(line)).not.toEqual([])
})

test('core compiles without', () => {
  expect(errorsIn("import { lint } from './lint.ts'\nexport const found: unknown = lint('x')")).toEqual([])
})
