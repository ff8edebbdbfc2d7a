// What an editor never asks for stays out of the download; each of these is a plugin for esbuild.
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
  'moniker',
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

/** The same on the server's side, where a feature is something added to a class. */
const nothingAdded = 'module.exports = new Proxy({}, { get: () => (Base) => Base })'

export const withoutUnspoken = {
  name: 'without-unspoken',
  setup({ onLoad }) {
    const names = unspoken.join('|')
    const of = (library) => new RegExp(`${library}[/\\\\]lib[/\\\\]common[/\\\\](?:${names})\\.js$`)
    onLoad({ filter: of('vscode-languageclient') }, () => ({ contents: silence, loader: 'js' }))
    onLoad({ filter: of('vscode-languageserver') }, () => ({ contents: nothingAdded, loader: 'js' }))
  },
}

/** Notebooks hold no copy. The client asks for this one feature by name, to hear of cells that are opened. */
const noNotebooks = `const { NotebookDocumentSyncRegistrationType } = require('vscode-languageserver-protocol')
const silent = () => ({ dispose() {} })
class NotebookDocumentSyncFeature {
  registrationType = NotebookDocumentSyncRegistrationType
  onOpenNotificationSent = silent
  onChangeNotificationSent = silent
  onCloseNotificationSent = silent
  fillClientCapabilities() {}
  initialize() {}
  register() {}
  unregister() {}
  clear() {}
  handles() { return false }
  getState() { return { kind: 'static' } }
}
module.exports = { NotebookDocumentSyncFeature }`

export const withoutNotebooks = {
  name: 'without-notebooks',
  setup({ onLoad }) {
    onLoad({ filter: /vscode-languageclient[/\\]lib[/\\]common[/\\]notebook\.js$/ }, ({ path }) => ({
      contents: noNotebooks,
      loader: 'js',
      resolveDir: dirname(path),
    }))
    onLoad({ filter: /vscode-languageserver[/\\]lib[/\\]common[/\\]notebook\.js$/ }, () => ({
      contents: nothingAdded,
      loader: 'js',
    }))
  },
}

/** The client tells the server of files that come and go; it asks a large library which of them the server wants to know. */
export const plainGlobs = {
  name: 'plain-globs',
  setup({ onResolve }) {
    onResolve({ filter: /^minimatch$/ }, () => ({
      path: fileURLToPath(new URL('globs.cjs', import.meta.url)),
    }))
  },
}

/** Client and server each bring the protocol, in versions that differ by a few mended lines; the client's is the newer. */
export const oneProtocol = (client) => ({
  name: 'one-protocol',
  setup({ onResolve, resolve }) {
    const filter = /^vscode-(?:languageserver-protocol|languageserver-types|jsonrpc)(?:\/|$)/
    onResolve({ filter }, ({ path, kind, pluginData }) => {
      if (pluginData === 'found') return undefined
      const resolveDir = path.startsWith('vscode-languageserver-protocol') ? client : protocolOf(client)
      return resolve(path, { kind, resolveDir, pluginData: 'found' })
    })
  },
})

/** Where the protocol that the client uses lies, beside which are the packages that it uses in turn. */
const protocolOf = (client) =>
  dirname(realpathSync(join(client, '..', 'vscode-languageserver-protocol', 'package.json')))

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
