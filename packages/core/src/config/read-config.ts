import type { Range } from '../diagnostic.ts'
import type { Span } from '../prose/page.ts'
import { type Config, emptyConfig } from './config.ts'
import { type KeyPath, type Known, readCommon, SettingsReader, surfaces } from './settings.ts'
import { readYaml } from './yaml-source.ts'

/** Something wrong in a config file; what is right beside it still applies. */
export interface ConfigProblem {
  /** What is wrong and what to do about it. */
  readonly message: string
  /** The keys that lead to it; empty if the YAML itself is broken. */
  readonly path: KeyPath
  readonly range: Range
}

/** More of `**` than this in one glob can take seconds to match; nobody needs them. */
const mostDoubleStars = 4

function troubleWith(glob: unknown): string | undefined {
  if (typeof glob !== 'string' || glob.trim() === '') {
    return 'A glob is a text such as "drafts/**". Put quotes around it.'
  }
  if (glob.split('**').length - 1 > mostDoubleStars)
    return `A glob can have "**" up to ${mostDoubleStars} times.`
  return undefined
}

/** Globs, from a list or from a single one written without a list. */
function readGlobs(reader: SettingsReader, value: unknown, path: KeyPath): readonly string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return readGlobs(reader, [value], path)
  if (!Array.isArray(value)) {
    reader.report(`"${path.at(-1)}" needs a list of globs, such as ["drafts/**"].`, path)
    return []
  }
  return value.filter((glob: unknown, index): glob is string => {
    const trouble = troubleWith(glob)
    if (trouble !== undefined) reader.report(trouble, [...path, index])
    return trouble === undefined
  })
}

function readSurfaces(reader: SettingsReader, data: unknown): Config['surfaces'] {
  const keys = reader.keys(data, ['surfaces'], surfaces)
  return {
    personal: readGlobs(reader, keys.get('personal'), ['surfaces', 'personal']),
    professional: readGlobs(reader, keys.get('professional'), ['surfaces', 'professional']),
  }
}

const allowedKeys = ['code', 'surfaces', 'severity', 'exclude']

/**
 * Reads the text of a config file, YAML or JSON.
 *
 * Whatever is wrong in it is told, in the order in which it stands there; the rest of it applies.
 */
export function readConfig(
  text: string,
  { path, known }: { readonly path?: string; readonly known: Known },
): { config: Config; problems: readonly ConfigProblem[] } {
  const source = readYaml(text)
  const reader = new SettingsReader(source.locate)
  const keys = reader.keys(source.data, [], allowedKeys, ['$schema'])
  const config: Config = {
    ...emptyConfig,
    ...(path !== undefined && { path }),
    ...readCommon(reader, keys, known),
    surfaces: readSurfaces(reader, keys.get('surfaces')),
    exclude: readGlobs(reader, keys.get('exclude'), ['exclude']),
  }

  const nowhere: Span = { start: 0, end: 0 }
  // After a slip in the YAML itself keys land where nobody put them: what they then lack is not the writer's doing.
  const upsetAt = Math.min(...source.problems.filter(({ upsets }) => upsets).map(({ span }) => span.start))
  const problems = [
    ...source.problems,
    ...reader.problems.filter(({ span = nowhere }) => span.start < upsetAt),
  ].map(({ message, path, span = nowhere }) => ({ message, path, range: source.toRange(span) }))
  return { config, problems: problems.sort((a, b) => a.range.start.offset - b.range.start.offset) }
}
