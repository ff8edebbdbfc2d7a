// Writes what follows from the rules: docs/rules/, the README's table and the configuration's JSON Schema.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configSchema } from '../packages/core/dist/config/index.js'
import {
  codes,
  concerns,
  consultation,
  getStandard,
  getWording,
  noticeKinds,
  rules,
  tips,
} from '../packages/core/dist/index.js'
import { drawTerminal } from './draw-terminal.mjs'
import { measuredFiles, score } from './scoring.mjs'

const root = new URL('../', import.meta.url)
const written =
  '<!-- Written by scripts/generate-docs.mjs from the rule itself; run `pnpm generate` instead of editing. -->'
const severities = { error: 'Error', warning: 'Warning', information: 'Information', hint: 'Hint' }

/** A rule's severities: its own, and those of looks that differ; a hint while it is in preview. */
function severitiesOf(rule) {
  if (rule.preview) return ['hint']
  return [...new Set([rule.severity, ...(rule.looks ?? []).flatMap(({ severity }) => severity ?? [])])]
}

/** A table cell or list line: no line breaks, no bars, no stray marks. */
const inline = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** An example as people read it: the flagged words in bold code would hide its marks, so it stays a code block. */
function example(sample) {
  const { text, surface } = typeof sample === 'string' ? { text: sample } : sample
  const fence = text.includes('```') ? '````' : '```'
  const note = surface ? `On a ${surface} account:\n\n` : ''
  return `${note}${fence}markdown\n${text.replace(/\r\n?/g, '\n')}\n${fence}`
}

const standardLine = (number) => {
  const standard = getStandard(number)
  return `- **Standard ${number}, ${standard.title}.** ${standard.summary}`
}

const measured = score(measuredFiles())
/** Kinds of the corpus that have another name than their rule. */
const KINDS = {
  'account-separation/practice-content': 'account-separation/practice-content-on-personal',
  'account-separation/personal-content': 'account-separation/personal-content-on-professional',
}

/** What was measured of a rule: of what a reviewer would raise under its name, how much Shingle raised; and how much of what it raised was right. */
function howWell(rule) {
  const { found = 0, clear = 0 } = measured.kinds.get(KINDS[rule.id] ?? rule.id) ?? {}
  const { right = 0, wrong = 0 } = measured.rules.get(rule.id) ?? {}
  const percent = (part, whole) => `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`
  const recall = clear > 0 && `found ${percent(found, clear)} of the passages that a reviewer would raise`
  const precision =
    right + wrong > 0 && `was right in ${percent(right, right + wrong)} of those that it raised`
  const told = [recall, precision].filter(Boolean)
  if (told.length === 0)
    return 'Not measured yet: no passage of this kind stands in the copy kept for measuring.'
  return `On copy that nobody looked at while writing rules, much of it more oblique than real pages are, it ${told.join(' and ')}.`
}

function rulePage(rule) {
  const concern = concerns.find(({ id }) => rule.id.startsWith(`${id}/`))
  const tipTexts = rule.tips.map((id) => tips.find((tip) => tip.id === id)?.text).filter(Boolean)
  const wordings = rule.wording.map(getWording).filter(Boolean)
  const parts = [
    `# ${rule.title}`,
    written,
    `\`${rule.id}\` · ${concern.title} · ${severitiesOf(rule)
      .map((each) => severities[each])
      .join(
        ', ',
      )}${rule.preview ? ' · preview: reported as a hint until proven' : ''} · since ${rule.since}${rule.surfaces ? ` · on ${rule.surfaces.join(' and ')} accounts` : ''}`,
    `> ${rule.message}`,
    `## What it notices, and why\n\n${rule.explanation}`,
    `## When it is fine\n\n${rule.fine}`,
    `## Better words\n\n${rule.better.map(({ instead, write }) => `- Instead of “${inline(instead)}”: “${inline(write)}”`).join('\n')}`,
    `## Standards\n\n${codes[0].citation}, in Shingle's own words:\n\n${rule.standards.map(standardLine).join('\n')}`,
    tipTexts.length > 0 &&
      `## Tips\n\nShingle's own compilation, not AAMFT's.\n\n${tipTexts.map((text) => `- ${text}`).join('\n')}`,
    wordings.length > 0 &&
      `## Wording you may adapt\n\n${wordings
        .map(
          ({ title, place, text }) =>
            `### ${title}\n\nWhere: ${place}\n\n${text
              .split('\n')
              .map((line) => `> ${line}`.trimEnd())
              .join('\n')}`,
        )
        .join('\n\n')}`,
    rule.knownProblems && `## Known problems\n\n${rule.knownProblems}`,
    `## How well it does\n\n${howWell(rule)}`,
    `## Examples\n\nThese are the rule's tests. Words in \`[[double brackets]]\` are flagged.\n\n${rule.flags.map(example).join('\n\n')}\n\nNot flagged:\n\n${rule.allows.map(example).join('\n\n')}`,
    `## Where to ask\n\n${consultation.text} <${consultation.url}>`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function noticePage() {
  const sections = Object.entries(noticeKinds).map(
    ([id, { severity, about }]) =>
      `## ${id.split('/')[1]}\n\n\`${id}\` · ${severities[severity]}\n\n${about}`,
  )
  return `# About the check itself\n\n${written}\n\nThese findings are not about your copy but about what Shingle could not use. Turn one off with \`severity\` in \`.shingle.yaml\`.\n\n${sections.join('\n\n')}\n`
}

function ruleTable(prefix) {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](${prefix}${rule.id}.md) | ${inline(rule.title)} | ${rule.standards.join(', ')} | ${severitiesOf(rule).join(', ')} |`,
  )
  return `| rule | what it notices | Standards | severity |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
}

function write(path, text) {
  const url = new URL(path, root)
  mkdirSync(new URL('.', url), { recursive: true })
  writeFileSync(url, text)
}

rmSync(new URL('docs/rules', root), { recursive: true, force: true })
for (const rule of rules) write(`docs/rules/${rule.id}.md`, rulePage(rule))
write('docs/rules/shingle.md', noticePage())
write(
  'docs/rules/README.md',
  `# Rules\n\n${written}\n\n${ruleTable('')}\n\nFindings about the check itself: [shingle](shingle.md).\n`,
)

/** What `npm run try` prints, cut between two findings after about so many lines; the closing words stay. */
function tryOutput(colour, most) {
  const command = [
    fileURLToPath(new URL('packages/cli/bin/shingle.js', root)),
    'check',
    'examples/practice-site',
  ]
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env
  const { stdout } = spawnSync(process.execPath, command, {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    env: { ...env, ...(colour ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
  })
  const lines = stdout.trimEnd().split('\n')
  const cut = lines.findIndex((line, i) => i >= most && line === '')
  const summary = lines.findIndex((line) => line.startsWith('Checked '))
  return [...lines.slice(0, cut), '', '…', '', ...lines.slice(summary)].join('\n')
}

const between = (text, name, content) =>
  text.replace(
    new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
    (_, open, close) => `${open}${content}\n${close}`,
  )

const readme = readFileSync(new URL('README.md', root), 'utf8')
const withRules = between(readme, 'rules', ruleTable('docs/rules/'))
write('README.md', between(withRules, 'try', `\`\`\`text\n${tryOutput(false, 22)}\n\`\`\``))
write(
  'docs/images/check.svg',
  drawTerminal(tryOutput(true, 40), 'What shingle check prints of the example site'),
)
write(
  'packages/core/config.schema.json',
  `${JSON.stringify(configSchema(rules, concerns, codes), null, 2)}\n`,
)
