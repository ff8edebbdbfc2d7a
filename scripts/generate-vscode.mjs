// Writes what the VS Code extension says of Shingle's concerns and settings: its manifest, the manifest's English words and its README's table.
import { readFileSync, writeFileSync } from 'node:fs'
import { concerns } from '../packages/core/dist/index.js'

const extension = new URL('../packages/vscode/', import.meta.url)
const read = (path) => readFileSync(new URL(path, extension), 'utf8')
const write = (path, text) => writeFileSync(new URL(path, extension), text)

const severities = ['error', 'warning', 'information', 'hint', 'off']
const manifest = JSON.parse(read('package.json'))
const words = JSON.parse(read('package.nls.json'))
const { properties } = manifest.contributes.configuration

properties['shingle.severity'].properties = Object.fromEntries(
  concerns.map(({ id }) => [id, { type: 'string', enum: severities, description: `%concern.${id}%` }]),
)
write('package.json', `${JSON.stringify(manifest, null, 2)}\n`)

// Spanish is written by hand, in `package.nls.es.json`.
for (const { id, summary } of concerns) words[`concern.${id}`] = summary
write('package.nls.json', `${JSON.stringify(words, null, 2)}\n`)

/** A description in the reader's words; the manifest has only its name. */
const told = ({ description, markdownDescription }) =>
  (description ?? markdownDescription).replace(/%(.+?)%/g, (_, key) => words[key]).replaceAll('|', '\\|')

const rows = Object.entries(properties).map(
  ([name, setting]) => `| \`${name}\` | ${told(setting)} | \`${JSON.stringify(setting.default)}\` |`,
)
const table = ['| setting | what it does | default |', '| --- | --- | --- |', ...rows].join('\n')
write(
  'README.md',
  read('README.md').replace(
    /(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/,
    (_, open, close) => `${open}${table}\n${close}`,
  ),
)
