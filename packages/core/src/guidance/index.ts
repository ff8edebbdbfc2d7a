import type { Wording } from './guidance.ts'
import { wordings } from './wording.ts'

export { consultation } from './consultation.ts'
export { resources } from './resources.ts'
export { tips } from './tips.ts'
export { wordings }

/**
 * The model wording with this id, such as `neutral-review-reply`.
 *
 * @example
 * getWording('neutral-review-reply')?.standards.includes('2.2') // true
 * getWording('no-such-wording') // undefined
 */
export function getWording(id: string): Wording | undefined {
  return wordings.find((wording) => wording.id === id)
}
