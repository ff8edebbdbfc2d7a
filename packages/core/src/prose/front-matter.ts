import { isDeepData } from './limits.ts'
import type { FrontMatter, ProseProblem, Span } from './page.ts'
import type { PageDraft } from './page-draft.ts'
import { appendScalar, type ScalarStyle } from './scalar.ts'
import { readToml } from './toml-matter.ts'
import { readYaml } from './yaml-matter.ts'

/** A string in front matter that readers get to see. */
export interface MatterWords {
  readonly key: string
  readonly value: string
  /** The string in the source, without quotes or block mark. */
  readonly span: Span
  readonly style: ScalarStyle
}

/** What was found between the fences. */
export interface Matter {
  readonly data: Readonly<Record<string, unknown>>
  readonly words: readonly MatterWords[]
  readonly problems: readonly ProseProblem[]
  locate: FrontMatter['locate']
}

/** Longer than any settings that people write by hand, in UTF-16 units. */
const LONGEST = 65_536

const FENCES = [
  ['---', 'yaml'],
  ['+++', 'toml'],
] as const

/** Where the front matter of a text stands, if it begins with some. */
export interface MatterPlace {
  readonly language: 'yaml' | 'toml'
  /** With both fences. */
  readonly span: Span
  /** Between the fences. */
  readonly content: Span
}

/** Finds front matter at the head of a text, after a byte order mark if there is one. */
export function findFrontMatter(source: string): MatterPlace | undefined {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const [fence, language] = FENCES.find(([mark]) => source.startsWith(mark, start)) ?? []
  if (fence === undefined || language === undefined) return undefined
  const line = /[ \t]*(?:\r\n|\n|\r)/y
  line.lastIndex = start + fence.length
  if (!line.test(source)) return undefined
  const from = line.lastIndex
  const close = new RegExp(`^${fence.replaceAll('+', '\\+')}[ \\t]*$`, 'gm')
  close.lastIndex = from
  const match = close.exec(source)
  if (match === null) return undefined
  return {
    language,
    span: { start, end: match.index + match[0].length },
    content: { start: from, end: match.index },
  }
}

/** Reads front matter: its titles and descriptions become passages, its settings are kept. */
export function readFrontMatter(page: PageDraft, place: MatterPlace): FrontMatter {
  const matter = parseMatter(page.source, place)
  page.problems.push(...matter.problems)
  for (const words of matter.words) {
    const builder = page.words()
    appendScalar(builder, page.source, words.span, words.value, words.style)
    page.add('front-matter', builder, { key: words.key })
  }
  return { language: place.language, span: place.span, data: matter.data, locate: matter.locate }
}

function parseMatter(source: string, place: MatterPlace): Matter {
  if (place.content.end - place.content.start > LONGEST) {
    return unread('The front matter is too long to be read. The rest of the page was checked.', place.span)
  }
  if (isDeepData(source.slice(place.content.start, place.content.end))) {
    return unread(
      'The front matter is nested too deeply to be read. The rest of the page was checked.',
      place.span,
    )
  }
  try {
    return place.language === 'yaml' ? readYaml(source, place.content) : readToml(source, place.content)
  } catch {
    return unread('The front matter could not be read. The rest of the page was checked.', place.span)
  }
}

function unread(message: string, span: Span): Matter {
  return { data: {}, words: [], problems: [{ message, span }], locate: () => undefined }
}
