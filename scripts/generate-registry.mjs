// Writes packages/core/src/rules/index.ts, the list of all rules, from the files that are there.
import { readdirSync, writeFileSync } from 'node:fs'

const folder = new URL('../packages/core/src/rules/', import.meta.url)
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: concern }) =>
    readdirSync(new URL(`${concern}/`, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${concern}/${name.slice(0, -3)}`),
  )
  .sort()

const identifier = (id) =>
  id.slice(id.indexOf('/') + 1).replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())

writeFileSync(
  new URL('index.ts', folder),
  `// Written by scripts/generate-registry.mjs from the files beside it; run \`pnpm generate\` instead of editing.
${files.map((id) => `import { ${identifier(id)} } from './${id}.ts'`).join('\n')}
import type { Rule } from './rule.ts'

/**
 * All of Shingle's rules, by id.
 *
 * @example
 * rules.find(({ id }) => id === 'financial/barter')?.standards[0] // '8.5'
 */
export const rules: readonly Rule[] = [
${files.map((id) => `  ${identifier(id)},`).join('\n')}
]
`,
)
