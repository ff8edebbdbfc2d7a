// What an editor never asks for stays out of the download; each of these is a plugin for esbuild.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rules carry the examples that are their tests, and notes for their pages; no editor shows these. */
export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]core[/\\]dist[/\\]rules[/\\][^/\\]+[/\\][^/\\]+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(/^ {4}(flags|allows): \[\n[\s\S]*?^ {4}\],?$/gm, '    $1: [],')
        .replace(/^ {4}knownProblems: *('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),$/gm, ''),
      loader: 'js',
    }))
  },
}

/** What the protocol knows and Shingle's server does not offer: code, symbols, colours. */
const unspoken = [
  'callHierarchy',
  'codeLens',
  'colorProvider',
  'declaration',
  'definition',
  'documentHighlight',
  'documentSymbol',
  'foldingRange',
  'formatting',
  'implementation',
  'inlayHint',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'reference',
  'rename',
  'selectionRange',
  'semanticTokens',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
  'workspaceSymbol',
]

/** A feature of the client that announces nothing, so that no server will ever use it. */
const silence = `class Silent {
  fillClientCapabilities() {}
  initialize() {}
  clear() {}
  getState() { return { kind: 'static' } }
}
module.exports = new Proxy({}, { get: () => Silent })`

export const withoutUnspoken = {
  name: 'without-unspoken',
  setup({ onLoad }) {
    const names = unspoken.join('|')
    const filter = new RegExp(`vscode-languageclient[/\\\\]lib[/\\\\]common[/\\\\](${names})\\.js$`)
    onLoad({ filter }, () => ({ contents: silence, loader: 'js' }))
  },
}

/** Two libraries bring the same table of two thousand entities; the smaller of them serves both. */
export const oneTableOfEntities = (resolveDir) => ({
  name: 'one-table-of-entities',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]decode-named-character-reference[/\\]index\.js$/ }, () => ({
      contents: readFileSync(new URL('decode-named.mjs', import.meta.url), 'utf8'),
      loader: 'js',
      resolveDir,
    }))
  },
})

/** The client asks whether VS Code is new enough, which the manifest's `engines` has settled before it is ever loaded. */
export const withoutVersionCheck = {
  name: 'without-version-check',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]semver[/\\]functions[/\\](parse|satisfies)\.js$/ }, () => ({
      contents: 'module.exports = () => true',
      loader: 'js',
    }))
  },
}

/** `vfile` asks Node for paths where it can; what it brings for browsers serves everywhere. */
export const vfileForAll = {
  name: 'vfile-for-all',
  setup({ onResolve }) {
    onResolve({ filter: /^#min(path|proc|url)$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, `${path.slice(1)}.browser.js`),
    }))
  },
}
