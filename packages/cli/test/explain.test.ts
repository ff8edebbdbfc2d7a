import { codes, concerns, noticeKinds, rules } from '@shingle/core'
import { describe, expect, it } from 'vitest'
import { promiseRule, unwrapped, Workbench } from './workbench.ts'

const explain = (...argv: string[]) => new Workbench().shingle(['explain', ...argv])
const [rule = rules[0]] = rules.filter(({ id }) => id === promiseRule)
const numbers = codes.flatMap(({ groups }) =>
  groups.flatMap(({ standards }) => standards.map((s) => s.number)),
)

/** Lines that are longer than a terminal is wide; an address by itself may be. */
const tooLong = (text: string) =>
  text.split('\n').filter((line) => line.length > 80 && !/^\s*https:\S+$/.test(line))

describe('a standard', () => {
  it('is told from end to end', async () => {
    const { code, out, err } = await explain('9.7')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^9\.7 Specialization\nStandard IX, Advertising, of the AAMFT Code of Ethics \(2015\)\. /,
    )
    expect(unwrapped(out.replace(/\n(?=\S)/g, ' '))).toContain(
      'What follows is Shingle’s paraphrase, not AAMFT’s wording.',
    )
    const headings = out.split('\n').filter((line) => /^[A-Z]\S+ [^.,]*$/.test(line))
    expect(headings).toEqual([
      'What it asks',
      'In public copy',
      'Wording that raises it (invented)',
      'Wording that is fine (invented)',
      'Rules that speak for it',
      'How the number is known',
      'Read the Code itself',
      'Where to ask',
    ])
    expect(out).toContain('\n  - I do not specialize in OCD; here are people who do.\n')
    expect(out).toContain('\n  3.6   Development of New Skills\n')
    expect(out).toContain('\n  https://www.aamft.org/Legal_Ethics/Code_of_Ethics.aspx\n')
    expect(unwrapped(out)).toContain('What Shingle says is not legal advice.')
  })

  it('says plainly whether its number has been seen', async () => {
    const unseen = "Shingle has not been able to check this number against AAMFT's own text."
    expect(unwrapped((await explain('9.7')).out)).toContain(unseen)
    const { out } = await explain('1.3')
    expect(out).not.toContain('has not been able to check')
    expect(unwrapped(out)).toContain(
      'This number has been seen in public pages that cite it: brainscape.com/',
    )
  })

  it('names the rules that speak for it, model wording and tips', async () => {
    const { out } = await explain('9.2')
    expect(out).toContain(`\n  ${promiseRule}\n    ${rule?.title} (${rule?.severity})\n`)
    expect(out).toContain('\n  honest-results        What therapy can and cannot do\n')
    expect(out).toContain('Tips, compiled by Shingle\n')
  })

  it('says why no rule speaks for it', async () => {
    expect((await explain('3.5')).out).toContain(
      'Rules that speak for it\n  Needs a human. Clinical and financial records are not public copy.\n',
    )
  })

  it('tells what the number was before, if that has been seen', async () => {
    expect(unwrapped((await explain('3.10')).out)).toContain(
      'In the AAMFT Code of Ethics (2012) 3.10 was about gifts, which is now at 3.9.',
    )
    expect((await explain('9.2')).out).not.toContain('(2012)')
  })

  it.each([['Standard', '9.7'], ['§ 9.7'], ['standard 9.7'], [' 9.7 ']])(
    'is found as %j %j',
    async (...name) => {
      expect((await explain(...name)).out).toMatch(/^9\.7 Specialization\n/)
    },
  )
})

describe('everything that has a name', () => {
  const names = [
    ...numbers,
    ...codes.flatMap(({ id, groups }) => [id, ...groups.map(({ numeral }) => numeral)]),
    ...concerns.map(({ id }) => id),
    ...rules.map(({ id }) => id),
    ...Object.keys(noticeKinds),
  ]

  it('is explained within 80 columns, and says where to ask', async () => {
    for (const name of names) {
      const { code, out } = await explain(name)
      expect(code, name).toBe(0)
      expect(tooLong(out), name).toEqual([])
      expect(out, name).toContain('\nWhere to ask\n  Not sure? AAMFT members can put')
      expect(unwrapped(out), name).toContain('not legal advice')
      expect(out, name).not.toMatch(/\[object|violat|[ \t]\n|\n\n\n/i)
      // A rule's own text may well use the word.
      if (!name.includes('/')) expect(out, name).not.toContain('undefined')
    }
  })

  it('has Markdown and JSON', async () => {
    for (const name of names) {
      const { out } = await explain(name, '--format', 'markdown')
      expect(out, name).toMatch(/^# \S/)
      expect(out, name).not.toMatch(/\[object|\n\n\n/)
      expect(out.match(/^# /gm), name).toHaveLength(1)
      const facts = JSON.parse((await explain(name, '--format=json')).out)
      expect(facts[facts.kind], name).toBeTypeOf('object')
    }
  })
})

describe('a Standard', () => {
  it.each(['IX', 'ix', '9', 'Standard IX'])('is found as %s', async (name) => {
    const { code, out } = await explain(name)
    expect(code).toBe(0)
    expect(out).toMatch(/^Standard IX, Advertising\nFrom the AAMFT Code of Ethics \(2015\)\. /)
    expect(out).toContain('\n  9.7  Specialization. Claim a specialty once you have taken fair steps')
  })

  it('tells of its name before', async () => {
    expect(unwrapped((await explain('VIII')).out)).toContain(
      'In the AAMFT Code of Ethics (2012) VIII was about Advertising, which is now at IX.',
    )
  })
})

describe('the rest', () => {
  it.each([promiseRule, 'outcome-guarantee', 'Outcome-Guarantee'])('finds a rule as %s', async (name) => {
    const { out } = await explain(name)
    expect(out).toContain(
      `(${promiseRule})\nOne of Shingle’s rules (advertising); reported as ${rule?.severity};`,
    )
    expect(out).toMatch(/\nStandards, AAMFT Code of Ethics \(2015\)\n {2}9\.2 +Promotional Materials\n/)
  })

  it('finds findings about the check itself', async () => {
    expect((await explain('unused-directive')).out).toMatch(
      /^shingle\/unused-directive\nA finding about the check/,
    )
  })

  it('finds a concern with its rules and standards', async () => {
    const { out } = await explain('advertising')
    expect(out).toMatch(/^Advertising \(advertising\)\n/)
    expect(out).toContain('\nIts rules\n')
    expect(out).toContain(`\n  ${promiseRule}\n`)
    expect(out).toMatch(/\n {2}9\.8 +Correction of Misinformation\n/)
  })

  it('finds a code, and claims nothing of editions to come', async () => {
    const { out } = await explain('aamft-2015')
    expect(out).toContain('\n  IX    Advertising (9.1 to 9.8)\n')
    expect(unwrapped(out.replaceAll('\n', '\n  '))).toContain(
      'does not claim that this is the newest edition',
    )
    expect(unwrapped(out)).toContain('Nobody is judged by them')
  })
})

describe('what is not there', () => {
  it.each([
    [
      ['9.9'],
      'There is nothing called "9.9". Standard IX of the AAMFT Code of Ethics (2015) has 9.1 to 9.8.',
    ],
    [['12.1'], 'There is nothing called "12.1". The AAMFT Code of Ethics (2015) has Standards I to IX.'],
    [['1.14'], 'In the AAMFT Code of Ethics (2012) 1.14 was about electronic therapy, which is now at 6.1.'],
    [
      ['Principle', 'VIII'],
      'In the AAMFT Code of Ethics (2012) VIII was about Advertising, which is now at IX.',
    ],
    [
      ['Principle IV'],
      'Principle is the word of the AAMFT Code of Ethics (2012); that of 2015 has Standards.',
    ],
    [['outcome-garantee'], 'Did you mean "advertising/outcome-guarantee"'],
    [['advertisng'], 'Did you mean "advertising"'],
    [['aamft-2014'], 'Did you mean "aamft-2015"?'],
    [['Standard', 'XI'], 'The AAMFT Code of Ethics (2015) has Standards I to IX.'],
    [['10'], 'The AAMFT Code of Ethics (2015) has Standards I to IX.'],
    [
      ['banana'],
      'It can be a number (9.7), a Standard (IX), a rule, a concern (advertising) or a code (aamft-2015).',
    ],
    [[], 'Explain what? For example: shingle explain 9.7'],
    [[' '], 'Explain what?'],
    [
      ['9.7', '--format', 'jsno'],
      '--format can be text, json or markdown; found "jsno". Did you mean "json"?',
    ],
    [['__proto__'], 'There is nothing called "__proto__".'],
    [['\u001b[31mred\u202e'], 'There is nothing called "␛[31mred<U+202E>".'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await explain(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toMatch(/\nSee shingle help explain\.\n$/)
  })
})

describe('JSON', () => {
  it('has a shape to rely on', async () => {
    const facts = JSON.parse((await explain('9.2', '--format', 'json')).out)
    expect(Object.keys(facts)).toEqual(['version', 'kind', 'standard', 'note', 'consultation'])
    expect(facts).toMatchObject({
      version: 1,
      kind: 'standard',
      standard: {
        number: '9.2',
        title: 'Promotional Materials',
        edition: { id: 'aamft-2015', citation: 'AAMFT Code of Ethics (2015)' },
        group: { numeral: 'IX', title: 'Advertising' },
        concern: 'advertising',
        verified: false,
        verification: "Shingle has not been able to check this number against AAMFT's own text.",
        provenance: { mark: 'M+' },
        earlier: [],
        url: 'https://www.aamft.org/Legal_Ethics/Code_of_Ethics.aspx',
        docs: 'https://github.com/shingle-lint/shingle/blob/main/docs/standards/standard-9.md#92',
      },
      consultation: { url: 'https://www.aamft.org' },
    })
    const { standard } = facts
    expect(standard.rules).toContainEqual({
      id: promiseRule,
      title: rule?.title,
      severity: rule?.severity,
    })
    expect(standard.related[0]).toEqual({ number: '9.1', title: 'Accurate Professional Representation' })
    expect(standard.wording).toContainEqual({ id: 'honest-results', title: 'What therapy can and cannot do' })
    expect(Object.keys(standard.tips[0])).toEqual(['id', 'surface', 'text'])
  })

  it.each([
    ['IX', 'group', ['numeral', 'title', 'edition', 'summary', 'inPublicCopy', 'standards', 'verified']],
    [
      'aamft-2015',
      'code',
      ['id', 'citation', 'organization', 'effective', 'preamble', 'coreValues', 'groups'],
    ],
    [promiseRule, 'rule', ['id', 'title', 'severity', 'concern', 'message', 'better', 'standards', 'docs']],
    ['shingle/unreadable', 'notice', ['id', 'severity', 'about', 'docs']],
    ['technology', 'concern', ['id', 'title', 'summary', 'rules', 'standards', 'tips']],
  ])('of %s is a %s', async (name, kind, keys) => {
    const facts = JSON.parse((await explain(name, '--format', 'json')).out)
    expect(facts.kind).toBe(kind)
    expect(Object.keys(facts[kind])).toEqual(expect.arrayContaining(keys))
  })
})

it('is Markdown with links that hold anywhere', async () => {
  const { out } = await explain('9.2', '--format', 'markdown')
  expect(out).toMatch(
    /^# 9\.2 Promotional Materials\n\nStandard IX, Advertising, of the AAMFT Code of Ethics \(2015\)\. /,
  )
  expect(out).toContain('\n## Wording that raises it (invented)\n\n- Guaranteed to save your marriage.\n')
  expect(out).toContain(
    '- **[9.1](https://github.com/shingle-lint/shingle/blob/main/docs/standards/standard-9.md#91)** Accurate',
  )
  expect(out).toContain(`- **[\`${promiseRule}\`](https://github.com/`)
  expect(out).toContain('<https://www.aamft.org/Legal_Ethics/Code_of_Ethics.aspx>')
})

it('is coloured only where asked', async () => {
  expect((await explain('9.7')).out).not.toContain('\u001b')
  const { out } = await explain('9.7', '--color')
  expect(out.startsWith('\u001b[1m9.7 Specialization\u001b[22m\n')).toBe(true)
  expect((await explain('9.7', '--color', '--format', 'markdown')).out).not.toContain('\u001b')
})
