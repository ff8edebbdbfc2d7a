import type { Surface, Tip, Wording } from '@shingle/core'
import {
  type Block,
  list,
  listed,
  paragraph,
  quote,
  type Section,
  section,
  standardList,
  terms,
  whereToAsk,
} from '@shingle/core/explain'

const surfaceTitles: Readonly<Record<Surface, string>> = {
  personal: 'On personal accounts',
  professional: 'On professional accounts',
}

/** Tips by the account they are for. */
export function tipsDocument(tips: readonly Tip[]): Section {
  const forSurface = (surface: Surface): Section[] =>
    listed(
      surfaceTitles[surface],
      tips.filter((tip) => tip.surface === surface),
      (all) => list(all.map(({ text, standards }) => [`${text} (`, ...standardList(standards), ')'])),
    )
  return section('Tips for personal and professional accounts', [
    paragraph(
      'Shingle’s own compilation, not AAMFT’s. The numbers are those of the AAMFT Code of Ethics (2015) that a tip serves.',
    ),
    ...forSurface('personal'),
    ...forSurface('professional'),
    whereToAsk(),
  ])
}

const adaptNote =
  'Written for Shingle, to adapt: it is not AAMFT’s, and it is only right if it is true of your practice.'

/** All model wording by name. */
export function wordingsDocument(wordings: readonly Wording[]): Section {
  return section('Model wording', [
    paragraph(adaptNote),
    terms(
      wordings.map(({ id, title }) => ({
        term: { text: id, isCode: true, to: { kind: 'wording', name: id } },
        text: title,
      })),
    ),
    paragraph('To see one: ', { text: `shingle wording ${wordings[0]?.id ?? 'NAME'}`, isCode: true }),
    whereToAsk(),
  ])
}

/** What is said of model wording wherever it stands. */
export function wordingBlocks({ place, text, placeholders, standards }: Wording): Block[] {
  return [
    section('Where it belongs', [paragraph(place)]),
    section('The words', [quote(text)]),
    ...listed('To fill in', placeholders, list),
    section('Standards it serves, AAMFT Code of Ethics (2015)', [paragraph(...standardList(standards))]),
  ]
}

export function wordingDocument(wording: Wording): Section {
  return section(`${wording.title} (${wording.id})`, [
    paragraph(adaptNote),
    ...wordingBlocks(wording),
    whereToAsk(),
  ])
}
