// Bundles the extension. One file serves as extension on a computer and in a browser, another as server in both:
// most of each is shared, and a download should be small. Nothing else is loaded at run time.
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Rules carry the examples that are their tests, and notes for their pages; no editor asks for these. */
const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]core[/\\]dist[/\\]rules[/\\][^/\\]+[/\\][^/\\]+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^ {4}(flags|allows): \[\n[\s\S]*?^ {4}\],?$/gm,
        '    $1: [],',
      ),
      loader: 'js',
    }))
  },
}

const options = {
  bundle: true,
  minify: true,
  target: 'es2022',
  platform: 'node',
  format: 'cjs',
  // Both halves of the protocol's libraries; of other packages the half that needs no page around it.
  conditions: ['node', 'browser', 'worker'],
  external: ['vscode'],
  charset: 'utf8',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [withoutExamples],
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
  outfile: at('dist/server.js'),
})
writeFileSync(at('dist/package.json'), '{ "type": "commonjs" }\n')
copyFileSync(at('../core/config.schema.json'), at('config.schema.json'))
