import { aamft2015 } from './aamft-2015.ts'
import type { Code, Standard, StandardGroup } from './standard.ts'

/**
 * Every edition of a code of ethics that Shingle knows.
 *
 * @example
 * codes.map(({ id }) => id) // ['aamft-2015']
 * codes[0]?.groups.length // 9
 */
export const codes: readonly Code[] = [aamft2015]

/** The edition whose numbers rules, tips and wording cite. */
const citedCode = 'aamft-2015'

/**
 * The edition that findings cite unless told otherwise.
 *
 * @example
 * defaultCode // 'aamft-2015'
 */
export const defaultCode: string = 'aamft-2015'

/**
 * The edition with this id, such as `aamft-2015`.
 *
 * @example
 * getCode('aamft-2015')?.groups.length // 9
 */
export function getCode(id: string): Code | undefined {
  return codes.find((code) => code.id === id)
}

/**
 * The subprinciple with this number, such as `9.1`; `code` is the id of an edition.
 *
 * @example
 * getStandard('9.1')?.title // 'Accurate Professional Representation'
 * getStandard('9.1', 'aamft-2015')?.concern // 'advertising'
 * getStandard('9.9') // undefined
 */
export function getStandard(number: string, code: string = defaultCode): Standard | undefined {
  for (const group of getCode(code)?.groups ?? []) {
    const standard = group.standards.find((each) => each.number === number)
    if (standard) return standard
  }
  return undefined
}

/**
 * The Standard with this Roman numeral, such as `IX`; `code` is the id of an edition.
 *
 * @example
 * getStandardGroup('IX')?.title // 'Advertising'
 * getStandardGroup('VI')?.standards.map(({ number }) => number) // ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6']
 */
export function getStandardGroup(numeral: string, code: string = defaultCode): StandardGroup | undefined {
  return getCode(code)?.groups.find((group) => group.numeral === numeral)
}

/**
 * What numbers of AAMFT 2015, as rules and tips cite them, are in the edition with this id.
 *
 * @example
 * numbersIn('aamft-2015', ['9.2', '9.1']) // ['9.2', '9.1']
 *
 * @returns The same numbers for AAMFT 2015; those that its `renumberedFrom` gives for another edition; none
 *   for an edition that Shingle does not know, because a number of the wrong code is worse than none.
 */
export function numbersIn(
  code: string,
  numbers: readonly string[],
  editions: readonly Code[] = codes,
): readonly string[] {
  if (code === citedCode) return numbers
  const table = editions.find(({ id }) => id === code)?.renumberedFrom ?? {}
  return [...new Set(numbers.flatMap((number) => table[number] ?? []))]
}
