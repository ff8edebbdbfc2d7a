import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { concerns } from '@shingle/core'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const json = (path: string): Record<string, unknown> => JSON.parse(read(path))
const manifest = json('package.json')
const settings: Record<string, Record<string, unknown>> = JSON.parse(read('package.json')).contributes
  .configuration.properties

/** Every string that the code hands to `l10n.t`, as it stands in the source. */
function spoken(): string[] {
  const folder = fileURLToPath(new URL('../src', import.meta.url))
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  return sources.flatMap((name) =>
    [...read(`src/${name.replaceAll('\\', '/')}`).matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(
      ([, text = '']) => text,
    ),
  )
}

const shownKeys = /^(title|name|description|markdownDescription|enumDescriptions|contents|altText|category)$/

/** Every string of the manifest that VS Code shows. */
function shown(node: unknown, key = ''): string[] {
  if (typeof node === 'string') return shownKeys.test(key) ? [node] : []
  if (Array.isArray(node)) return node.flatMap((each) => shown(each, key))
  return Object.entries(node ?? {}).flatMap(([name, each]) => shown(each, name))
}

describe('the languages', () => {
  it('has words for every %key% of the manifest, in English and Spanish, and no others', () => {
    const used = [
      ...new Set([...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key)),
    ].sort()
    expect(Object.keys(json('package.nls.json')).sort()).toEqual(used)
    expect(Object.keys(json('package.nls.es.json')).sort()).toEqual(used)
  })

  it('writes nothing out that somebody reads, but for its name', () => {
    expect(shown(manifest.contributes).filter((text) => !/^%.+%$/.test(text) && text !== 'Shingle')).toEqual(
      [],
    )
  })

  it('has Spanish for everything that the code says, and for nothing else', () => {
    expect(Object.keys(json('l10n/bundle.l10n.es.json')).sort()).toEqual([...new Set(spoken())].sort())
  })

  it('keeps the blanks of each sentence', () => {
    const blanks = (text: string) => (text.match(/\{\d\}/g) ?? []).sort()
    for (const [english, spanish] of Object.entries(json('l10n/bundle.l10n.es.json')))
      expect(blanks(String(spanish)), english).toEqual(blanks(english))
  })
})

describe('the settings', () => {
  it('are fewer than fifteen, each with a scope and a description', () => {
    expect(Object.keys(settings).length).toBeLessThan(15)
    for (const [name, { scope, description, markdownDescription }] of Object.entries(settings)) {
      expect(scope, name).toMatch(/^(window|resource)$/)
      expect(description ?? markdownDescription, name).toBeTruthy()
    }
  })

  it('know every concern', () => {
    const properties = settings['shingle.severity']?.properties ?? {}
    expect(Object.keys(properties)).toEqual(concerns.map(({ id }) => id))
  })

  it('are told of in the README', () => {
    for (const name of Object.keys(settings)) expect(read('README.md'), name).toContain(`| \`${name}\` |`)
  })
})

describe('the manifest', () => {
  it('names pictures and files that are there', () => {
    const paths = read('package.json').match(/(?<=")(?:\.\/)?(?:media|snippets)\/[^"]+/g) ?? []
    expect(paths.length).toBeGreaterThan(5)
    for (const path of paths) expect(() => read(path), path).not.toThrow()
  })

  it('works in untrusted and virtual workspaces, on computers and in browsers', () => {
    expect(manifest.capabilities).toMatchObject({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: { supported: true },
    })
    expect([manifest.main, manifest.browser]).toEqual(['./dist/main.js', './dist/shingle.js'])
  })
})
