import type { ExtensionContext } from 'vscode'
import { startExtension } from './extension.ts'

/** Starts Shingle on a computer. VS Code waits for this file alone; what speaks to the server is loaded after it. */
export function activate(context: ExtensionContext): void {
  startExtension(context, async () => (await import('./shingle.ts')).desktop())
}
