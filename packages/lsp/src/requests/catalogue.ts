import { concerns, defaultCode, getCode, rules, wordings } from '@shingle/core'
import type { Catalogue } from '../protocol.ts'

/** `shingle/catalogue`. */
export function catalogue(): Catalogue {
  const groups = getCode(defaultCode)?.groups ?? []
  return {
    concerns: concerns.map(({ id, title }) => ({ id, title })),
    rules: rules.map(({ id, title, standards }) => ({ id, title, standards })),
    groups: groups.map(({ numeral, title, standards }) => ({
      numeral,
      title,
      standards: standards.map(({ number, title, summary }) => ({ number, title, summary })),
    })),
    wordings: wordings.map(({ id, title, place }) => ({ id, title, place })),
  }
}
