import type { UnitName } from './citation.ts'
import { isCapitals, type Lexeme } from './lexer.ts'
import type { Shape } from './shapes.ts'

/** Who issued a code of ethics, and how its numbers look. */
export interface CitedBody {
  readonly id: string
  /** In lower case; full names in words, as they are lexed. */
  readonly names: readonly string[]
  /** The year of the edition meant where none is named. */
  readonly year?: string
  readonly shapes: readonly Shape[]
}

const aamft: CitedBody = {
  id: 'aamft',
  names: ['aamft', 'american association for marriage and family therapy'],
  year: '2015',
  shapes: ['dotted', 'padded', 'deep', 'roman', 'integer'],
}

/** Bodies whose codes therapists cite. Those without shapes are known only as not being AAMFT. */
export const bodies: readonly CitedBody[] = [
  aamft,
  { id: 'aca', names: ['aca', 'american counseling association'], year: '2014', shapes: ['lettered'] },
  {
    id: 'apa',
    names: ['apa', 'american psychological association'],
    year: '2017',
    shapes: ['padded', 'dotted', 'integer'],
  },
  {
    id: 'nasw',
    names: ['nasw', 'national association of social workers'],
    year: '2021',
    shapes: ['padded', 'dotted', 'integer'],
  },
  { id: 'camft', names: ['camft'], year: '2019', shapes: ['dotted', 'deep', 'roman', 'integer'] },
  { id: 'nbcc', names: ['nbcc'], year: '2023', shapes: ['integer', 'roman'] },
  { id: 'crpo', names: ['crpo'], shapes: ['deep', 'dotted'] },
  { id: 'amhca', names: ['amhca'], shapes: ['dotted', 'lettered', 'roman'] },
  { id: 'naadac', names: ['naadac'], shapes: ['roman', 'dotted'] },
  { id: 'bacp', names: ['bacp'], shapes: ['dotted', 'integer'] },
  { id: 'coamfte', names: ['coamfte'], shapes: ['roman', 'dotted', 'lettered'] },
  { id: 'cacrep', names: ['cacrep'], shapes: ['dotted', 'lettered', 'deep'] },
]

const named: ReadonlyMap<string, readonly { readonly body: CitedBody; readonly words: readonly string[] }[]> =
  byFirstWord()

function byFirstWord(): Map<string, { body: CitedBody; words: readonly string[] }[]> {
  const map = new Map<string, { body: CitedBody; words: readonly string[] }[]>()
  for (const body of bodies)
    for (const name of body.names) {
      const words = name.split(' ')
      const first = words[0] ?? ''
      map.set(first, [...(map.get(first) ?? []), { body, words }])
    }
  return map
}

/** The body of this id, such as `aamft`. */
export function bodyOf(id: string): CitedBody | undefined {
  return bodies.find((body) => body.id === id)
}

/** A body named at this place, and the place after its name. Short names count only in capitals; AAMFT's anyhow. */
export function bodyAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly body: CitedBody; readonly next: number } | undefined {
  const first = lexemes[at]
  if (first?.kind !== 'word') return undefined
  for (const { body, words } of named.get(first.form) ?? []) {
    if (!words.every((word, i) => lexemes[at + i]?.form === word)) continue
    if (words.length === 1 && body !== aamft && !isCapitals(first)) continue
    return { body, next: at + words.length }
  }
  return undefined
}

/** Words by which a number is called. A *section* may be of a lease: it counts only if a code is named. */
export const units: Readonly<Record<string, UnitName>> = {
  standard: 'standard',
  standards: 'standard',
  std: 'standard',
  stds: 'standard',
  principle: 'principle',
  principles: 'principle',
  subprinciple: 'subprinciple',
  subprinciples: 'subprinciple',
  substandard: 'subprinciple',
  substandards: 'subprinciple',
  section: 'section',
  sections: 'section',
  sec: 'section',
  secs: 'section',
  subsection: 'section',
  subsections: 'section',
  provision: 'section',
  provisions: 'section',
  clause: 'section',
  clauses: 'section',
  directive: 'section',
  '§': 'sign',
}

/** Words for an edition older, or other, than the one in force. */
export const oldWords: ReadonlySet<string> = new Set([
  'old',
  'older',
  'former',
  'previous',
  'prior',
  'earlier',
])
/** Words for the edition in force. */
export const currentWords: ReadonlySet<string> = new Set(['current', 'new', 'newest', 'latest', 'present'])
/** What an edition is called. */
export const editionNouns: ReadonlySet<string> = new Set([
  'code',
  'codes',
  'edition',
  'version',
  'numbering',
  'numbers',
  'list',
  'ethics',
  'ethical',
])
/** Editions that a bare year may mean; any other year is just a year. */
export const editionYears: ReadonlySet<string> = new Set(['2001', '2012', '2015'])
