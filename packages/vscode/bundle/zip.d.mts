/** A file of an archive. */
export interface Entry {
  readonly name: string
  readonly headers: Buffer
  readonly method: number
  readonly raw: Buffer
}

export function zipEntries(zip: Buffer): readonly Entry[]
export function contentOf(entry: Entry): Buffer
export function packTighter(zip: Buffer): Promise<Buffer>
