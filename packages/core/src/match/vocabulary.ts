import { createFirst } from './first-words.ts'
import { endsOf, latestStart, type Matchable } from './matcher.ts'
import { createNegative } from './negative.ts'
import { NotationError, type PhraseNode, readPhrase } from './notation.ts'
import { compile, type Program } from './program.ts'
import { createRequired, type RequiredWords } from './required-words.ts'

/** Classes of words by name: each a list of phrases in the notation, which may name other classes. */
export type WordClasses = Readonly<Record<string, readonly string[]>>

/** The shared vocabulary, ready for matching. */
export interface Vocabulary {
  /** Names of all classes. */
  readonly names: readonly string[]
  /** Places at which a member of the class that begins at `at` ends; shortest first. */
  ends(name: string, on: Matchable, at: number): readonly number[]
  /** Phrases of a class. */
  members(name: string): readonly PhraseNode[]
  /** The words that a phrase can begin with (`#` for digits); `undefined` if it can begin with any. */
  first(node: PhraseNode): ReadonlySet<string> | undefined
  /** Whether a member of the class names a *not*. */
  negative(name: string): boolean
  /** The words that a phrase can't do without, in the order in which they must come. */
  required(node: PhraseNode): readonly RequiredWords[]
}

interface Member {
  readonly program: Program
  /** The words that it can't do without, the rarest first: most members are ruled out by it. */
  readonly needs: readonly RequiredWords[]
}

interface ClassTable {
  /** Members by the word they begin with. */
  readonly byFirst: ReadonlyMap<string, readonly Member[]>
  /** Members that may begin with more than listed words. */
  readonly open: readonly Member[]
}

const NONE: readonly number[] = []
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
  const required = createRequired(members)
  const tables = new Map<string, ClassTable>()
  const tableOf = (name: string): ClassTable => {
    const known = tables.get(name)
    if (known) return known
    const table = tabulate(members(name), first, required)
    tables.set(name, table)
    return table
  }
  const vocabulary: Vocabulary = {
    names: [...classes.keys()],
    members,
    first,
    negative: createNegative(members),
    required,
    ends(name, on, at) {
      let known = on.classEnds.get(name)
      if (!known) {
        known = []
        on.classEnds.set(name, known)
      }
      const ends = known[at] ?? look(tableOf(name), on, at, vocabulary)
      known[at] = ends
      return ends
    },
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

function look(table: ClassTable, on: Matchable, at: number, vocabulary: Vocabulary): readonly number[] {
  const listed = table.byFirst.get(on.words[at] ?? '')
  if (!listed && table.open.length === 0) return NONE
  const ends: number[] = []
  for (const members of [listed ?? NO_MEMBERS, table.open])
    for (const { program, needs } of members)
      if (program.plain || latestStart(needs, on) >= at) ends.push(...endsOf(program, on, at, vocabulary))
  return ends.length > 1 ? [...new Set(ends)].sort((a, b) => a - b) : ends
}

function tabulate(
  nodes: readonly PhraseNode[],
  firstOf: Vocabulary['first'],
  requiredOf: Vocabulary['required'],
): ClassTable {
  const byFirst = new Map<string, Member[]>()
  const open: Member[] = []
  for (const node of nodes) {
    const member = { program: compile(node), needs: [...requiredOf(node)].sort((a, b) => a.cost - b.cost) }
    const first = firstOf(node)
    if (!first) open.push(member)
    else
      for (const form of first) {
        const list = byFirst.get(form)
        if (list) list.push(member)
        else byFirst.set(form, [member])
      }
  }
  return { byFirst, open }
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
