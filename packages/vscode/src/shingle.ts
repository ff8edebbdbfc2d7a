import type { ExtensionContext } from 'vscode'

// One file for all that takes long to load: both ends of the protocol share most of it, and a download should be small.
// Nothing of it runs before it is called for.

declare const require: { readonly main?: unknown } | undefined
declare const module: object
/** Set by the build: whether the file was loaded as a script of a worker rather than as a module. */
declare const isWorker: boolean

/** Starts Shingle in a browser; on a computer `main.ts` does. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { startExtension } = await import('./extension.ts')
  startExtension(context, () => import('./web.ts'))
}

/** VS Code's end of the protocol on a computer. */
export const desktop = (): Promise<typeof import('./desktop.ts')> => import('./desktop.ts')

// The server: started as a program of Node, or as a worker.
if (isWorker) void import('@shingle/language-server/worker')
else if (require?.main === module) void import('@shingle/language-server/node')
