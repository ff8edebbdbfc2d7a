/** A name for a result, the same whenever the result is: FNV-1a over its JSON, twice over for 64 bits. */
export function resultIdOf(result: unknown): string {
  const text = JSON.stringify(result)
  let [low, high] = [0x811c9dc5, 0x01000193]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b)
  }
  return `${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`
}
