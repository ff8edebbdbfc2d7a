import { aamft2015 } from './aamft-2015.ts'
import type { Code, Standard, StandardGroup } from './standard.ts'

/** Every edition of a code of ethics that Shingle knows. */
export const codes: readonly Code[] = [aamft2015]

/** The edition that findings cite unless told otherwise. */
export const defaultCode: string = 'aamft-2015'

/** The edition with this id, such as `aamft-2015`. */
export function getCode(id: string): Code | undefined {
  return codes.find((code) => code.id === id)
}

/** The subprinciple with this number, such as `9.1`; `code` is the id of an edition. */
export function getStandard(number: string, code: string = defaultCode): Standard | undefined {
  return getCode(code)
    ?.groups.flatMap((group) => group.standards)
    .find((standard) => standard.number === number)
}

/** The Standard with this Roman numeral, such as `IX`; `code` is the id of an edition. */
export function getStandardGroup(numeral: string, code: string = defaultCode): StandardGroup | undefined {
  return getCode(code)?.groups.find((group) => group.numeral === numeral)
}
