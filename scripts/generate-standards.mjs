// Writes docs/standards/ from the data on standards and guidance, with the documents that the command line shows.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import {
  editionNote,
  groupSections,
  groupTitle,
  guidingSections,
} from '../packages/cli/dist/explain/documents/code.js'
import { tipsDocument, wordingBlocks } from '../packages/cli/dist/explain/documents/guidance.js'
import { standardSections } from '../packages/cli/dist/explain/documents/standard.js'
import {
  address,
  codeFacts,
  groupFacts,
  list,
  numberSection,
  original,
  paragraph,
  paraphrase,
  section,
  standardFacts,
  terms,
  toMarkdown,
  whereToAsk,
} from '../packages/core/dist/explain/index.js'
import { defaultCode, getCode, resources, tips, wordings } from '../packages/core/dist/index.js'
import { coverageTables, crosswalkTables, provenanceTables } from './standards-tables.mjs'

const folder = new URL('../docs/standards/', import.meta.url)
const code = getCode(defaultCode)
const written =
  '<!-- Written by scripts/generate-standards.mjs from the data; run `pnpm generate` instead of editing. -->'

const numerals = code.groups.map(({ numeral }) => numeral)
const pageOfGroup = (numeral) => `standard-${numerals.indexOf(numeral) + 1}.md`

/** Where a reference leads from a page of this folder. */
function hrefOf({ kind, name }) {
  if (kind === 'standard') return `standard-${name.split('.')[0]}.md#${name.replace('.', '')}`
  if (kind === 'group') return pageOfGroup(name)
  if (kind === 'rule') return `../rules/${name}.md`
  return kind === 'wording' ? `wording.md#${name}` : name
}

/** Writes a page: its title, the note that it is generated, and the rest. */
function write(name, document, more = '') {
  const [title, ...rest] = toMarkdown(document, { hrefOf }).split('\n\n')
  const text = [title, written, ...rest].join('\n\n').trimEnd()
  writeFileSync(new URL(name, folder), `${[text, more].filter(Boolean).join('\n\n')}\n`)
}

const page = (name, text) => ({ text, to: { kind: 'address', name } })

function overview() {
  const facts = codeFacts(code)
  return section(`The ${code.citation}, paraphrased`, [
    paragraph(`${code.title}. ${paraphrase} ${editionNote}`),
    section('The Standards', [
      terms(
        facts.groups.map(({ numeral, title, summary }) => ({
          term: { text: numeral, to: { kind: 'group', name: numeral } },
          text: `${title}. ${summary}`,
        })),
      ),
    ]),
    section('More', [
      list([
        [page('coverage.md', 'Coverage'), ': which rules speak for which standard, and what needs a human'],
        [page('provenance.md', 'Provenance'), ': which numbers have been seen, and where'],
        [page('crosswalk.md', 'Crosswalk'), ': other codes and the law beside it, and the numbers of 2012'],
        [page('tips.md', 'Tips'), ' for personal and professional accounts'],
        [page('wording.md', 'Model wording'), ' to adapt'],
        [page('resources.md', 'Resources'), ': what else to read'],
        [page('../rules/README.md', 'Rules'), ': what Shingle notices'],
      ]),
    ]),
    ...guidingSections(facts),
    original(code.url),
    whereToAsk(),
  ])
}

function groupPage(group) {
  const facts = groupFacts(code, group)
  const standards = group.standards.map((standard) => {
    const { number, title } = standard
    const sections = standardSections(standardFacts({ code, group, standard }))
    return section(`${number} ${title}`, sections, number.replace('.', ''))
  })
  return section(groupTitle(facts), [
    paragraph(`From the ${code.citation}. ${paraphrase}`),
    ...groupSections(facts),
    numberSection(facts),
    ...standards,
    original(group.url),
    whereToAsk(),
  ])
}

function wordingPage() {
  return section('Model wording', [
    paragraph(
      'Written for Shingle, to adapt: it is not AAMFT’s, and it is only right if it is true of your practice.',
    ),
    ...wordings.map((wording) => section(wording.title, wordingBlocks(wording), wording.id)),
    whereToAsk(),
  ])
}

function resourcesPage() {
  const listed = (from) =>
    terms(
      resources
        .filter(({ listedIn }) => listedIn === from)
        .map(({ title, author, year, url, summary }) => ({
          term: page(url, title),
          text: `${[author, year].filter(Boolean).join(', ')}. ${summary}`,
        })),
    )
  return section('Resources', [
    paragraph('What they advise, in Shingle’s own words. Addresses may move.'),
    section('Listed by AAMFT’s article “Ethics and Social Media” (June 2015)', [listed('article')]),
    section('Other authorities', [listed('authority')]),
    whereToAsk(),
  ])
}

function provenancePage() {
  return section('Where the numbers come from', [
    paragraph(
      'The full text of the Code could not be read while Shingle was written. Numbers and titles come from public pages that cite them, or from memory; what each asks is Shingle’s paraphrase. Only numbers that have been seen count as checked. For the rest, Shingle says wherever it explains one that it has not been able to check it.',
    ),
    paragraph(
      'AAMFT’s article of June 2015 names Standard VII for the choice of technology. In the Code of 2015 that matter is in Standard VI, under 6.3, and VII is about evaluations; Shingle goes by VI. The article: ',
      address('https://blog.aamft.org/2015/06/ethics-and-social-media.html'),
    ),
    original(code.url),
  ])
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
write('README.md', overview())
for (const group of code.groups) write(pageOfGroup(group.numeral), groupPage(group))
write('tips.md', tipsDocument(tips))
write('wording.md', wordingPage())
write('resources.md', resourcesPage())
write('provenance.md', provenancePage(), provenanceTables(code))
write(
  'coverage.md',
  section('Coverage', [
    paragraph(
      `Every subprinciple of the ${code.citation}, with the rules that speak for it. A rule raises questions about wording; none says that a standard is kept.`,
    ),
  ]),
  coverageTables(code),
)
write(
  'crosswalk.md',
  section('Beside other codes and the law', [
    paragraph(
      'Places to look, with what they say in Shingle’s words: only those that have been seen in a public page. Whether one binds you depends on your license and state; check your state’s rule. This is not legal advice.',
    ),
  ]),
  crosswalkTables(),
)
