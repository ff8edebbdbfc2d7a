/** Elements that load or show something from elsewhere. */
export const EMBEDS: ReadonlySet<string> = new Set([
  'script',
  'iframe',
  'img',
  'form',
  'link',
  'embed',
  'object',
  'video',
  'audio',
  'source',
])

/** Attributes that hold an embed's address, in the order in which they count. */
export const ADDRESSES = ['src', 'href', 'action', 'data'] as const

/** Elements of which nothing is shown as words. */
export const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript'])

/** Elements that are shown, but not as the writer's words. */
export const SHOWN: ReadonlySet<string> = new Set([
  'code',
  'pre',
  'del',
  's',
  'strike',
  'svg',
  'math',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
])

/** Elements that emphasise words, and whether strongly. */
export const EMPHASIS: ReadonlyMap<string, boolean> = new Map([
  ['b', true],
  ['strong', true],
  ['em', false],
  ['i', false],
])

/** Heading elements and their levels. */
export const HEADINGS: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]),
)

/** Elements at whose tags one stretch of words ends and another begins. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p ' +
    'pre search section select summary table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
)
