import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { chromium } from './real/install.ts'
import { serveVsCode, type VsCode } from './real/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The VS Code that tests open folders in; there is none without a browser. */
    vscode: VsCode | undefined
  }
}

/** Packages the extension once, and starts one real VS Code with it for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, [fileURLToPath(new URL('../bundle/package.mjs', import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (chromium === undefined) {
    project.provide('vscode', undefined)
    // At the end, where it is read.
    return async () =>
      console.log(
        'Left out: the tests in a real VS Code need Chromium (apt-get install chromium, or its path in CHROMIUM).',
      )
  }
  const { vscode, close } = await serveVsCode(chromium)
  project.provide('vscode', vscode)
  return close
}
