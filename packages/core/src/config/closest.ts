/** Longer names are not worth comparing letter by letter. */
const longest = 80

/** How many slips of the pen turn `a` into `b`: letters added, left out, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + change,
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The part of a name after its last `/`: what people remember of `advertising/testimonial`. */
const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** How far a candidate is from what was written; infinite if nobody would take one for the other. */
function farness(name: string, candidate: string): number {
  if (candidate === name) return 0
  if (lastPart(candidate) === name) return 0.25
  if (name.length >= 3 && candidate.startsWith(name)) return 0.5
  const slips = distanceUpTo(
    Math.max(1, Math.floor(Math.min(name.length, candidate.length) / 3)),
    name,
    candidate,
  )
  if (slips !== undefined) return slips
  if (lastPart(candidate) === lastPart(name)) return 50
  const part = lastPart(name)
  const partSlips = distanceUpTo(Math.floor(part.length / 4), part, lastPart(candidate))
  return partSlips === undefined ? Number.POSITIVE_INFINITY : 50 + partSlips
}

/** The distance, unless it is more than `most`: names of very different lengths need not be compared. */
function distanceUpTo(most: number, a: string, b: string): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined
  const slips = distance(a, b)
  return slips <= most ? slips : undefined
}

/** The candidate that the writer most likely meant by `name`, if any comes near. */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.trim().toLowerCase()
  if (wanted === '' || wanted.length > longest) return undefined
  let best: string | undefined
  let bestFarness = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const far = farness(wanted, candidate.toLowerCase())
    if (far < bestFarness) [best, bestFarness] = [candidate, far]
  }
  return best
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const near = closest(name, candidates)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}
