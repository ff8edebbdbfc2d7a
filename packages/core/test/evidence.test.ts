import { describe, expect, test } from 'vitest'
import { clearsStories, type Scale, weigh } from '../src/match/evidence.ts'
import { createReading } from '../src/match/reading.ts'
import { readPage } from '../src/prose/read-page.ts'

const scale: Scale = {
  about: [{ note: 'client', weight: 1, phrases: ['my client', 'came to see me'], except: ['design client'] }],
  signs: [
    { note: 'age', weight: 1, phrases: ['# years old'] },
    { note: 'work', weight: 1, phrases: ['(firefighter|baker)'] },
    { note: 'place', weight: 1, phrases: ['in ^'] },
    { note: 'mood', weight: 1, phrases: ['so proud'], aside: true },
    { note: 'details changed', weight: -2, phrases: ['details changed'] },
  ],
  enough: 3,
  clearedBy: clearsStories,
  guards: ['supposed', 'questioned'],
}

/** The words that the finder points at, with their notes, and why it passed over others. */
function weighed(text: string, extra: Partial<Scale> = {}) {
  const reading = createReading(readPage(text, {}), 'professional')
  const reasons: string[] = []
  const found = [...weigh({ ...scale, ...extra })(reading, (_, reason) => reasons.push(reason))]
  return {
    words: found.map((each) => ('passage' in each ? each.passage.text.slice(each.start, each.end) : '')),
    notes: found.map(({ evidence }) => evidence?.map(({ note }) => note)),
    reasons,
  }
}

describe('what adds up', () => {
  test('enough details around a client are found, each with its note', () => {
    const { words, notes } = weighed('My client, a baker in Dale, laughed.')
    expect(words).toEqual(['My client, a baker in Dale'])
    expect(notes).toEqual([['client', 'work', 'place']])
  })

  test('a kind of detail counts once', () => {
    expect(weighed('My client was a baker and then a firefighter.').words).toEqual([])
  })

  test('details without a client weigh nothing', () => {
    expect(weighed('She is 40 years old, a baker in Dale.')).toEqual({ words: [], notes: [], reasons: [] })
  })

  test('too few are passed over, and the reason names them', () => {
    expect(weighed('My client was a baker.').reasons).toEqual(['details weigh 2 of 3: client, work'])
  })

  test('a mention that needs a tie counts only where the tie stands', () => {
    const tied: Partial<Scale> = {
      about: [
        {
          note: 'told',
          weight: 1,
          phrases: ['a woman told me'],
          with: { phrases: ['session'], within: 'passage' },
        },
      ],
    }
    expect(weighed('A woman told me that, a baker in Dale.', tied).words).toEqual([])
    expect(weighed('A woman told me that in session, a baker in Dale.', tied).words).toHaveLength(1)
  })

  test('details that stand aside are not enough by themselves', () => {
    const aside: Partial<Scale> = {
      about: [{ note: 'client', weight: 2, phrases: ['my client'], aside: true }],
    }
    expect(weighed('My client made me so proud.', aside).words).toEqual([])
  })

  test('what speaks against it is taken off', () => {
    expect(weighed('My client, a baker in Dale (details changed), laughed.').words).toEqual([])
  })

  test('look-alikes and suppositions do not count', () => {
    expect(weighed('My design client came, a baker in Dale.').words).toEqual([])
    expect(weighed('If my client were a baker in Dale, I would move.').words).toEqual([])
    expect(weighed('Was my client a baker in Dale?').words).toEqual([])
  })
})

describe('how far a story reaches', () => {
  test('over the sentences of a paragraph; the one that tells most is pointed at', () => {
    expect(weighed('He came to see me. He was 50 years old, a baker.').words).toEqual([
      '50 years old, a baker',
    ])
  })

  test('into the next paragraph where it goes on with he, she or they', () => {
    expect(weighed('My client laughed.\n\nShe is 50 years old, a baker.').words).toHaveLength(1)
    expect(weighed('My client laughed.\n\nOur town has a baker, 50 years old.').words).toEqual([])
  })

  test('not to the end of a long paragraph', () => {
    const between = 'It rained. '.repeat(8)
    expect(weighed(`My client laughed. ${between}A baker in Dale is 50 years old.`).words).toEqual([])
  })

  test('an aside counts, but is not what to point at', () => {
    expect(weighed('My client is a baker. I am so proud.').words).toEqual(['My client is a baker'])
  })

  test('one finding for a story, or one for each sentence that tells enough', () => {
    const story = 'My client is a baker. He is 50 years old and lives in Dale.'
    expect(weighed(story).words).toHaveLength(1)
    expect(weighed(story, { each: true }).words).toEqual([
      'My client is a baker',
      '50 years old and lives in Dale',
    ])
  })

  test('the whole word is pointed at', () => {
    const place = { ...scale, signs: [{ note: 'is', weight: 2, phrases: ['is a baker'] }] }
    expect(weighed("My client. She's a baker.", place).words).toEqual(["She's a baker"])
  })
})

describe('what clears it', () => {
  test.each([
    'My client, a baker in Dale, is made up.',
    'My client, a baker in Dale, gave written permission for this.',
    'In the novel my client, a baker in Dale, laughs.',
    '*The couples on this page are invented.*\n\nMy client, a baker in Dale, laughed.',
    'My client, a baker in Dale, laughed.\n\nEveryone in this story signed a release.',
  ])('%s', (text) => {
    expect(weighed(text).words).toEqual([])
    expect(weighed(text).reasons.join()).toMatch(/cleared/)
  })

  test.each([
    'My client, a baker in Dale, said I could tell this.',
    'My client, a baker in Dale, laughed.\n\nThis one is made up.',
    'My client, a baker in Dale, laughed.\n\nWith your written permission I speak to your doctor.',
  ])('not: %s', (text) => {
    expect(weighed(text).words).toHaveLength(1)
  })
})
