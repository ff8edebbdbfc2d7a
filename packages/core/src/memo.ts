/**
 * What was worked out for each text, kept as long as it is asked for again.
 *
 * Nobody has to say what has changed: an answer depends on its key and on nothing else.
 */
export class Memo<Answer> {
  #kept = new Map<string, Answer>()
  #before = new Map<string, Answer>()

  /** The answer for a key; works it out if it is not known. */
  get(key: string, workOut: () => Answer): Answer {
    const kept = this.#kept.get(key)
    if (kept !== undefined) return kept
    const answer = this.#before.get(key) ?? workOut()
    this.#kept.set(key, answer)
    return answer
  }

  /** Forgets what was not asked for since the last call. */
  sweep(): void {
    this.#before = this.#kept
    this.#kept = new Map()
  }
}
