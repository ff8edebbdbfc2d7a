import { readdirSync, readFileSync } from 'node:fs'

const site = new URL('../examples/practice-site/', import.meta.url)

/** A page of about 5,000 words: pages of the example site, front matter left out, one after the other. */
export function fiveThousandWords() {
  let page = ''
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
  for (const file of files) {
    const text = readFileSync(new URL(file.replaceAll('\\', '/'), site), 'utf8').replaceAll('\r\n', '\n')
    page += `${text.replace(/^(---|\+\+\+)\n[\s\S]*?\n\1\n/, '')}\n`
    if (page.split(/\s+/).length >= 5000) break
  }
  return page
}
