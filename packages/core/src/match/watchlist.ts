import type { Need } from './needs.ts'

/** Needs that are numbered, to be told at once of which of them a word meets. */
export interface Watchlist {
  /** The number of a need; from now on it is watched. */
  watch(need: Need): number
  /** The numbers of all watched needs that a word meets. */
  metBy(word: string): Int32Array
  /** Below which all numbers are. */
  size(): number
}

/** A need that is watched, and the wider ones that are met with it. */
interface Watched {
  readonly id: number
  readonly wider: Watched[]
}

/** The needs that a word meets, and how many were watched when that was found out. */
interface MetByWord {
  readonly ids: Int32Array
  readonly size: number
}

/** The number of what needs no word: it is always met. */
export const ALWAYS = 0

const NO_IDS = new Int32Array(0)

/** A word leads to the needs that list it and from there to wider ones: what nothing leads to costs nothing. */
export function createWatchlist(): Watchlist {
  const entries = createEntries()
  const known = new Map<string, MetByWord>()
  const byNeed = new WeakMap<Need, Watched>()
  const watch = (need: Need): Watched => {
    const same = byNeed.get(need)
    if (same) return same
    const made = need.anyOf.length > 0 ? entries.anyOf(need.anyOf.map(watch)) : entries.words(need.forms)
    byNeed.set(need, made)
    return made
  }
  return {
    watch: (need) => watch(need).id,
    metBy(word) {
      const before = known.get(word)
      if (before?.size === entries.size()) return before.ids
      const listed = entries.byWord.get(word)
      if (!listed) return NO_IDS
      const ids = widening(listed)
      known.set(word, { ids, size: entries.size() })
      return ids
    },
    size: entries.size,
  }
}

interface Entries {
  readonly byWord: ReadonlyMap<string, readonly Watched[]>
  words(forms: readonly string[]): Watched
  anyOf(parts: readonly Watched[]): Watched
  size(): number
}

/** Equal needs are one entry, so that phrases that come again, as in a caller's own rules, add nothing. */
function createEntries(): Entries {
  const byKey = new Map<string, Watched>()
  const byWord = new Map<string, Watched[]>()
  const size = (): number => byKey.size + ALWAYS + 1
  const enter = (key: string, tie: (made: Watched) => void): Watched => {
    const same = byKey.get(key)
    if (same) return same
    const made: Watched = { id: size(), wider: [] }
    byKey.set(key, made)
    tie(made)
    return made
  }
  return {
    byWord,
    size,
    words: (forms) =>
      enter(forms.join(' '), (made) => {
        for (const form of new Set(forms)) {
          const list = byWord.get(form)
          if (list) list.push(made)
          else byWord.set(form, [made])
        }
      }),
    anyOf: (parts) =>
      enter(`any ${parts.map(({ id }) => id).join(',')}`, (made) => {
        for (const part of new Set(parts)) part.wider.push(made)
      }),
  }
}

/** The numbers of some needs and of all wider ones. */
function widening(needs: readonly Watched[]): Int32Array {
  const all = new Set<Watched>()
  const add = (need: Watched): void => {
    if (all.has(need)) return
    all.add(need)
    need.wider.forEach(add)
  }
  needs.forEach(add)
  return Int32Array.from(all, ({ id }) => id)
}
