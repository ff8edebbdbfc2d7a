import { expect, it } from 'vitest'
import { promise, promiseRule, unwrapped, Workbench } from './workbench.ts'

const copy = `# Fees\n\n${promise}\nNobody can guarantee results.\n\nLamps glow.\n`

it('tells what was reported and why', async () => {
  const { code, out } = await new Workbench({ 'a.md': copy }).shingle(['why', 'a.md:3'])
  expect(code).toBe(0)
  expect(out).toContain('a.md:3 (professional account)\n\n  We will save your marriage this spring.\n')
  expect(out).toContain(
    `reported   ${promiseRule}\n           3:1 "We will save your marriage"\n           looks for: `,
  )
})

it('tells what held a rule back, or that it only came near', async () => {
  const { out } = await new Workbench({ 'a.md': copy }).shingle(['why', 'a.md:5'])
  expect(out).toMatch(/(held back|came near) {2}advertising\/outcome-guarantee/)
  expect(out).not.toContain('reported')
})

it('says plainly when nothing looked', async () => {
  const bench = new Workbench({ 'a.md': copy, '.shingle.yaml': 'severity: { technology: off }' })
  const silent = await bench.shingle(['why', 'a.md:7'])
  expect(silent.out).toContain(
    'Nothing looked at line 7: none of the words that rules look for stand there.\n',
  )
  expect(silent.out).toContain('Switched off by the config: technology.')
  expect((await bench.shingle(['why', 'a.md:2'])).out).toContain('Line 2 is blank.')
})

it('narrows to a column, or says what else the line has', async () => {
  const bench = new Workbench({ 'a.md': copy })
  expect((await bench.shingle(['why', 'a.md:3:10'])).out).toContain('reported')
  const { out } = await bench.shingle(['why', 'a.md:3:37'])
  expect(out).toContain('Nothing looked at column 37. On the rest of the line:')
  expect(out).toContain('reported')
})

it('tells of directives', async () => {
  const text = `<!-- shingle-disable-next-line ${promiseRule} -- a quotation -->\n${promise}`
  const { out } = await new Workbench({ 'a.md': text }).shingle(['why', 'a.md:2'])
  expect(out).toContain(`held back  ${promiseRule}`)
  expect(unwrapped(out)).toContain('directive')
})

it('tells of findings about the check itself', async () => {
  const { out } = await new Workbench({ 'a.md': '<!-- shingle-disable wat -->\n' }).shingle(['why', 'a.md:1'])
  expect(out).toContain('reported   shingle/unknown-directive')
})

it('says that a file is excluded', async () => {
  const bench = new Workbench({ 'a.md': copy, '.shingle.yaml': 'exclude: [a.md]' })
  const { code, out } = await bench.shingle(['why', 'a.md:1'])
  expect({ code, out }).toEqual({ code: 0, out: 'Nothing looks at a.md: .shingle.yaml excludes it.\n' })
})

it.each([
  ['a.md:99', 'shingle: a.md has no line 99; its last line is 8.\n'],
  ['b.md:1', 'shingle: b.md does not exist.\n'],
  ['C:\\site\\b.md:12:3', /^shingle: .*b\.md does not exist\.\n$/],
])('says why it cannot explain %j', async (place, message) => {
  const { code, err } = await new Workbench({ 'a.md': copy }).shingle(['why', place])
  expect(code).toBe(2)
  expect(err).toMatch(message)
})
