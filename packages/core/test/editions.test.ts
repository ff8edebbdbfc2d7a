import { describe, expect, it } from 'vitest'
import {
  codes,
  crosswalk,
  getCode,
  lint,
  numbersIn,
  renumbering,
  rules,
  tips,
  wordings,
} from '../src/index.ts'
import { everyCrosswalkRow } from '../src/standards/crosswalk.ts'
import type { Code, StandardGroup } from '../src/standards/standard.ts'

const aamft2015 = getCode('aamft-2015') as Code
const numbersOf = (code: Code): string[] =>
  code.groups.flatMap(({ standards }) => standards.map(({ number }) => number))

/** What is wrong with the table of an edition that came after AAMFT 2015. */
function gaps(code: Code): string[] {
  const { renumberedFrom = {} } = code
  const own = new Set(numbersOf(code))
  return [
    ...numbersOf(aamft2015).filter((number) => renumberedFrom[number] === undefined),
    ...Object.values(renumberedFrom)
      .flat()
      .filter((number) => !own.has(number)),
  ]
}

/** An edition that swaps VIII and IX, splits 6.3, drops 7.10 and leaves the rest as it was. */
function inventEdition(): Code {
  const moved = (number: string): readonly string[] => {
    if (number === '6.3') return ['6.3', '6.7']
    if (number === '7.10') return []
    return [number.replace(/^[89]\./, (start) => (start === '8.' ? '9.' : '8.'))]
  }
  const renumberedFrom = Object.fromEntries(numbersOf(aamft2015).map((number) => [number, moved(number)]))
  const groups = aamft2015.groups.map((group): StandardGroup => {
    const standards = group.standards.flatMap((standard) =>
      moved(standard.number).map((number) => ({ ...standard, number })),
    )
    return { ...group, standards }
  })
  return { ...aamft2015, id: 'invented-2030', citation: 'Invented Code (2030)', groups, renumberedFrom }
}

describe('numbers in another edition', () => {
  const invented = inventEdition()
  const inInvented = (...numbers: string[]) => numbersIn('invented-2030', numbers, [...codes, invented])

  it('stay as they are in AAMFT 2015', () => {
    expect(numbersIn('aamft-2015', ['9.2', '1.7'])).toEqual(['9.2', '1.7'])
  })

  it('are moved, split and dropped as its table says, in the order of importance', () => {
    expect(inInvented('9.2', '1.7', '8.1')).toEqual(['8.2', '1.7', '9.1'])
    expect(inInvented('6.3', '6.1')).toEqual(['6.3', '6.7', '6.1'])
    expect(inInvented('7.10')).toEqual([])
  })

  it('come once each', () => {
    expect(inInvented('9.2', '9.2')).toEqual(['8.2'])
  })

  it('are none in an edition that Shingle does not know', () => {
    expect(inInvented('9.9')).toEqual([])
    expect(numbersIn('aamft-1900', ['9.2'])).toEqual([])
  })

  it('lead to standards of that edition for every rule, tip and wording, none of them changed', () => {
    const own = new Set(numbersOf(invented))
    for (const { id, standards } of [...rules, ...tips, ...wordings]) {
      expect(inInvented(...standards).length, id).toBeGreaterThan(0)
      for (const number of inInvented(...standards)) expect(own, id).toContain(number)
    }
  })

  it('are listed whole by every later edition', () => {
    expect(gaps(invented)).toEqual([])
    for (const code of codes) if (code.id !== 'aamft-2015') expect(gaps(code), code.id).toEqual([])
    const { '1.1': _, ...short } = invented.renumberedFrom ?? {}
    expect(gaps({ ...invented, renumberedFrom: { ...short, '1.2': ['1.99'] } })).toEqual(['1.1', '1.99'])
  })

  it('are those that findings cite', () => {
    const standards = (code: string) =>
      lint('We guarantee results in six sessions.', { code }).diagnostics.map((each) => each.standards)
    expect(standards('aamft-2015')[0]).toContain('9.2')
    expect(standards('aamft-1900')[0]).toEqual([])
  })
})

describe('what is shown of other codes', () => {
  it('has been seen', () => {
    const entries = crosswalk.flatMap((row) => row.entries)
    expect(entries.filter(({ verified }) => !verified)).toEqual([])
    expect(crosswalk.filter((row) => row.entries.length === 0)).toEqual([])
    for (const { from } of [...renumbering.principles, ...renumbering.standards])
      expect(from.verified).toBe(true)
  })

  it('leaves something to check', () => {
    const all = everyCrosswalkRow.flatMap((row) => row.entries)
    expect(all.length).toBeGreaterThan(crosswalk.flatMap((row) => row.entries).length)
  })

  it('says where advertising and gifts went', () => {
    expect(renumbering.principles.find(({ from }) => from.number === 'VIII')?.to?.number).toBe('IX')
    expect(renumbering.standards.find(({ from }) => from.number === '3.10')?.to).toMatchObject([
      { number: '3.9' },
    ])
  })
})

describe('what needs a human', () => {
  const { needsAHuman } = aamft2015
  const standards = aamft2015.groups.flatMap((group) => group.standards)

  it('gives reasons for standards that are there, in short plain sentences', () => {
    expect(numbersOf(aamft2015)).toEqual(expect.arrayContaining(Object.keys(needsAHuman)))
    for (const [number, reason] of Object.entries(needsAHuman)) {
      expect(reason, number).toMatch(/^[A-Z].*\.$/)
      expect(reason.split(' ').length, number).toBeLessThanOrEqual(25)
    }
    expect(new Set(Object.values(needsAHuman)).size).toBe(Object.keys(needsAHuman).length)
  })

  it('says so of every standard that public copy hardly touches and no rule speaks for', () => {
    const silent = standards.filter(
      ({ number, concern }) =>
        concern === undefined &&
        !rules.some((rule) => rule.standards.includes(number)) &&
        !needsAHuman[number],
    )
    expect(silent.map(({ number }) => number)).toEqual([])
  })
})
