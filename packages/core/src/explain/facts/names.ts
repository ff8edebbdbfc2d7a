import {
  type Code,
  getStandard,
  getWording,
  numbersIn,
  type Rule,
  rules,
  type Severity,
  type Standard,
  type Surface,
  type Tip,
  tips,
  type Wording,
  wordings,
} from '../../index.ts'

/** An edition, as other facts name it. */
export interface EditionName {
  readonly id: string
  readonly citation: string
  readonly title: string
}

/** A subprinciple, as other facts name it. */
export interface StandardName {
  readonly number: string
  readonly title: string
}

/** A rule, as other facts name it; the severity is the one that findings have. */
export interface RuleName {
  readonly id: string
  readonly title: string
  readonly severity: Severity
}

export interface TipName {
  readonly id: string
  readonly surface: Surface
  readonly text: string
}

export interface WordingName {
  readonly id: string
  readonly title: string
}

export const editionName = ({ id, citation, title }: Code): EditionName => ({ id, citation, title })

export const standardNames = (numbers: readonly string[], code: string): StandardName[] =>
  numbers
    .map((number) => getStandard(number, code))
    .filter((standard): standard is Standard => standard !== undefined)
    .map(({ number, title }) => ({ number, title }))

export const ruleName = ({ id, title, severity, preview }: Rule): RuleName => ({
  id,
  title,
  severity: preview ? 'hint' : severity,
})

export const tipName = ({ id, surface, text }: Tip): TipName => ({ id, surface, text })

export const wordingName = ({ id, title }: Wording): WordingName => ({ id, title })

/** Model wording by its ids. */
export const wordingNames = (ids: readonly string[]): WordingName[] =>
  ids
    .map(getWording)
    .filter((wording): wording is Wording => wording !== undefined)
    .map(wordingName)

/** What cites a number of an edition: rules with the most apt first, tips and model wording. */
export function citing(
  number: string,
  code: string,
): { readonly rules: RuleName[]; readonly tips: TipName[]; readonly wording: WordingName[] } {
  const place = ({ standards }: { readonly standards: readonly string[] }): number =>
    numbersIn(code, standards).indexOf(number)
  const cites = (each: { readonly standards: readonly string[] }): boolean => place(each) >= 0
  return {
    rules: rules
      .filter(cites)
      .sort((a, b) => place(a) - place(b))
      .map(ruleName),
    tips: tips.filter(cites).map(tipName),
    wording: wordings.filter(cites).map(wordingName),
  }
}
