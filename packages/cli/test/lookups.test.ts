import { tips, wordings } from '@shingle/core'
import { describe, expect, it } from 'vitest'
import { unwrapped, Workbench } from './workbench.ts'

const shingle = (...argv: string[]) => new Workbench().shingle(argv)
const tooLong = (text: string) =>
  text.split('\n').filter((line) => line.length > 80 && !/^\s*https:\S+$/.test(line))

const commands: [string[], string][] = [
  [['standards'], 'Standards'],
  [['standards', '--concern', 'technology'], 'Standards on technology'],
  [['tips'], 'Tips for personal and professional accounts'],
  [['wording'], 'Model wording'],
  ...wordings.map(({ id, title }): [string[], string] => [['wording', id], `${title} (${id})`]),
]

it.each(commands)('%j reads well at 80 columns', async (argv, title) => {
  const { code, out, err } = await shingle(...argv)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.split('\n')[0]).toBe(title)
  expect(tooLong(out)).toEqual([])
  expect(out).not.toMatch(/undefined|\[object|[ \t]\n|\n\n\n/)
  expect(unwrapped(out)).toContain('AAMFT members can put ethics questions')
})

describe('standards', () => {
  const listed = async (...argv: string[]): Promise<string[]> => {
    const { out } = await shingle('standards', '--format', 'json', ...argv)
    return JSON.parse(out).standards.map(({ number }: { number: string }) => number)
  }

  it('lists all, by Standard', async () => {
    const { out } = await shingle('standards')
    expect(out.match(/^ {2}\d\.\d+ /gm)).toHaveLength(79)
    expect(out).toContain(
      '\nIX Advertising, AAMFT Code of Ethics (2015)\n  9.1  Accurate Professional Representation\n',
    )
    expect(await listed()).toHaveLength(79)
  })

  it('keeps to a concern: what speaks to it, and what its rules cite', async () => {
    const found = await listed('--concern', 'advertising')
    expect(found).toEqual(expect.arrayContaining(['1.2', '9.1', '9.8']))
    expect(found).not.toContain('5.1')
  })

  it.each([
    [['--search', 'barter'], ['8.5']],
    [['--search', 'BARTER'], ['8.5']],
    [['--search', 'client’s', 'confidences'], ['2.2']],
    [['--search', '9.7'], ['9.7']],
    [['--search', '***'], []],
    [['--search', 'retiring'], ['1.11']],
    [['--search', 'bill', 'records'], ['8.6']],
    [['--search', 'no such words'], []],
  ])('finds words in any order: %j', async (argv, numbers) => {
    expect(await listed(...argv)).toEqual(numbers)
  })

  it('says what was found, and that nothing was', async () => {
    expect((await shingle('standards', '--search', 'barter')).out).toContain('\n  8.5  Bartering. ')
    const { code, out } = await shingle('standards', '--search', '\u001b[2Jzzz')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Standards with “␛\[2Jzzz”\nThere is none\. Try other words, or list all with: shingle/,
    )
    const { out: markdown } = await shingle('standards', '--search', '<zzz>*\u001b', '--format', 'markdown')
    expect(markdown).toContain('# Standards with “\\<zzz\\>\\*␛”\n')
  })

  it('has JSON with a shape to rely on', async () => {
    const { out } = await shingle(
      'standards',
      '--search',
      'barter',
      '--concern',
      'financial',
      '--format',
      'json',
    )
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      kind: 'standards',
      query: { concern: 'financial', search: 'barter' },
      standards: [
        {
          number: '8.5',
          title: 'Bartering',
          edition: { id: 'aamft-2015' },
          group: { numeral: 'VIII', title: 'Financial Arrangements' },
          concern: 'financial',
          verified: true,
        },
      ],
      consultation: { url: 'https://www.aamft.org' },
    })
  })
})

describe('tips', () => {
  it('are said to be ours, by account', async () => {
    const { out } = await shingle('tips')
    expect(out).toContain('\nShingle’s own compilation, not AAMFT’s.')
    expect(out).toContain('\nOn personal accounts\n  - ')
    expect(out).toContain('\nOn professional accounts\n  - ')
    expect(out.match(/^ {2}- /gm)).toHaveLength(tips.length)
  })

  it('keep to one kind of account', async () => {
    const { out } = await shingle('tips', '--surface', 'personal', '--format', 'json')
    const personal = tips.filter(({ surface }) => surface === 'personal')
    expect(JSON.parse(out)).toMatchObject({ version: 1, kind: 'tips', tips: personal })
    expect((await shingle('tips', '--surface', 'personal')).out).not.toContain('On professional')
  })

  it('link their standards in Markdown', async () => {
    const { out } = await shingle('tips', '--format', 'markdown')
    expect(out).toContain('## On personal accounts\n\n- ')
    expect(out).toMatch(/\(\[1\.3\]\(https:\S+standard-1\.md#13\), \[3\.4\]\(/)
  })
})

describe('wording', () => {
  it('is listed by name', async () => {
    const { out } = await shingle('wording')
    expect(out).toContain('\nneutral-review-reply\n  Reply to any review\n')
    expect(JSON.parse((await shingle('wording', '--format', 'json')).out)).toMatchObject({
      kind: 'wordings',
      wordings,
    })
  })

  it('is given whole, with what to fill in', async () => {
    const { out } = await shingle('wording', 'neutral-review-reply')
    expect(out).toContain('\nThe words\n  Thank you for taking the time to write. ')
    expect(out).toContain('\nTo fill in\n  - [office phone]\n')
    expect(out).toContain('\n  2.2, 2.1\n')
  })

  it('can be copied from Markdown and JSON as it is', async () => {
    const policy = wordings.find(({ id }) => id === 'social-media-policy')
    const { out } = await shingle('wording', 'social-media-policy', '--format', 'markdown')
    const quoted = out.split('\n').filter((line) => line.startsWith('>'))
    expect(quoted.map((line) => line.replace(/^> ?/, '')).join('\n')).toBe(policy?.text.trim())
    const { out: json } = await shingle('wording', 'social-media-policy', '--format', 'json')
    expect(JSON.parse(json)).toMatchObject({ version: 1, kind: 'wording', wording: policy })
  })

  it('is found by words as well', async () => {
    expect((await shingle('wording', 'Honest', 'results')).out).toMatch(/^What therapy can and cannot do/)
  })
})

it.each([
  [['standards', 'review'], 'To look for words, write: shingle standards --search review\n'],
  [['standards', '--concern', 'adverts'], '--concern can be confidentiality, multiple-relationships, '],
  [['standards', '--concern', 'advertisng'], 'found "advertisng". Did you mean "advertising"?'],
  [['standards', '--search'], '--search needs a value, as in --search WORDS.'],
  [['tips', '--surface', 'persnal'], 'found "persnal". Did you mean "personal"?'],
  [
    ['tips', 'personal'],
    'shingle tips takes no names. For one kind of account: shingle tips --surface personal',
  ],
  [['wording', 'neutral-reveiw-reply'], 'Did you mean "neutral-review-reply"?'],
  [
    ['wording', 'banana'],
    'There is no wording called "banana". To see what there is, write: shingle wording\n',
  ],
])('%j is wrong usage', async (argv, message) => {
  const { code, out, err } = await shingle(...argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
  expect(err).toContain(`See shingle help ${argv[0]}.`)
})
