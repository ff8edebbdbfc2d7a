import type { ExtensionContext } from 'vscode'
import type { Extension } from './extension.ts'

/** There is one on a computer only. */
declare const process: { readonly versions?: { readonly node?: string } } | undefined

/** One bundle serves both kinds of host: most of it is shared, and only one half is ever run. */
export async function activate(context: ExtensionContext): Promise<Extension> {
  const isDesktop = typeof process === 'object' && typeof process.versions?.node === 'string'
  const { activate: start } = isDesktop ? await import('./desktop.ts') : await import('./web.ts')
  return start(context)
}
