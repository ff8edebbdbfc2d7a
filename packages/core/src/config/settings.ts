import type { Severity, Surface } from '../diagnostic.ts'
import type { Span } from '../prose/page.ts'
import { didYouMean } from './closest.ts'

/** The names that settings may use. */
export interface Known {
  readonly ruleIds: readonly string[]
  /** Ids of concerns. */
  readonly concerns: readonly string[]
  /** Ids of codes of ethics. */
  readonly codes: readonly string[]
}

/** What a page may settle for itself, in front matter under `shingle:`. */
export interface Settings {
  readonly surface?: Surface
  /** Id of a code of ethics. */
  readonly code?: string
  /** By rule id or by concern. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>
}

/** Keys and indexes that lead to a value. */
export type KeyPath = readonly (string | number)[]

/** Where the value at a path, or the key that holds it, stands in the source. */
export type Locate = (path: KeyPath, part?: 'key' | 'value') => Span | undefined

/** Something wrong with a setting; what is right beside it still applies. */
export interface SettingsProblem {
  /** What is wrong and what to do about it. */
  readonly message: string
  readonly path: KeyPath
  /** Absent if the place is not known. */
  readonly span?: Span
}

export const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off']
export const surfaces: readonly Surface[] = ['personal', 'professional']

/** What people write, from other tools, when they mean one of our words. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['none', 'off'],
  ['false', 'off'],
  ['0', 'off'],
  ['disabled', 'off'],
  ['1', 'warning'],
  ['2', 'error'],
  ['note', 'information'],
  ['suggestion', 'hint'],
  ['rules', 'severity'],
  ['ignore', 'exclude'],
  ['ignores', 'exclude'],
  ['ignorePatterns', 'exclude'],
  ['standard', 'code'],
  ['standards', 'code'],
  ['business', 'professional'],
  ['private', 'personal'],
])

/** A value in words short enough for a message. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of keys'
  const text = String(value)
  return typeof value === 'string' ? `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"` : text
}

const quotedList = (names: readonly string[]): string =>
  names.length < 2
    ? names.map((name) => `"${name}"`).join('')
    : `${names
        .slice(0, -1)
        .map((name) => `"${name}"`)
        .join(', ')} or "${names.at(-1)}"`

function suggestion(name: string, candidates: readonly string[]): string {
  const meant = otherWords.get(name)
  if (meant !== undefined && candidates.includes(meant)) return ` Did you mean "${meant}"?`
  return didYouMean(name, candidates)
}

/** Reads the parts of a settings object and keeps note of what is wrong with them. */
export class SettingsReader {
  readonly problems: SettingsProblem[] = []
  readonly #locate: Locate

  constructor(locate: Locate) {
    this.#locate = locate
  }

  report(message: string, path: KeyPath, part: 'key' | 'value' = 'value'): void {
    const span = this.#locate(path, part) ?? this.#locate(path, 'key')
    this.problems.push({ message, path, ...(span && { span }) })
  }

  /** The keys of an object that `allowed` names; the others are reported, but for those passed over. */
  keys(
    data: unknown,
    path: KeyPath,
    allowed: readonly string[],
    passedOver: readonly string[] = [],
  ): ReadonlyMap<string, unknown> {
    const found = new Map<string, unknown>()
    for (const [key, value] of this.entries(data, path)) {
      if (allowed.includes(key)) found.set(key, value)
      else if (!passedOver.includes(key)) {
        const nearest = suggestion(key, allowed)
        const advice = nearest === '' ? ` Use ${quotedList(allowed)}.` : nearest
        this.report(`"${key}" is not a setting here.${advice}`, [...path, key], 'key')
      }
    }
    return found
  }

  entries(data: unknown, path: KeyPath): readonly [string, unknown][] {
    if (data === null || data === undefined) return []
    if (typeof data === 'object' && !Array.isArray(data)) return Object.entries(data)
    const name = path.length > 0 ? `"${path.at(-1)}"` : 'The settings'
    const verb = path.length > 0 ? 'needs' : 'need'
    this.report(`${name} ${verb} keys with values, one on each line; found ${shown(data)}.`, path)
    return []
  }

  oneOf<T extends string>(value: unknown, path: KeyPath, choices: readonly T[]): T | undefined {
    const choice = choices.find((candidate) => candidate === value)
    if (choice !== undefined || value === undefined) return choice
    const nearest = typeof value === 'object' ? '' : suggestion(String(value), choices)
    this.report(`"${path.at(-1)}" can be ${quotedList(choices)}; found ${shown(value)}.${nearest}`, path)
    return undefined
  }

  severity(data: unknown, path: KeyPath, known: Known): Readonly<Record<string, Severity | 'off'>> {
    const names = [...known.concerns, ...known.ruleIds]
    const found: [string, Severity | 'off'][] = []
    for (const [name, value] of this.entries(data, path)) {
      if (!names.includes(name)) {
        const nearest = didYouMean(name, names)
        const advice =
          nearest === '' ? ` Use a concern, such as ${quotedList(known.concerns.slice(0, 2))}.` : nearest
        this.report(`There is no rule or concern "${name}".${advice}`, [...path, name], 'key')
        continue
      }
      const severity = this.oneOf(value, [...path, name], severities)
      if (severity !== undefined) found.push([name, severity])
    }
    return Object.fromEntries(found)
  }
}

/** The parts that a config file and front matter have in common. */
export function readCommon(
  reader: SettingsReader,
  keys: ReadonlyMap<string, unknown>,
  known: Known,
): Pick<Settings, 'code' | 'severity'> {
  const code = reader.oneOf(keys.get('code'), ['code'], known.codes)
  const severity = reader.severity(keys.get('severity'), ['severity'], known)
  return { ...(code !== undefined && { code }), ...(Object.keys(severity).length > 0 && { severity }) }
}

/**
 * Reads the settings that a page holds for itself: the value of front matter's `shingle:` key.
 *
 * `locate` takes paths that start at that value; paths in problems do so too.
 */
export function readSettings(
  data: unknown,
  locate: Locate,
  known: Known,
): { settings: Settings; problems: readonly SettingsProblem[] } {
  const reader = new SettingsReader(locate)
  const keys = reader.keys(data, [], ['surface', 'severity', 'code'])
  const surface = reader.oneOf(keys.get('surface'), ['surface'], surfaces)
  const settings = { ...(surface !== undefined && { surface }), ...readCommon(reader, keys, known) }
  return { settings, problems: reader.problems }
}
