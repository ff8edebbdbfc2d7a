const PAGES = 'https://github.com/shingle-lint/shingle/blob/main/docs/rules'

/** Address of the page that explains a rule. Findings about the check itself share one page. */
export function docsOf(ruleId: string): string {
  const [concern = '', name = ''] = ruleId.split('/')
  return concern === 'shingle' ? `${PAGES}/shingle.md#${name}` : `${PAGES}/${concern}/${name}.md`
}
