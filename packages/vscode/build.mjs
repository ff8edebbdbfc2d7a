// Bundles the extension. One file serves as extension on a computer and in a browser, another as server in both:
// most of each is shared, and a download should be small. Nothing else is loaded at run time.
import { copyFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import {
  oneTableOfEntities,
  vfileForAll,
  withoutExamples,
  withoutUnspoken,
  withoutVersionCheck,
} from './bundle/leave-out.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

const options = {
  bundle: true,
  minify: true,
  target: 'es2022',
  platform: 'node',
  format: 'cjs',
  // Both halves of the protocol's libraries; of other packages the half that needs no page around it.
  conditions: ['node', 'browser', 'worker'],
  external: ['vscode'],
  // The half that runs everywhere; the other one warns through Node's process.
  alias: { yaml: realpathSync(at('../core/node_modules/yaml/browser/index.js')) },
  charset: 'utf8',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [
    vfileForAll,
    withoutExamples,
    withoutUnspoken,
    withoutVersionCheck,
    oneTableOfEntities(realpathSync(at('../core/node_modules/htmlparser2'))),
  ],
  // Used only to print a version, which nobody asks this copy for.
  define: { 'import.meta.url': '""' },
}

rmSync(at('dist'), { recursive: true, force: true })
await build({ ...options, entryPoints: [at('src/main.ts')], outfile: at('dist/extension.js') })
await build({
  ...options,
  stdin: {
    contents: `if (typeof process === 'object' && process.versions?.node) import('../lsp/dist/node/main.js')
      else import('../lsp/dist/worker/main.js')`,
    resolveDir: at('.'),
  },
  // A worker loads Node's half of the protocol's libraries as well, and never calls it.
  banner: { js: "var require = typeof require === 'function' ? require : () => ({})" },
  outfile: at('dist/server.js'),
})
writeFileSync(at('dist/package.json'), '{ "type": "commonjs" }\n')
copyFileSync(at('../core/config.schema.json'), at('config.schema.json'))
