import { beforeAll, describe, expect, it } from 'vitest'
import { type Catalogue, catalogueRequest, fileStatusRequest, pageRequest } from '../src/protocol.ts'
import { type Client, shared } from './client.ts'

let client: Client
beforeAll(async () => {
  client = await shared()
})

describe('the Code at hand', () => {
  it('lists every standard, rule and wording', async () => {
    const { groups, rules, wordings, concerns } = (await client.request(catalogueRequest, null)) as Catalogue
    expect(groups.map(({ numeral }) => numeral)).toEqual('I II III IV V VI VII VIII IX'.split(' '))
    const numbers = new Set(groups.flatMap(({ standards }) => standards.map(({ number }) => number)))
    expect(rules.every(({ standards: [first = ''] }) => numbers.has(first))).toBe(true)
    expect(wordings.length).toBeGreaterThan(5)
    expect(concerns.length).toBeGreaterThan(5)
  })

  it.each([
    ['standard', '9.2', 'What Shingle looks for'],
    ['standard', 'IX', 'Standard IX'],
    ['tips', 'personal', 'not AAMFT’s'],
  ])('has a page on %s %s', async (kind, id, words) => {
    expect(await client.request(pageRequest, { kind, id })).toMatchObject({
      markdown: expect.stringContaining(words),
    })
  })

  it('says that there is no such page', async () => {
    expect(await client.request(pageRequest, { kind: 'standard', id: '99.9' })).toBeNull()
    expect(await client.request(pageRequest, { kind: 'tips', id: 'other' })).toBeNull()
    await expect(client.request(pageRequest, {})).rejects.toThrow('"id"')
  })

  it('tells how an open page is judged', async () => {
    await client.open('untitled:page', '---\nshingle:\n  surface: personal\n---\n\nHello.\n')
    expect(await client.request(fileStatusRequest, { uri: 'untitled:page' })).toMatchObject({
      checked: true,
      surface: 'personal',
      configProblems: 0,
    })
    await expect(client.request(fileStatusRequest, {})).rejects.toThrow('"uri"')
  })
})
