/**
 * What the server tells beyond the Language Server Protocol, for editors that show the Code of Ethics itself.
 *
 * The requests' names are theirs alone; a client that doesn't send them misses nothing else.
 */

/** `shingle/catalogue`, without parameters: what there is to name and to list. */
export const catalogueRequest = 'shingle/catalogue'

export interface Catalogue {
  readonly concerns: readonly { readonly id: string; readonly title: string }[]
  readonly rules: readonly {
    readonly id: string
    readonly title: string
    /** Numbers of the standards that the rule cites, the most apt first. */
    readonly standards: readonly string[]
  }[]
  readonly groups: readonly {
    readonly numeral: string
    readonly title: string
    readonly standards: readonly {
      readonly number: string
      readonly title: string
      readonly summary: string
    }[]
  }[]
  readonly wordings: readonly { readonly id: string; readonly title: string; readonly place: string }[]
}

/** `shingle/page`: a page to read, in Markdown; `null` if there is none. */
export const pageRequest = 'shingle/page'

/** `standard` with its number or numeral; `tips` with `personal` or `professional`. */
export interface PageParams {
  readonly kind: 'standard' | 'tips'
  readonly id: string
}

export interface PageResult {
  readonly title: string
  readonly markdown: string
}

/** `shingle/fileStatus`: how an open page is judged; `null` for a document that is no page of copy. */
export const fileStatusRequest = 'shingle/fileStatus'

export interface FileStatusParams {
  readonly uri: string
}

export interface FileStatus {
  /** Whether it is checked; if not, it is excluded, too long, or checking is off. */
  readonly checked: boolean
  readonly surface: 'personal' | 'professional'
  /** How long the last check took. */
  readonly milliseconds: number
  /** The settings that govern it; absent if there are none. */
  readonly configUri?: string
  /** How much in these settings could not be used. */
  readonly configProblems: number
}

/** What the command `shingle.checkWorkspace` answers: what a check of the whole workspace has come to. */
export interface WorkspaceSummary {
  readonly files: number
  readonly findings: number
  readonly cancelled: boolean
}
