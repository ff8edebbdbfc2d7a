import { readdirSync, readFileSync } from 'node:fs'

const site = new URL('../examples/practice-site/', import.meta.url)

/** Pages of the example site, front matter left out, one after the other. */
function copy() {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((file) =>
      readFileSync(new URL(file.replaceAll('\\', '/'), site), 'utf8')
        .replaceAll('\r\n', '\n')
        .replace(/^(---|\+\+\+)\n[\s\S]*?\n\1\n/, ''),
    )
}

/**
 * A page of about so many words. Where the site's copy has to come again, every sentence gets a number: a linter that has
 * met the same words before would have less to do.
 */
export function pageOf(words) {
  const texts = copy()
  const blocks = []
  let count = 0
  for (let round = 0; count < words; round++)
    for (const block of texts.join('\n').split(/\n{2,}/)) {
      if (count >= words) break
      const own = round === 0 ? block : block.replaceAll(/(?<=[a-z])\. /g, ` ${blocks.length}. `)
      blocks.push(own)
      count += own.split(/\s+/).length
    }
  return blocks.join('\n\n')
}
