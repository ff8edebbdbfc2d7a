// The tables of docs/standards/: coverage, crosswalk and provenance, as Markdown.
import { concerns, crosswalk, numbersIn, renumbering, rules } from '../packages/core/dist/index.js'

/** A table cell: no line breaks, no bars, no stray marks. */
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;')

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const linkTo = (number) => `[${number}](standard-${number.split('.')[0]}.md#${number.replace('.', '')})`

const everyStandard = (code) => code.groups.flatMap(({ standards }) => standards)

/** Which rules speak for a subprinciple, or why none does. */
function coverageOf(code, { number }) {
  const own = rules.filter(({ standards }) => numbersIn(code.id, standards).includes(number))
  const reason = code.needsAHuman[number]
  const status = own.length > 0 ? 'rules' : reason === undefined ? 'none' : 'human'
  return { own, reason, status }
}

function coverageRow(code, standard) {
  const { own, reason = '', status } = coverageOf(code, standard)
  const said = {
    rules: own.map(({ id }) => `[\`${id}\`](../rules/${id}.md)`).join('<br>'),
    human: '*needs a human*',
    none: 'no rule yet',
  }
  return [linkTo(standard.number), cell(standard.title), said[status], cell(reason)]
}

/** Every subprinciple with the rules that speak for it, under a count. */
export function coverageTables(code) {
  const all = everyStandard(code)
  const count = (wanted) => all.filter((standard) => coverageOf(code, standard).status === wanted).length
  const head = ['no.', 'title', 'rules', 'why it needs a human, wholly or in part']
  return [
    `Of ${all.length} subprinciples, rules speak for ${count('rules')}; ${count('human')} need a human; ${count('none')} have no rule yet. The preamble and the core values are left out: no rule cites them.`,
    ...code.groups.map(
      ({ numeral, title, standards }) =>
        `## ${numeral} ${title}\n\n${table(
          head,
          standards.map((standard) => coverageRow(code, standard)),
        )}`,
    ),
  ].join('\n\n')
}

function crosswalkSection({ topic, aamft, note, entries }) {
  const rows = entries.map(({ body, citation, note = '' }) => [cell(body), cell(citation), cell(note)])
  return [
    `### ${topic[0].toUpperCase()}${topic.slice(1)}`,
    `AAMFT Code of Ethics (2015): ${aamft.map(linkTo).join(', ')}`,
    note,
    table(['body', 'where', 'note'], rows),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const renumberingRow = ({ from, to, title, note = '' }) => [from, cell(title), to, cell(note)]

/** Topics by concern with what others say on them, and what became of the numbers of 2012. */
export function crosswalkTables() {
  const byConcern = concerns.map(({ id, title }) => ({
    title,
    rows: crosswalk.filter(({ concern }) => concern === id),
  }))
  const older = [
    ...renumbering.principles.map(({ from, to, note }) =>
      renumberingRow({
        from: `Principle ${from.number}`,
        title: from.title,
        to: to ? `Standard ${to.number}, ${to.title}` : '–',
        note,
      }),
    ),
    ...renumbering.standards.map(({ from, to, topic, note }) =>
      renumberingRow({
        from: from.number,
        title: topic,
        to: to.map(({ number }) => linkTo(number)).join(', ') || '–',
        note,
      }),
    ),
  ]
  return [
    ...byConcern
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, rows }) => [`## ${title}`, ...rows.map(crosswalkSection)].join('\n\n')),
    `## The edition before\n\nWhat became of numbers of the ${renumbering.from}, as far as they have been seen.\n\n${table(
      ['2012', 'matter', '2015', 'note'],
      older,
    )}`,
  ].join('\n\n')
}

const marks = [
  ['2', 'seen in two or more public pages', 'yes'],
  ['1', 'seen in one public page, or in pages of one author', 'yes'],
  ['1p', 'the title seen in an ordered list without numbers', 'no'],
  ['M+', 'recalled twice, and a public source fits; the number has not been seen', 'no'],
  ['M', 'recalled twice; not seen', 'no'],
]

function provenanceRow(name, { title, verified, provenance: { mark, sources } }) {
  return [name, cell(title), `\`${mark}\``, verified ? 'yes' : 'no', cell(sources.join('; '))]
}

/** What marks mean, and every number with its own. */
export function provenanceTables(code) {
  const all = everyStandard(code)
  const seen = all.filter(({ verified }) => verified).length
  const rows = code.groups.flatMap((group) => [
    provenanceRow(`**${group.numeral}**`, group),
    ...group.standards.map((standard) => provenanceRow(linkTo(standard.number), standard)),
  ])
  return [
    `## Marks\n\n${table(
      ['mark', 'means', 'counts as seen'],
      marks.map(([mark, ...rest]) => [`\`${mark}\``, ...rest]),
    )}`,
    `## Numbers\n\nOf ${all.length} subprinciples, the numbers of ${seen} have been seen. Pages named for a number that has not been seen carry its title, or fit it.\n\n${table(
      ['no.', 'title', 'mark', 'seen', 'where'],
      rows,
    )}`,
  ].join('\n\n')
}
