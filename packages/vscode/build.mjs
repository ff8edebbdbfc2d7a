// Bundles the extension into two files: `main.js`, which VS Code loads when it activates the extension on a computer, and
// `shingle.js` for all that takes longer, and for browsers. Nothing else is loaded at run time.
import { copyFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import {
  oneProtocol,
  oneTableOfEntities,
  plainGlobs,
  vfileForAll,
  withoutExamples,
  withoutNotebooks,
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
  // Used only to print a version, which nobody asks this copy for.
  define: { 'import.meta.url': '""' },
}

/** The small file asks for the other one when it runs. */
const restApart = {
  name: 'rest-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/shingle\.ts$/ }, () => ({ path: './shingle.js', external: true }))
  },
}

rmSync(at('dist'), { recursive: true, force: true })
await build({
  ...options,
  entryPoints: [at('src/main.ts')],
  outfile: at('dist/main.js'),
  plugins: [restApart],
  // By `require`: VS Code gives its API to nothing that is imported otherwise.
  supported: { 'dynamic-import': false },
})
await build({
  ...options,
  entryPoints: [at('src/shingle.ts')],
  outfile: at('dist/shingle.js'),
  metafile: true,
  plugins: [
    vfileForAll,
    withoutExamples,
    withoutUnspoken,
    withoutNotebooks,
    withoutVersionCheck,
    plainGlobs,
    oneProtocol(dirname(realpathSync(at('node_modules/vscode-languageclient/package.json')))),
    oneTableOfEntities(realpathSync(at('../core/node_modules/htmlparser2'))),
  ],
  // A worker has no modules, and never calls what of the libraries would ask for one of Node's.
  banner: {
    js: `var isWorker = typeof module !== 'object', module = isWorker ? { exports: {} } : module,
      require = isWorker ? () => ({}) : require`,
  },
}).then(
  ({ metafile }) =>
    process.env.SHINGLE_METAFILE && writeFileSync(process.env.SHINGLE_METAFILE, JSON.stringify(metafile)),
)
writeFileSync(at('dist/package.json'), '{ "type": "commonjs" }\n')
copyFileSync(at('../core/config.schema.json'), at('config.schema.json'))
