import { type Uri, workspace } from 'vscode'
import type { Finding } from './findings.ts'

/** More of the writer's words than this would fill a row of the side bar alone. */
const mostWords = 60

/** Praise often stands in quotation marks, and so do the words where they are shown. */
const marksAround = /^["“”]+|["“”]+$/g

const lineBreak = /\r\n|\n|\r/

/** The words that findings are about, of pages that are open and of those that are not; reads each page once. */
export class FlaggedWords {
  readonly #lines = new Map<string, Promise<readonly string[]>>()

  /** `undefined` if a finding is about the page as a whole, or its page cannot be read. */
  async of({ uri, diagnostic }: Finding): Promise<string | undefined> {
    const { start, end } = diagnostic.range
    const [first = '', ...more] = (await this.#linesOf(uri)).slice(start.line, end.line + 1)
    const whole = more.length === 0 ? first.slice(0, end.character) : [first, ...more].join(' ')
    const words = whole.slice(start.character).replace(/\s+/g, ' ').trim().replace(marksAround, '')
    if (words === '') return undefined
    return words.length > mostWords ? `${words.slice(0, mostWords).trimEnd()}…` : words
  }

  #linesOf(uri: Uri): Promise<readonly string[]> {
    const key = uri.toString()
    const known = this.#lines.get(key) ?? readLines(uri)
    this.#lines.set(key, known)
    return known
  }
}

async function readLines(uri: Uri): Promise<readonly string[]> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
  if (open) return open.getText().split(lineBreak)
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri)).split(lineBreak)
  } catch {
    return [] // It is gone; so will be its findings.
  }
}
