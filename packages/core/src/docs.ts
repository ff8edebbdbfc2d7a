const PAGES = 'https://github.com/shingle-lint/shingle/blob/main/docs'

/**
 * Address of the page that explains a rule. Findings about the check itself share one page.
 *
 * @example
 * docsOf('financial/barter').endsWith('/rules/financial/barter.md') // true
 */
export function docsOf(ruleId: string): string {
  const [concern = '', name = ''] = ruleId.split('/')
  return `${PAGES}/rules/${concern === 'shingle' ? `shingle.md#${name}` : `${concern}/${name}.md`}`
}

/**
 * Address of Shingle's page on a subprinciple of AAMFT 2015, such as `9.7`.
 *
 * @example
 * docsOfStandard('9.7').endsWith('/standards/standard-9.md#97') // true
 */
export function docsOfStandard(number: string): string {
  return `${PAGES}/standards/standard-${number.split('.')[0]}.md#${number.replace('.', '')}`
}
