import { closest } from '@shingle/core/config'

const most = 3

/** The names that somebody most likely meant, the nearest first. */
export function nearest(name: string, names: readonly string[]): string[] {
  const found: string[] = []
  while (found.length < most) {
    const near = closest(
      name,
      names.filter((each) => !found.includes(each)),
    )
    if (near === undefined) break
    found.push(near)
  }
  return found
}

/** `"a", "b" or "c"`. */
export function either(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`)
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' or ')
}
