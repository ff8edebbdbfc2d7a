import type { Page, Passage } from '../prose/page.ts'
import type { Place, Reading } from './reading.ts'

/** Somebody's words set off from the page's own: a block quotation, a paragraph in quotation marks, one that is signed. */
export interface Quotation extends Place {
  /** How it is set off. */
  readonly form: 'block' | 'marks' | 'signed'
  /** What stands after the dash, or after the closing mark: "J., Austin". */
  readonly signature?: string
  /** The words that announce it: the paragraph before the first of a row of quotations. */
  readonly leadIn?: Passage
}

const DASHES = new Set(['—', '–', '―', '-', '~'])
const STARS = new Set(['★', '⭐', '☆', '✩', '🌟', '\ufe0f'])
const SENTENCE_END = new Set(['.', '!', '?', '"', '…', ')', '\n', '*'])
const MOST_SIGNATURE = 90

/** The quotations of a page, in reading order; those of one block quotation are one. */
export function quotations(reading: Reading): Quotation[] {
  const { page } = reading
  const found: Quotation[] = []
  for (let i = 0; i < page.passages.length; i++) {
    const passage = page.passages[i]
    if (!passage || !isText(passage)) continue
    const last = passage.quoted ? endOfBlock(page, i) : i
    const quotation = passage.quoted ? readBlock(page, i, last) : readParagraph(page, i)
    if (quotation) found.push({ ...quotation, ...withLeadIn(page, i) })
    i = last
  }
  return found
}

function isText({ kind }: Passage): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'table-cell'
}

/** The last passage of the block quotation that begins at `first`; a line without `>` ends it. */
function endOfBlock(page: Page, first: number): number {
  let last = first
  for (let next = page.passages[last + 1]; next?.quoted; next = page.passages[last + 1]) {
    const before = page.passages[last]
    if (!before) break
    const between = page.source.slice(sourceEnd(before), sourceStart(next))
    const lines = between.split('\n').slice(1, -1)
    if (lines.some((line) => !line.trimStart().startsWith('>'))) break
    last++
  }
  return last
}

const sourceStart = (passage: Passage): number => passage.toSource(0, 1).start
const sourceEnd = (passage: Passage): number =>
  passage.toSource(Math.max(0, passage.text.length - 1), passage.text.length).end

function readBlock(page: Page, first: number, last: number): Quotation | undefined {
  const passage = page.passages[first]
  const final = page.passages[last]
  if (!passage || !final) return undefined
  const own = signatureOf(final.text)
  if (first === last) {
    const outside = own ? undefined : loneSignature(page.passages[last + 1])
    return quotationOf(passage, 'block', own?.at ?? passage.text.length, own?.signature ?? outside)
  }
  return quotationOf(passage, 'block', passage.text.length, own?.signature ?? nameOf(final))
}

/** A last line of few words that ends no sentence: a name without its dash. */
function nameOf({ text }: Passage): string | undefined {
  return text.length <= 40 && !/[.!?:"…]$/.test(text) ? bare(text) : undefined
}

function readParagraph(page: Page, index: number): Quotation | undefined {
  const passage = page.passages[index]
  if (!passage) return undefined
  const { text } = passage
  const start = skipStars(text)
  const signed = signatureOf(text)
  if (text.charAt(start) === '"') {
    const close = text.lastIndexOf('"')
    const after = text.slice(close + 1)
    if (close <= start || !maySign(after)) return undefined
    const signature = bare(after) || loneSignature(page.passages[index + 1])
    return quotationOf(passage, 'marks', close + 1, signature || undefined)
  }
  return signed && signed.at > 0 ? quotationOf(passage, 'signed', signed.at, signed.signature) : undefined
}

/** Whether words after a closing mark can be its speaker's name: few, or behind a dash or comma. */
function maySign(after: string): boolean {
  const words = after.trim()
  if (words.length > MOST_SIGNATURE) return false
  return DASHES.has(words.charAt(0)) || ',('.includes(words.charAt(0)) || words.split(' ').length <= 4
}

function quotationOf(
  passage: Passage,
  form: Quotation['form'],
  end: number,
  signature: string | undefined,
): Quotation | undefined {
  let last = end
  while (last > 0 && /\s/.test(passage.text.charAt(last - 1))) last--
  if (last === 0) return undefined
  return { passage, start: 0, end: last, form, ...(signature && { signature }) }
}

/** A short name after a dash that follows the end of a sentence. */
function signatureOf(text: string): { readonly at: number; readonly signature: string } | undefined {
  for (let at = text.length - 1; at >= 0 && text.length - at <= MOST_SIGNATURE; at--) {
    if (!DASHES.has(text.charAt(at))) continue
    let before = at
    while (before > 0 && (text.charAt(before - 1) === ' ' || DASHES.has(text.charAt(before - 1)))) before--
    const signature = bare(text.slice(at + 1))
    const opens = before === 0 || SENTENCE_END.has(text.charAt(before - 1))
    if (opens && signature && !/[!?]$/.test(signature)) return { at: before, signature }
  }
  return undefined
}

/** The signature in a passage that holds nothing else. */
function loneSignature(passage: Passage | undefined): string | undefined {
  if (passage?.kind !== 'paragraph') return undefined
  const signed = signatureOf(passage.text)
  return signed?.at === 0 ? signed.signature : undefined
}

/** Without the dashes, brackets, stars and marks around it. */
function bare(text: string): string {
  return text.replace(/^[\s—–―~,.("-]+/, '').replace(/[\s)"]+$/, '')
}

function skipStars(text: string): number {
  let at = 0
  for (const sign of text) {
    if (!STARS.has(sign) && sign.trim() !== '') break
    at += sign.length
  }
  return at
}

/** The paragraph that announces a row of quotations. */
function withLeadIn(page: Page, index: number): { readonly leadIn?: Passage } {
  const section = page.passages[index]?.headings.join('\n')
  for (let at = index - 1; at >= 0; at--) {
    const before = page.passages[at]
    if (!before || before.kind === 'heading' || before.headings.join('\n') !== section) return {}
    const sign = before.text.charAt(skipStars(before.text))
    if (before.quoted || sign === '"' || DASHES.has(sign) || signatureOf(before.text)) continue
    return before.kind === 'paragraph' ? { leadIn: before } : {}
  }
  return {}
}
