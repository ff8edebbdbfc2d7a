import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shared } from './client.ts'
import { expectedIn, foundIn } from './expected.ts'
import { editOf, random } from './random.ts'

const site = new URL('../../../examples/practice-site/', import.meta.url)
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:mdx?|txt)$/.test(name))
  .sort()

it('finds the same after 500 random series of edits as in a fresh check', async () => {
  const client = await shared()
  const next = random(20261122)
  for (let series = 0; series < 500; series++) {
    const name = pages[series % pages.length] ?? ''
    const uri = `file:///site/${name}`
    // A page is edited on and on, and starts anew when it has seen a few series.
    if (series % (3 * pages.length) < pages.length)
      await client.open(uri, readFileSync(new URL(name, site), 'utf8'))
    for (let edits = 1 + Math.floor(next() * 4); edits > 0; edits--) {
      const { start, end, text } = editOf(client.document(uri).getText(), next)
      await client.edit(uri, start, end, text)
    }
    const text = client.document(uri).getText()
    expect(foundIn(await client.pull(uri)), `${name}, series ${series}`).toEqual(
      expectedIn(text, { path: `/site/${name}` }),
    )
  }
})
