import { describe, expect, it } from 'vitest'
import { concerns } from '../src/concerns.ts'
import { crosswalk, everyCrosswalkRow } from '../src/standards/crosswalk.ts'
import { codes, defaultCode, getCode, getStandard, getStandardGroup } from '../src/standards/index.ts'
import { renumberedPrinciples, renumberedStandards } from '../src/standards/renumbering.ts'
import type { Mark } from '../src/standards/standard.ts'

const aamft = codes.filter((code) => code.id === 'aamft-2015')
const groups = aamft.flatMap((code) => code.groups)
const standards = groups.flatMap((group) => group.standards)
const numbers = standards.map((standard) => standard.number)
const concernIds = concerns.map((concern) => concern.id)

const isSeen = (mark: Mark): boolean => mark === '2' || mark === '1'

/** Every piece of text inside a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts)
  return []
}

describe('AAMFT 2015', () => {
  it('has nine Standards with their 79 subprinciples', () => {
    expect(groups.map((group) => [group.numeral, group.standards.length])).toEqual([
      ['I', 13],
      ['II', 7],
      ['III', 12],
      ['IV', 8],
      ['V', 9],
      ['VI', 6],
      ['VII', 10],
      ['VIII', 6],
      ['IX', 8],
    ])
    expect(numbers).toHaveLength(79)
  })

  it('numbers subprinciples one by one within their Standard', () => {
    const expected = groups.flatMap((group, index) =>
      group.standards.map((_, place) => `${index + 1}.${place + 1}`),
    )
    expect(numbers).toEqual(expected)
  })

  it('says what each Standard asks', () => {
    for (const group of groups) {
      for (const text of [group.title, group.summary, group.inPublicCopy])
        expect(text.trim(), group.numeral).not.toBe('')
    }
  })

  it.each(standards.map((standard) => [standard.number, standard] as const))(
    'fills every field of %s',
    (_, standard) => {
      for (const text of texts(standard)) expect(text.trim()).not.toBe('')
      expect(standard.raises.length).toBeGreaterThanOrEqual(1)
      expect(standard.raises.length).toBeLessThanOrEqual(3)
      expect(standard.fine.length).toBeGreaterThanOrEqual(2)
      expect(standard.fine.length).toBeLessThanOrEqual(3)
      expect(standard.related).not.toHaveLength(0)
      expect(standard.url).toMatch(/^https:\/\/www\.aamft\.org\//)
      if (standard.concern !== undefined) expect(concernIds).toContain(standard.concern)
    },
  )

  it('relates standards to others that exist, each once', () => {
    for (const { number, related } of standards) {
      expect(numbers, number).toEqual(expect.arrayContaining([...related]))
      expect(related, number).not.toContain(number)
      expect(new Set(related).size, number).toBe(related.length)
    }
  })

  it('counts as verified only what was seen in a public page, and names that page', () => {
    for (const entry of [...groups, ...standards]) {
      const { mark, sources } = entry.provenance
      expect(entry.verified, entry.title).toBe(isSeen(mark))
      if (mark === '2') expect(sources.length, entry.title).toBeGreaterThanOrEqual(2)
      if (mark === '1' || mark === '1p') expect(sources, entry.title).not.toHaveLength(0)
      if (mark === 'M') expect(sources, entry.title).toHaveLength(0)
    }
  })

  it('says nothing twice', () => {
    const said = standards.flatMap((standard) => [
      standard.summary,
      standard.inPublicCopy,
      ...standard.raises,
      ...standard.fine,
    ])
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([])
  })

  it('has a preamble and six core values', () => {
    for (const code of aamft) {
      expect(code.coreValues).toHaveLength(6)
      expect(code.preamble.map((part) => part.heading)).toContain('Seeking Consultation')
      expect(code.citation).toContain('2015')
    }
  })
})

describe('looking things up', () => {
  it('finds a standard by number', () => {
    expect(getStandard('9.8')?.title).toBe('Correction of Misinformation')
    expect(getStandard('1.10', 'aamft-2015')?.title).toBe('Referrals')
  })

  it('finds a Standard by numeral', () => {
    expect(getStandardGroup('VI')?.title).toBe('Technology-Assisted Professional Services')
    expect(getStandardGroup('IX', 'aamft-2015')?.title).toBe('Advertising')
  })

  it('finds nothing where there is nothing', () => {
    expect(getStandard('9.9')).toBeUndefined()
    expect(getStandard('9.1', 'aamft-1900')).toBeUndefined()
    expect(getStandardGroup('X')).toBeUndefined()
    expect(getCode('aamft-1900')).toBeUndefined()
  })

  it('knows its default', () => {
    expect(getCode(defaultCode)?.effective).toBe('2015-01-01')
    expect(new Set(codes.map((code) => code.id)).size).toBe(codes.length)
  })
})

describe('renumbering from 2012', () => {
  it('leads to numbers and titles of 2015', () => {
    for (const { to } of renumberedPrinciples) {
      if (to !== undefined) expect(getStandardGroup(to.number)?.title).toBe(to.title)
    }
    for (const { to } of renumberedStandards) {
      for (const { number } of to) expect(numbers).toContain(number)
    }
  })

  it('takes each old number once', () => {
    expect(renumberedPrinciples.map((row) => row.from.number).join(' ')).toBe('I II III IV V VI VII VIII')
    const old = renumberedStandards.map((row) => row.from.number)
    expect(new Set(old).size).toBe(old.length)
  })

  it('sends advertising from VIII to IX, and its last three items to new places', () => {
    expect(renumberedPrinciples.find((row) => row.from.title === 'Advertising')?.to?.number).toBe('IX')
    const now = (number: string) =>
      renumberedStandards.find((row) => row.from.number === number)?.to.map((place) => place.number)
    expect(['8.5', '8.6', '8.7', '8.8'].map(now)).toEqual([['9.5'], ['9.8'], ['9.6'], ['9.7']])
  })

  it('explains what has no number any more', () => {
    for (const row of renumberedStandards) if (row.to.length === 0) expect(row.note).toBeTruthy()
    for (const row of renumberedPrinciples) if (row.to === undefined) expect(row.note).toBeTruthy()
  })

  it('counts as verified only what was seen', () => {
    const places = [
      ...renumberedPrinciples.flatMap((row) => (row.to === undefined ? [row.from] : [row.from, row.to])),
      ...renumberedStandards.flatMap((row) => [row.from, ...row.to]),
    ]
    for (const place of places) expect(place.verified, place.number).toBe(isSeen(place.mark))
  })

  it('is no surer of a number of 2015 than the code itself is', () => {
    for (const row of renumberedStandards) {
      for (const place of row.to)
        expect(place.mark, place.number).toBe(getStandard(place.number)?.provenance.mark)
    }
  })
})

describe('crosswalk', () => {
  it('starts from AAMFT numbers and known concerns', () => {
    for (const row of everyCrosswalkRow) {
      expect(numbers, row.topic).toEqual(expect.arrayContaining([...row.aamft]))
      expect(row.aamft, row.topic).not.toHaveLength(0)
      expect(row.entries, row.topic).not.toHaveLength(0)
      expect(concernIds).toContain(row.concern)
    }
  })

  it('has each topic once, and each citation once in it', () => {
    const topics = crosswalk.map((row) => row.topic)
    expect(new Set(topics).size).toBe(topics.length)
    for (const row of everyCrosswalkRow) {
      const cited = row.entries.map((entry) => `${entry.body} ${entry.citation}`)
      expect(new Set(cited).size, row.topic).toBe(cited.length)
    }
  })

  it('counts as verified only what was seen', () => {
    for (const entry of everyCrosswalkRow.flatMap((row) => row.entries)) {
      expect(entry.verified, entry.citation).toBe(isSeen(entry.mark))
    }
  })

  it('cites CAMFT and NBCC without numbers', () => {
    for (const entry of everyCrosswalkRow.flatMap((row) => row.entries)) {
      if (entry.body.startsWith('CAMFT') || entry.body.startsWith('NBCC'))
        expect(entry.citation).not.toMatch(/\d/)
    }
  })

  it('says that part of the bulletin on trackers was set aside', () => {
    const tracking = everyCrosswalkRow.find((row) => row.topic.includes('tracker'))
    expect(tracking?.entries.find((entry) => entry.body === 'HIPAA')?.note).toContain('set aside')
  })

  it('has no rule of AAMFT against testimonials', () => {
    expect(everyCrosswalkRow.find((row) => row.topic === 'testimonials')?.note).toContain('no express rule')
  })
})

describe('tone', () => {
  it('passes no verdict', () => {
    const everything = texts([codes, renumberedPrinciples, renumberedStandards, everyCrosswalkRow])
    expect(everything.filter((text) => /violat/i.test(text))).toEqual([])
  })

  it('cites no core value as a standard', () => {
    for (const code of codes) for (const value of code.coreValues) expect(value).not.toMatch(/\d/)
  })
})
