import { endsOf, keyOf, type Matchable, startKey } from './matcher.ts'
import { NotationError, type PhraseNode, readPhrase } from './notation.ts'
import { compile, type Program } from './program.ts'
import { createRequired, type RequiredWords } from './required-words.ts'
import { NUMBER_WORDS } from './word-lists.ts'

/** Classes of words by name: each a list of phrases in the notation, which may name other classes. */
export type WordClasses = Readonly<Record<string, readonly string[]>>

/** The shared vocabulary, ready for matching. */
export interface Vocabulary {
  /** Places at which a member of the class that begins at `at` ends; shortest first. */
  ends(name: string, on: Matchable, at: number): readonly number[]
  /** Phrases of a class. */
  members(name: string): readonly PhraseNode[]
  /** The words that a phrase can't do without, in the order in which they must come. */
  required(node: PhraseNode): readonly RequiredWords[]
}

interface ClassTable {
  readonly members: readonly PhraseNode[]
  /** Members by the word they begin with. */
  readonly byFirst: ReadonlyMap<string, readonly Program[]>
  /** Members that may begin with more than listed words. */
  readonly open: readonly Program[]
}

const NONE: readonly number[] = []

/**
 * Compiles classes of words, from one module or several.
 *
 * @throws {NotationError} if a member is not well-formed, if a class is defined twice or contains itself, or if
 *   a member names a class that is not there.
 */
export function createVocabulary(...modules: readonly WordClasses[]): Vocabulary {
  const nodes = new Map<string, readonly PhraseNode[]>()
  for (const [name, phrases] of modules.flatMap(Object.entries<readonly string[]>)) {
    if (nodes.has(name)) throw new NotationError(`The class "@${name}" is in the vocabulary twice`)
    nodes.set(name, phrases.map(readPhrase))
  }
  const members = (name: string): readonly PhraseNode[] => {
    const found = nodes.get(name)
    if (!found) throw new NotationError(`There is no class "@${name}" in the vocabulary`)
    return found
  }
  for (const name of nodes.keys()) refuseCircles(name, [], members)
  const tables = new Map<string, ClassTable>()
  for (const name of nodes.keys()) tables.set(name, tabulate(members(name), members))

  const vocabulary: Vocabulary = {
    members,
    required: createRequired(members),
    ends(name, on, at) {
      const known = on.classEnds.get(name) ?? []
      if (!on.classEnds.has(name)) on.classEnds.set(name, known)
      const cached = known[at]
      if (cached) return cached
      const table = tables.get(name)
      const ends = table ? look(table, on, at, vocabulary) : NONE
      known[at] = ends
      return ends
    },
  }
  return vocabulary
}

function look(table: ClassTable, on: Matchable, at: number, vocabulary: Vocabulary): readonly number[] {
  const token = on.tokens[at]
  const listed = token ? table.byFirst.get(startKey(token)) : undefined
  if (!listed && table.open.length === 0) return NONE
  const ends = new Set<number>()
  for (const program of [...(listed ?? []), ...table.open])
    for (const end of endsOf(program, on, at, vocabulary)) ends.add(end)
  return [...ends].sort((a, b) => a - b)
}

function tabulate(
  members: readonly PhraseNode[],
  classOf: (name: string) => readonly PhraseNode[],
): ClassTable {
  const byFirst = new Map<string, Program[]>()
  const open: Program[] = []
  for (const member of members) {
    const program = compile(member)
    const first = firstForms(member, classOf)
    if (!first) open.push(program)
    else
      for (const form of first) {
        const list = byFirst.get(form)
        if (list) list.push(program)
        else byFirst.set(form, [program])
      }
  }
  return { members, byFirst, open }
}

/** The words a phrase can begin with (`#` for digits), or `undefined` if it can begin with any. */
export function firstForms(
  node: PhraseNode,
  classOf: (name: string) => readonly PhraseNode[],
): ReadonlySet<string> | undefined {
  switch (node.kind) {
    case 'word':
      return new Set(node.forms.map(keyOf))
    case 'number':
      return new Set(['#', ...NUMBER_WORDS])
    case 'class':
      return unionOf(classOf(node.name), classOf)
    case 'choice':
      return unionOf(node.options, classOf)
    case 'flag':
      return firstForms(node.item, classOf)
    case 'sequence':
      return firstOfSequence(node.items, classOf)
    default:
      return undefined
  }
}

function firstOfSequence(
  items: readonly PhraseNode[],
  classOf: (name: string) => readonly PhraseNode[],
): ReadonlySet<string> | undefined {
  const forms = new Set<string>()
  for (const item of items) {
    // These take up no word: what follows is where the phrase begins.
    if (item.kind === 'absent' || item.kind === 'start') continue
    const first = firstForms(item.kind === 'optional' ? item.item : item, classOf)
    if (!first) return undefined
    for (const form of first) forms.add(form)
    if (item.kind !== 'optional') return forms
  }
  return undefined
}

function unionOf(
  nodes: readonly PhraseNode[],
  classOf: (name: string) => readonly PhraseNode[],
): ReadonlySet<string> | undefined {
  const forms = new Set<string>()
  for (const node of nodes) {
    const first = firstForms(node, classOf)
    if (!first) return undefined
    for (const form of first) forms.add(form)
  }
  return forms
}

function refuseCircles(
  name: string,
  path: readonly string[],
  members: (name: string) => readonly PhraseNode[],
): void {
  if (path.includes(name))
    throw new NotationError(`The class "@${name}" contains itself: ${path.join(' → ')}`)
  for (const member of members(name))
    for (const inner of classesIn(member)) refuseCircles(inner, [...path, name], members)
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
