import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { contentOf, zipEntries } from '../bundle/zip.mjs'

const vsix = readFileSync(fileURLToPath(new URL('../dist/shingle.vsix', import.meta.url)))
const entries = zipEntries(vsix)

/** Just above what it is: what rules look and listen for takes up more than half (docs/decisions/008). */
const most = 900_000

it('is no bigger than it has been', () => {
  expect(vsix.length).toBeLessThan(most)
})

it('holds what it needs, and no source, tests or maps', () => {
  expect(entries.map(({ name }) => name).sort()).toEqual([
    '[Content_Types].xml',
    'extension.vsixmanifest',
    'extension/LICENSE.txt',
    'extension/changelog.md',
    'extension/config.schema.json',
    'extension/dist/main.js',
    'extension/dist/package.json',
    'extension/dist/shingle.js',
    'extension/l10n/bundle.l10n.es.json',
    'extension/media/icon.png',
    'extension/media/sign.svg',
    'extension/media/walkthrough/code.svg',
    'extension/media/walkthrough/fix.svg',
    'extension/media/walkthrough/squiggle.svg',
    'extension/media/walkthrough/workspace.svg',
    'extension/package.json',
    'extension/package.nls.es.json',
    'extension/package.nls.json',
    'extension/readme.md',
    'extension/snippets/configuration.json',
    'extension/snippets/copy-mdx.json',
    'extension/snippets/copy.json',
  ])
})

it('loads nothing but VS Code and Node', () => {
  const bundles = entries.filter(({ name }) => name.endsWith('.js'))
  const asked = bundles.flatMap((entry) =>
    [
      ...contentOf(entry)
        .toString('utf8')
        .matchAll(/\brequire\("([^"]+)"\)/g),
    ].map(([, name]) => name ?? ''),
  )
  const foreign = asked.filter(
    (name) =>
      name !== 'vscode' &&
      name !== './shingle.js' &&
      !/^(node:)?(buffer|child_process|crypto|fs|net|os|path|url|util|worker_threads|perf_hooks|module|process|readline)(\/promises)?$/.test(
        name,
      ),
  )
  expect([...new Set(foreign)]).toEqual([])
})
