// Writes a rule file to fill in:  pnpm new-rule advertising/speed-promise
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [id = ''] = process.argv.slice(2)
const [concern = '', name = ''] = id.split('/')
const concerns = [
  'confidentiality',
  'multiple-relationships',
  'conflict-of-interest',
  'advertising',
  'account-separation',
  'technology',
  'financial',
  'public-statements',
  'client-welfare',
  'citations',
]
if (!concerns.includes(concern) || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error(
    `Usage: pnpm new-rule <concern>/<name>, such as advertising/fear-appeal.\nConcerns: ${concerns.join(', ')}.`,
  )
  process.exit(2)
}
const folder = fileURLToPath(new URL(`../packages/core/src/rules/${concern}/`, import.meta.url))
const file = `${folder}${name}.ts`
if (existsSync(file)) {
  console.error(`There is a rule ${id} already: packages/core/src/rules/${concern}/${name}.ts`)
  process.exit(2)
}
const identifier = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
const title = `${name[0]?.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`
mkdirSync(folder, { recursive: true })
writeFileSync(
  file,
  `import type { Rule } from '../rule.ts'

export const ${identifier}: Rule = {
  id: '${id}',
  title: '${title}',
  standards: [], // numbers of AAMFT 2015, the most apt first
  severity: 'warning',
  since: '0.1.0',
  preview: true, // reported as a hint, whatever its severity, until this line is removed
  message: '', // what was seen, why it matters, what to do: one sentence of about twenty words
  explanation: '', // what it notices, and why that matters to a client or reader
  fine: '', // when the same words are fine
  better: [{ instead: '', write: '' }],
  tips: [],
  wording: [],
  looks: [{ phrases: [] }], // the notation is explained in src/match/README.md
  flags: [], // ten or more, with the words to be found in [[double brackets]]
  allows: [], // twelve or more that share words with a violation: denied, asked, quoted, another sense
}
`,
)
console.log(
  `Wrote packages/core/src/rules/${concern}/${name}.ts. Fill it in, then run: pnpm generate && pnpm test`,
)
