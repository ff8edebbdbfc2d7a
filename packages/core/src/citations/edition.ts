import { defaultCode, getCode, getStandard, getStandardGroup } from '../standards/index.ts'
import { renumberedPrinciples, renumberedStandards } from '../standards/renumbering.ts'
import { bodyOf, type CitedBody } from './bodies.ts'
import type { Named } from './citation.ts'
import type { Head } from './head.ts'
import { baseOf, type Shape } from './shapes.ts'
import type { Surroundings } from './surroundings.ts'
import type { Trailer } from './trailer.ts'

/** The edition of AAMFT's code before the one of 2015. */
export const OLDER_CODE = 'aamft-2012'

/** What is known of a number when its code is settled. */
export interface Clues {
  readonly number: string
  readonly shape: Shape
  readonly head: Head | undefined
  readonly trailer: Trailer
  readonly around: Pick<Surroundings, 'body' | 'edition'>
  /** Id of the edition that a bare number belongs to. */
  readonly code: string
}

/** A code and how openly it was named. */
export interface Settled {
  readonly code: string
  readonly named: Named
}

/** Settles which code, and which edition of it, a number belongs to. */
export function settleCode(clues: Clues): Settled {
  const { head, trailer, around, shape, number } = clues
  const own = ownerOf(clues.code)
  const year = head?.year ?? trailer.year
  const body = head?.body ?? trailer.body
  if (body) return ofBody(body, year, clues, 'body')
  if (shape === 'lettered') return { code: 'aca-2014', named: around.body?.id === 'aca' ? 'nearby' : 'form' }
  const near = around.body
  if (near && near !== own && accepts(near, shape, number)) return ofBody(near, year, clues, 'nearby')
  if (own && accepts(own, shape, number) && shape !== 'padded' && shape !== 'deep')
    return ofBody(own, year, clues, near === own ? 'nearby' : 'none')
  return { code: 'other', named: 'none' }
}

/** Whether numbers of a body's code look like this. */
export function accepts(body: CitedBody, shape: Shape, number: string): boolean {
  if (!body.shapes.includes(shape)) return false
  // These two write every second part with two digits: 3.10, never 3.1.
  const twoDigits = body.id === 'apa' || body.id === 'nasw'
  return !twoDigits || shape !== 'dotted' || /\.\d\d$/.test(baseOf(number))
}

function ownerOf(code: string): CitedBody | undefined {
  return bodyOf(code.slice(0, code.lastIndexOf('-')))
}

function ofBody(body: CitedBody, year: string | undefined, clues: Clues, named: Named): Settled {
  if (year !== undefined) return { code: `${body.id}-${year}`, named: 'edition' }
  if (body.id === ownerOf(clues.code)?.id) return ofOwn(clues, named)
  return { code: body.year === undefined ? body.id : `${body.id}-${body.year}`, named }
}

/** The edition of the code asked about: told by *old*, by a year nearby or by the word *Principle*. */
function ofOwn({ head, trailer, around, number, code }: Clues, named: Named): Settled {
  const older = code === defaultCode ? OLDER_CODE : code
  const edition = head?.edition ?? trailer.edition
  if (edition) return { code: edition === 'old' ? older : code, named: 'edition' }
  const near = around.edition
  if (near !== undefined) {
    const known = near === 'old' ? older : near === 'current' ? code : `${code.slice(0, -4)}${near}`
    return { code: known, named: named === 'body' ? named : 'nearby' }
  }
  if (head?.unit?.name === 'principle' && code === defaultCode && isOf2012(number) !== false)
    return { code: OLDER_CODE, named: named === 'none' ? 'form' : named }
  return { code, named }
}

/** Whether an edition has a number; `undefined` where its numbers are not held. */
export function numberExists(number: string, code: string): boolean | undefined {
  const base = baseOf(number)
  if (code === OLDER_CODE) return isOf2012(base)
  if (!getCode(code)) return undefined
  return (getStandard(base, code) ?? getStandardGroup(base, code)) !== undefined
}

/** Of the 2012 edition Shingle holds the Principles and the numbers that changed. */
function isOf2012(number: string): boolean | undefined {
  const base = baseOf(number)
  if (renumberedPrinciples.some(({ from }) => from.number === base)) return true
  if (renumberedStandards.some(({ from }) => from.number === base)) return true
  const principle = Number.parseInt(base, 10)
  return Number.isNaN(principle) || principle > renumberedPrinciples.length ? false : undefined
}
