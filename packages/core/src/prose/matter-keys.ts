const SHOWN = 'title|description|summary|excerpt|subtitle|tagline'
const GROUP = 'seo|og|open[-_]?graph|twitter|meta|page|hero|social|params'
const SHOWN_KEY = new RegExp(`^(?:(?:${GROUP})[-_:.]?)?(${SHOWN})$`, 'i')
const GROUP_KEY = new RegExp(`^(?:${GROUP})$`, 'i')

/** What a key's value is to readers, such as `title` for `ogTitle`; `undefined` if it is not shown to them. */
export function shownKey(key: string): string | undefined {
  return SHOWN_KEY.exec(key)?.[1]?.toLowerCase()
}

/** Whether a key holds a group of keys whose values readers get to see, such as `seo`. */
export function isShownGroup(key: string): boolean {
  return GROUP_KEY.test(key)
}
