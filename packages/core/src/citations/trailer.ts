import {
  bodyAt,
  type CitedBody,
  currentWords,
  editionNouns,
  editionYears,
  oldWords,
  units,
} from './bodies.ts'
import type { Lexeme } from './lexer.ts'

/** What stands after numbers and says whose they are: *of the AAMFT Code*, *(2012)*. */
export interface Trailer {
  readonly body?: CitedBody
  readonly year?: string
  readonly edition?: 'old' | 'current'
  readonly ethical: boolean
  /** Of a lease, a handbook, a law: no number of a code of ethics. */
  readonly elsewhere: boolean
}

type Draft = { -readonly [K in keyof Trailer]: Trailer[K] }

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'from', 'under'])
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'our',
  'its',
  'your',
  'their',
  'this',
  'that',
  'my',
  'a',
  'an',
])

const DOCUMENTS: ReadonlySet<string> = new Set(
  `lease agreement agreements contract contracts policy policies handbook manual act law laws statute statutes
  bylaws plan book workbook course curriculum guide terms form intake consent constitution treaty regulation
  regulations administrative syllabus chapter textbook module app software report study bible scripture
  encyclical rulebook charter ordinance will deed protocol specification spec rfc`.split(/\s+/),
)

/** *Standard 9.1 in our policy* is a policy that cites; *§ 2.2 in our lease* is the lease's own. */
const LEASES: ReadonlySet<string> = new Set(['lease', 'agreement', 'contract', 'handbook', 'bylaws'])
const NONE: ReadonlySet<string> = new Set()

/** How far behind the numbers a body is looked for: past a title such as *(Informed Consent)*. */
const REACH = 12
const PHRASE = 9

/** Reads what follows numbers that end before this place. */
export function readTrailer(lexemes: readonly Lexeme[], at: number): Trailer {
  const draft: Draft = { ethical: false, elsewhere: false }
  let next = at
  if (lexemes[next]?.form === '(') next = readGroup(lexemes, next, draft)
  if (lexemes[next]?.form === ',') next++
  const preposition = lexemes[next]?.form ?? ''
  if (PREPOSITIONS.has(preposition))
    readPhrase(lexemes, next + 1, draft, preposition === 'of' || preposition === 'under' ? DOCUMENTS : LEASES)
  if (draft.body || draft.elsewhere) return draft
  for (let i = at; i < at + REACH; i++) {
    const form = lexemes[i]?.form ?? ''
    if (endsHere(lexemes[i]) || Object.hasOwn(units, form)) break
    if (form !== 'of' && form !== 'in') continue
    const body = bodyAt(lexemes, lexemes[i + 1]?.form === 'the' ? i + 2 : i + 1)
    if (body) return { ...draft, body: body.body }
  }
  return draft
}

/** `(2012)`, `(AAMFT)`, `(AAMFT, 2015)`; what else stands in brackets, such as a title, is passed over. */
function readGroup(lexemes: readonly Lexeme[], at: number, draft: Draft): number {
  let end = at + 1
  while (end < at + REACH && lexemes[end]?.form !== ')') end++
  if (lexemes[end]?.form !== ')') return at
  readPhrase(lexemes, at + 1, draft, NONE)
  return end + 1
}

/** A noun phrase that may name a code (a body, a year, *old*, *Code of Ethics*) or a document of another kind. */
function readPhrase(lexemes: readonly Lexeme[], at: number, draft: Draft, others: ReadonlySet<string>): void {
  let next = at
  let words = 0
  while (next < at + PHRASE) {
    const lexeme = lexemes[next]
    if (!lexeme || endsHere(lexeme) || lexeme.form === ')') return
    if (lexeme.form === ',' && lexemes[next + 1]?.kind !== 'number') return
    const body = bodyAt(lexemes, next)
    if (body) draft.body = body.body
    else if (lexeme.kind === 'number') {
      if (!editionYears.has(lexeme.text) && !draft.body) return
      if (/^(?:19|20)\d\d$/.test(lexeme.text)) draft.year = lexeme.text
    } else if (!readWord(lexemes, next, draft, words < 5 ? others : NONE)) return
    if (draft.elsewhere) return
    if (!ARTICLES.has(lexeme.form)) words++
    next = body ? body.next : next + 1
  }
}

/** Takes in a word of the phrase; `false` where the phrase ends. */
function readWord(
  lexemes: readonly Lexeme[],
  at: number,
  draft: Draft,
  others: ReadonlySet<string>,
): boolean {
  const form = lexemes[at]?.form ?? ''
  const after = lexemes[at + 1]?.form ?? ''
  const ofCode = editionNouns.has(after) || bodyAt(lexemes, at + 1) !== undefined
  const isCode = form === 'code' && (draft.body !== undefined || isTheCode(lexemes, at))
  if (form.startsWith('ethic') || isCode) draft.ethical = true
  else if (oldWords.has(form) && ofCode) draft.edition = 'old'
  else if (currentWords.has(form) && ofCode) draft.edition = 'current'
  else if (!draft.body && !draft.ethical && others.has(form)) draft.elsewhere = true
  return ![
    'and',
    'or',
    'but',
    'is',
    'are',
    'asks',
    'says',
    'which',
    'that',
    'because',
    'when',
    'for',
  ].includes(form)
}

/** *The Code*, with a capital and nothing before it that makes it a building's or a dress code. */
function isTheCode(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.text.startsWith('C') === true && ARTICLES.has(lexemes[at - 1]?.form ?? '')
}

function endsHere(lexeme: Lexeme | undefined): boolean {
  return !lexeme || lexeme.kind === 'break' || ['.', '!', '?', ';', ':'].includes(lexeme.form)
}
