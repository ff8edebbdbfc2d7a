import { createFirst } from './first-words.ts'
import { type ClassPlaces, HASHES, hashOf, type Matchable } from './matchable.ts'
import { endsOf } from './matcher.ts'
import { createNeeds, has, type Needs, rarest } from './needs.ts'
import { createNegative } from './negative.ts'
import { NotationError, type PhraseNode, readPhrase } from './notation.ts'
import { compile, type Program } from './program.ts'
import { ANYWHERE, only, type Places } from './reach.ts'
import { ALWAYS } from './watchlist.ts'

/** Classes of words by name: each a list of phrases in the notation, which may name other classes. */
export type WordClasses = Readonly<Record<string, readonly string[]>>

/** The shared vocabulary, ready for matching. */
export interface Vocabulary {
  /** Names of all classes. */
  readonly names: readonly string[]
  /** Places at which a member of the class that begins at `at` ends; shortest first. */
  ends(name: string, on: Matchable, at: number): readonly number[]
  /** The same for several places at once; see `reach.ts`. */
  reach(name: string, on: Matchable, from: Places): Places
  /**
   * Those of some classes that the sentence touches: it has the word that tells some member best, if not the whole member.
   * Far quicker than to look for each.
   */
  touched(names: readonly string[], on: Matchable): readonly string[]
  /** Phrases of a class. */
  members(name: string): readonly PhraseNode[]
  /** The words that a phrase can begin with (`#` for digits); `undefined` if it can begin with any. */
  first(node: PhraseNode): ReadonlySet<string> | undefined
  /** Whether a member of the class names a *not*. */
  negative(name: string): boolean
  /** What phrases can't do without, and what of it stands in a sentence. */
  readonly needs: Needs
}

interface Member {
  readonly program: Program
  /** The number of a need that rules most members out. */
  readonly need: number
}

interface ClassTable {
  /** The same of all members together. */
  readonly need: number
  /** For each hash of words, whether one that a member begins with has it. */
  readonly hashes: Uint8Array
  /** Members by the word they begin with. */
  readonly byFirst: ReadonlyMap<string, readonly Member[]>
  /** Members that may begin with more than listed words. */
  readonly open: readonly Member[]
}

const NONE: readonly number[] = []
const NO_PLACES: ClassPlaces = { starts: 0, ends: [] }
const NO_MEMBERS: readonly Member[] = []

/**
 * Makes a vocabulary of classes of words, from one module or several. A class is read when it is first used.
 *
 * @throws {NotationError} if a class is defined twice; when a class is first used, if a member is not well-formed or names a
 *   class that is not there, or if the class contains itself.
 */
export function createVocabulary(...modules: readonly WordClasses[]): Vocabulary {
  const classes = new Map<string, readonly string[]>()
  for (const [name, phrases] of modules.flatMap(Object.entries<readonly string[]>)) {
    if (classes.has(name)) throw new NotationError(`The class "@${name}" is in the vocabulary twice`)
    classes.set(name, phrases)
  }
  const members = reader(classes)
  const first = createFirst(members)
  const needs = createNeeds(members)
  const tables = new Map<string, ClassTable>()
  const tableOf = (name: string): ClassTable => {
    const known = tables.get(name)
    if (known) return known
    const table = tabulate(name, members(name), first, needs)
    tables.set(name, table)
    return table
  }
  const vocabulary: Vocabulary = {
    needs,
    names: [...classes.keys()],
    members,
    first,
    negative: createNegative(members),
    ends(name, on, at) {
      const { starts, ends } = placesOf(name, on)
      if ((starts & only(at)) === 0) return NONE
      const known = ends[at] ?? look(tableOf(name), on, at, vocabulary)
      ends[at] = known
      return known
    },
    reach(name, on, from) {
      const { starts } = placesOf(name, on)
      let reached = 0
      for (let at = 0, left = from & starts; left !== 0 && at <= on.tokens.length; at++)
        if (left & (1 << at)) for (const end of vocabulary.ends(name, on, at)) reached |= 1 << end
      return reached
    },
    touched(names, on) {
      const ids = needOf.get(names) ?? Int32Array.from(names, (name) => watch({ kind: 'class', name }, needs))
      needOf.set(names, ids)
      const met = needs.met(on)
      return names.filter((_, i) => has(met, ids[i] ?? ALWAYS))
    },
  }
  /** The needs of classes, by the list that names them. */
  const needOf = new WeakMap<readonly string[], Int32Array>()
  const placesOf = (name: string, on: Matchable): ClassPlaces => {
    const known = on.classes.get(name)
    if (known) return known
    const table = tableOf(name)
    const places = has(needs.met(on), table.need) ? { starts: startsOf(table, on), ends: [] } : NO_PLACES
    on.classes.set(name, places)
    return places
  }
  return vocabulary
}

/** Makes a function that gives the members of a class, read when first asked for. */
function reader(classes: ReadonlyMap<string, readonly string[]>): (name: string) => readonly PhraseNode[] {
  const nodes = new Map<string, readonly PhraseNode[]>()
  const fine = new Set<string>()
  const read = (name: string): readonly PhraseNode[] => {
    const known = nodes.get(name) ?? classes.get(name)?.map(readPhrase)
    if (!known) throw new NotationError(`There is no class "@${name}" in the vocabulary`)
    nodes.set(name, known)
    return known
  }
  return (name) => {
    if (!fine.has(name)) refuseCircles(name, [], fine, read)
    return read(name)
  }
}

/** The places at which a member may begin. */
function startsOf({ hashes, byFirst, open }: ClassTable, { words, hashes: hashed }: Matchable): Places {
  if (open.length > 0) return ANYWHERE
  let starts = 0
  for (let i = 0; i < words.length; i++)
    if (hashes[hashed[i] ?? 0] === 1 && byFirst.has(words[i] ?? '')) starts |= 1 << i
  return starts
}

function look(
  { byFirst, open }: ClassTable,
  on: Matchable,
  at: number,
  vocabulary: Vocabulary,
): readonly number[] {
  const listed = byFirst.get(on.words[at] ?? '') ?? NO_MEMBERS
  let ends = NONE
  const met = vocabulary.needs.met(on)
  for (const members of [listed, open])
    for (const { program, need } of members) {
      if (!has(met, need)) continue
      const more = endsOf(program, on, at, vocabulary)
      if (more.length > 0) ends = ends.length > 0 ? [...ends, ...more] : more
    }
  return ends.length > 1 ? [...new Set(ends)].sort((a, b) => a - b) : ends
}

function tabulate(
  name: string,
  nodes: readonly PhraseNode[],
  firstOf: Vocabulary['first'],
  needs: Needs,
): ClassTable {
  const byFirst = new Map<string, Member[]>()
  const open: Member[] = []
  for (const node of nodes.flatMap(options)) {
    const member = { program: compile(node), need: watch(node, needs) }
    const first = firstOf(node)
    if (!first) open.push(member)
    else
      for (const form of first) {
        const list = byFirst.get(form)
        if (list) list.push(member)
        else byFirst.set(form, [member])
      }
  }
  const hashes = new Uint8Array(HASHES)
  for (const form of byFirst.keys()) hashes[hashOf(form)] = 1
  return { need: watch({ kind: 'class', name }, needs), hashes, byFirst, open }
}

/** The ways of saying a phrase that are told apart by how they begin: each can be ruled out on its own. */
function options(node: PhraseNode): readonly PhraseNode[] {
  return node.kind === 'choice' ? node.options.flatMap(options) : [node]
}

function watch(node: PhraseNode, needs: Needs): number {
  const [best] = rarest(needs.of(node))
  return best ? needs.watch(best) : ALWAYS
}

/** Refuses a class that contains itself, by way of others or not. */
function refuseCircles(
  name: string,
  path: readonly string[],
  fine: Set<string>,
  members: (name: string) => readonly PhraseNode[],
): void {
  if (path.includes(name))
    throw new NotationError(`The class "@${name}" contains itself: ${path.join(' → ')}`)
  if (fine.has(name)) return
  for (const member of members(name))
    for (const inner of classesIn(member)) refuseCircles(inner, [...path, name], fine, members)
  fine.add(name)
}

/** Names of the classes that a phrase uses. */
export function classesIn(node: PhraseNode): readonly string[] {
  switch (node.kind) {
    case 'class':
      return [node.name]
    case 'sequence':
      return node.items.flatMap(classesIn)
    case 'choice':
      return node.options.flatMap(classesIn)
    case 'optional':
    case 'absent':
    case 'flag':
      return classesIn(node.item)
    default:
      return []
  }
}
