import { bodyAt, type CitedBody, currentWords, editionNouns, editionYears, oldWords } from './bodies.ts'
import { isCapital, type Lexeme } from './lexer.ts'

const TERMINAL: ReadonlySet<string> = new Set(['.', '!', '?'])
const BEFORE_YEAR: ReadonlySet<string> = new Set(['in', 'the', 'of', 'from', 'under', 'until', 'by'])
const NOW: ReadonlySet<string> = new Set(['now', 'today', 'currently', 'nowadays'])
const ONCE: ReadonlySet<string> = new Set(['formerly', 'previously', 'originally'])

/** What has been named on the way to a place in a text. */
export class Surroundings {
  /** Whose code was named last in this paragraph. */
  body: CitedBody | undefined
  /** Which edition the sentence speaks of: a year, or the old or the current one. */
  edition: string | undefined
  /** A code of ethics was named in this sentence. */
  ethical = false

  /** Takes in the lexeme at this place. */
  see(lexemes: readonly Lexeme[], at: number): void {
    const lexeme = lexemes[at]
    if (!lexeme) return
    if (lexeme.kind === 'break') {
      this.body = undefined
      this.#endSentence()
    } else if (lexeme.kind === 'sign') {
      const next = lexemes[at + 1]
      if (TERMINAL.has(lexeme.form) && (!next || isCapital(next) || next.kind !== 'word')) this.#endSentence()
    } else if (lexeme.kind === 'number') this.#seeYear(lexemes, at, lexeme)
    else if (lexeme.kind === 'word') this.#seeWord(lexemes, at, lexeme)
  }

  #endSentence(): void {
    this.edition = undefined
    this.ethical = false
  }

  #seeYear(lexemes: readonly Lexeme[], at: number, { text }: Lexeme): void {
    if (!editionYears.has(text)) return
    const before = lexemes[at - 1]?.form ?? ''
    const after = lexemes[at + 1]?.form ?? ''
    if (BEFORE_YEAR.has(before) || editionNouns.has(after) || bodyAt(lexemes, at + 1)) this.edition = text
  }

  #seeWord(lexemes: readonly Lexeme[], at: number, { form }: Lexeme): void {
    const body = bodyAt(lexemes, at)?.body
    if (body) this.body = body
    if (body || form.startsWith('ethic')) this.ethical = true
    const after = lexemes[at + 1]?.form ?? ''
    const ofCode = editionNouns.has(after) || after === 'standards' || after === 'principles'
    if (ONCE.has(form) || (oldWords.has(form) && ofCode)) this.edition = 'old'
    else if (form === 'used' && after === 'to') this.edition = 'old'
    else if (NOW.has(form) || (currentWords.has(form) && ofCode)) this.edition = 'current'
  }
}
