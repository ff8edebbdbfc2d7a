import type { Surface } from '../diagnostic.ts'

const SURFACES: Readonly<Record<string, Surface>> = {
  personal: 'personal',
  private: 'personal',
  professional: 'professional',
  practice: 'professional',
}

/**
 * Whose account a page nobody declared a surface for appears on, by what its front matter and its path say.
 *
 * Front matter goes first: `account: personal`. Of a path only whole folders count, since a file may well be
 * *about* personal accounts: `social/personal/post.md` is personal, `blog/personal-boundaries.md` is not.
 * The innermost folder that says anything decides. A folder named `private` counts only below `accounts`
 * (or `account`), because private folders hold drafts and notes as well. An absolute path says nothing: where
 * somebody keeps a website on disk (`/home/ana/personal/site/`) is no word about its pages.
 */
export function guessSurface(data: Readonly<Record<string, unknown>> = {}, path = ''): Surface | undefined {
  const { account } = data
  if (typeof account === 'string') {
    const name = account.trim().toLowerCase()
    if (Object.hasOwn(SURFACES, name)) return SURFACES[name]
  }
  if (/^(?:[/\\]|[a-z]:)/i.test(path)) return undefined
  const folders = path.toLowerCase().split(/[/\\]/).slice(0, -1)
  for (let at = folders.length - 1; at >= 0; at--) {
    const folder = folders[at] ?? ''
    const ofAccounts = /^accounts?$/.test(folders[at - 1] ?? '')
    if (ofAccounts && Object.hasOwn(SURFACES, folder)) return SURFACES[folder]
    if (folder === 'personal' || folder === 'professional') return folder
  }
  return undefined
}
